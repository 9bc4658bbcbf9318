import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunction } from 'react-router';
import { idFromParameter } from '../../contract/addresses.ts';
import { file } from '../queries.ts';
import { notFound } from '../shell/not-found.ts';
import { viewIn } from './view.ts';

export function loader(client: QueryClient): LoaderFunction {
  return async ({ params, request }) => {
    const id = idFromParameter(params['article'] ?? '');
    if (id === null) throw notFound('No article has this address.');
    const { dumps } = await client.query(file(`articles/${id}.json`));
    const [dump] = dumps;
    const view = viewIn(new URL(request.url).searchParams);
    if (view === 'raw' && dump !== undefined) {
      // The page opens without it and says itself when it does not come.
      void client.query(file(`dumps/${dump.id}.json`)).catch(() => undefined);
    }
    return null;
  };
}
