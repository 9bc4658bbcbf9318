import type { Quote } from './article.ts';
import type { PassageText } from './passage.ts';
import { drawnMarks, type DrawnMark } from './quote-marks.ts';

/**
 * A quote in plain text: its words and marks, restored ones among them, "…" for what stands between
 * its parts.
 */
export function quotedText(text: PassageText, quote: Quote): string {
  return quotedPieces(text, quote)
    .map(({ text: words }) => words)
    .join('');
}

/** Whether a quote is set smaller: a passage, no saying. */
export function isLongQuote(words: string): boolean {
  return words.length > LONG;
}

/** In UTF-16 code units. */
const LONG = 240;

/** A piece of a quote's text. A restored mark is ours and must not pass as the source's. */
export interface QuotedPiece {
  readonly text: string;
  readonly restored: boolean;
}

/** The same in pieces, the marks that we restored each a piece of its own. */
export function quotedPieces({ paragraphs }: PassageText, quote: Quote): QuotedPiece[] {
  const pieces: QuotedPiece[] = [];
  let isOpen = false;
  const first = quote.spans[0]?.paragraph ?? 0;
  const last = quote.spans.at(-1)?.paragraph ?? first;
  for (const [index, { text }] of paragraphs.slice(first, last + 1).entries()) {
    const place = first + index;
    const { washes, marks } = drawnMarks(text, place, [quote]);
    let from = 0;
    for (const { start, end } of washes.toSorted((a, b) => a.start - b.start)) {
      isOpen &&= text.slice(from, start).trim() === '';
      if (!isOpen && pieces.length > 0) pieces.push({ text: ' … ', restored: false });
      isOpen = true;
      pieces.push(...withMarks(text, { start, end }, marks));
      from = end;
    }
    isOpen &&= text.slice(from).trim() === '';
  }
  return pieces;
}

/** The words of a range, cut where a restored mark stands in or beside it. */
function withMarks(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  marks: readonly DrawnMark[],
): QuotedPiece[] {
  const pieces: QuotedPiece[] = [];
  let from = start;
  for (const { at, side, character } of marks) {
    const isHere = side === 'open' ? start <= at && at < end : start < at && at <= end;
    if (!isHere) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), restored: false });
    pieces.push({ text: character, restored: true });
    from = at;
  }
  if (end > from) pieces.push({ text: text.slice(from, end), restored: false });
  return pieces;
}
