import { isOrdinary } from '../language/ordinary.ts';
import { headType } from './compound.ts';
import { type Gazetteer, WORDS } from './gazetteer.ts';
import { type CaseEvidence, isCapital } from './spot.ts';

/**
 * A headline in title case with its everyday words written small, so that what keeps its capital is
 * likely a name. Same length as the headline. A headline in sentence case is returned as it is.
 */
export function truecase(headline: string, gazetteer: Gazetteer, evidence: CaseEvidence): string {
  if (!isTitleCase(headline)) return headline;
  const words = wordsOf(headline);
  const shouted = headline === headline.toUpperCase();
  const keeps = words.map(() => false);
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) continue;
    const known = gazetteer.names.match(headline, word.start);
    if (known !== null && (!known.value.weak || evidence.capital(word.text) > 0)) {
      while ((words[index]?.start ?? Infinity) < known.end) keeps[index++] = true;
      index--;
      continue;
    }
    keeps[index] = isName(word.text, shouted, gazetteer, evidence);
  }
  keepCompounds(words, keeps, gazetteer);
  let cased = headline;
  words.forEach(({ text, start }, index) => {
    if (keeps[index] !== true)
      cased = cased.slice(0, start) + text.toLowerCase() + cased.slice(start + text.length);
  });
  return cased.length === headline.length ? cased : headline;
}

export function isTitleCase(headline: string): boolean {
  return capitalShare(headline, LONG_WORD, 1) >= TITLE_CASE_SHARE;
}

/** Whether a sentence of an article is a heading in title case, and no sentence full of names. */
export function isHeading(sentence: string): boolean {
  return capitalShare(sentence, LONG_WORD - 1, FEWEST_HEADING_WORDS) >= HEADING_SHARE;
}

/** Share of the long words with a capital, the first one left out; 0 where there are fewer than `fewest`. */
function capitalShare(text: string, long: number, fewest: number): number {
  const words = wordsOf(text)
    .slice(1)
    .filter((word) => word.text.length >= long);
  const capitals = words.filter((word) => isCapital(word.text));
  return words.length >= fewest ? capitals.length / words.length : 0;
}

/** Shorter words ("of", "for") stay small in title case too. Letters. */
const LONG_WORD = 5;
const TITLE_CASE_SHARE = 0.75;
const HEADING_SHARE = 0.85;
const FEWEST_HEADING_WORDS = 4;

interface Word {
  readonly text: string;
  readonly start: number;
}

/** Words and the parts of hyphenated ones. */
function wordsOf(headline: string): Word[] {
  return [...headline.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.]*(?:['’]\p{L}+)?/gu)].map(
    ({ 0: text, index }) => ({ text, start: index }),
  );
}

/** In a text in capitals throughout (`shouted`) capitals inside a word tell nothing either. */
function isName(
  word: string,
  shouted: boolean,
  gazetteer: Gazetteer,
  evidence: CaseEvidence,
): boolean {
  const bare = word.replace(/['’]s?$/, '').replace(/\.$/, '');
  if (!isCapital(bare)) return true;
  if ((!shouted && /\p{Lu}.*\p{Lu}/u.test(bare)) || /^\p{Lu}\.$/u.test(word)) return true;
  if (evidence.capital(bare) > evidence.small(bare.toLowerCase())) return true;
  if (evidence.small(bare.toLowerCase()) > 0) return false;
  if (gazetteer.notNames.get(bare) !== undefined || gazetteer.calendar.get(bare) !== undefined)
    return true;
  if (headType(bare) !== null || gazetteer.titles.get(bare) !== undefined) return false;
  return !isOrdinary(bare) && !isOrdinary(word);
}

/** "Interior Ministry", "Kherson Region", "Bill Gray": everyday words that are a part of a name. */
function keepCompounds(words: readonly Word[], keeps: boolean[], gazetteer: Gazetteer): void {
  words.forEach(({ text }, index) => {
    const before = words[index - 1]?.text ?? '';
    const next = words[index + 1];
    if (WORDS.departments.has(before) && WORDS.genericBodies.has(text) && !FREE_BODIES.has(text)) {
      keeps[index - 1] = true;
      keeps[index] = true;
    }
    const named =
      keeps[index - 1] === true &&
      gazetteer.notNames.get(before) === undefined &&
      !/['’]s?$/.test(before);
    if (named && WORDS.headlineHeads.has(text)) keeps[index] = true;
    if (
      gazetteer.genderOf(text) !== null &&
      next !== undefined &&
      keeps[index + 1] === true &&
      !/^\p{Lu}{2,}/u.test(next.text) &&
      gazetteer.notNames.get(next.text) === undefined
    ) {
      keeps[index] = true;
    }
    if (
      keeps[index - 1] === true &&
      gazetteer.genderOf(before) !== null &&
      !isOrdinary(before) &&
      isCapital(text) &&
      !isFollower(text)
    ) {
      keeps[index] = true;
    }
  });
}

/** Behind a first name standing alone these are verbs and nouns of the headline. */
function isFollower(word: string): boolean {
  return isOrdinary(word) && (/(?:s|ed|ing)$/.test(word) || word.length <= 3);
}

/** Bodies that headlines mean in general: "Police Force", "Foreign Government". */
const FREE_BODIES: ReadonlySet<string> = new Set(
  'Police Government Army Forces Force Guard Office Administration Intelligence Service'.split(' '),
);
