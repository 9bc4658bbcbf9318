import { type FoundPassage, openingOf, passagesOf } from './passages.ts';
import type { Hit, IndexedArticle, Search } from './search.ts';
import { isFormOf, wordsLookedFor } from './word-forms.ts';

/** Articles a page: each is a file to fetch. */
export const PAGE_LENGTH = 10;

/** Marks around words that are to be found in that order. */
export const QUOTATION_MARKS = /["“”„«»]/g;

/** What is found for some words. */
export interface Found {
  /** Articles that hold all words. */
  readonly total: number;
  /** Those of one page, best first. */
  readonly articles: readonly FoundArticle[];
  /** Words that no article holds. Where there are any, nothing is found. */
  readonly unknown: readonly string[];
}

export interface FoundArticle {
  readonly address: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly passages: readonly FoundPassage[];
  /** Paragraphs that hold as many of the words as those shown. */
  readonly more: number;
  /** How it begins, where the words stand in its title alone. */
  readonly opening: string | null;
}

/** Finds the articles that hold all of the words, and reads those of a page. `page` counts from 1. */
export async function findArticles(search: Search, words: string, page: number): Promise<Found> {
  const asked = words.replace(QUOTATION_MARKS, '"').trim();
  const wanted = wordsLookedFor(asked);
  if (wanted.length === 0) return NOTHING;
  const hits = await search(asked);
  const unknown = await unknownWords(search, wanted, hits);
  if (unknown.length > 0) return { ...NOTHING, unknown };
  const shown = hits.slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH);
  const read = await Promise.all(shown.map((hit) => hit.read()));
  return {
    total: hits.length,
    articles: read.map((article) => foundArticle(article, wanted)),
    unknown,
  };
}

const NOTHING: Found = { total: 0, articles: [], unknown: [] };

/** An index leaves out of a search what it does not know, or takes another word for it: neither is what was asked. */
async function unknownWords(
  search: Search,
  wanted: readonly string[],
  hits: readonly Hit[],
): Promise<string[]> {
  const known = await Promise.all(
    wanted.map(async (word) => {
      const [best] = wanted.length === 1 ? hits : await search(word);
      return best !== undefined && holds(await best.read(), word);
    }),
  );
  return wanted.filter((_word, index) => known[index] !== true);
}

function holds({ title, outlet, date, text, places }: IndexedArticle, word: string): boolean {
  const { paragraphs } = passagesOf(text, places, [word]);
  const facts = [title, outlet ?? '', date ?? ''].flatMap((fact) => fact.split(/\s+/));
  return paragraphs > 0 || facts.some((written) => isFormOf(written, word));
}

function foundArticle(article: IndexedArticle, wanted: readonly string[]): FoundArticle {
  const { address, title, outlet, date, text, places } = article;
  const { shown, paragraphs } = passagesOf(text, places, wanted);
  return {
    address,
    title,
    outlet,
    date,
    passages: shown,
    more: paragraphs - shown.length,
    opening: shown.length === 0 ? openingOf(text) : null,
  };
}
