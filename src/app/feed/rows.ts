import type { ArticleSummary, Feed } from '../../contract/files.ts';
import type { Headline, Tag } from '../../contract/headline.ts';
import { foldText } from '../shell/fold-text.ts';
import { type FacetName, UNTAGGED } from './filters.ts';

/** Rows on a page: as many as printing, finding in the page and a screen reader's lists bear well. */
export const PAGE_LENGTH = 100;

/** One story of the feed: an article, or the wordings of one headline, or both where one names the other. */
export interface Row {
  /** Id of the article, or of the first wording. */
  readonly id: string;
  readonly article: ArticleSummary | null;
  readonly wordings: readonly Headline[];
  /** What it can be found by. */
  readonly values: Readonly<Record<FacetName, ReadonlySet<string>>>;
  /** All its words, folded as `foldText` does; only worked out when first asked for. */
  readonly text: () => string;
}

/** Articles first, as the feed has them, then headlines. Wordings of one story are one row. */
export function rowsOf(feed: Feed): Row[] {
  const announcing = new Map<string, Headline[]>(feed.articles.map(({ id }) => [id, []]));
  const alone: Headline[][] = [];
  for (const wordings of groupWordings(feed)) {
    const group = wordings
      .map(({ article }) => announcing.get(article ?? ''))
      .find((each) => each !== undefined);
    if (group === undefined) alone.push(wordings);
    else group.push(...wordings);
  }
  return [
    ...feed.articles.map((article) => rowOf(feed, article, announcing.get(article.id) ?? [])),
    ...alone.map((wordings) => rowOf(feed, null, wordings)),
  ];
}

export function tagsOf(row: Row): readonly Tag[] {
  const tags = [...(row.article?.tags ?? []), ...row.wordings.flatMap((wording) => wording.tags)];
  return [...new Map(tags.map((tag) => [tag.slug, tag])).values()];
}

export function outletsOf(row: Row): readonly string[] {
  return [...row.values.outlet];
}

function groupWordings(feed: Feed): Headline[][] {
  const groups = new Map<string, Headline[]>();
  for (const headline of feed.headlines) {
    // An id is hexadecimal, so the two kinds of key never meet.
    const key = headline.twins === null ? `one ${headline.id}` : headline.twins;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [headline]);
    else group.push(headline);
  }
  return [...groups.values()];
}

function rowOf(feed: Feed, article: ArticleSummary | null, wordings: readonly Headline[]): Row {
  const tags = [...(article?.tags ?? []), ...wordings.flatMap((wording) => wording.tags)];
  const names = [
    ...wordings.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)),
    ...(article?.names ?? []),
  ];
  const named = [...new Set(names)].flatMap((id) => feed.names[id]?.name ?? []);
  const has: string[] = [];
  if ((article?.quotes ?? 0) > 0 || wordings.some(({ quotes }) => quotes.length > 0)) {
    has.push('quote');
  }
  if (wordings.length > 1) has.push('wordings');
  const outlets = wordings.flatMap(({ outlet }) => (outlet === null ? [] : [outlet]));
  return {
    id: article?.id ?? wordings[0]?.id ?? '',
    article,
    wordings,
    values: {
      tag: new Set(tags.length === 0 ? [UNTAGGED] : tags.map(({ slug }) => slug)),
      // A role belongs to its one text: it would be a facet of one.
      names: new Set(names.filter((id) => feed.names[id] !== undefined && !isRole(feed, id))),
      outlet: new Set(outlets),
      has: new Set(has),
    },
    text: once(() =>
      foldText(
        [
          article?.title.text ?? '',
          article?.standfirst ?? '',
          ...wordings.map(({ text }) => text),
          ...tags.map(({ label }) => label),
          ...outlets,
          ...named,
        ].join('\n'),
      ),
    ),
  };
}

function isRole(feed: Feed, id: string): boolean {
  return feed.names[id]?.type === 'role';
}

function once<Value>(work: () => Value): () => Value {
  let kept: { readonly value: Value } | null = null;
  return () => (kept ??= { value: work() }).value;
}
