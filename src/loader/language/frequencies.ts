import { subtlex } from './subtlex.ts';

let counts: Map<string, number> | undefined;

/**
 * How often an English word stands in SUBTLEX-US (51 million words of film subtitles; Brysbaert and
 * New, 2009), capitals and small letters alike; 0 where it does not.
 */
export function frequencyOf(lower: string): number {
  counts ??= countWords();
  return counts.get(lower) ?? 0;
}

function countWords(): Map<string, number> {
  const words = new Map<string, number>();
  for (const { word, count } of subtlex) {
    const lower = word.toLowerCase();
    words.set(lower, (words.get(lower) ?? 0) + count);
  }
  return words;
}
