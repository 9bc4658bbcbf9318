import type { QueryClient } from '@tanstack/react-query';
import { type LoaderFunction, replace } from 'react-router';
import { headlineAddress } from '../../contract/addresses.ts';
import { file } from '../queries.ts';
import { notFound } from '../shell/not-found.ts';
import { headlineOf } from './find.ts';

export function loader(client: QueryClient): LoaderFunction {
  return async ({ params: { headline: parameter = '' } }) => {
    const feed = await client.query(file('feed.json'));
    const headline = headlineOf(feed, parameter);
    if (headline === undefined) throw notFound('No headline has this address.');
    // The slug is for people: a wrong one is put right in place.
    const isRight = parameter === `${headline.slug}-${headline.id}`;
    return isRight ? null : replace(headlineAddress(headline));
  };
}
