import { readDump } from '../../loader/load.ts';
import { countBody, measureBody } from './body.ts';
import { type Figure, figuresOf } from './figures.ts';
import { readAnnotations, readGold } from './gold.ts';
import { countHeadlines, measureHeadlines } from './headlines.ts';
import { measureHeadlineQuotes, measureNames } from './names.ts';
import { placeArticle } from './places.ts';
import { countQuotes, measureQuotes } from './quotes.ts';
import { type Tables, tablesOf } from './tables.ts';
import { makeTally } from './tally.ts';

export interface Evaluation extends Tables {
  readonly figures: readonly Figure[];
}

/**
 * Reads the dumps of a folder of gold and measures the reading. All places are compared in letters and
 * digits, so that no repair moves them.
 * @throws {Error} where the folder holds no gold.
 */
export async function evaluate(folder: string): Promise<Evaluation> {
  const tally = makeTally();
  const annotations = await readAnnotations(folder);
  for await (const { gold, file, bytes } of readGold(folder)) {
    const dump = readDump(file, bytes);
    tally.add('dump');
    if (dump.article === null) {
      tally.add('unread');
      countBody(tally, gold);
      countQuotes(tally, gold);
      countHeadlines(tally, gold);
      continue;
    }
    const placed = placeArticle(dump.article);
    countBody(tally, gold);
    measureBody(tally, gold, dump, placed);
    measureQuotes(tally, gold, dump, placed);
    measureHeadlines(tally, gold, dump);
    if (annotations !== null) {
      measureNames(tally, annotations, dump);
      measureHeadlineQuotes(tally, annotations, dump);
    }
  }
  return { figures: figuresOf(tally, annotations !== null), ...tablesOf(tally) };
}
