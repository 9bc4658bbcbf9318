import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunction } from 'react-router';
import { file } from '../queries.ts';

export function loader(client: QueryClient): LoaderFunction {
  return async () => {
    await client.query(file('feed.json'));
    return null;
  };
}

export function Component() {
  return (
    <>
      <title>Article · Verbatim</title>
      <h1 className="face-serif text-title font-semibold">Article</h1>
    </>
  );
}
