import type { Quote, Span } from '../../contract/article.ts';
import type { EntityName } from '../../contract/entity.ts';
import type { ArticleFile, Feed } from '../../contract/files.ts';
import { articleAddress, headlineAddress } from '../../contract/addresses.ts';
import { passageOf, type PassageText } from '../../contract/passage.ts';
import type { Headline } from '../../contract/headline.ts';
import { quotedText } from '../../contract/quoted-text.ts';
import { originInWords } from '../../contract/title-origin.ts';
import { namedIn } from './facts.ts';
import type { NeighbouringQuote } from './quote-neighbours.tsx';
import { type Standing, standingIn, type Surroundings, surroundingsOf } from './standing.ts';

/** A quote with all that its own page tells of it. */
export interface ShownQuote {
  /** `HEX-START-END` */
  readonly id: string;
  readonly quote: Quote;
  /** Its words and marks in plain text. */
  readonly text: string;
  /** The paragraphs that it stands in, or the headline. */
  readonly standing: Standing;
  /** The same with what stands around, and with what else is said there. */
  readonly surroundings: Surroundings;
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
    /** Where it was published. */
    readonly url: string | null;
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
  const { article, entities, outlet, date, url, dumps } = file;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const [dump] = dumps;
  return {
    ...wordsAround(article, article.quotes, quote),
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
      url,
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
    ...wordsAround({ paragraphs: [headline] }, headline.quotes, quote),
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
      url: null,
      address: headlineAddress(headline),
      place: headlineAddress(headline),
    },
    dump:
      appearance === undefined
        ? null
        : { id: appearance.dump, file: appearance.file, sha256: null },
  };
}

function wordsAround({ paragraphs }: PassageText, quotes: readonly Quote[], quote: Quote) {
  const words = ({ paragraph, start, end }: Span): string =>
    paragraphs[paragraph]?.text.slice(start, end) ?? '';
  return {
    quote,
    text: quotedText({ paragraphs }, quote),
    standing: standingIn({ paragraphs }, quote),
    surroundings: surroundingsOf({ paragraphs }, quotes, quote),
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
      : { id: `${home}-${found.id}`, words: quotedText(text, found) };
  };
  return { previousQuote: at(index - 1), nextQuote: at(index + 1) };
}

/** Where a quote begins in its text's skeleton. */
function startOf({ id }: Quote): number {
  return Number.parseInt(id, 10);
}
