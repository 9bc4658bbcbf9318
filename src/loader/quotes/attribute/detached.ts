import type { Span } from '../../../contract/article.ts';
import { wordSet } from '../../language/word-set.ts';
import { verbClassOf } from '../detect/verbs.ts';
import type { Speech } from '../speech.ts';
import { isSomebody } from './group.ts';
import { readPhrase } from './phrase.ts';
import { spanOf, type Word, type Words } from './place.ts';

/**
 * The head of a subject that much hangs on, where the nearest nouns seem to be the cue's: "Parents at a school in the
 * north of the town say", "A man who pulled two children from a car said". Null where the subject is all there is.
 */
export function detachedHead({ cue, subjects }: Speech, words: Words): Span | null {
  const verb = cue === null ? undefined : words.of(cue)[0];
  if (verb === undefined || verb.partOfSpeech !== 'VERB') return null;
  if (subjects.some(({ end }) => end > verb.start)) return null;
  const own = words.paragraphs[verb.paragraph] ?? [];
  const [subject] = subjects;
  const given = subject === undefined ? [] : words.of(subject);
  return chained(given, verb, own, words) ?? modified(given[0], verb, own, words);
}

/** "Parents at a school in the north of the town say": `given` is the last noun phrase of the chain. */
function chained(
  given: readonly Word[],
  verb: Word,
  own: readonly Word[],
  words: Words,
): Span | null {
  const [nearest] = given;
  if (nearest === undefined || own[nearest.index - 1]?.partOfSpeech !== 'ADP') return null;
  let first = nearest.index - 1;
  while (own[first - 1]?.sentence === verb.sentence && hangs(own[first - 1], own[first])) first--;
  if (first === nearest.index - 1 || !opensClause(first, own)) return null;
  const phrase = own.slice(first, nearest.index);
  return ableTo(verb, phrase, [...phrase, ...given], words);
}

/** "A man who pulled two children from a car said": the clause behind "who" has verbs and nouns of its own. */
function modified(
  given: Word | undefined,
  verb: Word,
  own: readonly Word[],
  words: Words,
): Span | null {
  let relative = verb.index - 1;
  let acts: Word | null = null;
  for (; own[relative]?.sentence === verb.sentence; relative--) {
    const word = own[relative];
    if (word === undefined || BREAKS.has(word.lower)) return null;
    if (RELATIVE.has(word.lower)) break;
    if (word.partOfSpeech === 'VERB') acts ??= word;
  }
  if (own[relative]?.sentence !== verb.sentence || acts === null) return null;
  // "Those who hope the mayor said so": the mayor did.
  const kind = verbClassOf(acts.lemma) ?? 'give';
  if (given !== undefined && given.index > acts.index && !WITH_NOUN.has(kind)) return null;
  let first = relative;
  while (own[first - 1]?.sentence === verb.sentence && hangs(own[first - 1], own[first])) first--;
  if (first === relative || !opensClause(first, own)) return null;
  const phrase = own.slice(first, relative);
  return ableTo(verb, phrase, phrase, words);
}

/** Whether a word may stand before `next` in a noun phrase and what hangs on it. */
function hangs(word: Word | undefined, next: Word | undefined): boolean {
  if (word === undefined) return false;
  if (next?.partOfSpeech === 'DET' && word.partOfSpeech !== 'ADP') return false;
  return PHRASE.has(word.partOfSpeech) || DIRECTIONS.has(word.lower) || isSomebody(word, next);
}

function opensClause(first: number, own: readonly Word[]): boolean {
  const [before, word] = [own[first - 1], own[first]];
  if (word === undefined || word.partOfSpeech === 'ADP') return false;
  return before === undefined || before.sentence !== word.sentence || OPENING.has(before.lower);
}

/** The span of `whole` where the head of `phrase` can speak and agrees with the verb in number. */
function ableTo(
  verb: Word,
  phrase: readonly Word[],
  whole: readonly Word[],
  words: Words,
): Span | null {
  const read = readPhrase(spanOf(phrase), words);
  const span = spanOf(whole);
  if (read.kind === 'names') return read.heads.length === 1 ? span : null;
  if (read.kind !== 'description' || read.head.kind === 'thing') return null;
  const { plural, kind } = read.head;
  if (read.determiner === 'none' && !plural) return null;
  const bare = verb.lower === verb.lemma;
  const disagrees = plural ? verb.lower === `${verb.lemma}s` : bare && kind !== 'group';
  return disagrees ? null : span;
}

/** Classes of verbs that take a noun, where others report a clause. */
const WITH_NOUN = wordSet('give judge call speak');
const PHRASE = wordSet('NOUN PROPN ADJ NUM DET ADP PART');
const DIRECTIONS = wordSet('north south east west');
const RELATIVE = wordSet('who which that');
/** Marks and words that end a clause, or begin another one with a subject of its own. */
const BREAKS = wordSet(', ; : ( ) " “ ” -- what how why where when because if as than and or but');
/** What a subject follows, where it opens no sentence. */
const OPENING = wordSet(', ; : " “ ” but and');
