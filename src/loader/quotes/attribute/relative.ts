import type { Mention } from '../../../contract/article.ts';
import { nounOf } from '../nouns.ts';
import { readDescription } from './described.ts';
import { isOne } from './offices.ts';
import { readPhrase, rejectedBesides } from './phrase.ts';
import { spanOf, type Word, type Words } from './place.ts';
import { antecedentEnd, type Resolution, unresolved } from './pronoun.ts';
import type { Reading } from './reading.ts';

/** "Ann Lee, a judge, who said": the head of the phrase that ends before "who". */
export function resolveRelative(word: Word, speech: number, reading: Reading): Resolution {
  const found = antecedentOf(word, speech, reading);
  // "a survey, which found": no person
  const person = found.referents.some(({ type }) => type === 'person');
  return person && word.lower === 'which' ? unresolved('relative', []) : found;
}

function antecedentOf(word: Word, speech: number, reading: Reading): Resolution {
  const { words, referents } = reading;
  const other = firstOfTwo(word, words);
  if (other !== null) return antecedentOf(other, speech, reading);
  const last = antecedentEnd(word, words);
  if (last === null || /VERB|AUX|CONJ/.test(last.partOfSpeech)) return unresolved('relative', []);
  const own = words.paragraphs[word.paragraph] ?? [];
  let first = last.index;
  while (first > 0 && continuesPhrase(own[first - 1], own[first - 2], word)) first--;
  const span = spanOf(own.slice(first, last.index + 1));
  const rule = 'relative';
  const described = nameBefore(own, first, words);
  if (described !== null) {
    const referent = referents.get(described.entity);
    if (referent !== undefined && referent.type === 'person') {
      return { referents: [referent], certainty: 'sure', rule, rejected: [] };
    }
  }
  const phrase = readPhrase(span, words);
  if (phrase.kind === 'names') {
    const [head] = phrase.heads;
    const referent = head === undefined ? undefined : referents.get(head.entity);
    if (referent === undefined) return unresolved(rule, []);
    const rejected = rejectedBesides(phrase.beside);
    return { referents: [referent], certainty: 'sure', rule, rejected };
  }
  if (phrase.kind === 'description' && phrase.head.kind !== 'thing') {
    return { ...readDescription(phrase, speech, reading), rule };
  }
  // "a victory for Ann Lee, who": the phrase is no speaker, the name that ends it may be.
  const name = words.namesIn(span.paragraph).find(({ end }) => end === last.end);
  const referent = name === undefined ? undefined : referents.get(name.entity);
  if (referent === undefined || !isOne(referent)) return unresolved(rule, []);
  return { referents: [referent], certainty: 'likely', rule, rejected: [] };
}

/** "Ann Lee, who is 40 and who said": the first "who", that the second one is joined to. */
function firstOfTwo(word: Word, words: Words): Word | null {
  const own = words.paragraphs[word.paragraph] ?? [];
  if (own[word.index - 1]?.partOfSpeech !== 'CCONJ') return null;
  return (
    own.findLast(
      ({ index, sentence, lower }) =>
        index < word.index && sentence === word.sentence && lower === word.lower,
    ) ?? null
  );
}

/** The name of "Ann Lee, chief economist of a bank, who said", where the phrase from `first` on describes it. */
export function nameBefore(own: readonly Word[], first: number, words: Words): Mention | null {
  let at = own[first - 1]?.lower === 'acting' ? first - 2 : first - 1;
  // "Ann Lee, 34, a neighbour, who said"
  if (AGE.test(own[at - 1]?.text ?? '') && own[at - 2]?.text === ',') at -= 2;
  const [comma, last] = [own[at], own[at - 1]];
  if (comma?.text !== ',' || last === undefined || last.sentence !== comma.sentence) return null;
  return words.namesIn(last.paragraph).find(({ end }) => end === last.end) ?? null;
}

const AGE = /^\d{1,3}$/;

/** Words that a noun phrase is made of, prepositions included: no verb, no comma. */
function continuesPhrase(
  word: Word | undefined,
  before: Word | undefined,
  relative: Word,
): boolean {
  if (word === undefined || word.sentence !== relative.sentence) return false;
  // "an adviser to the governor, who asked not to be named"
  if (word.lower === 'to' && SERVING.has(nounOf(before?.lower ?? '').singular)) return true;
  return (
    (POSSESSIVES.has(word.lower) || !/VERB|AUX|PUNCT|CONJ|PRON|ADV/.test(word.partOfSpeech)) &&
    !LEADING.has(word.lower)
  );
}

/** Nouns that "to" ties to whom somebody serves. */
const SERVING = new Set(
  'adviser advisor aide ambassador assistant consultant counsel counselor deputy envoy heir secretary speechwriter successor'.split(
    ' ',
  ),
);

const POSSESSIVES = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their']);
/** Prepositions and conjunctions that lead a phrase in and are no part of it. */
const LEADING = new Set([
  'to',
  'by',
  'with',
  'as',
  'like',
  'than',
  'while',
  'when',
  'after',
  'before',
]);
