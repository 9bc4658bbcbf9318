import type { Article } from '../../contract/article.ts';
import { type DataFiles, type DataPath, shardPath } from '../../contract/files.ts';
import { searchWords, shardOf } from '../../contract/search-words.ts';
import { hashOf } from '../language/hash.ts';
import { byCodeUnits } from '../language/code-unit-order.ts';

/** A word of a title tells more of an article than one of its text. */
const TITLE_WEIGHT = 5;

/** The list of the articles that can be searched, and where each word stands in them, by its first letters. */
export function publishSearch(
  articles: readonly Searched[],
): [path: DataPath, file: DataFiles[DataPath]][] {
  const ids = articles.map(({ article }) => article.id);
  const list = ids.join(' ');
  const edition = (hashOf(list, 0, list.length) >>> 0).toString(16);
  const shards = new Map<string, Map<string, number[]>>();
  articles.forEach((one, index) => {
    for (const [letters, count] of countWords(one)) {
      const shard = shardOf(letters);
      const words = shards.get(shard) ?? new Map<string, number[]>();
      shards.set(shard, words);
      const places = words.get(letters) ?? [];
      words.set(letters, places);
      places.push(index, count);
    }
  });
  return [
    ['search.json', { edition, articles: ids, shards: [...shards.keys()].toSorted(byCodeUnits) }],
    ...[...shards].map(([shard, words]): [DataPath, DataFiles[DataPath]] => [
      shardPath(shard),
      { edition, words: Object.fromEntries([...words].toSorted(([a], [b]) => byCodeUnits(a, b))) },
    ]),
  ];
}

/** As much of an article as is searched. */
interface Searched {
  readonly article: Pick<Article, 'id' | 'title' | 'paragraphs'>;
}

/** How often each word stands in an article and its title. */
function countWords({ article }: Searched): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const { letters } of searchWords(text)) {
      counts.set(letters, (counts.get(letters) ?? 0) + weight);
    }
  };
  add(article.title.text, TITLE_WEIGHT);
  for (const { text } of article.paragraphs) add(text, 1);
  return counts;
}
