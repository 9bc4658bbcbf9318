import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { pageIn } from '../shell/page-links.tsx';
import { type Found, findArticles } from './find-articles.ts';
import { type Search, SearchProblem } from './search.ts';

/** What the page shows: null where nothing is looked for, a problem where the index did not arrive. */
export type SearchResult = Found | SearchProblem | null;

export const loader =
  (client: QueryClient, search: Search) =>
  async ({ request }: LoaderFunctionArgs): Promise<SearchResult> => {
    const parameters = new URL(request.url).searchParams;
    const words = wordsIn(parameters);
    const page = pageIn(parameters, Number.MAX_SAFE_INTEGER);
    if (words === '') return null;
    try {
      return await client.query({
        queryKey: ['search', words, page],
        queryFn: () => findArticles(search, words, page),
      });
    } catch (error) {
      // The field stays, and what was typed into it.
      if (error instanceof SearchProblem) return error;
      throw error;
    }
  };

/** The words that an address asks for. */
export function wordsIn(parameters: URLSearchParams): string {
  return (parameters.get('q') ?? '').trim();
}
