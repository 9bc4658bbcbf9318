import type { QueryClient } from '@tanstack/react-query';
import { type LoaderFunction, replace } from 'react-router';
import { headlineAddress, idFromParameter } from '../../contract/addresses.ts';
import type { HeadlineFile } from '../../contract/files.ts';
import { file, MissingFileError } from '../queries.ts';
import { notFound } from '../shell/not-found.ts';

export function loader(client: QueryClient): LoaderFunction {
  return async ({ params: { headline: parameter = '' } }) => {
    const { headline } = await readHeadline(client, idFromParameter(parameter));
    // The slug is for people: a wrong one is put right in place.
    const isRight = parameter === `${headline.slug}-${headline.id}`;
    return isRight ? null : replace(headlineAddress(headline));
  };
}

async function readHeadline(client: QueryClient, id: string | null): Promise<HeadlineFile> {
  const gone = 'No headline has this address.';
  if (id === null) throw notFound(gone);
  try {
    return await client.query(file(`headlines/${id}.json`));
  } catch (error) {
    if (!(error instanceof MissingFileError)) throw error;
    throw notFound(gone);
  }
}
