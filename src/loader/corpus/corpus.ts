import type { Article } from '../../contract/article.ts';
import type { CorrectionNote } from '../../contract/correction.ts';
import type { Dump, Problem } from '../../contract/dump.ts';
import type { Entity } from '../../contract/entity.ts';
import type { Headline, Tag } from '../../contract/headline.ts';
import { slugOf } from '../../contract/slug.ts';
import { headlineId } from '../identity.ts';
import { byCodeUnits } from '../language/code-unit-order.ts';
import { mergeEntities } from '../names/merge.ts';
import { countVariants, renameInArticle, renameInHeadline } from './entities.ts';
import { groupTwins, uniteHeadlines } from './headlines.ts';
import { findRepeatedLines } from './repeated.ts';
import { momentOf } from './moment.ts';
import type { Sidecar } from './sidecar.ts';

/** A dump with what its owner says of it. */
export interface Source {
  readonly dump: Dump;
  readonly sidecar: Sidecar | null;
}

export interface CorpusArticle {
  readonly article: Article;
  /** The section label as one tag, if there is one. */
  readonly tags: readonly Tag[];
  readonly date: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** The first one is what was read; others hold the same article. */
  readonly dumps: readonly Dump[];
}

/** All dumps as one: newest first where sidecars tell, else by file, then by line. */
export interface Corpus {
  readonly dumps: readonly Dump[];
  readonly articles: readonly CorpusArticle[];
  readonly headlines: readonly Headline[];
  readonly entities: readonly Entity[];
  readonly corrections: readonly CorrectionNote[];
  readonly problems: readonly Problem[];
}

/**
 * Makes one corpus of many dumps. `problems` are those that no dump holds: a file that was not read.
 * `corrections` are those that the dumps already hold.
 */
export function gatherCorpus(
  sources: readonly Source[],
  problems: readonly Problem[] = [],
  corrections: readonly CorrectionNote[] = [],
): Corpus {
  const ordered = sources.toSorted(newestFirst);
  const dumps = ordered.map(({ dump }) => dump);
  const merged = mergeEntities(dumps);
  const articles = uniteArticles(ordered).map((one) => ({
    ...one,
    article: renameInArticle(one.article, (entity) => merged.idOf(one.dumps[0]?.id ?? '', entity)),
  }));
  const renamed = dumps.flatMap(({ id, headlines }) =>
    headlines.map((headline) => renameInHeadline(headline, (entity) => merged.idOf(id, entity))),
  );
  const titles = new Map(
    articles.map(({ article }) => [headlineId(article.title.text), article.id]),
  );
  const headlines = groupTwins(uniteHeadlines(renamed), merged.entities).map((headline) => ({
    ...headline,
    article: titles.get(headline.id) ?? null,
  }));
  const entities = countVariants(
    merged.entities,
    articles.map(({ article }) => article),
    headlines,
  );
  return {
    dumps,
    articles,
    headlines,
    entities,
    corrections,
    problems: [...problems, ...dumps.flatMap((dump) => dump.problems), ...findRepeatedLines(dumps)],
  };
}

/** One article an id. What the sidecar says goes before what the dump says, but not before a correction. */
function uniteArticles(sources: readonly Source[]): CorpusArticle[] {
  const articles = new Map<string, CorpusArticle & { readonly dumps: Dump[] }>();
  for (const { dump, sidecar } of sources) {
    if (dump.article === null) continue;
    const { id } = dump.article;
    const known = articles.get(id);
    if (known !== undefined) known.dumps.push(dump);
    else
      articles.set(id, {
        article: titled(dump.article, sidecar?.title ?? null),
        tags: dump.section === null ? [] : [sectionTag(dump.section)],
        date: sidecar?.date ?? null,
        outlet: sidecar?.outlet ?? null,
        url: sidecar?.url ?? null,
        dumps: [dump],
      });
  }
  return [...articles.values()];
}

function titled(article: Article, title: string | null): Article {
  if (title === null || article.title.origin === 'correction') return article;
  const slug = slugOf(title);
  return { ...article, slug, title: { text: title, origin: 'sidecar', place: null, edits: [] } };
}

function sectionTag(label: string): Tag {
  return { label, slug: slugOf(label), origin: 'section' };
}

function newestFirst(a: Source, b: Source): number {
  const [dateA, dateB] = [a, b].map(({ sidecar }) => momentOf(sidecar?.date ?? ''));
  const undated = Number(Number.isNaN(dateA)) - Number(Number.isNaN(dateB));
  if (undated !== 0) return undated;
  if (dateA !== undefined && dateB !== undefined && dateA !== dateB && !Number.isNaN(dateA)) {
    return dateB - dateA;
  }
  return byCodeUnits(a.dump.file, b.dump.file);
}
