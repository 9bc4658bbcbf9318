import type { QueryClient } from '@tanstack/react-query';
import {
  type ArticleFile,
  type SearchIndex,
  type SearchShard,
  shardPath,
} from '../../contract/files.ts';
import { shardOf } from '../../contract/search-words.ts';
import { file, MissingFileError } from '../queries.ts';
import { holdsPhrases } from './phrases.ts';
import { readTerms, type SearchTerm, type SearchTerms } from './search-terms.ts';
import { isFormOf } from './word-forms.ts';

/** Articles a page: each is a file to fetch. */
export const PAGE_LENGTH = 10;

/** Whether words stand in a given order the articles themselves tell: so many are read for it at most. */
const MOST_READ = 200;

/** What is found for some words. */
export interface Found {
  /** Articles that hold all that was asked. */
  readonly total: number;
  /** Whether only so many of the likeliest were read for a phrase, and more may hold it. */
  readonly cut: boolean;
  /** The page that is shown, from 1 on, and its articles, best first. */
  readonly page: number;
  readonly articles: readonly ArticleFile[];
  /** What was asked: each word with the forms that the articles have of it. */
  readonly terms: readonly FoundTerm[];
  readonly phrases: SearchTerms['phrases'];
  /** Words as they were typed, in no form in any article. Where there are any, nothing is found. */
  readonly unknown: readonly string[];
}

export interface FoundTerm extends SearchTerm {
  readonly forms: ReadonlySet<string>;
  /** Whether only words were found that begin so. */
  readonly begun: boolean;
}

/** The site was built anew since this page was opened: the parts of its index do not fit each other. */
export class ChangedIndexError extends Error {
  override readonly name = 'ChangedIndexError';
}

/** Finds the articles that hold all that was typed, and reads those of a page (from 1 on, or the last there is). */
export async function findArticles(
  client: QueryClient,
  typed: string,
  wantedPage: number,
): Promise<Found> {
  const { terms, phrases } = readTerms(typed);
  const index = await client.query(file('search.json'));
  const matches = await Promise.all(terms.map((term) => match(client, index, term)));
  const unknown = matches.filter(({ places }) => places.size === 0);
  const ranked = unknown.length > 0 ? [] : rank(matches, index.articles.length);
  const read = (place: number): Promise<ArticleFile> =>
    present(client.query(file(`articles/${index.articles[place] ?? ''}.json`)));
  const held = await holding(phrases, ranked, read);
  const page = Math.min(wantedPage, Math.max(1, Math.ceil(held.length / PAGE_LENGTH)));
  const shown = held.slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH);
  return {
    total: held.length,
    cut: phrases.length > 0 && ranked.length > MOST_READ,
    page,
    articles: await Promise.all(shown.map(read)),
    terms: matches,
    phrases,
    unknown: unknown.map((term) => term.typed),
  };
}

/** What the index says is there may be gone since. */
async function present<File>(reading: Promise<File>): Promise<File> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof MissingFileError ? new ChangedIndexError(CHANGED) : error;
  }
}

const CHANGED = 'The site was built anew since this page was opened.';

interface Match extends FoundTerm {
  /** How often in which article, by its place in the list. */
  readonly places: ReadonlyMap<number, number>;
}

async function match(client: QueryClient, index: SearchIndex, term: SearchTerm): Promise<Match> {
  const { letters, exact, open } = term;
  const shard = await readShard(client, index, shardOf(letters));
  const known = Object.keys(shard);
  const own = known.filter((each) => (exact ? each === letters : isFormOf(each, letters)));
  const begun = own.length === 0 && open && !exact;
  const forms = begun ? known.filter((each) => each.startsWith(letters)) : own;
  const places = new Map<number, number>();
  for (const each of forms) {
    const found = shard[each] ?? [];
    for (let at = 0; at < found.length; at += 2) {
      const place = found[at] ?? 0;
      places.set(place, (places.get(place) ?? 0) + (found[at + 1] ?? 0));
    }
  }
  return { ...term, forms: new Set(forms), begun, places };
}

async function readShard(
  client: QueryClient,
  { edition, shards }: SearchIndex,
  shard: string,
): Promise<SearchShard['words']> {
  if (!shards.includes(shard)) return {};
  const read = await present(client.query(file(shardPath(shard))));
  if (read.edition !== edition) throw new ChangedIndexError(CHANGED);
  return read.words;
}

/** Of a word that stands there more often, more tells less and less (BM25's k1: Robertson and Zaragoza, 2009). */
const SATURATION = 1.2;

/** The articles that hold all words, best first: many of the rarer ones; the newer first where they hold as many. */
function rank(matches: readonly Match[], articles: number): number[] {
  const [first, ...others] = matches.map(({ places }) => places);
  if (first === undefined) return [];
  const weighed = matches.map(({ places }) => ({ places, weight: rarity(places.size, articles) }));
  const scoreOf = (place: number): number =>
    weighed.reduce((sum, { places, weight }) => {
      const count = places.get(place) ?? 0;
      return sum + (weight * count) / (count + SATURATION);
    }, 0);
  return [...first.keys()]
    .filter((place) => others.every((places) => places.has(place)))
    .map((place) => ({ place, score: scoreOf(place) }))
    .toSorted((a, b) => b.score - a.score || a.place - b.place)
    .map(({ place }) => place);
}

const rarity = (having: number, articles: number): number =>
  Math.log(1 + (articles - having + 0.5) / (having + 0.5));

async function holding(
  phrases: SearchTerms['phrases'],
  ranked: readonly number[],
  read: (place: number) => Promise<ArticleFile>,
): Promise<readonly number[]> {
  if (phrases.length === 0) return ranked;
  const likeliest = ranked.slice(0, MOST_READ);
  const holds = await Promise.all(
    likeliest.map(async (place) => holdsPhrases((await read(place)).article, phrases)),
  );
  return likeliest.filter((_place, at) => holds[at] === true);
}
