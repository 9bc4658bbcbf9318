import { Tally } from './tally.ts';
import { readWords, type Word } from './words.ts';

/**
 * How a dump itself writes its words: evidence that no dictionary has. Words are asked after by their hashes
 * (`hashOf`), in small letters unless said otherwise.
 */
export interface DumpWords {
  /** How often a word stands in the dump, in any capitals. Possessives count for their noun too. */
  count(lower: number): number;
  /** How often it stands with just these capitals. `hash`: of the word as it is written. */
  written(hash: number): number;
  /** How often two words follow each other with white space between. */
  pairs(lower: number, next: number): number;
  /** Whether the dump has the word with an apostrophe and s somewhere. */
  possessive(lower: number): boolean;
}

/** The words of a whole text. */
export function readDumpWords(text: string): DumpWords {
  return countWords([readWords(text)]);
}

/** The same from words that are read already: one list a stretch of the dump. */
export function countWords(stretches: readonly (readonly Word[])[]): DumpWords {
  const count = stretches.reduce((sum, { length }) => sum + length, 0);
  // A word with a capital takes two places: as it is written, and in small letters.
  const words = new Tally(2 * count + 1, POSSESSIVE);
  const pairs = new Tally(2 * count + 1, COUNT);
  for (const stretch of stretches) {
    let before = 0;
    let end = -1;
    for (const { entry, start, end: ownEnd } of stretch) {
      const { hash, lowerHash } = entry.noun ?? entry;
      words.add(lowerHash, COUNT);
      words.add(hash, WRITTEN);
      if (entry.noun !== null) words.add(lowerHash, POSSESSIVE);
      if (start === end + 1) pairs.add(pairOf(before, lowerHash), COUNT);
      before = lowerHash;
      end = ownEnd;
    }
  }
  return new CountedWords(words, pairs);
}

class CountedWords implements DumpWords {
  readonly #words: Tally;
  readonly #pairs: Tally;

  constructor(words: Tally, pairs: Tally) {
    this.#words = words;
    this.#pairs = pairs;
  }

  count(lower: number): number {
    return this.#words.count(lower, COUNT);
  }

  written(hash: number): number {
    return this.#words.count(hash, WRITTEN);
  }

  pairs(lower: number, next: number): number {
    return this.#pairs.count(pairOf(lower, next), COUNT);
  }

  possessive(lower: number): boolean {
    return this.#words.count(lower, POSSESSIVE) > 0;
  }
}

const COUNT = 1;
const WRITTEN = 2;
const POSSESSIVE = 3;

/** One hash for two. */
function pairOf(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ second;
}
