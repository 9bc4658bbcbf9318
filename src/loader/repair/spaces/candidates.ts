import { frequencyOf } from '../../language/frequencies.ts';
import { remembered } from '../../language/remember.ts';
import { entryOf } from '../entry.ts';
import type { DumpWords } from '../dump-words.ts';
import type { Word } from '../words.ts';
import { chanceOfPart, chanceOfWhole, type Part, partOf, UNKNOWN } from './chances.ts';
import { AFTER_ENDING, CAPITALS_OR_NUMBER, CLOCK } from './gate.ts';
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

const NONE: readonly Segmentation[] = [];

/** The ways in which a word may be cut, the likeliest first; none for most words. */
export function candidatesOf(
  words: readonly Word[],
  index: number,
  dump: DumpWords,
): readonly Segmentation[] {
  const word = words[index];
  if (word === undefined || !word.entry.mayBeJoint) return NONE;
  const next = words[index + 1];
  if (word.gap === 'address' || next?.gap === 'address') return cutBeforeInitial(word, next);
  if (dump.count(word.entry.lowerHash) >= OFTEN || CLOCK.test(word.text)) return NONE;
  const mark = word.text.search(/['’]/);
  if (mark >= 0) return cutMarked(word, mark, dump);
  const initial = cutBeforeInitial(word, next);
  if (initial.length > 0) return initial;
  return cutText(word.text, chanceOfWhole(word.entry), dump);
}

function cutText(text: string, whole: number, dump: DumpWords): readonly Segmentation[] {
  const found = waysToCut(text, whole, dump);
  if (found.length === 0) return NONE;
  return found.map((way, rank) => {
    const other = rank === 0 ? found[1] : found[0];
    const gap = other === undefined ? 9 : Math.abs(way.chance - other.chance);
    const margin = Math.round(Math.min(3, gap) * 2);
    return { cuts: way.cuts, chance: way.chance, whole, rank, margin };
  });
}

type Way = Pick<Segmentation, 'cuts' | 'chance'>;

function waysToCut(text: string, whole: number, dump: DumpWords): Way[] {
  const pairs = pairsOf(text, dump);
  if (pairs.length > 1) pairs.sort(byChance);
  const best = pairs[0]?.chance ?? -Infinity;
  const found: Way[] = [];
  for (const { at, chance } of pairs) {
    if (found.length === MOST_PAIRS || chance <= best - BEHIND) break;
    found.push({ cuts: [at], chance });
  }
  if (whole > UNKNOWN || best >= SEVERAL || text.length < SHORTEST_OF_SEVERAL) return found;
  const several = likeliestWords(text, dump);
  if (several === null || several.cuts.length === 1) return found;
  return [...found, several].toSorted(byChance);
}

function byChance(a: { readonly chance: number }, b: { readonly chance: number }): number {
  return b.chance - a.chance;
}

/** Only where the likeliest pair is less likely than this are three words and more tried. */
const SEVERAL = -10;
const SHORTEST_OF_SEVERAL = 6;

/** Texts whose parts are kept: the names that nothing knows come again in their dump. */
const MOST_TEXTS = 1000;

/** A cut that hardly any one word allows. */
const PLAIN = { chance: -4, whole: UNKNOWN, rank: 0, margin: 6 };

/** "didn'thave", "withLee's": a word that kept its apostrophe and lost a space behind or before. */
function cutMarked(word: Word, mark: number, dump: DumpWords): readonly Segmentation[] {
  const rest = AFTER_ENDING.exec(word.text.slice(mark + 1))?.[1];
  if (rest !== undefined) {
    const known = frequencyOf(rest.toLowerCase()) > 0;
    return known ? [{ ...PLAIN, cuts: [word.text.length - rest.length] }] : NONE;
  }
  const stem = word.text.slice(0, mark);
  if (CAPITALS_OR_NUMBER.test(stem)) return NONE;
  return cutText(stem, UNKNOWN, dump);
}

/** "ofU.S.", "30p.m.": the first letter of letters with full stops behind it. */
function cutBeforeInitial(word: Word, next: Word | undefined): readonly Segmentation[] {
  if (next?.start !== word.end + 1 || next.text.length > 1 || next.gap === 'hyphen') return NONE;
  const isJoint = CLOCK.test(word.text) ? next.text === 'm' : BEFORE_INITIAL.test(word.text);
  return isJoint ? [{ ...PLAIN, cuts: [word.text.length - 1] }] : NONE;
}

const BEFORE_INITIAL = /\p{Ll}\p{Lu}$/u;

/** The likeliest words that make up a text (Viterbi over its letters). */
function likeliestWords(text: string, dump: DumpWords): Way | null {
  const best: { chance: number; from: number; words: number }[] = [
    { chance: 0, from: 0, words: 0 },
  ];
  const parts = partsOf(text);
  for (let end = 1; end <= text.length; end++) {
    let found = { chance: -Infinity, from: 0, words: 0 };
    for (let from = 0; from < end; from++) {
      const before = best[from];
      // The part's own chance only makes it less.
      if (before === undefined || before.chance - WORD_COST <= found.chance) continue;
      if (from === 0 && end === text.length) continue;
      if (before.words === MOST_WORDS || !mayCut(text, from)) continue;
      const part = (parts[from * text.length + end] ??= partOf(text.slice(from, end)));
      const chance = before.chance + chanceOfPart(part, dump) - WORD_COST;
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

/** The parts of a text by where they begin and end, as far as some dump asked for them. */
const partsOf = remembered((): (Part | undefined)[] => [], MOST_TEXTS);

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
