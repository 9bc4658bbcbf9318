import { CAPITAL, isAt, NUMBER } from '../../language/characters.ts';
import { remembered } from '../../language/remember.ts';
import type { DumpWords } from '../dump-words.ts';
import { chanceOfPart, type Part, partOf } from './chances.ts';

/** A text cut in two. */
export interface Pair {
  readonly at: number;
  /** A logarithm to base 10. */
  readonly chance: number;
}

interface Cut {
  readonly at: number;
  readonly first: Part;
  readonly second: Part;
}

/** The ways to cut a text in two, with their chances. */
export function pairsOf(text: string, dump: DumpWords): Pair[] {
  const pairs: Pair[] = [];
  for (const { at, first, second } of cutsOf(text)) {
    const before = chanceOfPart(first, dump);
    if (before === -Infinity) continue;
    const chance = before + chanceOfPart(second, dump);
    if (chance > -Infinity) pairs.push({ at, chance });
  }
  return pairs;
}

/** Whether a text may be two words, whatever dump it stands in. */
export const isPairOfWords = (text: string): boolean =>
  cutsOf(text).some(({ first, second }) => first.chance + second.chance > -Infinity);

/** The cuts that some dump may speak for. */
const cutsOf = remembered(readCuts);

function readCuts(text: string): Cut[] {
  const own: Cut[] = [];
  for (let at = 1; at < text.length; at++) {
    if (!mayCut(text, at)) continue;
    const first = partOf(text.slice(0, at));
    const second = partOf(text.slice(at));
    if (isNone(first) || isNone(second)) continue;
    own.push({ at, first, second });
  }
  return own;
}

function isNone({ isFixed, chance }: Part): boolean {
  return isFixed && chance === -Infinity;
}

/** A digit and a letter part where they meet; a capital begins a word, unless capitals go before. */
export function mayCut(text: string, at: number): boolean {
  if (isAt(text, at, NUMBER)) return !isAt(text, at - 1, NUMBER);
  return at <= 1 || !isAt(text, at, CAPITAL) || !isAt(text, at - 1, CAPITAL);
}
