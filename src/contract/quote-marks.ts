import type { Quote, Span } from './article.ts';

/** A quote mark to draw at a place in a paragraph's text. */
export interface DrawnMark {
  readonly at: number;
  readonly side: 'open' | 'close';
  readonly character: string;
  readonly quote: Quote;
}

/** Where a quote's words stand in one paragraph, with the dump's own marks around them. */
export interface Wash {
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
}

const MARK = /["“”„«»'‘’]/;

/**
 * The washes of a paragraph's quotes (outer ones first) and the marks to draw, in reading order.
 * A mark is drawn only where it was lost (`restored`) and the text has none at that place.
 */
export function drawnMarks(
  text: string,
  paragraph: number,
  quotes: readonly Quote[],
): { washes: Wash[]; marks: DrawnMark[] } {
  const washes = quotes
    .flatMap((quote) =>
      quote.spans
        .filter((span) => span.paragraph === paragraph)
        .map((span) => ({ ...withOwnMarks(text, span, quote), quote })),
    )
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const marks = quotes
    .flatMap((quote) => marksOf(text, paragraph, quote, isInside(quote, quotes)))
    .toSorted(byPlace);
  return { washes, marks };
}

/** The spans that stand inside quote marks: all of a direct quote, parts of a mixed one. */
function spansInMarks(quote: Pick<Quote, 'kind' | 'spans' | 'quoted'>): readonly Span[] {
  if (quote.kind === 'direct') return quote.spans;
  return quote.kind === 'mixed' ? quote.quoted : [];
}

function marksOf(text: string, paragraph: number, quote: Quote, inner: boolean): DrawnMark[] {
  const spans = spansInMarks(quote);
  return spans.flatMap((span, index): DrawnMark[] => {
    if (span.paragraph !== paragraph) return [];
    const first = index === 0;
    const last = index === spans.length - 1;
    const marks: DrawnMark[] = [];
    const opens = first || quote.kind === 'mixed' ? quote.marks.open : bothRestored(quote);
    if (opens === 'restored' && !MARK.test(text.charAt(span.start - 1))) {
      marks.push({ at: span.start, side: 'open', character: inner ? '‘' : '“', quote });
    }
    const closes = last || quote.kind === 'mixed' ? quote.marks.close : bothRestored(quote);
    const goesOn = !last && (spans[index + 1]?.paragraph ?? paragraph) !== paragraph;
    // Speech that runs on into the next paragraph opens again there and closes only at its end.
    if (closes === 'restored' && !goesOn && !MARK.test(text.charAt(span.end))) {
      marks.push({ at: span.end, side: 'close', character: inner ? '’' : '”', quote });
    }
    return marks;
  });
}

function bothRestored({ marks }: Quote): 'restored' | 'none' {
  return marks.open === 'restored' && marks.close === 'restored' ? 'restored' : 'none';
}

/** Spans leave marks out; the dump's own are washed with their words. */
function withOwnMarks(text: string, span: Span, quote: Quote): { start: number; end: number } {
  const inMarks = spansInMarks(quote);
  const opens = inMarks.some(({ paragraph, start }) => same(paragraph, start, span, span.start));
  const closes = inMarks.some(({ paragraph, end }) => same(paragraph, end, span, span.end));
  const before = opens && quote.marks.open !== 'none' && MARK.test(text.charAt(span.start - 1));
  const behind = closes && quote.marks.close !== 'none' && MARK.test(text.charAt(span.end));
  return { start: before ? span.start - 1 : span.start, end: behind ? span.end + 1 : span.end };
}

function same(paragraph: number, at: number, span: Span, place: number): boolean {
  return paragraph === span.paragraph && at === place;
}

/** Whether a quote stands within the marks of another, and so takes single ones. */
function isInside(quote: Quote, quotes: readonly Quote[]): boolean {
  return quotes.some(
    (outer) =>
      outer !== quote &&
      spansInMarks(outer).some((around) =>
        spansInMarks(quote).some(
          (span) =>
            span.paragraph === around.paragraph &&
            around.start <= span.start &&
            span.end <= around.end &&
            span.end - span.start < around.end - around.start,
        ),
      ),
  );
}

/** Closing marks come before opening ones; of two that close together the inner one comes first. */
function byPlace(a: DrawnMark, b: DrawnMark): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.side !== b.side) return a.side === 'close' ? -1 : 1;
  const lengths = reach(b.quote) - reach(a.quote);
  return a.side === 'open' ? lengths : -lengths;
}

function reach(quote: Quote): number {
  return quote.spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
