import { readFileSync, writeFileSync } from 'node:fs';
import wordListPath from 'word-list';
import { frequencyOf } from '../../loader/language/frequencies.ts';

/**
 * Counts which words make compounds ("lifestyle", "policyholder"), first and second halves apart, in the
 * package word-list, and writes them. Tells in a line how many they are.
 */
export function fitCompounds(): string {
  const list = readFileSync(wordListPath, 'utf8').split('\n');
  const words = new Set(list);
  const firsts = new Map<string, number>();
  const seconds = new Map<string, number>();
  const isHalf = (part: string): boolean => words.has(part) && frequencyOf(part) >= LEAST_COUNT;
  for (const word of list) {
    for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
      const first = word.slice(0, at);
      const second = word.slice(at);
      if (!isHalf(first) || !isHalf(second)) continue;
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
      seconds.set(second, (seconds.get(second) ?? 0) + 1);
    }
  }
  // As the formatter leaves it.
  const levels = { first: levelsOf(firsts), second: levelsOf(seconds) };
  const json = `${JSON.stringify(levels, null, 2)}\n`;
  writeFileSync(COMPOUNDS, json);
  return `${firsts.size} first and ${seconds.size} second halves give ${json.length} bytes.`;
}

const COMPOUNDS = new URL('../../loader/repair/spaces/compounds.json', import.meta.url);

/** A half in fewer compounds says nothing; from the last level on more say no more. Powers of 2. */
const LOWEST = 1;
const HIGHEST = 6;
/** Letters of a half. */
const SHORTEST = 3;
/** How often a half stands in SUBTLEX-US at least. */
const LEAST_COUNT = 30;

/** The words of each level, which is the logarithm of their count to base 2. */
function levelsOf(counts: ReadonlyMap<string, number>): string[] {
  return Array.from({ length: HIGHEST + 1 }, (_, level) =>
    [...counts]
      .filter(
        ([, count]) => level >= LOWEST && Math.min(HIGHEST, Math.floor(Math.log2(count))) === level,
      )
      .map(([word]) => word)
      .toSorted()
      .join(' '),
  );
}
