import path from 'node:path';
import type { ViteDevServer } from 'vite';
import { SEARCH_FOLDER } from '../contract/search-text.ts';
import type { PublishedFiles } from '../loader/publish/publish.ts';
import type { ArticleFile } from '../contract/files.ts';
import { createSearchFiles, type SearchFiles } from './search-index.ts';

/** Serves the search index in dev. It is made when it is asked for, of the files that there are then. */
export function serveSearch(server: ViteDevServer, current: () => Promise<PublishedFiles>): void {
  const root = `${server.config.base}${SEARCH_FOLDER}/`;
  let indexed: Promise<PublishedFiles> | null = null;
  let index: Promise<SearchFiles> | null = null;
  const filesNow = (): Promise<SearchFiles> => {
    const published = current();
    if (index === null || indexed !== published) {
      indexed = published;
      index = published.then((files) => createSearchFiles(articlesIn(files)));
    }
    return index;
  };
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(root)) return next();
    void filesNow().then((files) => {
      const content = files.get(pathname.slice(root.length));
      response.statusCode = content === undefined ? 404 : 200;
      response.setHeader(
        'Content-Type',
        TYPES[path.extname(pathname)] ?? 'application/octet-stream',
      );
      response.setHeader('Cache-Control', 'no-store');
      response.end(content);
    }, next);
  });
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

function* articlesIn(files: PublishedFiles): Generator<ArticleFile> {
  for (const [name, file] of files) {
    if (name.startsWith('articles/')) yield file as ArticleFile;
  }
}
