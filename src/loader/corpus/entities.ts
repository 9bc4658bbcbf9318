import type { Article, Mention, Quote } from '../../contract/article.ts';
import type { Entity, Variant } from '../../contract/entity.ts';
import type { Headline } from '../../contract/headline.ts';

type Rename = (entity: string) => string;

/** An article with other ids for its entities. */
export function renameInArticle(article: Article, rename: Rename): Article {
  return {
    ...article,
    quotes: article.quotes.map((quote) => renameInQuote(quote, rename)),
    mentions: article.mentions.map((mention) => renameInMention(mention, rename)),
  };
}

/** A headline with other ids for its entities. */
export function renameInHeadline(headline: Headline, rename: Rename): Headline {
  return {
    ...headline,
    quotes: headline.quotes.map((quote) => renameInQuote(quote, rename)),
    mentions: headline.mentions.map((mention) => renameInMention(mention, rename)),
  };
}

/**
 * The entities that articles and headlines still name, their variants counted anew: an article or a
 * headline that stands in several dumps counts once.
 */
export function countVariants(
  entities: readonly Entity[],
  articles: readonly Article[],
  headlines: readonly Headline[],
): Entity[] {
  const counts = new Map<string, Map<string, number>>();
  const used = new Set<string>();
  const count = ({ entity, form }: Mention, text: string): void => {
    used.add(entity);
    if (form === 'pronoun') return;
    const variants = counts.get(entity) ?? new Map<string, number>();
    counts.set(entity, variants.set(text, (variants.get(text) ?? 0) + 1));
  };
  const useQuotes = (quotes: readonly Quote[]): void => {
    for (const { attribution } of quotes) {
      for (const { entity } of attribution.speakers) used.add(entity);
      for (const { entity } of attribution.rejected) used.add(entity);
    }
  };
  for (const { paragraphs, mentions, quotes } of articles) {
    for (const mention of mentions) {
      const { text = '' } = paragraphs[mention.paragraph] ?? {};
      count(mention, text.slice(mention.start, mention.end));
    }
    useQuotes(quotes);
  }
  for (const { text, mentions, quotes } of headlines) {
    for (const mention of mentions) count(mention, text.slice(mention.start, mention.end));
    useQuotes(quotes);
  }
  return entities
    .filter(({ id }) => used.has(id))
    .map((entity) => ({ ...entity, variants: sortedVariants(counts.get(entity.id)) }));
}

function sortedVariants(counts: ReadonlyMap<string, number> | undefined): Variant[] {
  return [...(counts ?? [])]
    .map(([text, count]) => ({ text, count }))
    .toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

function renameInQuote(quote: Quote, rename: Rename): Quote {
  const { attribution } = quote;
  return {
    ...quote,
    attribution: {
      ...attribution,
      speakers: attribution.speakers.map((one) => ({ ...one, entity: rename(one.entity) })),
      rejected: attribution.rejected.map((one) => ({ ...one, entity: rename(one.entity) })),
    },
  };
}

function renameInMention(mention: Mention, rename: Rename): Mention {
  return { ...mention, entity: rename(mention.entity) };
}
