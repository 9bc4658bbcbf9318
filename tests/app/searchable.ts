import type { ArticleFile, DataFiles, DataPath } from '../../src/contract/files.ts';
import { publishSearch } from '../../src/loader/publish/search.ts';
import type { Files } from './setup.tsx';

/** Articles as a site has them, with its index of their words. */
export function searchable(...articles: readonly ArticleFile[]): Files {
  const files: [DataPath, DataFiles[DataPath]][] = articles.map((each) => [
    `articles/${each.article.id}.json`,
    each,
  ]);
  return Object.fromEntries([...files, ...publishSearch(articles)]) as Files;
}
