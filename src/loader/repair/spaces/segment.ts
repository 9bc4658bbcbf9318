import { frequencyOf } from '../../language/frequencies.ts';
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

/** Whole words of one or two letters; other short strings of the corpus are abbreviations. */
const SHORT_WORDS = new Set(
  'a i in of to on at by as is it he we be do if or an so no up us my me go am vs'.split(' '),
);

/** Cuts a word that no dictionary has; null where it is known, or cannot be cut into known words. */
export function segment(word: Word, dump: DumpWords): Segmentation | null {
  const { text } = word;
  if (text.length < 4 || text.length > LONGEST || /['’]/.test(text)) return null;
  if (isKnown(word, dump)) return null;
  const lower = word.lower;
  const best: { chance: number; from: number; words: number }[] = [
    { chance: 0, from: 0, words: 0 },
  ];
  for (let end = 1; end <= text.length; end++) {
    let found = { chance: -Infinity, from: 0, words: 0 };
    for (let from = Math.max(0, end - LONGEST); from < end; from++) {
      const before = best[from];
      if (before === undefined || before.chance === -Infinity) continue;
      if (from === 0 && end === text.length) continue;
      if (before.words === MOST_WORDS || !mayCut(text, from)) continue;
      const chance = before.chance + chanceOf(text.slice(from, end), lower.slice(from, end), dump);
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
  if (/^\p{Ll}+$|^\p{Lu}\p{Ll}+$/u.test(text)) {
    if (frequencyOf(lower) > 0 || wordClassOf(lower) !== null) return true;
    if (lower.endsWith('s') && frequencyOf(lower.slice(0, -1)) > 0) return true;
    return contractionFrequency(lower) > 0 || dump.count(lower) > 2;
  }
  // Capitals alone, numbers, ordinals, decades.
  return /^(?:\p{Lu}+s?|\p{N}+|\p{N}+(?:st|nd|rd|th|s|[ap]m|\p{L}))$/u.test(text);
}

/** A digit and a letter part where they meet; a capital begins a word, unless capitals go before. */
function mayCut(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text[at - 1] ?? '';
  const after = text[at] ?? '';
  if (/\p{N}/u.test(before) && /\p{N}/u.test(after)) return false;
  if (/\p{Lu}/u.test(before) && /\p{Lu}/u.test(after)) return text[at - 2] === undefined;
  return true;
}

function chanceOf(part: string, lower: string, dump: DumpWords): number {
  if (/^\p{N}+$/u.test(part)) return -4;
  // A capital inside would be a word's own beginning.
  if (/^.+\p{Lu}/u.test(part) && part !== part.toUpperCase()) return -Infinity;
  if (lower.length < 3 && !SHORT_WORDS.has(lower) && !/^\p{Lu}{2}$/u.test(part)) return -Infinity;
  const own = dump.count(lower) * DUMP_WEIGHT;
  const count = frequencyOf(lower) + contractionFrequency(lower) + own;
  if (count > 0) return Math.log10(count / CORPUS_SIZE);
  const stem = lower.endsWith('s') ? dump.count(lower.slice(0, -1)) : 0;
  if (stem > 0) return Math.log10((stem * DUMP_WEIGHT) / CORPUS_SIZE) - 1;
  if (wordClassOf(lower) !== null) return -7.7;
  // A name that nothing knows costs by its length.
  return /^\p{Lu}\p{Ll}{2,}$/u.test(part) ? -7.5 - 0.3 * part.length : -Infinity;
}
