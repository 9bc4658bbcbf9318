import type { MarkPair } from './marks.ts';

/** Which of a paragraph's pairs is the first that closes, or ends, at a place or behind it; their number where none does. */
export function firstPairFrom(
  pairs: readonly MarkPair[],
  edge: 'close' | 'end',
  place: number,
): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.[edge] ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
