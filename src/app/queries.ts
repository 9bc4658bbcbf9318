import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { LoaderFunction } from 'react-router';
import type { DataFiles, DataPath } from '../contract/files.ts';

/** Where JSON files come from: the browser fetches, a prerenderer reads the disk, a test has a Map. */
export type Reader = (path: DataPath) => Promise<unknown>;

/** The site holds no such file: the address is wrong or its page is gone. */
export class MissingFileError extends Error {
  override readonly name = 'MissingFileError';
  readonly path: DataPath;

  constructor(path: DataPath) {
    super(`This site has no ${path}.`);
    this.path = path;
  }
}

/** The file could not be had now: no connection, a server's error, broken JSON. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
  readonly path: DataPath;

  constructor(path: DataPath, reason: string, cause?: unknown) {
    super(`${path} could not be read: ${reason}.`, { cause });
    this.path = path;
  }
}

/** A client whose queries all read through `read`; a query's key is the path, nothing else. */
export function createQueryClient(read: Reader): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: ({ queryKey: [path] }) => read(path as DataPath),
        // A built site's files never change under its reader; in development they are invalidated.
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        // Without a connection a page says so, and does not wait for one.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}

/**
 * The options of the query for one JSON file: `client.query(file('feed.json'))` in a loader,
 * `useSuspenseQuery(file('feed.json'))` in a component.
 */
export function file<Path extends DataPath>(path: Path) {
  return queryOptions<DataFiles[Path], Error, DataFiles[Path], readonly [Path]>({
    queryKey: [path],
  });
}

/** The loader of a page that needs one file, whatever its address. */
export function reads(path: DataPath): (client: QueryClient) => LoaderFunction {
  return (client) => async () => {
    await client.query(file(path));
    return null;
  };
}

/** Reads files over HTTP from `base`, which ends in a slash. */
export function fetchReader(base: string): Reader {
  return async (path) => {
    const response = await fetch(`${base}data/${path}`).catch((error: unknown) => {
      throw new UnreadableFileError(path, 'the network did not answer', error);
    });
    if (response.status === 404 || response.status === 410) throw new MissingFileError(path);
    if (!response.ok) throw new UnreadableFileError(path, `the server said ${response.status}`);
    // Some hosts answer every unknown path with the app's own page.
    if (response.headers.get('content-type')?.includes('text/html') === true) {
      throw new MissingFileError(path);
    }
    return response.json().catch((error: unknown) => {
      throw new UnreadableFileError(path, 'it is not JSON', error);
    });
  };
}
