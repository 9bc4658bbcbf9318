import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunction } from 'react-router';
import { quoteFromParameter } from '../../contract/addresses.ts';
import { file, MissingFileError } from '../queries.ts';
import { notFound } from '../shell/not-found.ts';

/** A headline is known to the quotes' addresses only as long as a quote is read in it. */
const GONE =
  'No quote stands at this address. Its text is not on this site, or is read without a quote now.';

export function loader(client: QueryClient): LoaderFunction {
  return async ({ params }) => {
    const place = quoteFromParameter(params['quote'] ?? '');
    if (place === null) throw notFound('No quote has this address.');
    try {
      const source = await client.query(file(`quotes/${place.article}.json`));
      if (source.kind === 'article') await client.query(file(`articles/${place.article}.json`));
    } catch (error) {
      if (!(error instanceof MissingFileError)) throw error;
      throw notFound(GONE);
    }
    return null;
  };
}
