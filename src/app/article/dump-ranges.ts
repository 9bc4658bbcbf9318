import type { Article, Span } from '../../contract/article.ts';
import { dumpOffset } from '../../contract/edits.ts';
import type { DumpRange } from '../dump/lines.ts';

/** Where words of an article stand in the dump that it was read from. */
export function dumpRanges(
  { paragraphs }: Pick<Article, 'paragraphs'>,
  spans: readonly Span[],
): DumpRange[] {
  return spans.flatMap(({ paragraph: index, start, end }) => {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || start >= end) return [];
    const offset = (place: number): number => dumpOffset(place, paragraph.start, paragraph.edits);
    // Of what a repair took out behind the last character, or put in as it, nothing is meant.
    return [{ start: offset(start), end: Math.min(offset(end - 1) + 1, offset(end)) }];
  });
}
