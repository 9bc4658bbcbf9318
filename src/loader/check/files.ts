import {
  articleAddress,
  entityAddress,
  headlineAddress,
  tagAddress,
} from '../../contract/addresses.ts';
import type { Quote } from '../../contract/article.ts';
import type { Problem } from '../../contract/dump.ts';
import {
  type ArticleFile,
  type ArticleLink,
  type DataPath,
  type DumpFile,
  type EntityFile,
  type Feed,
  type HeadlineFile,
  type Health,
  type Names,
  type QuoteIndex,
  type QuoteSummary,
  type SearchIndex,
  entityPath,
} from '../../contract/files.ts';
import type { Headline, Tag } from '../../contract/headline.ts';
import { type Passage, articleSkeleton, findPassage } from '../../contract/passage.ts';
import type { PublishedFiles } from '../publish/publish.ts';

const REMEDY = 'This is a fault of the loader: please report it with the dumps.';

/** Follows every id and address in the published files: none may lead nowhere, or to other words. */
export function checkFiles(files: PublishedFiles): Problem[] {
  const problems: Problem[] = [];
  const site = readSite(files);
  for (const [path, file] of files) {
    const report = (what: string): void => {
      problems.push({ file: path, line: null, severity: 'error', what, remedy: REMEDY });
    };
    const links = linksOf(path, file as object);
    const named = new Set(links.entities);
    for (const id of named) {
      if (!isBuilt(() => entityAddress(id))) report(`no address can be made of "${id}"`);
      if (!files.has(entityPath(id))) report(`the entity "${id}" has no page`);
      if (links.names !== null && !links.names.has(id))
        report(`the entity "${id}" has no name here`);
    }
    for (const id of links.articles) {
      if (!site.articles.has(id)) report(`the article ${id} is not there`);
    }
    for (const id of links.headlines) {
      if (!files.has(`headlines/${id}.json`)) report(`the headline ${id} is not there`);
    }
    for (const id of links.dumps) {
      if (!files.has(`dumps/${id}.json`)) report(`the dump ${id} is not there`);
    }
    for (const id of links.quotes) {
      if (!site.quotes.has(id)) report(`the quote ${id} is not there`);
    }
    for (const { of, build } of links.addresses) {
      if (!isBuilt(build)) report(`no address can be made of "${of}"`);
    }
    for (const { article, passage } of links.passages) {
      const skeleton = site.articles.get(article);
      if (skeleton === undefined) continue;
      if (findPassage(skeleton, passage, skeleton.skeleton).kind !== 'exact') {
        const { start, end } = passage;
        report(`the passage ${start}-${end} is not in the article ${article} (${skeleton.dump})`);
      }
    }
  }
  return problems;
}

function readSite(files: PublishedFiles) {
  const quotes = files.get('quotes.json') as QuoteIndex | undefined;
  const articles = [...files].flatMap(([path, file]) =>
    path.startsWith('articles/') ? [file as ArticleFile] : [],
  );
  return {
    quotes: new Set(quotes?.quotes.map(({ id }) => id)),
    articles: new Map(
      articles.map(({ article: { id, paragraphs }, dumps: [dump] }) => [
        id,
        { paragraphs, skeleton: articleSkeleton({ paragraphs }), dump: dump?.file ?? '' },
      ]),
    ),
  };
}

/** What a file points at, by id. */
interface Links {
  entities: string[];
  articles: string[];
  headlines: string[];
  dumps: string[];
  quotes: string[];
  passages: { readonly article: string; readonly passage: Passage }[];
  /** What makes the address of each, and the words it is made of. */
  addresses: { readonly of: string; build(): string }[];
  /** The ids that the file gives names for; null where names are not needed. */
  names: ReadonlySet<string> | null;
}

function linksOf(path: DataPath, file: object): Links {
  const links: Links = {
    entities: [],
    articles: [],
    headlines: [],
    dumps: [],
    quotes: [],
    passages: [],
    addresses: [],
    names: null,
  };
  if (path === 'feed.json') addFeed(links, file as Feed);
  else if (path === 'quotes.json') addQuoteIndex(links, file as QuoteIndex);
  else if (path === 'health.json') addHealth(links, file as Health);
  else if (path === 'search.json') links.articles.push(...(file as SearchIndex).articles);
  else if (path.startsWith('articles/')) addArticle(links, file as ArticleFile);
  else if (path.startsWith('headlines/')) addHeadlineFile(links, file as HeadlineFile);
  else if (path.startsWith('entities/')) addEntity(links, file as EntityFile);
  else if (path.startsWith('dumps/')) addDump(links, file as DumpFile);
  return links;
}

function addFeed(links: Links, { articles, headlines, onTheRecord, names }: Feed): void {
  addNames(links, names);
  for (const article of articles) {
    addArticleLink(links, article);
    addTags(links, article.tags);
    addEntities(links, article.names);
  }
  for (const headline of headlines) addHeadline(links, headline);
  for (const quote of onTheRecord) addQuoteSummary(links, quote);
}

function addQuoteIndex(links: Links, { quotes, names }: QuoteIndex): void {
  addNames(links, names);
  for (const quote of quotes) addQuoteSummary(links, quote);
}

function addHealth(links: Links, { dumps, repairs, unknown }: Health): void {
  for (const { id, article } of dumps) {
    links.dumps.push(id);
    if (article !== null) addArticleLink(links, article);
  }
  for (const { dump } of [...repairs.flatMap(({ places }) => places), ...unknown]) {
    links.dumps.push(dump);
  }
}

function addArticle(links: Links, file: ArticleFile): void {
  const { article, tags, dumps, entities, previous, next } = file;
  links.names = new Set(entities.map(({ id }) => id));
  addEntities(links, links.names);
  for (const { entity } of article.mentions) links.entities.push(entity);
  for (const quote of article.quotes) addQuote(links, article.id, quote);
  for (const { id } of dumps) links.dumps.push(id);
  addTags(links, tags);
  for (const neighbour of [previous, next])
    if (neighbour !== null) addArticleLink(links, neighbour);
}

function addHeadlineFile(links: Links, { headline, wordings, article, names }: HeadlineFile): void {
  addNames(links, names);
  addHeadline(links, headline);
  for (const wording of wordings) addHeadlineLink(links, wording);
  if (article !== null) addArticleLink(links, article);
}

function addEntity(links: Links, file: EntityFile): void {
  addNames(links, file.names);
  addEntities(links, [file.entity.id]);
  addEntities(
    links,
    file.namedWith.map(({ entity }) => entity),
  );
  for (const quote of [...file.said, ...file.about]) addQuoteSummary(links, quote);
  for (const headline of file.headlines) addHeadline(links, headline);
  for (const article of file.articles) {
    addArticleLink(links, article);
    for (const { passage } of article.passages) addPassage(links, article, passage);
  }
}

function addDump(links: Links, { article, headlines }: DumpFile): void {
  if (article !== null) addArticleLink(links, article);
  for (const headline of headlines) addHeadlineLink(links, headline);
}

function addHeadline(links: Links, headline: Headline): void {
  addHeadlineLink(links, headline);
  addTags(links, headline.tags);
  if (headline.twins !== null) links.headlines.push(headline.twins);
  for (const { entity } of headline.mentions) links.entities.push(entity);
  if (headline.article !== null) links.articles.push(headline.article);
  for (const { dump } of headline.appearances) links.dumps.push(dump);
  for (const quote of headline.quotes) addQuote(links, headline.id, quote);
}

function addQuoteSummary(links: Links, { id, source, quote, about }: QuoteSummary): void {
  links.quotes.push(id);
  addEntities(links, about);
  addEntities(links, speakersOf(quote));
  if (source.kind === 'headline') addHeadlineLink(links, source);
  else {
    addArticleLink(links, source);
    addPassage(links, source, source.passage);
  }
}

function addQuote(links: Links, home: string, quote: Quote): void {
  links.quotes.push(`${home}-${quote.id}`);
  addEntities(links, speakersOf(quote));
}

type Addressed = Pick<ArticleLink, 'id' | 'slug'>;

function addArticleLink(links: Links, article: Addressed): void {
  links.articles.push(article.id);
  links.addresses.push({ of: article.slug, build: () => articleAddress(article) });
}

function addHeadlineLink(links: Links, headline: Addressed): void {
  links.headlines.push(headline.id);
  links.addresses.push({ of: headline.slug, build: () => headlineAddress(headline) });
}

function addPassage(links: Links, article: Addressed, passage: Passage): void {
  links.passages.push({ article: article.id, passage });
  const of = `${passage.from} … ${passage.to}`;
  links.addresses.push({ of, build: () => articleAddress(article, passage) });
}

function addTags(links: Links, tags: readonly Tag[]): void {
  for (const { slug } of tags) links.addresses.push({ of: slug, build: () => tagAddress(slug) });
}

/** One by one: a file may name more than a call takes arguments. */
function addEntities(links: Links, ids: Iterable<string>): void {
  for (const id of ids) links.entities.push(id);
}

/** Half a character cannot stand in an address. */
function isBuilt(build: () => string): boolean {
  try {
    return build() !== '';
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}

function speakersOf({ attribution }: Pick<Quote, 'attribution'>): string[] {
  return [...attribution.speakers, ...attribution.rejected].map(({ entity }) => entity);
}

function addNames(links: Links, names: Names): void {
  links.names = new Set(Object.keys(names));
}
