import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunction } from 'react-router';
import { file } from '../queries.ts';
import { notFound } from '../shell/not-found.ts';

export function loader(client: QueryClient): LoaderFunction {
  return async ({ params: { tag = '' } }) => {
    const feed = await client.query(file('feed.json'));
    const isKnown = [...feed.articles, ...feed.headlines].some(({ tags }) =>
      tags.some(({ slug }) => slug === tag),
    );
    if (!isKnown) throw notFound('No dump gives anything this tag.');
    return null;
  };
}
