import type { DumpWords } from '../dump-words.ts';
import type { Word } from '../words.ts';
import { candidatesOf, cutWord, type Segmentation } from './candidates.ts';

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
  others(shape: string, lower: string): number;
  /** Words to the nearest other one of the paragraph; 99 where there is none. */
  nearest(index: number): number;
}

/** What may be joint in the paragraphs of an article, a list a paragraph, and how each sees the others. */
export function findJoints(
  paragraphs: readonly (readonly Word[])[],
  keepsDashes: boolean,
  dump: DumpWords,
): { readonly found: Joint[]; readonly joints: Joints }[] {
  const byShape = new Map<string, Set<string>>();
  const others = (shape: string, lower: string): number => {
    const words = byShape.get(shape);
    return words === undefined ? 0 : words.size - (words.has(lower) ? 1 : 0);
  };
  return paragraphs.map((words) => {
    const found: Joint[] = [];
    const places: number[] = [];
    words.forEach((word, index) => {
      const ways = candidatesOf(words, index, dump);
      const [best] = ways;
      if (best === undefined) return;
      found.push({ index, ways });
      if (best.chance <= best.whole) return;
      places.push(index);
      const shape = shapeOfParts(cutWord(word, best));
      byShape.set(shape, (byShape.get(shape) ?? new Set()).add(word.lower));
    });
    const nearest = (index: number): number => distance(places, index);
    return { found, joints: { keepsDashes, others, nearest } };
  });
}

/** Marks that stand for a dash between words. */
export const DASH = / --? |[–—]/;

const FARTHEST = 99;

/** From a place to the nearest other one. */
export function distance(places: readonly number[], index: number): number {
  let nearest = FARTHEST;
  for (const place of places) {
    if (place !== index) nearest = Math.min(nearest, Math.abs(place - index));
  }
  return nearest;
}

/** A letter a part: number, small, capital, sentence's first, capitals. */
export function shapeOfParts(parts: readonly Word[]): string {
  return parts.map(shapeLetter).join('');
}

function shapeLetter({ text, gap }: Word): string {
  if (/^\p{N}/u.test(text)) return '0';
  if (!/^\p{Lu}/u.test(text)) return 'a';
  if (gap === 'start' && text !== text.toUpperCase()) return 'S';
  return text.length > 1 && text === text.toUpperCase() ? 'X' : 'A';
}
