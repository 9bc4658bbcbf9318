import type { Quote } from '../../contract/article.ts';
import type { QuoteSummary } from '../../contract/files.ts';
import type { PassageText } from '../../contract/passage.ts';
import { cutParagraph, type Segment } from '../article/segments.ts';

/** Paragraphs cut at a quote's own boundaries, as the article draws them. */
export type Standing = readonly (readonly Segment[])[];

/** The paragraphs that a quote stands in. */
export function standingIn(text: PassageText, quote: Quote): Standing {
  const { first, last } = paragraphsOf(quote);
  return cutParagraphs(text, [quote], first, last);
}

/** The same with the paragraph before and the one behind, and with all that is said in them. */
export function surroundingsOf(
  text: PassageText,
  quotes: readonly Quote[],
  quote: Quote,
): Surroundings {
  const { first, last } = paragraphsOf(quote);
  return {
    before: cutParagraphs(text, quotes, first - 1, first - 1)[0] ?? null,
    own: cutParagraphs(text, quotes, first, last),
    after: cutParagraphs(text, quotes, last + 1, last + 1)[0] ?? null,
  };
}

export interface Surroundings {
  readonly before: readonly Segment[] | null;
  readonly own: Standing;
  readonly after: readonly Segment[] | null;
}

function paragraphsOf({ spans }: Quote): { first: number; last: number } {
  const first = spans[0]?.paragraph ?? 0;
  return { first, last: spans.at(-1)?.paragraph ?? first };
}

function cutParagraphs(
  { paragraphs }: PassageText,
  quotes: readonly Quote[],
  first: number,
  last: number,
): Standing {
  const plain = {
    paragraphs: paragraphs.map(({ text }) => ({
      text,
      start: 0,
      end: text.length,
      edits: [],
      break: null,
    })),
    quotes,
    mentions: [],
  };
  return plain.paragraphs
    .slice(Math.max(0, first), last + 1)
    .map((_, index) => cutParagraph(plain, first + index));
}

/** As much of that as a list knows: the quote, the words between its parts, some around it. */
export function standingOf(summary: QuoteSummary): Standing {
  const { texts, between, before, after } = summary;
  const paragraphs = [''];
  const write = (words: string): void => {
    const [more = '', ...others] = words.split('\n');
    paragraphs[paragraphs.length - 1] += more;
    paragraphs.push(...others);
  };
  write(before);
  const spans = texts.map((text, index) => {
    const paragraph = paragraphs.length - 1;
    const start = paragraphs[paragraph]?.length ?? 0;
    write(text.replaceAll('\n', ' '));
    write(between[index] ?? '');
    return { paragraph, start, end: start + text.length };
  });
  write(after);
  const quoted = summary.quoted.flatMap(({ text, start, end }) => {
    const span = spans[text];
    return span === undefined
      ? []
      : [{ ...span, start: span.start + start, end: span.start + end }];
  });
  const quote = { ...summary.quote, id: summary.id, spans, quoted, cue: null };
  return standingIn({ paragraphs: paragraphs.map((text) => ({ text })) }, quote);
}

/** The same from the quote's first mark or word to its last, without what stands around it. */
export function withinQuote(standing: Standing): Standing {
  const last = standing.length - 1;
  return standing.map((segments, index) => {
    const from = index === 0 ? segments.findIndex(isOfQuote) : 0;
    const to = index === last ? segments.findLastIndex(isOfQuote) + 1 : segments.length;
    return segments.slice(Math.max(0, from), to);
  });
}

export function isOfQuote(segment: Segment): boolean {
  return segment.kind === 'mark' || (segment.kind === 'words' && segment.quotes.length > 0);
}
