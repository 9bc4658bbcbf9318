/** How a dump itself writes its words: evidence that no dictionary has. */
export interface DumpWords {
  /** How often a word stands in the dump, in any capitals. Possessives count for their noun too. */
  count(lower: string): number;
  /** How often it stands with just these capitals. */
  written(word: string): number;
  /** How often two words follow each other with white space between. */
  pairs(lower: string, next: string): number;
  /** Whether the dump has the word with an apostrophe and s somewhere. */
  possessive(lower: string): boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

export function readDumpWords(text: string): DumpWords {
  const counts = new Map<string, number>();
  const writings = new Map<string, number>();
  const possessives = new Set<string>();
  const add = (word: string): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  const pairs = new Map<string, number>();
  let before = '';
  let end = -1;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const lower = word.toLowerCase();
    const stem = /^(.+)['’]s$/.exec(lower)?.[1];
    if (index === end + 1) {
      const pair = `${before} ${stem ?? lower}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    before = lower;
    end = index + word.length;
    const own = stem === undefined ? word : word.slice(0, stem.length);
    writings.set(own, (writings.get(own) ?? 0) + 1);
    if (stem === undefined) add(lower);
    else {
      add(stem);
      possessives.add(stem);
    }
  }
  return {
    count: (lower) => counts.get(lower) ?? 0,
    written: (word) => writings.get(word) ?? 0,
    pairs: (lower, next) => pairs.get(`${lower} ${next}`) ?? 0,
    possessive: (lower) => possessives.has(lower),
  };
}
