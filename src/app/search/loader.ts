import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { UnreadableFileError } from '../queries.ts';
import { pageIn } from '../shell/page-links.tsx';
import { ChangedIndexError, type Found, findArticles } from './find-articles.ts';

/** What the page shows: null where nothing is looked for, an error where the index did not arrive. */
export type SearchResult = Found | UnreadableFileError | ChangedIndexError | null;

export const loader =
  (client: QueryClient) =>
  async ({ request }: LoaderFunctionArgs): Promise<SearchResult> => {
    const parameters = new URL(request.url).searchParams;
    const words = wordsIn(parameters);
    if (!/[\p{L}\p{N}]/u.test(words)) return null;
    try {
      return await findArticles(client, words, pageIn(parameters, Number.MAX_SAFE_INTEGER));
    } catch (error) {
      // The field stays, and what was typed into it.
      if (error instanceof UnreadableFileError || error instanceof ChangedIndexError) return error;
      throw error;
    }
  };

/** The words that an address asks for, as they were typed. */
export function wordsIn(parameters: URLSearchParams): string {
  return parameters.get('q') ?? '';
}
