import type { DumpWords } from '../dump-words.ts';
import type { WordFacts } from '../entry.ts';
import { chanceOfWhole } from './chances.ts';
import { pairsOf } from './pairs.ts';

/** Whether a word is worth a look: known words whose letters make no likelier words are not. */
export function looksJoint(word: WordFacts): boolean {
  const { text } = word;
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  if (CAPITALS_OR_NUMBER.test(text)) return false;
  if (!SIMPLE.test(text)) return true;
  const whole = chanceOfWhole(word, text);
  if (whole < UNLIKELY) return true;
  return pairsOf(text, NO_DUMP).some(({ chance }) => chance > whole - BELOW);
}

const SHORTEST = 3;
const LONGEST = 40;
/** Parts whose chance is this much below the whole's do not speak for a lost space, whatever stands around. */
const BELOW = 0.7;
/** Words so unlikely are always worth a look. */
const UNLIKELY = -7.8;

/** Capitals alone, numbers, ordinals, decades. */
export const CAPITALS_OR_NUMBER =
  /^(?:\p{Lu}+s?|\p{N}+|\p{N}+(?:st|nd|rd|th|s|[ap]m|\p{L})|(?:hours|days|weeks|months|years|decades)long)$/u;
/** Small letters alone, or one capital before them. */
const SIMPLE = /^\p{L}\p{Ll}+$/u;

const NO_DUMP: DumpWords = {
  count: () => 0,
  written: () => 0,
  pairs: () => 0,
  possessive: () => false,
};
