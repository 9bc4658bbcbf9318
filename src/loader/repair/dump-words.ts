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

interface Counted {
  readonly number: number;
  count: number;
  possessive: boolean;
}

export function readDumpWords(text: string): DumpWords {
  const words = new Map<string, Counted>();
  const writings = new Map<string, Counted>();
  const pairs = new Map<number, number>();
  const countedOf = (lower: string): Counted => {
    let counted = words.get(lower);
    if (counted === undefined) {
      counted = { number: words.size, count: 0, possessive: false };
      words.set(lower, counted);
    }
    return counted;
  };
  // Each way of writing is looked up once a word; its lower case only when it is new.
  const writingOf = (word: string): Counted => {
    let writing = writings.get(word);
    if (writing === undefined) {
      writing = { number: countedOf(word.toLowerCase()).number, count: 0, possessive: false };
      writings.set(word, writing);
    }
    return writing;
  };
  let before = -1;
  let end = -1;
  for (const { 0: whole, index } of text.matchAll(WORD)) {
    const possessive = /['’][sS]$/.test(whole);
    const writing = writingOf(possessive ? whole.slice(0, -2) : whole);
    writing.count++;
    if (possessive) writing.possessive = true;
    if (index === end + 1) {
      const pair = pairOf(before, writing.number);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    before = writing.number;
    end = index + whole.length;
  }
  for (const [word, { count, possessive }] of writings) {
    const counted = countedOf(word.toLowerCase());
    counted.count += count;
    counted.possessive ||= possessive;
  }
  return {
    count: (lower) => words.get(lower)?.count ?? 0,
    written: (word) => writings.get(word)?.count ?? 0,
    pairs: (lower, next) => {
      const first = words.get(lower);
      const second = words.get(next);
      if (first === undefined || second === undefined) return 0;
      return pairs.get(pairOf(first.number, second.number)) ?? 0;
    },
    possessive: (lower) => words.get(lower)?.possessive === true,
  };
}

/** One number for two; in a dump of a million words a few of them may share one, which does no harm. */
function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ second) & 0x3fffffff;
}
