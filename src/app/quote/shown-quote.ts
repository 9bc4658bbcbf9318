import type { Quote, Span } from '../../contract/article.ts';
import type { EntityName } from '../../contract/entity.ts';
import type { ArticleFile, Feed } from '../../contract/files.ts';
import { articleAddress, headlineAddress } from '../../contract/addresses.ts';
import { passageOf, type PassageText } from '../../contract/passage.ts';
import type { Headline } from '../../contract/headline.ts';
import { originInWords } from '../article/title-origin.ts';
import { namedIn } from './facts.ts';
import type { NeighbouringQuote } from './quote-neighbours.tsx';
import { quotedText, type Standing, standingIn } from './standing.ts';

/** A quote with all that its own page tells of it. */
export interface ShownQuote {
  /** `HEX-START-END` */
  readonly id: string;
  readonly quote: Quote;
  /** The paragraphs that it stands in, or the headline. */
  readonly standing: Standing;
  readonly previousParagraph: string | null;
  readonly nextParagraph: string | null;
  readonly cue: string | null;
  readonly mentions: readonly (string | null)[];
  readonly nameOf: (id: string) => EntityName | undefined;
  readonly introductionOf: (id: string) => string | null;
  readonly source: {
    readonly kind: 'article' | 'headline';
    readonly title: string;
    readonly titleOrigin: string | null;
    readonly outlet: string | null;
    readonly date: string | null;
    /** The source itself, and the quote's own place in it. */
    readonly address: string;
    readonly place: string;
  };
  /** The quotes that begin before and after it in the same text. */
  readonly previousQuote: NeighbouringQuote | null;
  readonly nextQuote: NeighbouringQuote | null;
  readonly dump: {
    readonly id: string;
    readonly file: string;
    readonly sha256: string | null;
  } | null;
}

export function quoteInArticle(file: ArticleFile, quote: Quote): ShownQuote {
  const { article, entities, outlet, date, dumps } = file;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const [dump] = dumps;
  return {
    ...wordsAround(article, quote),
    ...quotesAround(article, article.quotes, quote, article.id),
    id: `${article.id}-${quote.id}`,
    nameOf: (id) => byId.get(id),
    introductionOf: (id) => {
      const words = byId.get(id)?.introduction ?? null;
      // Another article's words are none of this one's.
      return words !== null && article.paragraphs.some(({ text }) => text.includes(words))
        ? words
        : null;
    },
    source: {
      kind: 'article',
      title: article.title.text,
      titleOrigin: originInWords(article.title.origin),
      outlet,
      date,
      address: articleAddress(article),
      place: articleAddress(article, passageOf(article, quote.spans)),
    },
    dump: dump ?? null,
  };
}

export function quoteInHeadline(
  headline: Headline,
  quote: Quote,
  names: Feed['names'],
): ShownQuote {
  const [appearance] = headline.appearances;
  return {
    ...wordsAround({ paragraphs: [headline] }, quote),
    ...quotesAround({ paragraphs: [headline] }, headline.quotes, quote, headline.id),
    id: `${headline.id}-${quote.id}`,
    nameOf: namedIn(names),
    introductionOf: () => null,
    source: {
      kind: 'headline',
      title: headline.text,
      titleOrigin: null,
      outlet: headline.outlet,
      date: null,
      address: headlineAddress(headline),
      place: headlineAddress(headline),
    },
    dump:
      appearance === undefined
        ? null
        : { id: appearance.dump, file: appearance.file, sha256: null },
  };
}

function wordsAround({ paragraphs }: PassageText, quote: Quote) {
  const words = ({ paragraph, start, end }: Span): string =>
    paragraphs[paragraph]?.text.slice(start, end) ?? '';
  const first = quote.spans[0] ?? { paragraph: 0, start: 0, end: 0 };
  const last = quote.spans.at(-1) ?? first;
  return {
    quote,
    standing: standingIn({ paragraphs }, quote),
    previousParagraph: paragraphs[first.paragraph - 1]?.text ?? null,
    nextParagraph: paragraphs[last.paragraph + 1]?.text ?? null,
    cue: quote.cue === null ? null : words(quote.cue),
    mentions: quote.attribution.speakers.map(({ mention }) =>
      mention === null ? null : words(mention),
    ),
  };
}

function quotesAround(
  text: PassageText,
  quotes: readonly Quote[],
  quote: Quote,
  home: string,
): Pick<ShownQuote, 'previousQuote' | 'nextQuote'> {
  const ordered = quotes.toSorted((a, b) => startOf(a) - startOf(b));
  const index = ordered.findIndex(({ id }) => id === quote.id);
  const at = (place: number): NeighbouringQuote | null => {
    const found = ordered[place];
    return found === undefined
      ? null
      : { id: `${home}-${found.id}`, words: quotedText(standingIn(text, found)) };
  };
  return { previousQuote: at(index - 1), nextQuote: at(index + 1) };
}

/** Where a quote begins in its text's skeleton. */
function startOf({ id }: Quote): number {
  return Number.parseInt(id, 10);
}
