/** A line of a dump that holds something, white space at its ends left out. Offsets are UTF-16 code units. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Blank lines between it and the line before; 0 where that is its neighbour. */
  readonly blanksBefore: number;
}

const LINE = /[^\r\n]+/g;

/** What a blank line may hold: no-break and zero-width spaces too. */
const WHITE = /[\s\u00AD\u200B-\u200F\u2060]/;

/** The lines of a text that hold more than white space. CRLF, CR and LF end lines. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let ends = 0;
  let last = 0;
  for (const { 0: piece, index } of text.matchAll(LINE)) {
    ends += countEnds(text, last, index);
    last = index + piece.length;
    let from = 0;
    let to = piece.length;
    while (from < to && WHITE.test(piece.charAt(from))) from++;
    while (to > from && WHITE.test(piece.charAt(to - 1))) to--;
    if (from === to) continue;
    const blanksBefore = lines.length === 0 ? ends : Math.max(0, ends - 1);
    lines.push({
      start: index + from,
      end: index + to,
      text: piece.slice(from, to),
      blanksBefore,
    });
    ends = 0;
  }
  return lines;
}

/** The line ends from `start` to `end`, where nothing else stands: CR and LF in a row are one. */
function countEnds(text: string, start: number, end: number): number {
  let ends = 0;
  for (let at = start; at < end; at++) {
    if (text.charAt(at) === '\r' || text.charAt(at - 1) !== '\r') ends++;
  }
  return ends;
}
