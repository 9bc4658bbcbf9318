import type { Paragraph, QuoteKind, Span } from '../../../contract/article.ts';
import type { Line } from './cuts.ts';
import type { MarkPair, ParagraphMarks } from './marks.ts';
import type { Run } from './runs.ts';
import { PLACE, TIME } from './told-when.ts';

/**
 * One span a paragraph, trimmed: no marks at its ends, nor a comma or stop behind a report, unless the words
 * that it ends with stand in marks, and it with them.
 */
export function spansOf(
  { pieces, kind }: Run,
  lines: readonly Line[],
  paragraphs: readonly Paragraph[],
  marks: readonly ParagraphMarks[],
): Span[] {
  const spans: Span[] = [];
  for (const { sentence, from, to } of pieces) {
    const line = lines[sentence];
    const first = line?.tokens[line.cuts[from] ?? 0];
    const last = line?.tokens[(line.cuts[to] ?? 1) - 1];
    if (line === undefined || first === undefined || last === undefined) continue;
    const { paragraph } = line;
    const before = spans.at(-1);
    if (before?.paragraph === paragraph) {
      spans[spans.length - 1] = { ...before, end: last.end };
    } else spans.push({ paragraph, start: first.start, end: last.end });
  }
  return spans
    .map((span) =>
      trimmed(
        span,
        paragraphs[span.paragraph]?.text ?? '',
        marks[span.paragraph]?.pairs ?? [],
        kind,
      ),
    )
    .filter(({ start, end }) => end > start);
}

function trimmed(span: Span, text: string, pairs: readonly MarkPair[], kind: QuoteKind): Span {
  let { start, end } = span;
  const dateline = start === 0 && kind !== 'direct' ? DATELINE.exec(text.slice(0, end)) : null;
  start = behindMarks(text, start + (dateline?.[0].length ?? 0), end);
  if (kind !== 'direct') {
    const leading = PREPOSITION.test(text.slice(0, start)) ? LEADING_PLACE : LEADING_WORD;
    start += leading.exec(text.slice(start, end))?.[0].length ?? 0;
    start = behindMarks(text, start, end);
  }
  const quotes = pairs.some(({ open, close }) => open < end && close > start);
  const trailing = kind === 'indirect' || (kind === 'mixed' && quotes) ? TRAILING_REPORT : TRAILING;
  // "“We are tired”, Lee said": the comma is the writer's
  const inner = pairs.find(
    ({ open, close }) => open <= start && close > start && OUTSIDE.test(text.slice(close, end)),
  );
  if (inner !== undefined) end = inner.close;
  // a stop stands with the words before it inside their marks, a space does not
  const stays = (at: number): boolean =>
    !SPACE.test(text.charAt(at - 1)) &&
    pairs.some(({ open, close }) => close === at && open >= start - 1);
  while (end > start && trailing.test(text.charAt(end - 1)) && !stays(end)) end--;
  return { ...span, start, end };
}

/** Where the words of a stretch begin. */
function behindMarks(text: string, from: number, end: number): number {
  let start = from;
  while (start < end && LEADING.test(text.charAt(start))) start++;
  return start;
}

/** The same without the stop at its end. */
export function withoutStop(span: Span, paragraphs: readonly Paragraph[]): Span {
  const text = paragraphs[span.paragraph]?.text ?? '';
  let { end } = span;
  while (end > span.start + 1 && TRAILING_REPORT.test(text.charAt(end - 1))) end--;
  return { ...span, end };
}

/** The words inside marks within spans; a mark whose partner was lost counts to the span's end. */
export function quotedIn(spans: readonly Span[], marks: readonly ParagraphMarks[]): Span[] {
  return spans.flatMap(({ paragraph, start, end }) => {
    const own = marks[paragraph];
    if (own === undefined) return [];
    const pairs = own.pairs
      .filter(({ open, close, name }) => !name && open >= start - 1 && close <= end)
      .map(({ open, close }) => ({ paragraph, start: open + 1, end: close }));
    const open = own.loneOpens.find((at) => at >= start - 1 && at < end);
    const close = own.loneCloses.find((at) => at > start && at <= end);
    if (open !== undefined) pairs.push({ paragraph, start: open + 1, end });
    else if (close !== undefined) pairs.push({ paragraph, start, end: close });
    return pairs.filter((span) => span.end > span.start);
  });
}

/** A clause begins. */
const CLAUSE = '(?:the|an?|he|she|it|they|we|his|her|its|their|there|no)\\s|\\p{Lu}';
/**
 * "That" leads to what is reported and is no part of it, nor is where or when it was told ("on a call that the
 * yard", "yesterday that the yard").
 */
const LEADING_WORD = new RegExp(
  `^(?:[Tt]hat,?\\s+|(?:${PLACE}|${TIME})that\\s+(?=${CLAUSE}))`,
  'u',
);
/** The same behind the preposition itself: "on | a call that the yard". */
const PREPOSITION = /\b(?:[oi]n|at|during|by|through|via)\s$/;
const LEADING_PLACE = new RegExp(
  `^(?:an?|the|his|her|their)\\s(?:[\\p{L}’'-]+\\s){1,3}that\\s+(?=${CLAUSE})`,
  'u',
);
/** "NORVIK, June 3 (Harbor Wire) - " before the first words of an article. */
const DATELINE =
  /^\p{Lu}{3}[\p{Lu}.’'\s-]*(?:,\s[^()]{1,30}?)?(?:\s?\([^()]{1,30}\))?\s?(?:--|[-–—])\s/u;
const SPACE = /\s/;
const OUTSIDE = /^["”][,.;:?!\s]*$/;
const LEADING = /[\s"“”,;:.)\]–—-]/;
const TRAILING = /[\s"“”([–—]/;
const TRAILING_REPORT = /[\s"“”([–—,;:.-]/;
