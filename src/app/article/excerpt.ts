import type { Quote, Span } from '../../contract/article.ts';
import type { PassageText } from '../../contract/passage.ts';

/** Longer excerpts, in UTF-16 code units, are cut at a word. */
const LONGEST = 64;

/** The words of spans, those of a discontinuous quote parted by an ellipsis. */
export function wordsOf({ paragraphs }: PassageText, spans: readonly Span[]): string {
  return spans
    .map(({ paragraph, start, end }) => paragraphs[paragraph]?.text.slice(start, end) ?? '')
    .join(' … ');
}

/** A quote's words, with the mark that closes what one within them opens. */
export function wordsOfQuote(article: PassageText, { spans }: Pick<Quote, 'spans'>): string {
  return wordsOf(
    article,
    spans.map((span) => ({ ...span, end: endWithMark(article, span) })),
  );
}

function endWithMark({ paragraphs }: PassageText, { paragraph, start, end }: Span): number {
  const text = paragraphs[paragraph]?.text ?? '';
  const closing = text.charAt(end);
  const opening = OPENINGS.get(closing);
  if (opening === undefined) return end;
  const opened = text.slice(start, end).lastIndexOf(opening);
  const since = text.slice(start + opened + 1, end).replace(APOSTROPHE, '');
  return opened >= 0 && !since.includes(closing) ? end + 1 : end;
}

const OPENINGS: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['»', '«'],
]);
const APOSTROPHE = /(?<=\p{L})’(?=\p{L})/gu;

/** The first words of a text, with an ellipsis where it goes on. */
export function openingWords(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : LONGEST).replace(/[\s,;:–—-]+$/, '')} …`;
}
