import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { ArticleFile } from '../contract/files.ts';
import { SEARCH_FOLDER } from '../contract/search-text.ts';
import { DATA_FOLDER } from './data.ts';
import type { SiteData } from './pages/every.ts';
import { createSearchFiles } from './search-index.ts';
import { openSiteData } from './site-data.ts';

/** Writes the index in which the app searches the articles of a built site. */
export function searchPlugin(): Plugin {
  return {
    name: 'verbatim:search',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'test',
    writeBundle: {
      // The data must be there.
      order: 'post',
      sequential: true,
      async handler({ dir = 'dist' }) {
        const articles = articlesOf(openSiteData(path.join(dir, DATA_FOLDER)));
        for (const [name, content] of await createSearchFiles(articles)) {
          const place = path.join(dir, SEARCH_FOLDER, name);
          await mkdir(path.dirname(place), { recursive: true });
          await writeFile(place, content);
        }
      },
    },
  };
}

async function* articlesOf(data: SiteData): AsyncGenerator<ArticleFile> {
  for await (const name of data.list('articles')) yield data.read(name);
}
