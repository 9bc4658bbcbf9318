import { CAPITAL, isAt, NUMBER } from '../../language/characters.ts';
import type { DumpWords } from '../dump-words.ts';
import type { Word } from '../words.ts';
import { candidatesOf, type Segmentation } from './candidates.ts';

/** A word that may be joint, and the ways to cut it. */
export interface Joint {
  readonly index: number;
  readonly ways: readonly Segmentation[];
}

/** What else of its dump seems joint, seen from a word. */
export interface Joints {
  /** Whether dashes stand in the article. */
  readonly keepsDashes: boolean;
  /** How many other words are likelier as parts of these looks than as one word. */
  others(shape: number, lower: string): number;
  /** How many others of any looks are much likelier as parts, two names left out. */
  all(lower: string): number;
  /** Words to the nearest other one of the paragraph; 99 where there is none. */
  nearest(index: number): number;
}

/** So much likelier, as a power of ten, is plain. */
const PLAINLY = 1;

/** What may be joint in the paragraphs of an article, a list a paragraph, and how each sees the others. */
export function findJoints(
  paragraphs: readonly (readonly Word[])[],
  keepsDashes: boolean,
  dump: DumpWords,
): { readonly found: Joint[]; readonly joints: Joints }[] {
  const byShape = new Map<number, Set<string>>();
  const plain = new Set<string>();
  const others = (shape: number, lower: string): number => countOthers(byShape.get(shape), lower);
  const all = (lower: string): number => countOthers(plain, lower);
  return paragraphs.map((words) => {
    const found: Joint[] = [];
    const places: number[] = [];
    for (let index = 0; index < words.length; index++) {
      const word = words[index];
      if (word?.entry.mayBeJoint !== true) continue;
      const ways = candidatesOf(words, index, dump);
      const [best] = ways;
      if (best === undefined) continue;
      found.push({ index, ways });
      if (best.chance <= best.whole) continue;
      places.push(index);
      const shape = shapeOf(word, best.cuts);
      byShape.set(shape, (byShape.get(shape) ?? new Set()).add(word.lower));
      if (best.chance > best.whole + PLAINLY && shape !== TWO_NAMES) plain.add(word.lower);
    }
    const joints: Joints = {
      keepsDashes,
      others,
      all,
      // a method: to make a function that is kept under a name takes much longer
      nearest(index) {
        return distance(places, index);
      },
    };
    return { found, joints };
  });
}

function countOthers(words: ReadonlySet<string> | undefined, lower: string): number {
  return words === undefined ? 0 : words.size - (words.has(lower) ? 1 : 0);
}

/** Marks that stand for a dash between words. */
export const DASH = / --? |[–—]/;

const FARTHEST = 99;

/** From a place to the nearest other one of `places`, which are in order. */
export function distance(places: readonly number[], index: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  const before = places[low - 1] ?? -Infinity;
  const after = places[places[low] === index ? low + 1 : low] ?? Infinity;
  return Math.min(FARTHEST, index - before, after - index);
}

/** The looks of a word cut so, a digit a part: number, small, capital, sentence's first, capitals. */
export function shapeOf({ text, gap }: Word, cuts: readonly number[]): number {
  let shape = 1;
  for (let index = 0; index <= cuts.length; index++) {
    const start = index === 0 ? 0 : (cuts[index - 1] ?? 0);
    const end = cuts[index] ?? text.length;
    shape = shape * SHAPES + shapeOfPart(text, start, end, index === 0 && gap === 'start');
  }
  return shape;
}

const SHAPES = 5;
const SMALL = 1;
const CAPITALISED = 2;
/** The looks of two words in small letters, and of two with a capital. */
export const TWO_SMALL = (SHAPES + SMALL) * SHAPES + SMALL;
const TWO_NAMES = (SHAPES + CAPITALISED) * SHAPES + CAPITALISED;

function shapeOfPart(text: string, start: number, end: number, isFirst: boolean): number {
  if (isAt(text, start, NUMBER)) return 0;
  if (!isAt(text, start, CAPITAL)) return SMALL;
  const part = text.slice(start, end);
  const isCapitals = part === part.toUpperCase();
  if (isFirst && !isCapitals) return 3;
  return part.length > 1 && isCapitals ? 4 : CAPITALISED;
}
