import type { Article, Mention, Quote, Span } from '../../contract/article.ts';
import { placeEdits } from '../../contract/edits.ts';
import { drawnMarks, type DrawnMark } from '../../contract/quote-marks.ts';
import { findRepairs, type Repair } from './repairs.ts';

/** Words of a paragraph that share one look. `start` and `end` are places in the paragraph's text. */
export interface Words {
  readonly kind: 'words';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Quotes that hold the words, or whose own marks they are. The innermost comes last. */
  readonly quotes: readonly Quote[];
  /** The innermost mention. */
  readonly mention: Mention | null;
  readonly repair: Repair | null;
  /** Inside the passage that a link points at. */
  readonly passage: boolean;
}

/** A quote mark that the dump lost. It is drawn between the words and is no part of the text. */
export interface Mark extends DrawnMark {
  readonly kind: 'mark';
  readonly passage: boolean;
}

/** A repair without words of its own: something was taken out here, or could be put in. */
export interface Gap {
  readonly kind: 'gap';
  readonly at: number;
  readonly repair: Repair;
}

export type Segment = Words | Mark | Gap;

/**
 * A paragraph cut at every boundary of its quotes, mentions, repairs and of the passage that a link
 * points at. Joining the words of the segments gives the paragraph's text. Spans may overlap and nest.
 */
export function cutParagraph(
  article: Pick<Article, 'paragraphs' | 'quotes' | 'mentions'>,
  index: number,
  passage: readonly Span[] = [],
): Segment[] {
  const paragraph = article.paragraphs[index];
  if (paragraph === undefined) return [];
  const { text } = paragraph;
  const here = ({ paragraph: place }: Span): boolean => place === index;
  const { washes, marks } = drawnMarks(text, index, article.quotes);
  const mentions = article.mentions.filter(here).toSorted(longestFirst);
  const repairs = findRepairs(text, placeEdits(paragraph.start, paragraph.edits));
  const lit = passage.filter(here);

  const points = [...marks.map(({ at }) => at), ...gapsOf(repairs).map(({ start }) => start)];
  const ranges = [...washes, ...mentions, ...repairs, ...lit];
  const cuts = [
    ...new Set([0, text.length, ...points, ...ranges.flatMap(({ start, end }) => [start, end])]),
  ]
    .filter((at) => at >= 0 && at <= text.length)
    .toSorted((a, b) => a - b);

  const segments: Segment[] = [];
  for (const [place, start] of cuts.entries()) {
    const isLit = (at: number): boolean => lit.some((span) => span.start <= at && at <= span.end);
    for (const mark of marks.filter(({ at }) => at === start)) {
      segments.push({ kind: 'mark', ...mark, passage: isLit(start) });
    }
    for (const repair of repairs.filter((one) => one.start === start && one.end === start)) {
      segments.push({ kind: 'gap', at: start, repair });
    }
    const end = cuts[place + 1];
    if (end === undefined) continue;
    const holds = (range: { start: number; end: number }): boolean =>
      range.start <= start && end <= range.end;
    segments.push({
      kind: 'words',
      start,
      end,
      text: text.slice(start, end),
      quotes: [...new Set(washes.filter(holds).map(({ quote }) => quote))],
      mention: mentions.findLast(holds) ?? null,
      repair: repairs.find(holds) ?? null,
      passage: lit.some(holds),
    });
  }
  return segments;
}

/** Runs of segments that lie in the same mention, so that a mention cut by a repair stays one link. */
export function groupByMention(
  segments: readonly Segment[],
): { readonly mention: Mention | null; readonly segments: Segment[] }[] {
  const groups: { mention: Mention | null; segments: Segment[] }[] = [];
  for (const [index, segment] of segments.entries()) {
    const last = groups.at(-1);
    const mention =
      segment.kind === 'words' ? segment.mention : mentionAround(segments, index, last?.mention);
    if (last !== undefined && last.mention === mention) last.segments.push(segment);
    else groups.push({ mention, segments: [segment] });
  }
  return groups;
}

/** The repairs of segments, each once. */
export function repairsIn(segments: readonly Segment[]): Repair[] {
  const repairs = segments.flatMap((segment) =>
    segment.kind === 'mark' || segment.repair === null ? [] : [segment.repair],
  );
  return [...new Set(repairs)];
}

/** A mark or gap belongs to a mention only where the same mention goes on behind it. */
function mentionAround(
  segments: readonly Segment[],
  index: number,
  before: Mention | null | undefined,
): Mention | null {
  const next = segments.slice(index + 1).find(({ kind }) => kind === 'words');
  return next?.kind === 'words' && next.mention === before ? (before ?? null) : null;
}

function gapsOf(repairs: readonly Repair[]): Repair[] {
  return repairs.filter(({ start, end }) => start === end);
}

function longestFirst(a: Span, b: Span): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start;
}
