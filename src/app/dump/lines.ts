import type { Block, Fault } from '../../contract/dump.ts';

/** Characters of one line. */
export interface Piece {
  readonly text: string;
  /** The paragraph (counted from 0) that begins here, if one does. */
  readonly paragraph: number | null;
  /** The bytes that stood here and did not decode. */
  readonly fault: Fault | null;
  /** Inside the passage that a link points at. */
  readonly passage: boolean;
}

/** A stretch of a dump's text, in UTF-16 code units. */
export interface DumpRange {
  readonly start: number;
  readonly end: number;
}

export interface Line {
  /** Counts from 1; null where the line began in the block before. */
  readonly number: number | null;
  /** Line end included. */
  readonly pieces: readonly Piece[];
}

export interface BlockOfLines {
  readonly block: Block;
  /** The first and last line that it stands on. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Line[];
}

interface CutAt {
  readonly blocks: readonly Block[];
  readonly faults: readonly Fault[];
  /** Where the paragraphs of its article begin, in order. */
  readonly paragraphs: readonly number[];
  /** The passage that a link points at, in order. */
  readonly passage?: readonly DumpRange[];
}

/** A dump's text in blocks, lines and pieces. Joined again they are the text. CRLF, CR and LF end lines. */
export function linesOf(
  text: string,
  { blocks, faults, paragraphs, passage = [] }: CutAt,
): BlockOfLines[] {
  const starts = lineStarts(text);
  const numberAt = new Map(starts.map((start, index) => [start, index + 1]));
  const paragraphAt = new Map(paragraphs.map((start, index) => [start, index]));
  const faultAt = new Map(faults.map((fault) => [fault.at, fault]));
  const cuts = [
    ...paragraphs,
    ...faults.flatMap(({ at }) => [at, at + 1]),
    ...passage.flatMap(({ start, end }) => [start, end]),
  ].toSorted((a, b) => a - b);
  let line = 0;
  let cut = 0;
  return blocks.map((block) => {
    while ((starts[line + 1] ?? Infinity) <= block.start) line++;
    const from = line + 1;
    const lines: Line[] = [];
    for (let at = block.start; at < block.end;) {
      while ((starts[line + 1] ?? Infinity) <= at) line++;
      const end = Math.min(block.end, starts[line + 1] ?? text.length);
      const pieces: Piece[] = [];
      for (let start = at; start < end;) {
        while ((cuts[cut] ?? Infinity) <= start) cut++;
        const stop = Math.min(end, cuts[cut] ?? Infinity);
        pieces.push({
          text: text.slice(start, stop),
          paragraph: paragraphAt.get(start) ?? null,
          fault: faultAt.get(start) ?? null,
          passage: passage.some((range) => range.start <= start && start < range.end),
        });
        start = stop;
      }
      lines.push({ number: numberAt.get(at) ?? null, pieces });
      at = end;
    }
    return { block, from, to: line + 1, lines };
  });
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) {
    const start = index + end.length;
    if (start < text.length) starts.push(start);
  }
  return starts;
}
