import type { DataFiles, DataPath, Names } from '../../contract/files.ts';
import { articleIndexPage } from './article-index.ts';
import { articlePage } from './article.ts';
import { dumpPage } from './dump.ts';
import { entityIndexPage } from './entity-index.ts';
import { entityPage } from './entity.ts';
import { feedPage } from './feed.ts';
import { headlinePage } from './headline.ts';
import { healthPage } from './health.ts';
import type { Href, Page } from './page.ts';
import { quoteIndexPage } from './quote-index.ts';
import { quotePageOfArticle, quotePageOfHeadline } from './quote.ts';
import { searchPage } from './search.ts';
import { tagPages } from './tags.ts';

/** The site's data, a file at a time. */
export interface SiteData {
  read<Path extends DataPath>(path: Path): Promise<DataFiles[Path]>;
  /** The files of a folder, in no order. */
  list<Folder extends DataFolder>(folder: Folder): AsyncIterable<`${Folder}/${string}.json`>;
}

type DataFolder = 'articles' | 'headlines' | 'entities' | 'dumps';

/** A page for every address that the data knows. No more than one file of the data is held at once. */
export async function* everyPage(data: SiteData, href: Href): AsyncGenerator<Page> {
  yield* pagesOfFeed(await data.read('feed.json'), href);
  yield quoteIndexPage(await data.read('quotes.json'), href);
  yield entityIndexPage(await data.read('entities.json'), href);
  yield healthPage(await data.read('health.json'), href);
  yield searchPage(href);
  for await (const path of data.list('articles')) {
    const file = await data.read(path);
    yield articlePage(file, href);
    const names: Names = Object.fromEntries(file.entities.map((entity) => [entity.id, entity]));
    for (const quote of file.article.quotes) yield quotePageOfArticle(file, quote, names, href);
  }
  for await (const path of data.list('headlines')) {
    const file = await data.read(path);
    yield headlinePage(file, href);
    for (const quote of file.headline.quotes) yield quotePageOfHeadline(file, quote, href);
  }
  for await (const path of data.list('entities')) yield entityPage(await data.read(path), href);
  for await (const path of data.list('dumps')) yield dumpPage(await data.read(path), href);
}

function pagesOfFeed(feed: DataFiles['feed.json'], href: Href): Page[] {
  return [feedPage(feed, href), articleIndexPage(feed, href), ...tagPages(feed, href)];
}
