import type { APIRequestContext } from '@playwright/test';
import {
  articleAddress,
  dumpAddress,
  entityAddress,
  headlineAddress,
  quoteAddress,
  tagAddress,
} from '../../src/contract/addresses.ts';
import type { DataFiles, EntityIndex, Feed, Health, QuoteIndex } from '../../src/contract/files.ts';

type Find = (read: ReadFile) => Promise<string | null>;

type ReadFile = <Path extends keyof DataFiles>(path: Path) => Promise<DataFiles[Path]>;

/** One address of each kind of page, found in the site's own data; null where a site has none. */
const FINDERS: Readonly<Record<string, Find>> = {
  feed: async () => '/',
  'article index': async () => '/articles',
  'quote index': async () => '/quotes',
  'entity index': async () => '/names',
  'tag index': async () => '/tags',
  health: async () => '/health',
  search: async () => '/search',
  'search, found': async () => '/search?q=the',
  'unknown address': async () => '/nowhere/at/all',
  article: articleOf,
  'article, marked': async (read) => withView(await articleOf(read), 'marked'),
  'article, raw': async (read) => withView(await articleOf(read), 'raw'),
  headline: async (read) => {
    const { headlines }: Feed = await read('feed.json');
    const headline = headlines.find(({ twins }) => twins !== null) ?? headlines[0];
    return headline === undefined ? null : headlineAddress(headline);
  },
  entity: async (read) => {
    const { entities }: EntityIndex = await read('entities.json');
    const [entity] = entities.toSorted((a, b) => b.said - a.said || b.mentions - a.mentions);
    return entity === undefined ? null : entityAddress(entity.id);
  },
  quote: async (read) => {
    const { quotes }: QuoteIndex = await read('quotes.json');
    const quote = quotes.find((one) => one.quote.attribution.speakers.length > 0) ?? quotes[0];
    if (quote === undefined) return null;
    return quoteAddress(quote.source.id, quote.id.slice(quote.source.id.length + 1));
  },
  tag: async (read) => {
    const { headlines }: Feed = await read('feed.json');
    const [tag] = headlines.flatMap(({ tags }) => tags);
    return tag === undefined ? null : tagAddress(tag.slug);
  },
  dump: async (read) => {
    const { dumps }: Health = await read('health.json');
    return dumps[0] === undefined ? null : dumpAddress(dumps[0].id);
  },
};

export const PAGE_KINDS: readonly string[] = Object.keys(FINDERS);

/** An address of a page of this kind on the site that `request` asks. */
export async function findPage(request: APIRequestContext, kind: string): Promise<string | null> {
  const find = FINDERS[kind];
  if (find === undefined) throw new RangeError(`"${kind}" is no kind of page.`);
  return find(async (path) => (await request.get(`/data/${path}`)).json());
}

async function articleOf(read: ReadFile): Promise<string | null> {
  const { articles } = await read('feed.json');
  return articles[0] === undefined ? null : articleAddress(articles[0]);
}

function withView(address: string | null, view: string): string | null {
  return address === null ? null : `${address}?view=${view}`;
}
