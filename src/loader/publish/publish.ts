import type { Dump } from '../../contract/dump.ts';
import type { Entity } from '../../contract/entity.ts';
import type { Headline } from '../../contract/headline.ts';
import {
  type ArticleFile,
  type ArticleLink,
  type DataFiles,
  type DataPath,
  type DumpFile,
  entityPath,
  type HeadlineFile,
} from '../../contract/files.ts';
import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import { articleLink, dumpReference, summariseArticle } from './articles.ts';
import { entitiesOfHeadline, entitiesOfQuote, namesFor, publishEntities } from './entities.ts';
import { publishHealth } from './health.ts';
import { articleQuotes, headlineQuotes, onTheRecord } from './quotes.ts';
import { publishSearch } from './search.ts';

/** The files of a site's data by path, each ready to be written as JSON. */
export type PublishedFiles = ReadonlyMap<DataPath, DataFiles[DataPath]>;

/** All that the app reads. */
export function publish(corpus: Corpus): PublishedFiles {
  const { articles, headlines, dumps } = corpus;
  const known = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  const quotes = [
    ...articles.flatMap(({ article }) => articleQuotes(article)),
    ...headlines.flatMap(headlineQuotes),
  ];
  const summaries = articles.map(summariseArticle);
  const record = onTheRecord(quotes, known);
  const entities = publishEntities(corpus, quotes, known);

  const files = new Map<DataPath, DataFiles[DataPath]>();
  const add = <Path extends DataPath>(path: Path, file: DataFiles[Path]): void => {
    files.set(path, file);
  };
  const named = [
    ...summaries.flatMap(({ names }) => names),
    ...headlines.flatMap(entitiesOfHeadline),
    ...record.flatMap(entitiesOfQuote),
  ];
  add('feed.json', {
    articles: summaries,
    headlines,
    onTheRecord: record,
    names: namesFor(named, known),
  });
  add('entities.json', entities.index);
  add('quotes.json', { quotes, names: namesFor(quotes.flatMap(entitiesOfQuote), known) });
  add('health.json', publishHealth(corpus));
  articles.forEach((one, index) => {
    const [previous, next] = [articles[index - 1], articles[index + 1]];
    add(`articles/${one.article.id}.json`, articleFile(one, known, previous, next));
    add(`quotes/${one.article.id}.json`, { kind: 'article' });
  });
  for (const file of headlineFiles(corpus, known)) add(`headlines/${file.headline.id}.json`, file);
  for (const headline of headlines.filter((one) => one.quotes.length > 0)) {
    const names = namesFor(entitiesOfHeadline(headline), known);
    add(`quotes/${headline.id}.json`, { kind: 'headline', headline, names });
  }
  for (const file of entities.files) add(entityPath(file.entity.id), file);
  const links = new Map(
    articles.flatMap(({ article, dumps: same }) =>
      same.map(({ id }) => [id, articleLink(article)] as const),
    ),
  );
  for (const dump of dumps) {
    add(`dumps/${dump.id}.json`, dumpFile(dump, links.get(dump.id) ?? null));
  }
  for (const [path, file] of publishSearch(articles)) files.set(path, file);
  return files;
}

function headlineFiles(
  { articles, headlines }: Corpus,
  known: ReadonlyMap<string, Entity>,
): HeadlineFile[] {
  const titles = new Map(articles.map(({ article }) => [article.id, articleLink(article)]));
  const stories = new Map<string, Headline[]>();
  for (const headline of headlines) {
    if (headline.twins === null) continue;
    const story = stories.get(headline.twins);
    if (story === undefined) stories.set(headline.twins, [headline]);
    else story.push(headline);
  }
  return headlines.map((headline) => ({
    headline,
    wordings: stories.get(headline.twins ?? '') ?? [headline],
    article: titles.get(headline.article ?? '') ?? null,
    names: namesFor(entitiesOfHeadline(headline), known),
  }));
}

function articleFile(
  { article, tags, date, outlet, url, dumps }: CorpusArticle,
  known: ReadonlyMap<string, Entity>,
  previous: CorpusArticle | undefined,
  next: CorpusArticle | undefined,
): ArticleFile {
  const named = new Set([
    ...article.mentions.map(({ entity }) => entity),
    ...article.quotes.flatMap(({ attribution }) =>
      [...attribution.speakers, ...attribution.rejected].map(({ entity }) => entity),
    ),
  ]);
  return {
    article,
    tags,
    date,
    outlet,
    url,
    language: dumps[0]?.language ?? 'und',
    dumps: dumps.map(dumpReference),
    entities: [...named].flatMap((id) => known.get(id) ?? []),
    previous: previous === undefined ? null : articleLink(previous.article),
    next: next === undefined ? null : articleLink(next.article),
  };
}

function dumpFile(dump: Dump, article: ArticleLink | null): DumpFile {
  return {
    ...dumpReference(dump),
    language: dump.language,
    text: dump.text,
    faults: dump.faults,
    blocks: dump.blocks,
    article,
    headlines: dump.headlines.flatMap(({ id, slug, appearances }) =>
      appearances.map(({ start, end }) => ({ id, slug, start, end })),
    ),
    problems: dump.problems,
  };
}
