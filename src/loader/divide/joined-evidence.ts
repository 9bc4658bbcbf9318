import { hasListMark } from '../headlines/list.ts';
import { isAt, SMALL } from '../language/characters.ts';
import type { Evidence } from './evidence.ts';
import { LONGEST_HEADER_LINE } from './header.ts';
import type { Line } from './lines.ts';
import { isRelatedLabel, isUnmistakable } from './notice.ts';
import { wrapsOn } from './wrap.ts';

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
  let from = 0;
  for (let index = 1; index <= lines.length; index++) {
    if (lines[index]?.blanksBefore === 0) continue;
    const stretch = lines.slice(from, index);
    const ended = stretch.filter(({ text }) => /[.?!:]["'”’)\]>]*$/.test(text)).length;
    const sentences = stretch.length > 2 && ended >= stretch.length * SENTENCES;
    if (sentences || isWrapped(stretch)) {
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
