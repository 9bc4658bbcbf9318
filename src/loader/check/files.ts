import type { Quote } from '../../contract/article.ts';
import type { Problem } from '../../contract/dump.ts';
import {
  type ArticleFile,
  type DataPath,
  type DumpFile,
  type EntityFile,
  type Feed,
  type HeadlineFile,
  type Health,
  type Names,
  type QuoteIndex,
  type QuoteSummary,
  entityPath,
} from '../../contract/files.ts';
import type { Headline } from '../../contract/headline.ts';
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
    names: null,
  };
  if (path === 'feed.json') addFeed(links, file as Feed);
  else if (path === 'quotes.json') addQuoteIndex(links, file as QuoteIndex);
  else if (path === 'health.json') addHealth(links, file as Health);
  else if (path.startsWith('articles/')) addArticle(links, file as ArticleFile);
  else if (path.startsWith('headlines/')) addHeadlineFile(links, file as HeadlineFile);
  else if (path.startsWith('entities/')) addEntity(links, file as EntityFile);
  else if (path.startsWith('dumps/')) addDump(links, file as DumpFile);
  return links;
}

function addFeed(links: Links, { articles, headlines, onTheRecord, names }: Feed): void {
  addNames(links, names);
  links.articles.push(...articles.map(({ id }) => id));
  links.entities.push(...articles.flatMap((article) => article.names));
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
    if (article !== null) links.articles.push(article.id);
  }
  links.dumps.push(
    ...[...repairs.flatMap(({ places }) => places), ...unknown].map((one) => one.dump),
  );
}

function addArticle(links: Links, { article, dumps, entities, previous, next }: ArticleFile): void {
  links.names = new Set(entities.map(({ id }) => id));
  links.entities.push(...links.names, ...article.mentions.map(({ entity }) => entity));
  for (const quote of article.quotes) addQuote(links, article.id, quote);
  links.dumps.push(...dumps.map(({ id }) => id));
  for (const neighbour of [previous, next])
    if (neighbour !== null) links.articles.push(neighbour.id);
}

function addHeadlineFile(links: Links, { headline, wordings, article, names }: HeadlineFile): void {
  addNames(links, names);
  addHeadline(links, headline);
  links.headlines.push(...wordings.map(({ id }) => id));
  if (article !== null) links.articles.push(article.id);
}

function addEntity(links: Links, file: EntityFile): void {
  addNames(links, file.names);
  links.entities.push(file.entity.id, ...file.namedWith.map(({ entity }) => entity));
  for (const quote of [...file.said, ...file.about]) addQuoteSummary(links, quote);
  for (const headline of file.headlines) addHeadline(links, headline);
  for (const { id, passages } of file.articles) {
    links.articles.push(id);
    links.passages.push(...passages.map(({ passage }) => ({ article: id, passage })));
  }
}

function addDump(links: Links, { article, headlines }: DumpFile): void {
  if (article !== null) links.articles.push(article.id);
  links.headlines.push(...headlines.map(({ id }) => id));
}

function addHeadline(links: Links, headline: Headline): void {
  links.headlines.push(headline.id, ...(headline.twins === null ? [] : [headline.twins]));
  links.entities.push(...headline.mentions.map(({ entity }) => entity));
  if (headline.article !== null) links.articles.push(headline.article);
  links.dumps.push(...headline.appearances.map(({ dump }) => dump));
  for (const quote of headline.quotes) addQuote(links, headline.id, quote);
}

function addQuoteSummary(links: Links, { id, source, quote, about }: QuoteSummary): void {
  links.quotes.push(id);
  links.entities.push(...about, ...speakersOf(quote));
  if (source.kind === 'headline') links.headlines.push(source.id);
  else {
    links.articles.push(source.id);
    links.passages.push({ article: source.id, passage: source.passage });
  }
}

function addQuote(links: Links, home: string, quote: Quote): void {
  links.quotes.push(`${home}-${quote.id}`);
  links.entities.push(...speakersOf(quote));
}

function speakersOf({ attribution }: Pick<Quote, 'attribution'>): string[] {
  return [...attribution.speakers, ...attribution.rejected].map(({ entity }) => entity);
}

function addNames(links: Links, names: Names): void {
  links.names = new Set(Object.keys(names));
}
