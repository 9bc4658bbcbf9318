import type { Mark } from './marks.ts';

/** Which of some marks in order is the first that begins at a place or behind it; their number where none does. */
export function firstFrom(marks: readonly Mark[], place: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a stretch lies within one of some marks in order that do not overlap. */
export function isWithin(marks: readonly Mark[], start: number, end: number): boolean {
  const before = marks[firstFrom(marks, start + 1) - 1];
  return before !== undefined && end <= before.end;
}
