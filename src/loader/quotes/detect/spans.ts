import type { Paragraph, QuoteKind, Span } from '../../../contract/article.ts';
import type { Token } from '../../language/analyse.ts';
import type { Line } from './cuts.ts';
import type { MarkPair, ParagraphMarks } from './marks.ts';
import { isPointing } from './pointing-that.ts';
import type { Run } from './runs.ts';
import { endOfReported, PLACE, TIME } from './told-when.ts';

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
  const spans: { span: Span; points: boolean; clause: boolean }[] = [];
  for (const { sentence, from, to } of pieces) {
    const line = lines[sentence];
    if (line === undefined) continue;
    const cut = line.cuts[from] ?? 0;
    // "said that was wrong": the cut behind "that" parts nothing
    const opens = isPointing(line.tokens, cut - 1) ? cut - 1 : cut;
    const first = line.tokens[opens];
    const end = line.cuts[to] ?? 1;
    const last = line.tokens[end - 1];
    if (first === undefined || last === undefined) continue;
    const { paragraph } = line;
    const before = spans.at(-1);
    if (before?.span.paragraph === paragraph) {
      before.span = { ...before.span, end: last.end };
      before.clause = true;
    } else {
      const span = { paragraph, start: first.start, end: last.end };
      const clause = line.tokens.slice(opens, end).some(rulesClause);
      spans.push({ span, points: isPointing(line.tokens, opens), clause });
    }
  }
  return spans
    .map(({ span, points, clause }) =>
      trimmed(
        span,
        paragraphs[span.paragraph]?.text ?? '',
        marks[span.paragraph]?.pairs ?? [],
        kind,
        { points, clause },
      ),
    )
    .filter(({ start, end }) => end > start);
}

/** What the words of a span show. */
interface Shape {
  /** The first is a "that" which leads to no clause. */
  readonly points: boolean;
  /** A verb that may rule a clause is among them, or "to". */
  readonly clause: boolean;
}

const rulesClause = ({ partOfSpeech, lower }: Token): boolean =>
  partOfSpeech === 'AUX' ||
  partOfSpeech === 'PART' ||
  (partOfSpeech === 'VERB' && !lower.endsWith('ing'));

function trimmed(
  span: Span,
  text: string,
  pairs: readonly MarkPair[],
  kind: QuoteKind,
  { points, clause }: Shape,
): Span {
  let { start, end } = span;
  const dateline = start === 0 && kind !== 'direct' ? DATELINE.exec(text.slice(0, end)) : null;
  start = behindMarks(text, start + (dateline?.[0].length ?? 0), end);
  if (kind !== 'direct' && !points) {
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
  if (kind !== 'direct' && !quotes && !clause) end = start + endOfReported(text.slice(start, end));
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
 * "That" leads to what is reported and is no part of it, nor is where, when or to whom it was told ("on a call that the
 * yard", "yesterday that the yard", "us the yard").
 */
const LEADING_WORD = new RegExp(
  `^(?:[Tt]hat,?\\s+|(?:${PLACE}|${TIME})that\\s+(?=${CLAUSE})|(?:us|me|him|them)\\s(?:that\\s)?(?=${CLAUSE}))`,
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
