import { hasListMark } from '../headlines/list.ts';
import { isAt, SMALL } from '../language/characters.ts';
import type { Evidence } from './evidence.ts';
import { LONGEST_HEADER_LINE } from './header.ts';
import type { Line } from './lines.ts';
import { isRelatedLabel, isUnmistakable } from './notice.ts';
import { isFull, wrapsOn } from './wrap.ts';

/** Neighbouring lines that nearly all end a sentence are one article, whatever single ones look like. */
export function joinEvidence(
  lines: readonly Line[],
  width: number,
  evidence: readonly Evidence[],
): Evidence[] {
  const joined = evidence.map((own, index) => {
    const line = lines[index];
    const wrapped = line !== undefined && wrapsOn(lines[index - 1], line, lines[index + 1], width);
    if (standsAsTitle(lines, index)) return { ...own, prose: Math.min(0, own.prose) };
    // However short the rest of a headline is, it is what its first line is.
    return wrapped && !isUnmistakable(line.text)
      ? { ...own, promo: Math.min(0, own.promo), headline: Math.max(0, own.headline) }
      : own;
  });
  const stretches = stretchesOf(lines);
  const paragraphWidth = widthOf(stretches.filter(isWrapped));
  let from = 0;
  for (const stretch of stretches) {
    const index = from + stretch.length;
    const ended = stretch.filter(({ text }) =>
      /[.?!:。！？؟۔।]["'”’)\]>»」』）]*$/.test(text),
    ).length;
    const sentences = stretch.length > 2 && ended >= stretch.length * SENTENCES;
    if (sentences || isWrapped(stretch) || fills(stretch, paragraphWidth)) {
      for (let line = from; line < index; line++) {
        const { prose = 0, promo = 0 } = evidence[line] ?? {};
        joined[line] = standsAlone(lines[line])
          ? { titleCase: false, prose: Math.min(0, prose), headline: NO_LIST, promo }
          : { titleCase: false, prose: Math.max(4, prose), headline: NO_LIST, promo: NO_LIST };
      }
    }
    from = index;
  }
  return joined;
}

/** Lines that follow each other without a blank one. */
function stretchesOf(lines: readonly Line[]): Line[][] {
  const stretches: Line[][] = [];
  for (const line of lines) {
    const last = stretches.at(-1);
    if (last === undefined || line.blanksBefore > 0) stretches.push([line]);
    else last.push(line);
  }
  return stretches;
}

/**
 * At which width a text's paragraphs were wrapped: half of them have no longer line, since one may have grown longer
 * where markup was counted. UTF-16 code units; Infinity where too few paragraphs show it.
 */
function widthOf(wrapped: readonly (readonly Line[])[]): number {
  if (wrapped.length < FEWEST_WRAPPED) return Infinity;
  const widths = wrapped.map((lines) => Math.max(...lines.map(({ text }) => text.length)));
  return widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? Infinity;
}

const FEWEST_WRAPPED = 3;

/** Whether a sentence ends with these lines, of which each but the last has no room for the next one's first word. */
function fills(stretch: readonly Line[], width: number): boolean {
  if (width === Infinity || stretch.length < 2) return false;
  if (!/[.?!]["'”’)]*$/.test(stretch.at(-1)?.text ?? '')) return false;
  return stretch.every((line, index) => {
    const next = stretch[index + 1];
    return next === undefined || isFull(line, next, width);
  });
}

/** From this share of its lines ending as sentences do, a stretch without a blank line is one text. */
const SENTENCES = 0.7;
const NO_LIST = -20;

/** Whether a line is no sentence of the text, though right under one. */
export function standsApart(line: Line | undefined): boolean {
  return line !== undefined && !/[.?!]$/.test(line.text) && isUnmistakable(line.text);
}

/** A notice of one line that no list follows. */
function standsAlone(line: Line | undefined): boolean {
  return standsApart(line) && line !== undefined && !isRelatedLabel(line.text);
}

/** A short line over an article whose paragraphs are glued is none of them: it would be glued too. */
function standsAsTitle(lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || next === undefined || index > 1) return false;
  if (line.text.length > LONGEST_HEADER_LINE || (index > 0 && line.blanksBefore > 0)) return false;
  return next.blanksBefore > 0 && GLUED.test(next.text);
}

/** From this share of lines beginning in mid-sentence on a text was wrapped at a width. */
const MID_SENTENCE = 0.4;

/** Lines of one width that break in mid-sentence, and end with a sentence's end. */
function isWrapped(stretch: readonly Line[]): boolean {
  if (stretch.length < 2 || !/[.?!]["'”’)]*$/.test(stretch.at(-1)?.text ?? '')) return false;
  // An item of a list may be a sentence too.
  if (hasListMark(stretch[0]?.text ?? '')) return false;
  const rest = stretch.slice(1);
  const going = rest.filter(({ text }) => isAt(text, 0, SMALL)).length;
  return going >= rest.length * MID_SENTENCE;
}

const GLUED = /\p{Ll}[.?!]\p{Lu}\p{Ll}/u;
