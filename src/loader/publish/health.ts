import type { Quote } from '../../contract/article.ts';
import type { Block, Dump, Edit } from '../../contract/dump.ts';
import type { Health, RepairCount } from '../../contract/files.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { lineFinder } from '../lines.ts';
import { articleLink, dumpReference } from './articles.ts';
import { healthPlace } from './health-place.ts';

/** More places of one rule than this are counted but not listed. */
const LISTED_PLACES = 200;

/** What the loader did and left in all dumps, counted, with the places. */
export function publishHealth(corpus: Corpus): Health {
  const { dumps, articles, headlines, corrections, problems } = corpus;
  const links = new Map(
    articles.flatMap(({ article, dumps: same }) =>
      same.map(({ id }) => [id, articleLink(article)] as const),
    ),
  );
  return {
    dumps: dumps.map((dump) => ({
      ...dumpReference(dump),
      language: dump.language,
      article: links.get(dump.id) ?? null,
      headlines: dump.headlines.length,
      blocks: blockSizes(dump.blocks),
    })),
    repairs: countRepairs(dumps),
    unknown: dumps.flatMap(unknownPlaces),
    quotes: countQuotes([
      ...articles.flatMap(({ article }) => article.quotes),
      ...headlines.flatMap(({ quotes }) => quotes),
    ]),
    corrections,
    problems,
  };
}

/** Text in no named block; what blank lines alone part is one place. */
function unknownPlaces(dump: Dump): Health['unknown'] {
  const lineAt = lineFinder(dump.text);
  const stretches: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { kind, start, end } of dump.blocks) {
    const last = stretches.at(-1);
    if (kind === 'unknown' && isOpen && last !== undefined) last.end = end;
    else if (kind === 'unknown') stretches.push({ start, end });
    isOpen = kind === 'unknown' || (kind === 'blank' && isOpen);
  }
  return stretches.map(({ start, end }) => {
    const words = dump.text.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    const to = Math.max(from, start + words.trimEnd().length);
    const line = lineAt(from);
    return {
      ...healthPlace(dump, line, from, to),
      lastLine: Math.max(line, lineAt(Math.max(from, to - 1))),
    };
  });
}

function blockSizes(blocks: readonly Block[]): Partial<Record<Block['kind'], number>> {
  const sizes: Partial<Record<Block['kind'], number>> = {};
  for (const { kind, start, end } of blocks) sizes[kind] = (sizes[kind] ?? 0) + end - start;
  return sizes;
}

function countRepairs(dumps: readonly Dump[]): RepairCount[] {
  const counts = new Map<string, RepairCount>();
  for (const dump of dumps) {
    const lineAt = lineFinder(dump.text);
    for (const { rule, certainty, at, end, edit } of repairsOf(dump)) {
      const key = `${rule} ${certainty}`;
      const { count, places } = counts.get(key) ?? { count: 0, places: [] };
      const listed =
        places.length < LISTED_PLACES
          ? [...places, { ...healthPlace(dump, lineAt(at), at, end), edit }]
          : places;
      counts.set(key, { rule, certainty, count: count + 1, places: listed });
    }
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}

interface Repair extends Pick<Edit, 'rule' | 'certainty' | 'at'> {
  readonly end: number;
  readonly edit: Edit | null;
}

function repairsOf({ article, headlines }: Dump): Repair[] {
  const parts = [
    ...(article === null ? [] : [article.title, ...article.paragraphs]),
    ...headlines.flatMap(({ appearances }) => appearances),
  ];
  const edits = parts.flatMap((part) =>
    part.edits.map((edit) => ({ ...edit, end: edit.at + edit.remove.length, edit })),
  );
  const breaks = (article?.paragraphs ?? []).flatMap(({ start, break: parted }): Repair[] =>
    parted === null ? [] : [{ ...parted, at: start, end: start, edit: null }],
  );
  return [...edits, ...breaks].toSorted((a, b) => a.at - b.at);
}

function countQuotes(quotes: readonly Quote[]): Health['quotes'] {
  const counts = new Map<string, Health['quotes'][number]>();
  for (const { kind, certainty, attribution } of quotes) {
    const key = `${kind} ${certainty}`;
    const known = counts.get(key);
    counts.set(key, {
      kind,
      certainty,
      total: (known?.total ?? 0) + 1,
      attributed: (known?.attributed ?? 0) + Number(attribution.speakers.length > 0),
    });
  }
  return [...counts.values()];
}
