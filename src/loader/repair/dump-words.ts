import { entryAt, type WordEntry } from './entry.ts';
import { readWords, type Word } from './words.ts';

/** How a dump itself writes its words: evidence that no dictionary has. */
export interface DumpWords {
  /** How often a word stands in the dump, in any capitals. Possessives count for their noun too. */
  count(lower: string): number;
  /** How often it stands with just these capitals. */
  written(entry: WordEntry): number;
  /** How often two words follow each other with white space between. */
  pairs(lower: string, next: string): number;
  /** Whether the dump has the word with an apostrophe and s somewhere. */
  possessive(lower: string): boolean;
}

interface Counted {
  readonly number: number;
  /** In any capitals, and in small letters alone. */
  count: number;
  small: number;
  possessive: boolean;
}

/** A word as it stands with these capitals. */
interface Capitalised {
  readonly word: Counted;
  count: number;
}

/** The words of a whole text. */
export function readDumpWords(text: string): DumpWords {
  return countWords([readWords(text)]);
}

/** The same from words that are read already: one list a stretch of the dump. */
export function countWords(stretches: readonly (readonly Word[])[]): DumpWords {
  const words = new Map<string, Counted>();
  const capitalised = new Map<string, Capitalised>();
  const pairs = new PairCounts(stretches.reduce((sum, { length }) => sum + length, 0));
  for (const stretch of stretches) {
    let before = -1;
    let end = -1;
    for (const word of stretch) {
      const possessive = isPossessive(word.text);
      const entry = possessive ? entryAt(word.text, 0, word.text.length - 2) : word.entry;
      const counted = countOne(entry, words, capitalised);
      if (possessive) counted.possessive = true;
      if (word.start === end + 1) pairs.add(before, counted.number);
      before = counted.number;
      end = word.end;
    }
  }
  return {
    count: (lower) => words.get(lower)?.count ?? 0,
    written: ({ text, lower }) =>
      (text === lower ? words.get(lower)?.small : capitalised.get(text)?.count) ?? 0,
    pairs: (lower, next) => {
      const first = words.get(lower);
      if (first === undefined) return 0;
      const second = words.get(next);
      return second === undefined ? 0 : pairs.count(first.number, second.number);
    },
    possessive: (lower) => words.get(lower)?.possessive === true,
  };
}

function countOne(
  { text, lower }: WordEntry,
  words: Map<string, Counted>,
  capitalised: Map<string, Capitalised>,
): Counted {
  if (text === lower) {
    const word = words.get(lower) ?? newWord(lower, words);
    word.count++;
    word.small++;
    return word;
  }
  let writing = capitalised.get(text);
  if (writing === undefined) {
    writing = { word: words.get(lower) ?? newWord(lower, words), count: 0 };
    capitalised.set(text, writing);
  }
  writing.count++;
  writing.word.count++;
  return writing.word;
}

function newWord(lower: string, words: Map<string, Counted>): Counted {
  const word = { number: words.size, count: 0, small: 0, possessive: false };
  words.set(lower, word);
  return word;
}

function isPossessive(text: string): boolean {
  const last = text[text.length - 1];
  if (last !== 's' && last !== 'S') return false;
  const mark = text[text.length - 2];
  return mark === "'" || mark === '’';
}

/** Counts of pairs of numbers: an open hash table, its size a power of two. Free places hold -1. */
class PairCounts {
  readonly #keys: Int32Array;
  readonly #counts: Int32Array;

  /** `most`: as many pairs may be counted. */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(most * 2 + 1));
    this.#keys = new Int32Array(size).fill(-1);
    this.#counts = new Int32Array(size);
  }

  add(first: number, second: number): void {
    const place = this.#place(pairOf(first, second));
    this.#keys[place] = pairOf(first, second);
    this.#counts[place] = (this.#counts[place] ?? 0) + 1;
  }

  count(first: number, second: number): number {
    return this.#counts[this.#place(pairOf(first, second))] ?? 0;
  }

  #place(key: number): number {
    const mask = this.#keys.length - 1;
    let place = (key ^ (key >>> 15)) & mask;
    while (this.#keys[place] !== key && this.#keys[place] !== -1) place = (place + 1) & mask;
    return place;
  }
}

/** One number for two; in a dump of a million words a few of them may share one, which does no harm. */
function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ second) & 0x3fffffff;
}
