import type { Break } from '../../contract/article.ts';
import { isAt, SMALL, WHITE_SPACE } from '../language/characters.ts';
import { itemFinder } from './list-items.ts';
import { endsParagraph, partsLinks } from './parted-links.ts';

/**
 * What a single line end inside an article is: a lost space, the end of a paragraph, the end of a line of some width,
 * and of a paragraph where more would have fitted, or either end of a link, and of a paragraph where a sentence ends.
 */
export type LineMode = 'joined' | 'paragraph' | 'wrapped' | 'links';

/** A part of an article between two line breaks that part paragraphs. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly break: Break | null;
}

/** Sentences that follow each other within a line, as they do where no line end stands for a space. */
const SENTENCES_IN_LINE = /[.?!](?<=[\p{Ll}\d)].)["'”’)]* +["'“‘(]?\p{Lu}/gu;
const GLUED_SENTENCES =
  /[.?!](?<=\p{Ll}.)["'”’)]?(?!Credit\b|Photo\b|Picture\b|Image\b)\p{Lu}\p{Ll}/gu;
const LINE_ENDS = /(?:\r\n|\r|\n)[ \t]*(?=\S)/g;
/** What ends a line that does not break in mid-sentence. */
const LAST_MARKS = `.?!:"'”’)…`;

/**
 * Where paragraphs lost their line ends they are glued, and where line ends stand for spaces they do behind
 * every full stop: so many ends, nothing glued and a full stop within a line, and the ends are the paragraphs'.
 */
const FEWEST_ENDS = 3;
const FULL_STOP_IN_LINE = /\.(?<=\p{Ll}{2}.)["'”’)]* +["'“‘(]?\p{Lu}\p{Ll}/u;
/** So many lines that end as sentences do, and hardly one that does not. */
const FEWEST_SINGLE = 6;
const SHARE_BROKEN = 0.1;
const BLANK_LINE = /\n\s*\n|\r\s*\r/;

/** Lines whose sentences follow each other at least this often keep their spaces. */
const SHARE_IN_LINE = 0.3;
/** From this share of line ends in mid-sentence on the text was wrapped at a width. */
const SHARE_WRAPPED = 0.4;

/** Wrapped lines are longer, or go on with a small letter. UTF-16 code units. */
const SHORTEST_WRAPPED = 40;

/** How this article uses single line ends. `broken`: the portal’s own lines stand between its lines. */
export function lineMode(source: string, broken = false): LineMode {
  let ends = 0;
  let wrapped = 0;
  const isItem = itemFinder(source);
  for (const { 0: lineEnd, index } of source.matchAll(LINE_ENDS)) {
    const mark = lastBefore(source, index);
    const next = index + lineEnd.length;
    if (mark === '' || isItem(next) || isItem(lineStart(source, index))) continue;
    const closed = LAST_MARKS.includes(mark);
    // A label, a name or a line of a table: neither a sentence nor a part of one.
    if (
      !closed &&
      !isAt(source, next, SMALL) &&
      index - lineStart(source, index) < SHORTEST_WRAPPED
    )
      continue;
    ends++;
    if (!closed) wrapped++;
  }
  if (ends === 0) return 'joined';
  const isTight = !BLANK_LINE.test(source);
  if (wrapped > 0 && isTight && partsLinks(source) && !isSetInLines(source)) return 'links';
  if (wrapped > ends * SHARE_WRAPPED) return isSetInLines(source) ? 'wrapped' : 'joined';
  const glued = source.match(GLUED_SENTENCES)?.length ?? 0;
  if (glued > 1) return 'joined';
  const whole = glued === 0 && ends >= FEWEST_ENDS && isTight;
  // a sentence a line may be what a lost space makes of it, but not where the portal's lines part them
  const single = broken && ends >= FEWEST_SINGLE && wrapped <= ends * SHARE_BROKEN;
  if (whole && (single || FULL_STOP_IN_LINE.test(source))) return 'paragraph';
  const inLine = source.match(SENTENCES_IN_LINE)?.length ?? 0;
  return inLine > ends * SHARE_IN_LINE ? 'paragraph' : 'joined';
}

/** Whether nearly every line that ends in mid-sentence is as long as the width allows, and no blank line parts any. */
function isSetInLines(source: string): boolean {
  if (BLANK_LINE.test(source)) return false;
  const lines = source.split(/\r\n|\r|\n/);
  const width = widthOf(source);
  let open = 0;
  let full = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || LINE_CLOSED.test(line)) return;
    open++;
    if (!hasRoom(line, next, width)) full++;
  });
  return open >= FEWEST_OPEN && full >= open * SHARE_FULL;
}

const FEWEST_OPEN = 5;
const SHARE_FULL = 0.8;
const LINE_CLOSED = /[.?!:]["'”’)]*\s*$/;

/** UTF-16 code units of the longest line. */
const widthOf = (source: string): number =>
  source.split(/\r\n|\r|\n/).reduce((widest, line) => Math.max(widest, line.length), 0);

/** Whether the next line's first word would have fitted. */
const hasRoom = (line: string, next: string, width: number): boolean =>
  line.trimEnd().length + 1 + (/\S+/.exec(next)?.[0].length ?? 0) <= width;

/** The last character of a line that is no white space; empty where the line is. `end`: where the line ends. */
function lastBefore(source: string, end: number): string {
  let at = end - 1;
  while (isAt(source, at, WHITE_SPACE)) {
    if (source[at] === '\n' || source[at] === '\r') return '';
    at--;
  }
  return source.charAt(at);
}

/** Where the line begins whose end stands at a place. */
function lineStart(source: string, end: number): number {
  let start = end;
  while (start > 0 && source[start - 1] !== '\n' && source[start - 1] !== '\r') start--;
  return start;
}

/**
 * The parts of an article that blank lines, or in that mode single ones, part; single ones around a list's
 * items in any mode. `start`: its place in the dump.
 */
export function parted(source: string, start: number, mode: LineMode): Piece[] {
  const fewest = mode === 'paragraph' ? 1 : 2;
  const width = mode === 'wrapped' ? widthOf(source) : 0;
  const isItem = itemFinder(source);
  const pieces: Piece[] = [];
  let from = 0;
  let parting: Break | null = null;
  for (const { 0: rest, index: end } of source.matchAll(/[\r\n]\s*/g)) {
    let index = end;
    while (index > from && isAt(source, index - 1, WHITE_SPACE)) index--;
    const white = source.slice(index, end) + rest;
    const ends = white.match(/\r\n|\r|\n/g)?.length ?? 0;
    const next = index + white.length;
    const listed = isItem(next) || (isItem(from) && !isAt(source, next, SMALL));
    const ended =
      (mode === 'wrapped' && endsInside(source, index, next, width)) ||
      (mode === 'links' && endsAtLink(source, from, index, next));
    if (ends < fewest && !listed && !ended) continue;
    pieces.push({ start: start + from, end: start + index, break: parting });
    from = next;
    const blank = ends > 1;
    parting = { rule: blank ? 'blank-line' : 'line-end', certainty: blank ? 'sure' : 'likely' };
  }
  pieces.push({ start: start + from, end: start + source.length, break: parting });
  return pieces;
}

/** Whether a sentence ends a line on which more would have fitted. `end`: where the line's words end. */
function endsInside(source: string, end: number, next: number, width: number): boolean {
  const line = source.slice(lineStart(source, end), end);
  return LINE_CLOSED.test(line) && hasRoom(line, source.slice(next, next + width), width);
}

/** The same in a text parted at its links, in which a paragraph begins at `from`. */
function endsAtLink(source: string, from: number, end: number, next: number): boolean {
  const start = lineStart(source, end);
  return endsParagraph(source.slice(start, end).trim(), lineAt(source, next), start <= from);
}

/** The line that begins at a place. */
const lineAt = (source: string, start: number): string =>
  /[^\r\n]*/.exec(source.slice(start))?.[0].trimEnd() ?? '';
