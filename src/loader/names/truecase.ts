import { frequencyOf } from '../language/frequencies.ts';
import { FUNCTION_WORDS } from '../language/function-words.ts';
import { wordClassOf } from '../language/lexicon.ts';
import { isOrdinary } from '../language/ordinary.ts';
import { remembered } from '../language/remember.ts';
import { headType } from './compound.ts';
import { firstWord } from './forms.ts';
import { type Gazetteer, WORDS } from './gazetteer.ts';
import { type CaseEvidence, isCapital } from './spot.ts';

/**
 * A headline in title case with its everyday words written small, so that what keeps its capital is
 * likely a name. Same length as the headline. Null for a headline in sentence case.
 */
export function truecase(
  headline: string,
  gazetteer: Gazetteer,
  evidence: CaseEvidence,
): string | null {
  const words = wordsOf(headline);
  if (!isTitleCase(words)) return null;
  const shouted = headline === headline.toUpperCase();
  const keeps = words.map(() => false);
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) continue;
    const known = gazetteer.names.match(headline, word.start, formOf(word.text).first);
    if (known === null || (known.value.weak && !evidence.hasCapital(word.text))) {
      keeps[index] = isName(word.text, shouted, gazetteer, evidence);
      continue;
    }
    while ((words[index]?.start ?? Infinity) < known.end) keeps[index++] = true;
    index--;
  }
  keepCompounds(words, keeps, gazetteer);
  let cased = '';
  words.forEach(({ text, start }, index) => {
    const written = keeps[index] === true ? text : formOf(text).written;
    cased += headline.slice(cased.length, start) + written;
  });
  return cased + headline.slice(cased.length);
}

function isTitleCase(words: readonly Word[]): boolean {
  const long = words.slice(1).filter(({ text }) => text.length >= LONG_WORD);
  const capitals = long.filter(({ text }) => isCapital(text));
  return long.length > 0 && capitals.length >= long.length * TITLE_CASE_SHARE;
}

/** Shorter words ("of", "for") stay small in title case too. Letters. */
const LONG_WORD = 5;
const TITLE_CASE_SHARE = 0.75;

interface Word {
  readonly text: string;
  readonly start: number;
}

/** Words and the parts of hyphenated ones. */
function wordsOf(headline: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(headline); match !== null; match = WORD.exec(headline)) {
    words.push({ text: match[0], start: match.index });
  }
  return words;
}

const WORD =
  /(?:[A-Za-z0-9]|[^\P{L}a-zA-Z])(?:[A-Za-z0-9.]|[^\P{L}a-zA-Z]|\p{M})*(?:['’]\p{L}+)?/gu;

/** In a text in capitals throughout (`shouted`) capitals inside a word tell nothing either. */
function isName(
  word: string,
  shouted: boolean,
  gazetteer: Gazetteer,
  evidence: CaseEvidence,
): boolean {
  const { bare, lower, contracted, small, initial, mixed, common } = formOf(word);
  if (contracted) return false;
  if (small || initial || (!shouted && mixed)) return true;
  if (evidence.isMostlyCapital(bare, lower)) return true;
  return !common && !evidence.hasSmall(lower) && gazetteer.titles.get(bare) === undefined;
}

/** What a headline's word tells by itself. */
interface WordForm {
  /** Its letters and digits up to the first mark. */
  readonly first: string;
  /** Without its ’s and its stop. */
  readonly bare: string;
  readonly lower: string;
  /** The whole word in small letters, where it is as long then. */
  readonly written: string;
  readonly contracted: boolean;
  readonly small: boolean;
  readonly initial: boolean;
  /** A capital stands inside it. */
  readonly mixed: boolean;
  /** An everyday word, or the head of a body's or a place's name. */
  readonly common: boolean;
}

const formOf = remembered((word): WordForm => {
  const bare = word.replace(/['’]s?$/, '').replace(/\.$/, '');
  const small = word.toLowerCase();
  return {
    first: firstWord(word, 0),
    bare,
    lower: bare.toLowerCase(),
    written: small.length === word.length ? small : word,
    contracted: /['’](?:m|d|t|ll|re|ve)$/i.test(word),
    small: !isCapital(bare),
    initial: INITIAL.test(word),
    mixed: TWO_CAPITALS.test(bare),
    common:
      isOrdinary(bare) ||
      isOrdinary(word) ||
      headType(bare) !== null ||
      WORDS.firmWords.has(bare.toLowerCase()),
  };
});

const INITIAL = /^\p{Lu}\.$/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const CAPITALS = /^\p{Lu}{2,}/u;

/** "Health Ministry", "Bill Gray": everyday words that are a part of a name. */
function keepCompounds(words: readonly Word[], keeps: boolean[], gazetteer: Gazetteer): void {
  words.forEach(({ text, start }, index) => {
    const previous = words[index - 1];
    const following = words[index + 1];
    const before =
      previous !== undefined && previous.start + previous.text.length + 1 === start
        ? previous.text
        : '';
    // "‘It Was Bright’: Young": what marks part makes no name.
    const next = following?.start === start + text.length + 1 ? following : undefined;
    if (WORDS.departments.has(before) && WORDS.genericBodies.has(text) && !FREE_BODIES.has(text)) {
      keeps[index - 1] = true;
      keeps[index] = true;
    }
    const named =
      keeps[index - 1] === true &&
      gazetteer.notNames.get(before) === undefined &&
      !/['’]s?$/.test(before);
    if (named && WORDS.headlineHeads.has(text)) keeps[index] = true;
    // "Hurricane Vera", but not "Storm London"
    const storm = WORDS.eventPrefixes.has(text) && next !== undefined && keeps[index + 1] === true;
    if (storm && gazetteer.names.get(next.text)?.type !== 'place') keeps[index] = true;
    if (
      gazetteer.genderOf(text) !== null &&
      !FUNCTION_WORDS.has(text.toLowerCase()) &&
      next !== undefined &&
      keeps[index + 1] === true &&
      !CAPITALS.test(next.text) &&
      gazetteer.notNames.get(next.text) === undefined
    ) {
      keeps[index] = true;
    }
    if (
      keeps[index - 1] === true &&
      gazetteer.genderOf(before) !== null &&
      !isOrdinary(before) &&
      isCapital(text) &&
      !isFollower(text) &&
      !(isOrdinary(text) && gazetteer.names.get(before)?.type === 'person')
    ) {
      keeps[index] = true;
    }
  });
}

/** Behind a first name standing alone these are verbs and adverbs of the headline. */
function isFollower(word: string): boolean {
  if (/['’]/.test(word)) return true;
  if (!isOrdinary(word)) return false;
  const lower = word.toLowerCase();
  // "Defends", but not "Woods"
  if (lower.endsWith('s') && wordClassOf(lower)?.all.includes('v') !== false) return true;
  return /(?:ed|ing)$/.test(lower) || frequencyOf(lower) > COMMON_SURNAME;
}

/** A word seen more often ("just") is hardly ever a surname. Occurrences in 51 million words. */
const COMMON_SURNAME = 12_000;

/** Bodies that headlines mean in general: "Police Force", "Foreign Government". */
const FREE_BODIES: ReadonlySet<string> = new Set(
  'Police Government Army Forces Force Guard Office Administration Intelligence Service'.split(' '),
);
