import type { Span } from '../../contract/article.ts';
import type { PassageText } from '../../contract/passage.ts';

/** Longer excerpts, in UTF-16 code units, are cut at a word. */
const LONGEST = 64;

/** The words of spans, those of a discontinuous quote parted by an ellipsis. */
export function wordsOf({ paragraphs }: PassageText, spans: readonly Span[]): string {
  return spans
    .map(({ paragraph, start, end }) => paragraphs[paragraph]?.text.slice(start, end) ?? '')
    .join(' … ');
}

/** The first words of a text, with an ellipsis where it goes on. */
export function openingWords(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : LONGEST).replace(/[\s,;:–—-]+$/, '')} …`;
}
