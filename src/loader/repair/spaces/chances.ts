import { isDictionaryName, isDictionaryWord } from '../../language/dictionary.ts';
import { frequencyOf } from '../../language/frequencies.ts';
import { wordClassOf } from '../../language/lexicon.ts';
import type { WordEntry } from '../../language/vocabulary.ts';
import { contractionFrequency } from '../apostrophes/contraction.ts';
import type { DumpWords } from '../dump-words.ts';

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

/** A number, an ordinal, a decade. */
const NUMBER = /^\p{N}+(?:st|nd|rd|th|s)?$/u;

/** What chances of words are logarithms of: to base 10. */
export function chanceOfPart(part: string, lower: string, dump: DumpWords): number {
  if (/^\p{N}/u.test(part)) return NUMBER.test(part) ? -4 : -Infinity;
  // A capital inside would be a word's own beginning.
  const capitals = part.length > 1 && /^\p{Lu}+$/u.test(part);
  if (!capitals && /^.+\p{Lu}/u.test(part)) return -Infinity;
  if (capitals) return part.length > 5 ? -Infinity : dump.count(lower) > 0 ? -5 : -8;
  if (/^\p{Lu}\p{Ll}$/u.test(part) && !SHORT_WORDS.has(part)) return -9;
  if (lower.length < 3 && !SHORT_WORDS.has(part) && !SHORT_WORDS.has(lower)) return -Infinity;
  if (part === 'i') return -Infinity;
  const own = dump.count(lower);
  const listed = frequencyOf(lower);
  const count = listed + contractionFrequency(lower) + own * DUMP_WEIGHT;
  const least = LEAST_COUNTS[Math.min(lower.length, LEAST_COUNTS.length - 1)] ?? 0;
  if (count > 0 && (own > 0 || listed >= least || listed === 0)) {
    return Math.log10(count / CORPUS_SIZE);
  }
  const stem = lower.endsWith('s') ? dump.count(lower.slice(0, -1)) : 0;
  if (stem > 0) return Math.log10((stem * DUMP_WEIGHT) / CORPUS_SIZE) - 1;
  if (lower.length > 3 && (isDictionaryWord(lower) || wordClassOf(lower) !== null)) return -7.7;
  if (lower.length > 3 && isDictionaryName(part)) return -7;
  // A name that nothing knows costs by its length.
  return /^\p{Lu}\p{Ll}{2,}$/u.test(part) ? -7.5 - 0.3 * part.length : -Infinity;
}

/** What nothing knows as one word. */
const UNKNOWN = -10;
const LISTED = -8;

/** The chance of a word of the dump as one word, its own dump left out. */
export function chanceOfWhole({ lower, frequency, ...entry }: WordEntry, text: string): number {
  const count = frequency + contractionFrequency(lower);
  if (count > 0) return Math.log10(count / CORPUS_SIZE);
  const listed =
    entry.dictionaryWord || entry.dictionaryName || entry.wordClass !== null || isDerived(text);
  return listed ? LISTED : UNKNOWN;
}

/** Endings that make a known word another one. */
const ENDING = /(?<=\p{L}{4})(?:s|e?rs?|ed|d|ing|ly|ish|ism|ists?|ness)$/u;

function isDerived(text: string): boolean {
  const stem = text.replace(ENDING, '');
  if (stem === text) return false;
  return isKnownStem(stem) || isKnownStem(`${stem}e`) || isKnownStem(text.slice(0, -1));
}

function isKnownStem(stem: string): boolean {
  const lower = stem.toLowerCase();
  return (
    frequencyOf(lower) > 0 ||
    isDictionaryWord(lower) ||
    wordClassOf(lower) !== null ||
    isDictionaryName(stem)
  );
}
