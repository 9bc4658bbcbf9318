import type { Entity, EntityName } from '../../contract/entity.ts';
import type {
  EntityArticle,
  EntityFile,
  EntityIndex,
  EntityReference,
  Names,
  QuoteSummary,
} from '../../contract/files.ts';
import type { Headline } from '../../contract/headline.ts';
import { articleSkeleton, passageOf } from '../../contract/passage.ts';
import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import { byCodeUnits } from '../language/code-unit-order.ts';
import { articleLink } from './articles.ts';
import { firstWords, lastWords } from './excerpt.ts';
import { wordingsBeside } from './wordings.ts';

/** What entity pages and their index show. */
export interface PublishedEntities {
  readonly index: EntityIndex;
  readonly files: readonly EntityFile[];
}

/** The pages of all entities. `quotes` are those of all articles and headlines. */
export function publishEntities(
  corpus: Corpus,
  quotes: readonly QuoteSummary[],
  known: ReadonlyMap<string, Entity>,
): PublishedEntities {
  const said = groupBy(quotes, ({ quote }) => quote.attribution.speakers.map((one) => one.entity));
  const about = groupBy(quotes, (quote) => quote.about);
  const headlines = groupBy(corpus.headlines, ({ mentions }) => mentions.map((one) => one.entity));
  const articles = articlesByEntity(corpus.articles);
  const references = referencesByEntity(corpus.articles);
  const company = countCompany(corpus);
  const files = corpus.entities.map((entity): EntityFile => {
    const { id } = entity;
    const own = said.get(id) ?? [];
    const others = (about.get(id) ?? []).filter(
      ({ quote }) => !quote.attribution.speakers.some((speaker) => speaker.entity === id),
    );
    const namedWith = [...(company.get(id) ?? [])]
      .map(([other, count]) => ({ entity: other, count }))
      .toSorted((a, b) => b.count - a.count || byCodeUnits(a.entity, b.entity));
    const named = headlines.get(id) ?? [];
    return {
      entity,
      references: references.get(id) ?? [],
      said: own,
      about: others,
      namedWith,
      articles: articles.get(id) ?? [],
      headlines: named,
      names: namesFor(
        [
          id,
          ...namedWith.map((one) => one.entity),
          ...[...own, ...others].flatMap(entitiesOfQuote),
          ...named.flatMap(entitiesOfHeadline),
        ],
        known,
      ),
    };
  });
  return { index: indexOf(corpus.entities, files), files };
}

/** Names for ids, each once. Ids that are not known are left out. */
export function namesFor(ids: Iterable<string>, known: ReadonlyMap<string, Entity>): Names {
  const names: Record<string, EntityName> = {};
  for (const id of ids) {
    const entity = known.get(id);
    if (entity !== undefined) names[id] = { id, name: entity.name, type: entity.type };
  }
  return names;
}

export function entitiesOfQuote({ quote, about }: QuoteSummary): string[] {
  const { speakers, rejected } = quote.attribution;
  return [
    ...speakers.map(({ entity }) => entity),
    ...rejected.map(({ entity }) => entity),
    ...about,
  ];
}

export function entitiesOfHeadline({ mentions, quotes }: Headline): string[] {
  return [
    ...mentions.map(({ entity }) => entity),
    ...quotes.flatMap(({ attribution }) =>
      [...attribution.speakers, ...attribution.rejected].map(({ entity }) => entity),
    ),
  ];
}

function indexOf(entities: readonly Entity[], files: readonly EntityFile[]): EntityIndex {
  const aliases: Record<string, string> = {};
  for (const { id, aliases: old } of entities) for (const alias of old) aliases[alias] = id;
  return {
    entities: files.map(({ entity, references, said, articles, headlines }) => ({
      id: entity.id,
      name: entity.name,
      type: entity.type,
      called: wordingsBeside(entity, references),
      said: said.length,
      articles: articles.length,
      headlines: headlines.length,
      mentions: entity.variants.reduce((sum, { count }) => sum + count, 0),
    })),
    aliases,
  };
}

/** What stands for each entity besides its names; words that differ in their case alone are one. */
function referencesByEntity(articles: readonly CorpusArticle[]): Map<string, EntityReference[]> {
  const found = new Map<string, Map<string, EntityReference>>();
  for (const { article } of articles) {
    const skeleton = articleSkeleton(article);
    for (const mention of article.mentions) {
      const { entity, form } = mention;
      if (form === 'name') continue;
      const { text = '' } = article.paragraphs[mention.paragraph] ?? {};
      const words = text.slice(mention.start, mention.end);
      const own = found.get(entity) ?? new Map<string, EntityReference>();
      found.set(entity, own);
      const key = words.toLowerCase();
      const known = own.get(key);
      own.set(
        key,
        known === undefined
          ? {
              text: form === 'pronoun' ? key : words,
              form,
              count: 1,
              article: articleLink(article),
              passage: passageOf(article, [mention], skeleton),
            }
          : { ...known, count: known.count + 1 },
      );
    }
  }
  return new Map(
    [...found].map(([entity, own]) => [
      entity,
      [...own.values()].toSorted((a, b) => b.count - a.count || byCodeUnits(a.text, b.text)),
    ]),
  );
}

function articlesByEntity(articles: readonly CorpusArticle[]): Map<string, EntityArticle[]> {
  const byEntity = new Map<string, EntityArticle[]>();
  for (const { article } of articles) {
    const skeleton = articleSkeleton(article);
    const named = article.mentions.filter(({ form }) => form !== 'pronoun');
    for (const [entity, mentions] of groupBy(named, (mention) => [mention.entity])) {
      const passages = mentions.map((mention) => {
        const { text = '' } = article.paragraphs[mention.paragraph] ?? {};
        return {
          passage: passageOf(article, [mention], skeleton),
          text: text.slice(mention.start, mention.end),
          before: endingWith(text.slice(0, mention.start)),
          after: beginningWith(text.slice(mention.end)),
        };
      });
      const list = byEntity.get(entity) ?? [];
      list.push({ ...articleLink(article), passages });
      byEntity.set(entity, list);
    }
  }
  return byEntity;
}

/** Most paragraphs are shown whole round a name; of one that goes on and on no more on a side. UTF-16 code units. */
const LONGEST_CONTEXT = 400;

function endingWith(text: string): string {
  return text.length <= LONGEST_CONTEXT ? text : `… ${lastWords(text, LONGEST_CONTEXT)}`;
}

function beginningWith(text: string): string {
  return text.length <= LONGEST_CONTEXT ? text : `${firstWords(text, LONGEST_CONTEXT)} …`;
}

/** For each entity: in how many paragraphs and headlines it is named with each other one. */
function countCompany({ articles, headlines }: Corpus): Map<string, Map<string, number>> {
  const company = new Map<string, Map<string, number>>();
  const meet = (mentions: Iterable<{ readonly entity: string }>): void => {
    const present = new Set([...mentions].map(({ entity }) => entity));
    for (const one of present) {
      const others = company.get(one) ?? new Map<string, number>();
      for (const other of present) {
        if (other !== one) others.set(other, (others.get(other) ?? 0) + 1);
      }
      company.set(one, others);
    }
  };
  for (const { article } of articles) {
    const named = article.mentions.filter(({ form }) => form !== 'pronoun');
    for (const mentions of groupBy(named, ({ paragraph }) => [paragraph]).values()) meet(mentions);
  }
  for (const { mentions } of headlines) meet(mentions);
  return company;
}

/** The items under each of their keys, in their order; an item stands once under one key. */
function groupBy<Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
