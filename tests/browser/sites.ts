import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A built site under test: what it is built from, where it lies and is served. */
export interface Site {
  readonly seeds: string;
  readonly out: string;
  readonly port: number;
}

export const SITES = {
  /** What anybody gets from this checkout. */
  own: { seeds: path.join(ROOT, 'seeds'), out: path.join(ROOT, 'dist'), port: 4318 },
  /** Dumps of our own writing, whose words the tests know. */
  made: {
    seeds: path.join(ROOT, 'tests/browser/seeds'),
    out: path.join(ROOT, 'node_modules/.cache/verbatim/site'),
    port: 4319,
  },
} satisfies Record<string, Site>;

export function addressOf({ port }: Site): string {
  return `http://127.0.0.1:${port}`;
}
