import { readDump } from '../../../src/loader/load.ts';

/** The quotes of an article in their order, each as `SPEAKERS: words`. */
export function quotesIn(paragraphs: readonly string[]): string[] {
  const text = ['News', 'A Title of Its Own', ...paragraphs, CLOSING].join('\n\n');
  const { article, entities } = readDump('reading.txt', new TextEncoder().encode(text));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (article?.quotes ?? []).map(({ spans, attribution }) => {
    const words = spans.map(({ paragraph, start, end }) =>
      article?.paragraphs[paragraph]?.text.slice(start, end),
    );
    const speakers = attribution.speakers.map(({ entity }) => names.get(entity));
    return `${speakers.join(' and ') || 'nobody'}: ${words.join(' … ')}`;
  });
}

/** Apostrophes that were not lost tell that the article lost nothing. */
const CLOSING = 'It’s late. The doors aren’t open. There’s rain.';
