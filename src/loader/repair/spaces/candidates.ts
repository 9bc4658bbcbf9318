import { frequencyOf } from '../../language/frequencies.ts';
import { entryOf } from '../entry.ts';
import type { DumpWords } from '../dump-words.ts';
import type { Word } from '../words.ts';
import { chanceOfPart, chanceOfWhole } from './chances.ts';
import { CAPITALS_OR_NUMBER } from './gate.ts';
import { mayCut, pairsOf } from './pairs.ts';

/** A joint word cut into words that may be its parts. */
export interface Segmentation {
  /** Where it is cut, counted from its start. */
  readonly cuts: readonly number[];
  /** Logarithms to base 10: of the chance of its parts, and of the whole as one word. */
  readonly chance: number;
  readonly whole: number;
  /** 0 for the likeliest cut; and how far it is from the others, in halves of a power of ten. */
  readonly rank: number;
  readonly margin: number;
}

const MOST_WORDS = 5;
/** Few words are likelier than many: what each beyond two costs. */
const WORD_COST = 1.5;
/** What its dump has so often is a word. */
const OFTEN = 4;
/** So many ways to cut a word in two are weighed. */
const MOST_PAIRS = 3;
/** A pair that is so much less likely than the best is not weighed. */
const BEHIND = 3;

/** The ways in which a word may be cut, the likeliest first; none for most words. */
export function candidatesOf(
  words: readonly Word[],
  index: number,
  dump: DumpWords,
): Segmentation[] {
  const word = words[index];
  if (word === undefined || !word.entry.mayBeJoint) return [];
  if (dump.count(word.lower) >= OFTEN) return [];
  if (word.gap === 'address' || words[index + 1]?.gap === 'address') return [];
  const mark = word.text.search(/['’]/);
  if (mark >= 0) return cutMarked(word, mark, dump);
  return cutText(word.text, chanceOfWhole(word.entry, word.text), dump);
}

function cutText(text: string, whole: number, dump: DumpWords): Segmentation[] {
  const found = waysToCut(text, whole, dump);
  return found.map((way, rank) => {
    const other = rank === 0 ? found[1] : found[0];
    const gap = other === undefined ? 9 : Math.abs(way.chance - other.chance);
    return { ...way, rank, margin: Math.round(Math.min(3, gap) * 2) };
  });
}

type Way = Omit<Segmentation, 'rank' | 'margin'>;

function waysToCut(text: string, whole: number, dump: DumpWords): Way[] {
  const pairs = pairsOf(text, dump)
    .toSorted((a, b) => b.chance - a.chance)
    .slice(0, MOST_PAIRS);
  const best = pairs[0]?.chance ?? -Infinity;
  const found = pairs
    .filter(({ chance }) => chance > best - BEHIND)
    .map(({ at, chance }) => ({ cuts: [at], chance, whole }));
  const several = best < SEVERAL && text.length > 5 ? likeliestWords(text, dump) : null;
  if (several !== null && several.cuts.length > 1) {
    return [...found, { ...several, whole }].toSorted((a, b) => b.chance - a.chance);
  }
  return found;
}
/** Only where the likeliest pair is less likely than this are three words and more tried. */
const SEVERAL = -10;

/** "didn'thave", "withLee's": a word that kept its apostrophe and lost a space behind or before. */
function cutMarked(word: Word, mark: number, dump: DumpWords): Segmentation[] {
  const rest = /^(?:s|t|re|ve|ll|d|m)(\p{L}{2,})$/u.exec(word.text.slice(mark + 1))?.[1];
  if (rest !== undefined) {
    const known = frequencyOf(rest.toLowerCase()) > 0;
    return known
      ? [{ cuts: [word.text.length - rest.length], chance: -4, whole: -10, rank: 0, margin: 6 }]
      : [];
  }
  const stem = word.text.slice(0, mark);
  if (stem.length < 4 || CAPITALS_OR_NUMBER.test(stem) || frequencyOf(stem.toLowerCase()) > 0)
    return [];
  return cutText(stem, -10, dump);
}

/** The likeliest words that make up a text (Viterbi over its letters). */
function likeliestWords(text: string, dump: DumpWords): { cuts: number[]; chance: number } | null {
  const lower = text.toLowerCase();
  const best: { chance: number; from: number; words: number }[] = [
    { chance: 0, from: 0, words: 0 },
  ];
  for (let end = 1; end <= text.length; end++) {
    let found = { chance: -Infinity, from: 0, words: 0 };
    for (let from = 0; from < end; from++) {
      const before = best[from];
      if (before === undefined || before.chance === -Infinity) continue;
      if (from === 0 && end === text.length) continue;
      if (before.words === MOST_WORDS || !mayCut(text, from)) continue;
      const chance =
        before.chance +
        chanceOfPart(text.slice(from, end), lower.slice(from, end), dump) -
        WORD_COST;
      if (chance > found.chance) found = { chance, from, words: before.words + 1 };
    }
    best.push(found);
  }
  const whole = best[text.length];
  if (whole === undefined || whole.chance === -Infinity) return null;
  const cuts: number[] = [];
  for (let at = whole.from; at > 0; at = best[at]?.from ?? 0) cuts.unshift(at);
  return { cuts, chance: whole.chance + 2 * WORD_COST };
}

/** The words that a segmentation gives, in the paragraph's places. */
export function cutWord(word: Word, { cuts }: Segmentation): Word[] {
  const edges = [0, ...cuts, word.text.length];
  return edges.slice(0, -1).map((from, index): Word => {
    const to = edges[index + 1] ?? word.text.length;
    const text = word.text.slice(from, to);
    const entry = entryOf(text);
    return {
      text,
      lower: entry.lower,
      entry,
      start: word.start + from,
      end: word.start + to,
      gap: index === 0 ? word.gap : 'space',
    };
  });
}
