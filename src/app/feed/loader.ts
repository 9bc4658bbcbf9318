import type { QueryClient } from '@tanstack/react-query';
import { type LoaderFunction, replace } from 'react-router';
import { PATTERNS } from '../../contract/addresses.ts';
import { file } from '../queries.ts';
import { filtersFrom, searchOf, withCurrentNames } from './filters.ts';

/** Old ids of names in the address are put right in place. */
export function loader(client: QueryClient): LoaderFunction {
  return async ({ request }) => {
    const feed = await client.query(file('feed.json'));
    const filters = filtersFrom(new URL(request.url).searchParams);
    if (filters.chosen.names.every((id) => feed.names[id] !== undefined)) return null;
    const index = await client.query(file('entities.json')).catch(() => null);
    const current = withCurrentNames(filters, index?.aliases ?? {});
    return searchOf(current) === searchOf(filters)
      ? null
      : replace(PATTERNS.feed + searchOf(current));
  };
}
