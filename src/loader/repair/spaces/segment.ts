import { isDictionaryName, isDictionaryWord } from '../../language/dictionary.ts';
import { frequencyOf } from '../../language/frequencies.ts';
import { FUNCTION_WORDS } from '../../language/function-words.ts';
import { wordClassOf } from '../../language/lexicon.ts';
import { contractionFrequency } from '../apostrophes/contraction.ts';
import type { DumpWords } from '../dump-words.ts';
import type { Word } from '../words.ts';

/** A joint word cut into its likeliest words. */
export interface Segmentation {
  /** Where it is cut, counted from its start. */
  readonly cuts: readonly number[];
  /** Logarithm of its words' chance, to base 10. */
  readonly chance: number;
}

/** Words of SUBTLEX-US altogether. */
const CORPUS_SIZE = 5e7;
/** A word of the dump itself weighs as if it stood so often in the corpus. */
const DUMP_WEIGHT = 200;
const LONGEST = 40;
const MOST_WORDS = 5;
/** Few words are likelier than many: what each costs. */
const WORD_COST = 1.5;

/** Whole words of one or two letters; other short strings of the corpus are abbreviations. */
const SHORT_WORDS = new Set(
  'a I in of to on at by as is it he we be if or an so up us my me no go do am Mr Ms Dr St'.split(
    ' ',
  ),
);
/** How often a word of three, four or more letters stands in the corpus at least; rarer ones are scraps. */
const LEAST_COUNTS = [0, 0, 0, 900, 120, 8, 4];

/** Cuts a word that no dictionary has; null where it is known, or cannot be cut into known words. */
export function segment(
  words: readonly Word[],
  index: number,
  dump: DumpWords,
): Segmentation | null {
  const word = words[index];
  if (word === undefined || (word.entry.frequency > RARE_WORD && SIMPLE.test(word.text)))
    return null;
  if (word.gap === 'address' || words[index + 1]?.gap === 'address') {
    return null;
  }
  const { text } = word;
  if (text.length < 3 || text.length > LONGEST) return null;
  const mark = text.search(/['’]/);
  if (mark >= 0) return segmentMarked(word, mark, dump);
  if (isKnown(word, dump)) return shortPair(word);
  return cheapest(text, dump, true);
}

/** "didn'thave", "withLee's": a word that kept its apostrophe and lost a space behind or before. */
function segmentMarked(word: Word, mark: number, dump: DumpWords): Segmentation | null {
  const rest = /^(?:s|t|re|ve|ll|d|m)(\p{L}{2,})$/u.exec(word.text.slice(mark + 1))?.[1];
  if (rest !== undefined) {
    const known = frequencyOf(rest.toLowerCase()) > 0;
    return known ? { cuts: [word.text.length - rest.length], chance: -4 } : null;
  }
  const stem = { ...word, text: word.text.slice(0, mark), lower: word.lower.slice(0, mark) };
  if (stem.text.length < 4 || isKnown(stem, dump)) return null;
  return cheapest(stem.text, dump, true);
}

/** "ofa", "heis": rare words of the corpus that two of the commonest make up. */
const RARE_WORD = 400;
const COMMON_WORD = 150_000;

/** Small letters alone, or one capital before them. */
const SIMPLE = /^\p{L}\p{Ll}+$/u;

function shortPair({ text, lower }: Word): Segmentation | null {
  if (!/^\p{Ll}{3,6}$/u.test(text) || frequencyOf(lower) > RARE_WORD) return null;
  if (lower === 'abit' || lower === 'alot') return { cuts: [1], chance: -5 };
  if (wordClassOf(lower) !== null && lower.length > 4) return null;
  for (let at = 1; at < lower.length; at++) {
    const parts = [lower.slice(0, at), lower.slice(at)];
    const common = parts.every(
      (part) =>
        frequencyOf(part) >= COMMON_WORD &&
        (part.length > 2 || SHORT_WORDS.has(part)) &&
        FUNCTION_WORDS.has(part),
    );
    if (common) return { cuts: [at], chance: -5 };
  }
  return null;
}

/** The likeliest words that make up a text (Viterbi over its letters). */
function cheapest(text: string, dump: DumpWords, joint: boolean): Segmentation | null {
  const lower = text.toLowerCase();
  const best: { chance: number; from: number; words: number }[] = [
    { chance: 0, from: 0, words: 0 },
  ];
  for (let end = 1; end <= text.length; end++) {
    let found = { chance: -Infinity, from: 0, words: 0 };
    for (let from = 0; from < end; from++) {
      const before = best[from];
      if (before === undefined || before.chance === -Infinity) continue;
      if (joint && from === 0 && end === text.length) continue;
      if (before.words === MOST_WORDS || !mayCut(text, from)) continue;
      const chance =
        before.chance + chanceOf(text.slice(from, end), lower.slice(from, end), dump) - WORD_COST;
      if (chance > found.chance) found = { chance, from, words: before.words + 1 };
    }
    best.push(found);
  }
  const whole = best[text.length];
  if (whole === undefined || whole.chance === -Infinity) return null;
  const cuts: number[] = [];
  for (let at = whole.from; at > 0; at = best[at]?.from ?? 0) cuts.unshift(at);
  return { cuts, chance: whole.chance };
}

/** A dictionary's word, or one that the dump has again and again. */
function isKnown({ text, lower }: Word, dump: DumpWords): boolean {
  if (SIMPLE.test(text)) {
    return (
      isListed(text, lower) ||
      (lower.endsWith('s') && isListed(text.slice(0, -1), lower.slice(0, -1))) ||
      contractionFrequency(lower) > 0 ||
      dump.count(lower) > 2
    );
  }
  // Capitals alone, numbers, ordinals, decades.
  return /^(?:\p{Lu}+s?|\p{N}+|\p{N}+(?:st|nd|rd|th|s|[ap]m|\p{L}))$/u.test(text);
}

/** Short rare words of the long word list ("inswing") are joint words as often as not. */
const SHORTEST_DOUBTFUL = 8;

function isListed(text: string, lower: string): boolean {
  return (
    frequencyOf(lower) > 0 ||
    (isDictionaryWord(lower) && lower.length > SHORTEST_DOUBTFUL) ||
    wordClassOf(lower) !== null ||
    isDictionaryName(text)
  );
}

/** A digit and a letter part where they meet; a capital begins a word, unless capitals go before. */
function mayCut(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text[at - 1] ?? '';
  const after = text[at] ?? '';
  if (/\p{N}/u.test(before) && /\p{N}/u.test(after)) return false;
  if (/\p{Lu}/u.test(before) && /\p{Lu}/u.test(after)) return at === 1;
  return true;
}

function chanceOf(part: string, lower: string, dump: DumpWords): number {
  if (/^\p{N}+$/u.test(part)) return -4;
  // A capital inside would be a word's own beginning.
  const capitals = part.length > 1 && part === part.toUpperCase();
  if (/^.+\p{Lu}/u.test(part) && !capitals) return -Infinity;
  if (capitals) return part.length > 5 ? -Infinity : dump.count(lower) > 0 ? -5 : -8;
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
