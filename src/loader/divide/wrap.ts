import { hasTag } from '../headlines/tags.ts';
import { isAt, SMALL } from '../language/characters.ts';
import { hasListMark } from '../headlines/list.ts';
import type { Line } from './lines.ts';

/** Words that no headline ends with, so that it runs on in the next line. */
const RUNS_ON = /[,:;–—-]$|\b(?:a|an|the|of|and|or|but|its|his|her|their)$/i;
/** Words that few end with: in a list without blank lines too few ("… Before Trump Rolls In"). */
const MAY_RUN_ON = /\b(?:in|on|at|to|for|from|with|by|as|into|over|is|are|was|says)$/i;

/** Portals wrap at a width: a line shorter than this did not need to. */
const SHORTEST_WRAPPED = 40;

/** Lists are wrapped at no greater width. UTF-16 code units. */
const WIDEST = 100;
/** Where a list is wrapped, lines follow on each other since no more fitted: so many at least, and such a share. */
const LEAST_FULL = 4;
const SHARE_FULL = 0.4;

/** Not even in a narrow column does a headline run over more lines; a list without blank lines, wrapped or not, does. */
export const MOST_LINES = 8;

/**
 * The width, in UTF-16 code units, at which the lines behind a dump's last long one were wrapped: the
 * widest one's. Infinity where they were not, and most lines end wherever they end.
 */
export function wrapWidthOf(lines: readonly Line[]): number {
  const list = lines.slice(lines.findLastIndex(({ text }) => text.length > WIDEST) + 1);
  const width = list.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  let followed = 0;
  let full = 0;
  list.forEach((line, index) => {
    const next = list[index + 1];
    if (next === undefined || next.blanksBefore > 0 || isItem(next)) return;
    followed++;
    if (isFull(line, next, width)) full++;
  });
  return full >= Math.max(LEAST_FULL, followed * SHARE_FULL) ? width : Infinity;
}

/** Whether the next line's first word would not have fitted. */
export function isFull(line: Line, next: Line, width: number): boolean {
  const end = next.text.search(/\s/);
  const word = end < 0 ? next.text.length : end;
  return line.text.length + 1 + word > width;
}

/** Whether a line is a table's: cells parted by tabs, or more digits than letters. */
function isRow({ text }: Line): boolean {
  if (text.includes('\t')) return true;
  const digits = text.match(/\d/g)?.length ?? 0;
  return digits > 0 && digits > (text.match(/\p{L}/gu)?.length ?? 0);
}

/** Whether a line begins as only the first of a headline does. */
function isItem({ text }: Line): boolean {
  return hasTag(text) || hasListMark(text);
}

/**
 * Does a headline go on from one line to the next, which follows without a blank line? `width`: at which
 * lines were wrapped, see `wrapWidthOf`.
 */
export function wrapsOn(
  previous: Line | undefined,
  line: Line,
  next: Line | undefined,
  width: number,
): boolean {
  if (previous === undefined || line.blanksBefore > 0) return false;
  if (isItem(line) || (isRow(line) && isRow(previous))) return false;
  if (isAt(line.text, 0, SMALL) || RUNS_ON.test(previous.text)) return true;
  if (isFull(previous, line, width)) return true;
  if (previous.blanksBefore > 0 && MAY_RUN_ON.test(previous.text)) return true;
  // A pair of lines among single ones: the first is full, the second the rest.
  const pair = previous.blanksBefore > 0 && (next === undefined || next.blanksBefore > 0);
  return (
    pair && previous.text.length >= SHORTEST_WRAPPED && previous.text.length > line.text.length
  );
}
