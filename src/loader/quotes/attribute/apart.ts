import type { Mention, Span } from '../../../contract/article.ts';
import { wordSet } from '../../language/word-set.ts';
import { type Part, partOf } from './part.ts';
import { readPhrase } from './phrase.ts';
import { isPossessiveMark, spanOf, type Word, type Words } from './place.ts';

/**
 * "Lee (of Ohio) said", "Lee, a judge, said", "Lee, at a later meeting, said": the name before what
 * the mark `last`, right before the verb, closes.
 */
export function interruptedSubject(last: Word, words: Words): Span | null {
  const own = words.paragraphs[last.paragraph] ?? [];
  let at = last.index;
  if (own[at]?.text === ',') {
    const limit = Math.max(0, at - LONGEST_INTERRUPTION);
    at--;
    const apposed = apposedName(own[at], words);
    if (apposed !== null) return apposed;
    const described = relativeSubject(at, limit, own, words);
    if (described !== null) return described;
    while (at > limit && !(own[at]?.text === ',' && closesName(own[at - 1], words))) at--;
    if (own[at]?.text !== ',' || JOINTS.has(own[at + 1]?.lower ?? '')) return null;
    at--;
  }
  if (own[at]?.text === ')') {
    const limit = Math.max(0, at - LONGEST_BRACKET);
    while (at > limit && own[at]?.text !== '(') at--;
    at--;
  }
  if (at === last.index || own[at]?.sentence !== last.sentence) return null;
  const name = nameEndingWith(own[at], words);
  return name === undefined || HELD.has(partOf(name, words)) ? null : plain(name);
}

/** "one of the lawyers, Lee, said", "their son, the painter Ann Lee, said": `last` ends the name. */
function apposedName(last: Word | undefined, words: Words): Span | null {
  const name = nameEndingWith(last, words);
  if (last === undefined || name === undefined) return null;
  const own = words.paragraphs[last.paragraph] ?? [];
  let comma = firstOf(name, words) - 1;
  // "A man in the gallery, later identified as Lee, said"
  if (own[comma]?.lower === 'as' && /^(?:identified|named)$/.test(own[comma - 1]?.lower ?? ''))
    return plain(name);
  // "their founder, 80-year-old Lee, said": tokens 80 - year - old
  if (own[comma]?.lower === 'old' && own[comma - 2]?.lower === 'year') comma -= AGE_LENGTH;
  const limit = comma - LONGEST_TITLE;
  while (comma > limit && TITLE.has(own[comma]?.partOfSpeech ?? '')) comma--;
  // "in Port Amsel, Veldland," is where it was.
  const noun = own[comma]?.text === ',' && own[comma - 1]?.partOfSpeech === 'NOUN';
  return noun && own[comma]?.sentence === last.sentence ? plain(name) : null;
}

/** "A neighbour, who was asleep, said": the description that a clause ending at `from` follows. */
function relativeSubject(
  from: number,
  limit: number,
  own: readonly Word[],
  words: Words,
): Span | null {
  for (let at = from; at > limit; at--) {
    const before = own[at - 1];
    if (!RELATIVE.has(own[at]?.lower ?? '') || before?.text !== ',') continue;
    const noun = own[at - 2];
    const named = nameEndingWith(noun, words) !== undefined;
    return noun === undefined || named || noun.sentence !== own[from]?.sentence
      ? null
      : describedSubject(noun, words);
  }
  return null;
}

/** Whether a word ends a name that may be a subject, or the bracket behind one. */
function closesName(word: Word | undefined, words: Words): boolean {
  const name = nameEndingWith(word, words);
  return word?.text === ')' || (name !== undefined && !HELD.has(partOf(name, words)));
}

export function nameEndingWith(word: Word | undefined, words: Words): Mention | undefined {
  return word && words.namesIn(word.paragraph).find(({ end }) => end === word.end);
}

/** Index of a name's first word. */
export function firstOf(name: Mention, words: Words): number {
  return words.of(name)[0]?.index ?? 0;
}

/** "the old banker said", "a source on the panel said": a description that opens its clause. */
export function describedSubject(last: Word, words: Words): Span | null {
  const own = words.paragraphs[last.paragraph] ?? [];
  let first = last.index;
  while (
    own[first - 1]?.sentence === last.sentence &&
    PHRASE.has(own[first - 1]?.partOfSpeech ?? '')
  )
    first--;
  const joint = own[first - 1];
  const opens = joint === undefined || joint.sentence !== last.sentence || OPENING.has(joint.text);
  const span = spanOf(own.slice(first, last.index + 1));
  const phrase = readPhrase(span, words);
  const determined = phrase.kind === 'description' && phrase.determiner !== 'none';
  return opens && determined && phrase.head.kind !== 'thing' ? span : null;
}

/** "Lee’s repeated claim that", "his plan to": whose the noun is that reports. */
export function ownerOf(cue: Word, words: Words): Span | null {
  const own = words.paragraphs[cue.paragraph] ?? [];
  let at = cue.index - 1;
  // "His enemies note that": they do
  if (own[at]?.partOfSpeech === 'NOUN' && PLURAL.test(own[at]?.lower ?? '')) return null;
  while (describes(own[at])) at--;
  const word = own[at];
  if (word === undefined || word.sentence !== cue.sentence) return null;
  if (OWNERS.has(word.lower)) return spanOf([word]);
  if (!isPossessiveMark(word)) return null;
  const name = nameEndingWith(own[at - 1], words);
  return name === undefined ? null : plain(name);
}

/** A word between an owner and its noun: "Lee’s often repeated claim". */
function describes(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (word.partOfSpeech === 'VERB') return /(?:ed|ing)$/.test(word.lower);
  return /NOUN|ADJ|ADV|NUM/.test(word.partOfSpeech);
}

function plain({ paragraph, start, end }: Span): Span {
  return { paragraph, start, end };
}

const RELATIVE = wordSet('who which whose');
const TITLE = wordSet('NOUN PROPN ADJ DET');
/** Words between the comma and an apposed name: "the former harbour master Lee". */
const LONGEST_TITLE = 6;
/** Tokens of "80-year-old". */
const AGE_LENGTH = 5;
const OWNERS = wordSet('his her their');
const PLURAL = /[^s]s$/;
const PHRASE = wordSet('NOUN PROPN ADJ NUM DET ADP PART');
/** What a subject follows, where it opens no sentence. */
const OPENING = wordSet(', " “ ” ; :');
/** Words of an apposition or a bracket between name and verb. */
const LONGEST_INTERRUPTION = 30;
const LONGEST_BRACKET = 8;
/** Behind a comma these begin another clause or member of a list. */
const JOINTS = wordSet('and or but he she it we they i that');
/** Parts in which a name is no subject. */
const HELD: ReadonlySet<Part> = new Set<Part>(['oblique', 'possessive', 'modifier']);
