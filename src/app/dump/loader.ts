import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunction } from 'react-router';
import { file } from '../queries.ts';
import { notFound } from '../shell/not-found.ts';

export function loader(client: QueryClient): LoaderFunction {
  return async ({ params }) => {
    const id = params['dump'] ?? '';
    if (!/^[0-9a-f]{10}$/.test(id)) throw notFound('No dump has this address.');
    await client.query(file(`dumps/${id}.json`));
    return null;
  };
}
