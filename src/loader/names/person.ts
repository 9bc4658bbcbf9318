import { FUNCTION_WORDS } from '../language/function-words.ts';
import { isEveryday, isOrdinary } from '../language/ordinary.ts';
import { headType, openingAt } from './compound.ts';
import { WORDS } from './gazetteer.ts';
import type { Run } from './runs.ts';
import { type Reading, isCapital, textsOf } from './spot.ts';

/**
 * Last token of a person's name from `at`, where a title or a first name says that it is one. `limit`
 * is the last of the name-like words.
 */
export function personFrom(
  reading: Reading,
  run: Run,
  at: number,
  limit: number,
  title: string | null,
): number | null {
  const { tokens, gazetteer } = reading;
  const word = tokens[at]?.text ?? '';
  const given = gazetteer.genderOf(word) !== null;
  if (headType(word) !== null && !given) return null;
  if (title === null && !given && (limit === at || !INITIALS.test(word))) return null;
  const words = textsOf(tokens, at, limit);
  if (title === null && !given && !beginsWithInitial(reading, run, at, words)) return null;
  if (title === null && (words.length === 1 || bearsName(words))) return null;
  if (title !== null && !given && isNoName(words, title, reading)) return null;
  return at + lengthOfName(words) - 1;
}

/** "President Executive Order", "Madam Secretary", and "Delegate Update" in a headline. */
function isNoName(
  words: readonly string[],
  title: string,
  { gazetteer, evidence, tokens }: Reading,
): boolean {
  const [word = ''] = words;
  if (words.length > 1) return words.every(isOrdinary);
  if (/^(?:Mr|Mister|Madam)/.test(title) && gazetteer.titles.get(word) !== undefined) return true;
  // A headline's words have no part of speech.
  return tokens[0]?.partOfSpeech === 'X' && isEveryday(word) && !evidence.hasCapital(word);
}

const INITIALS = /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,3})$/u;
const INITIAL = /^\p{Lu}\.?$/u;
/** An initial or a hyphen */
const LEADING = /^(?:\p{Lu}\.?|-)$/u;
const LETTER = /\p{L}/u;

/** "J. R. Tolland", but not "U.S. Forces" nor "Plan B". */
function beginsWithInitial(
  reading: Reading,
  run: Run,
  at: number,
  words: readonly string[],
): boolean {
  const [word = '', next = ''] = words;
  if (openingAt(reading, run, at).known !== null || !LETTER.test(next)) return false;
  if (word.endsWith('.')) return true;
  return (
    word !== 'A' && word !== 'I' && (!isOrdinary(next) || reading.gazetteer.genderOf(next) !== null)
  );
}

/** "Ada Moore Foundation", "Grace Church": what is named after somebody. */
function bearsName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  // "Ada Moore-Hill"
  if (headType(last) === null || words.at(-2) === '-') return false;
  // A surname may be an everyday head noun ("Hill"), most of all behind a first name or an initial.
  if (words.length === 2) {
    const [first = ''] = words;
    return WORDS.clearHeads.has(last) || (isOrdinary(first) && WORDS.organisationHeads.has(last));
  }
  return !INITIAL.test(words.at(-2) ?? '');
}

function lengthOfName(words: readonly string[]): number {
  let length = 1;
  let parts = 1;
  while (length < words.length && parts < MOST_PARTS) {
    const next = words[length] ?? '';
    if (next === '&') break;
    if (isCapital(next)) {
      // The next sentence, glued to the name
      if (parts >= 2 && next.length > 1 && FUNCTION_WORDS.has(next.toLowerCase())) break;
      if (parts >= 2 && headType(next) !== null && !LEADING.test(words[length - 1] ?? '')) break;
      parts++;
    }
    length++;
  }
  // "Ada Lee Min-vash" keeps its last part.
  while (length > 1 && !isCapital(words[length - 1] ?? '') && words[length - 2] !== '-') length--;
  return length;
}

/** More capital words than these are no one name: given names, an initial, a double surname, "Jr.". */
const MOST_PARTS = 5;
