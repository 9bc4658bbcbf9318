import type { Span } from '../../contract/article.ts';
import type { Dump } from '../../contract/dump.ts';
import { skeletonOf, skeletonOffsets } from '../../contract/skeleton.ts';
import type { Stretch } from './gold.ts';

/** An article as read, with the way from its texts to gold's places. */
export interface PlacedArticle {
  readonly skeleton: string;
  readonly paragraphs: readonly { readonly text: string; readonly start: number }[];
  /** The place of an index in a paragraph's text. */
  at(paragraph: number, index: number): number;
  stretch(span: Span): Stretch;
}

export function placeArticle({ paragraphs }: NonNullable<Dump['article']>): PlacedArticle {
  let length = 0;
  let skeleton = '';
  const placed = paragraphs.map(({ text }) => {
    const offsets = skeletonOffsets(text, 'ascii');
    const start = length;
    length += offsets[text.length] ?? 0;
    skeleton += skeletonOf(text, 'ascii');
    return { text, start, offsets };
  });
  const at = (paragraph: number, index: number): number => {
    const found = placed[paragraph];
    return found === undefined ? 0 : found.start + (found.offsets[index] ?? 0);
  };
  return {
    skeleton,
    paragraphs: placed,
    at,
    stretch: ({ paragraph, start, end }) => [at(paragraph, start), at(paragraph, end)],
  };
}

export function sizeOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, [start, end]) => sum + end - start, 0);
}

export function sharedBy(a: readonly Stretch[], b: readonly Stretch[]): number {
  let shared = 0;
  for (const [start, end] of a) {
    for (const [from, to] of b) shared += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return shared;
}

/** Intersection over union; what lies in a gap between stretches counts for neither. */
export function overlapOf(a: readonly Stretch[], b: readonly Stretch[]): number {
  const shared = sharedBy(a, b);
  const union = sizeOf(a) + sizeOf(b) - shared;
  return union === 0 ? 0 : shared / union;
}
