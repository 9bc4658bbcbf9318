import type { Mention, Paragraph, Quote, Span } from '../../../contract/article.ts';

/** What helps to tell namesakes apart: "Moore: ‘It Leaks’" over an article in which one of the two says so. */
export interface Telling {
  /** Mentions in headlines that may stand for somebody else of the name: ids of the others. */
  readonly rivals: ReadonlyMap<Mention, readonly string[]>;
  readonly paragraphs: readonly Paragraph[];
  /** The article's quotes. */
  readonly quotes: readonly Quote[];
}

/** Who of several of a name says in the article what a headline quotes: an entity id; null where nobody does. */
export function tellerOf(
  words: string,
  namesakes: readonly string[],
  { paragraphs, quotes }: Telling,
): string | null {
  const wanted = lettersOf(words);
  if (wanted.length < SHORTEST) return null;
  for (const { spans, attribution } of quotes) {
    const [speaker, ...others] = attribution.speakers;
    if (speaker === undefined || others.length > 0 || !namesakes.includes(speaker.entity)) continue;
    const said = spans.map((span) => lettersOf(textOf(span, paragraphs))).join('');
    if (said.includes(wanted)) return speaker.entity;
  }
  return null;
}

function textOf({ paragraph, start, end }: Span, paragraphs: readonly Paragraph[]): string {
  return paragraphs[paragraph]?.text.slice(start, end) ?? '';
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(OTHERS, '');
}

const OTHERS = /[^\p{L}\p{N}]+/gu;
/** Fewer letters than "It leaks" may be anybody's. */
const SHORTEST = 8;
