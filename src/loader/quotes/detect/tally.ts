import type { Line } from './cuts.ts';
import { symbolOf } from './symbols.ts';
import { TRAIT } from './traits.ts';

/** What the words of a sentence show, added up so that it can be told of any stretch between two cuts. */
export interface Tally {
  /** The traits that stand between each cut and the next. */
  readonly traits: readonly number[];
  /** For each cut how often each of `COUNTED` stands before it. */
  readonly counts: readonly number[];
}

/** What is counted, in the order of a row of counts. */
export const COUNTED = { finite: 0, comma: 1, mark: 2, rare: 3, named: 4 } as const;
const ROW = 5;

export function tallyOf({ tokens, words, cuts }: Line): Tally {
  const traits: number[] = [];
  const counts = [0, 0, 0, 0, 0];
  let [finite, comma, mark, rare, named] = [0, 0, 0, 0, 0];
  let found = 0;
  let afterTo = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const word = words[index];
    if (token === undefined || word === undefined) continue;
    const { partOfSpeech } = token;
    if (partOfSpeech === 'PUNCT') {
      if (word.mark === COMMA) comma++;
      else if (word.quotation) mark++;
      else if (word.bracket) found |= TRAIT.bracket;
    } else {
      const verb = partOfSpeech === 'VERB';
      found |= verb ? word.traits | word.tense : word.traits;
      if (((verb && !word.ing) || partOfSpeech === 'AUX') && !afterTo) finite++;
      if (partOfSpeech === 'PROPN') named++;
      else if (word.rare && partOfSpeech !== 'NUM') rare++;
    }
    afterTo = word.closed === TO;
    if (index + 1 === cuts[traits.length + 1]) {
      traits.push(found);
      counts.push(finite, comma, mark, rare, named);
      found = 0;
    }
  }
  return { traits, counts };
}

const COMMA = symbolOf(',');
const TO = symbolOf('to');

/** The traits between two cuts, by their places among the sentence's. */
export function traitsBetween({ traits }: Tally, from: number, to: number): number {
  let found = 0;
  for (let unit = from; unit < to; unit++) found |= traits[unit] ?? 0;
  return found;
}

/** How often something counted stands between two cuts. */
export const countOf = ({ counts }: Tally, from: number, to: number, counted: number): number =>
  (counts[to * ROW + counted] ?? 0) - (counts[from * ROW + counted] ?? 0);

/** A share of so many tokens in five steps. */
export const shareOf = (count: number, tokens: number): number =>
  count === 0 ? 0 : Math.min(4, 1 + Math.floor((count * 8) / Math.max(1, tokens)));
