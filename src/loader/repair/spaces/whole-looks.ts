import { hashOf } from '../../language/hash.ts';
import type { DumpWords } from '../dump-words.ts';
import type { WordFacts } from '../entry.ts';
import { partOf, UNKNOWN } from './chances.ts';

/** From this count in the corpus on a joint word may well be meant. */
const USUAL = 50;

/** Which lists have the whole: bits of a number, and above them how frequent it is. */
export function listedAs(whole: WordFacts): number {
  const frequent = whole.frequency > USUAL ? 2 : whole.frequency > 0 ? 1 : 0;
  return (
    frequent * 8 +
    (whole.dictionaryWord ? 4 : 0) +
    (whole.dictionaryName ? 2 : 0) +
    (whole.wordClass === null ? 0 : 1)
  );
}

/** 0 an unknown word, 1 derived from a known one, 2 listed, 3 frequent. `chance`: the whole's. */
export function knownness(whole: WordFacts, chance: number): number {
  if (whole.frequency > USUAL) return 3;
  if (listedAs(whole) > 0) return 2;
  return chance > UNKNOWN ? 1 : 0;
}

/** For a whole that ends in s: 1 where it is a word without it, 2 one of its dump, 3 none. */
export function pluralOf({ text, lower }: WordFacts, dump: DumpWords): number {
  if (!lower.endsWith('s')) return 0;
  if (dump.count(hashOf(lower, 0, lower.length - 1)) > 0) return 2;
  return partOf(text.slice(0, -1)).chance > -Infinity ? 1 : 3;
}
