import type { LoaderFunction } from 'react-router';
import { notFound } from './not-found.ts';

/** Any address that no other route knows. */
export function loader(): LoaderFunction {
  return () => {
    throw notFound('Nothing has this address.');
  };
}

export function Component(): null {
  return null;
}
