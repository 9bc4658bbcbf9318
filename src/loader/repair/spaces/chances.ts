import { isAt, NUMBER } from '../../language/characters.ts';
import { isDictionaryName, isDictionaryWord } from '../../language/dictionary.ts';
import { frequencyOf } from '../../language/frequencies.ts';
import { hashOf } from '../../language/hash.ts';
import { wordClassOf } from '../../language/lexicon.ts';
import { remembered } from '../../language/remember.ts';
import { contractionFrequency } from '../apostrophes/contraction-forms.ts';
import type { WordFacts } from '../entry.ts';
import type { DumpWords } from '../dump-words.ts';
import { nameWordOf } from '../known-names.ts';

/** Words of SUBTLEX-US altogether. */
const CORPUS_SIZE = 5e7;
/** A word of the dump itself weighs as if it stood so often in the corpus. */
const DUMP_WEIGHT = 200;

/** Whole words of one or two letters; other short strings of the corpus are abbreviations. */
const SHORT_WORDS = new Set(
  'a I in of to on at by as is it he we be if or an so up us my me no go do am Mr Ms Dr St TV'.split(
    ' ',
  ),
);
/** How often a word of three, four or more letters stands in the corpus at least; rarer ones are scraps. */
const LEAST_COUNTS = [0, 0, 0, 900, 120, 8, 4];
/** The same for three letters that a dictionary has and a tagger knows. */
const LEAST_OF_THREE = 150;

/** A number, an ordinal, a decade. */
const NUMERAL = /^\p{N}+(?:st|nd|rd|th|s)?$/u;

const CAPITALS = /^\p{Lu}+$/u;
const INNER_CAPITAL = /^.+\p{Lu}/u;
const TWO_LETTER_NAME = /^\p{Lu}\p{Ll}$/u;
const NAME = /^\p{Lu}\p{Ll}{2,}$/u;

/** A part of a word, with what is known of it without its dump. */
export interface Part {
  /** `hashOf` it in small letters, and without a final s; null where it has none. */
  readonly hash: number;
  readonly stemHash: number | null;
  /** Its chance where the dump does not have it, else where it is capitals: a logarithm to base 10. */
  readonly chance: number;
  readonly isCapitals: boolean;
  /** Whether the dump has no say: a number, or what is no word anywhere. */
  readonly isFixed: boolean;
  /** How often it stands in the corpus. */
  readonly count: number;
  /** Whether `chance` comes from that count. */
  readonly isCounted: boolean;
}

type Chance = Omit<Part, 'hash' | 'stemHash'>;

/** The part that a text is. */
export const partOf = remembered((text): Part => {
  const lower = text.toLowerCase();
  const hash = hashOf(lower, 0, lower.length);
  const stemHash = lower.endsWith('s') ? hashOf(lower, 0, lower.length - 1) : null;
  return { hash, stemHash, ...readChance(text, lower) };
});

/** The chance of a part in its dump, which speaks for it most: a logarithm to base 10. */
export function chanceOfPart(part: Part, dump: DumpWords): number {
  if (part.isFixed) return part.chance;
  const own = dump.count(part.hash);
  if (own > 0) {
    return part.isCapitals ? -5 : Math.log10((part.count + own * DUMP_WEIGHT) / CORPUS_SIZE);
  }
  if (part.isCounted || part.isCapitals || part.stemHash === null) return part.chance;
  const stem = dump.count(part.stemHash);
  return stem > 0 ? Math.log10((stem * DUMP_WEIGHT) / CORPUS_SIZE) - 1 : part.chance;
}

function readChance(part: string, lower: string): Chance {
  const fixed = { isFixed: true, isCapitals: false, count: 0, isCounted: false };
  if (isAt(part, 0, NUMBER)) return { ...fixed, chance: NUMERAL.test(part) ? -4 : -Infinity };
  const isCapitals = part.length > 1 && CAPITALS.test(part);
  if (isCapitals && part.length <= 5) return { ...fixed, isFixed: false, isCapitals, chance: -8 };
  // A capital inside would be a word's own beginning.
  if (INNER_CAPITAL.test(part)) return { ...fixed, chance: -Infinity };
  if (lower.length < 3 && !SHORT_WORDS.has(part)) {
    if (part === 'i' || !SHORT_WORDS.has(lower)) {
      return { ...fixed, chance: TWO_LETTER_NAME.test(part) ? -9 : -Infinity };
    }
  }
  const listed = frequencyOf(lower);
  const contracted = contractionFrequency(lower);
  const isCounted = contracted > 0 || listed >= leastCount(lower);
  const count = isCounted ? listed + contracted : 0;
  const chance = count > 0 ? Math.log10(count / CORPUS_SIZE) : uncounted(part, lower);
  return { chance, isCapitals: false, isFixed: false, count, isCounted: count > 0 };
}

function leastCount(lower: string): number {
  const isWord = lower.length === 3 && isDictionaryWord(lower) && wordClassOf(lower) !== null;
  if (isWord) return LEAST_OF_THREE;
  return LEAST_COUNTS[Math.min(lower.length, LEAST_COUNTS.length - 1)] ?? 0;
}

function uncounted(part: string, lower: string): number {
  if (lower.length > 3 && (isDictionaryWord(lower) || wordClassOf(lower) !== null)) return -7.7;
  if (lower.length > 3 && (isDictionaryName(part) || nameWordOf(part) !== null)) return -7;
  // A name that nothing knows costs by its length.
  return NAME.test(part) ? -7.5 - 0.3 * part.length : -Infinity;
}

/** What nothing knows as one word. */
export const UNKNOWN = -10;
const LISTED = -8;

/** The chance of a word of the dump as one word, its own dump left out. */
export function chanceOfWhole(word: WordFacts): number {
  let chance = wholes.get(word);
  if (chance === undefined) {
    chance = readWhole(word);
    wholes.set(word, chance);
  }
  return chance;
}

const wholes = new WeakMap<WordFacts, number>();

function readWhole({ text, lower, frequency, ...entry }: WordFacts): number {
  const count = frequency + contractionFrequency(lower);
  if (count > 0) return Math.log10(count / CORPUS_SIZE);
  const listed =
    entry.dictionaryWord ||
    entry.dictionaryName ||
    entry.wordClass !== null ||
    nameWordOf(text) !== null ||
    isDerived(text) ||
    isPrefixed(lower);
  return listed ? LISTED : UNKNOWN;
}

/** Endings that make a known word another one. */
const ENDING = /(?<=\p{L}{4})(?:s|e?rs?|ed|d|ing|ly|ish|ism|ists?|ness|ors?)$/u;

/** "speechwriting" comes of a word in -er. */
const DERIVED_FROM = ['', 'e', 'er'];

function isDerived(text: string): boolean {
  const stem = text.replace(ENDING, '');
  if (stem === text) return false;
  return DERIVED_FROM.some((end) => isKnownStem(stem + end)) || isKnownStem(text.slice(0, -1));
}

/** "micro" and the like before a known word make another one; they are no words of their own. */
export function isPrefixed(lower: string): boolean {
  const stem = BOUND_PREFIX.exec(lower)?.[1];
  return stem !== undefined && (isKnownStem(stem) || isDerived(stem));
}

const BOUND_PREFIX =
  /^(?:anti|auto|bio|counter|cyber|dis|eco|geo|hyper|inter|mega|micro|mini|mis|multi|neo|non|pre|pseudo|quasi|semi|super|trans|ultra|un)(\p{Ll}{4,})$/u;

function isKnownStem(stem: string): boolean {
  const lower = stem.toLowerCase();
  return (
    frequencyOf(lower) > 0 ||
    isDictionaryWord(lower) ||
    wordClassOf(lower) !== null ||
    isDictionaryName(stem) ||
    nameWordOf(stem) !== null
  );
}
