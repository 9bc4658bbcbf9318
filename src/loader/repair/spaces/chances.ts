import { isDictionaryName, isDictionaryWord } from '../../language/dictionary.ts';
import { frequencyOf } from '../../language/frequencies.ts';
import { wordClassOf } from '../../language/lexicon.ts';
import { contractionFrequency } from '../apostrophes/contraction-forms.ts';
import type { WordFacts } from '../entry.ts';
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

/** What is known of a part without its dump. */
interface PartFacts extends Chance {
  /** Kept, since a string's hash is reckoned once: in small letters, and without a final s. */
  readonly lower: string;
  readonly stem: string | null;
}

interface Chance {
  /** Its chance where the dump does not have it, else where it is capitals. */
  readonly chance: number;
  readonly isCapitals: boolean;
  /** Whether the dump has no say: a number, or what is no word anywhere. */
  readonly isFixed: boolean;
  /** How often it stands in the corpus. */
  readonly count: number;
  /** Whether `chance` comes from that count. */
  readonly isCounted: boolean;
}

const facts = new Map<string, PartFacts>();
const MOST_KEPT = 50_000;

/** The chance of a part of a word: a logarithm to base 10. Its own dump speaks for it most. */
export function chanceOfPart(part: string, lower: string, dump: DumpWords): number {
  let known = facts.get(part);
  if (known === undefined) {
    const stem = lower.endsWith('s') ? lower.slice(0, -1) : null;
    known = { lower, stem, ...factsOf(part, lower) };
    if (facts.size >= MOST_KEPT) facts.clear();
    facts.set(part, known);
  }
  if (known.isFixed) return known.chance;
  const own = dump.count(known.lower);
  if (own > 0) {
    return known.isCapitals ? -5 : Math.log10((known.count + own * DUMP_WEIGHT) / CORPUS_SIZE);
  }
  if (known.isCounted || known.isCapitals || known.stem === null) return known.chance;
  const stem = dump.count(known.stem);
  return stem > 0 ? Math.log10((stem * DUMP_WEIGHT) / CORPUS_SIZE) - 1 : known.chance;
}

function factsOf(part: string, lower: string): Chance {
  const fixed = { isFixed: true, isCapitals: false, count: 0, isCounted: false };
  if (/^\p{N}/u.test(part)) return { ...fixed, chance: NUMBER.test(part) ? -4 : -Infinity };
  const isCapitals = part.length > 1 && /^\p{Lu}+$/u.test(part);
  if (isCapitals && part.length <= 5) return { ...fixed, isFixed: false, isCapitals, chance: -8 };
  // A capital inside would be a word's own beginning.
  if (/^.+\p{Lu}/u.test(part)) return { ...fixed, chance: -Infinity };
  if (lower.length < 3 && !SHORT_WORDS.has(part)) {
    if (/^\p{Lu}\p{Ll}$/u.test(part)) return { ...fixed, chance: -9 };
    if (part === 'i' || !SHORT_WORDS.has(lower)) return { ...fixed, chance: -Infinity };
  }
  const listed = frequencyOf(lower);
  const count = listed + contractionFrequency(lower);
  const least = LEAST_COUNTS[Math.min(lower.length, LEAST_COUNTS.length - 1)] ?? 0;
  const isCounted = count > 0 && (listed >= least || listed === 0);
  const chance = isCounted ? Math.log10(count / CORPUS_SIZE) : uncounted(part, lower);
  return { chance, isCapitals: false, isFixed: false, count, isCounted };
}

function uncounted(part: string, lower: string): number {
  if (lower.length > 3 && (isDictionaryWord(lower) || wordClassOf(lower) !== null)) return -7.7;
  if (lower.length > 3 && isDictionaryName(part)) return -7;
  // A name that nothing knows costs by its length.
  return /^\p{Lu}\p{Ll}{2,}$/u.test(part) ? -7.5 - 0.3 * part.length : -Infinity;
}

/** What nothing knows as one word. */
const UNKNOWN = -10;
const LISTED = -8;

/** The chance of a word of the dump as one word, its own dump left out. */
export function chanceOfWhole({ lower, frequency, ...entry }: WordFacts, text: string): number {
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
