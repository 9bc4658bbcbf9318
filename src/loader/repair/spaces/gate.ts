import { frequencyOf } from '../../language/frequencies.ts';
import type { DumpWords } from '../dump-words.ts';
import type { WordFacts } from '../entry.ts';
import { chanceOfWhole, isPrefixed } from './chances.ts';
import { nameWordOf } from '../known-names.ts';
import { pairsOf } from './pairs.ts';
import recent from './recent-words.json' with { type: 'json' };

/** Whether a word is worth a look: known words whose letters make no likelier words are not. */
export function looksJoint(word: WordFacts): boolean {
  const { text } = word;
  if (CLOCK.test(text)) return true;
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  if (CAPITALS_OR_NUMBER.test(text) || word.functional || isName(text)) return false;
  if (FOREIGN.test(text)) return false;
  const mark = text.search(/['’]/);
  if (mark >= 0) return !isMarked(text, mark);
  if (!SIMPLE.test(text)) return true;
  if (isPrefixed(word.lower) || RECENT_WORDS.has(word.lower)) return false;
  const whole = chanceOfWhole(word);
  if (whole < UNLIKELY) return true;
  return pairsOf(text, NO_DUMP).some(({ chance }) => chance > whole - BELOW);
}

/** What older lists lack and newer ones have whole: "paywall". */
const RECENT_WORDS = new Set(recent.words.split(' '));

const SHORTEST = 3;
const LONGEST = 40;
/** Parts whose chance is this much below the whole's do not speak for a lost space, whatever stands around. */
const BELOW = 0.7;
/** Words so unlikely are always worth a look. */
const UNLIKELY = -7.8;

/** Letters beyond the Latin ones. */
const FOREIGN = /(?!\p{Script=Latin})\p{L}/u;

/** A known word with an apostrophe and an ending: "council’s". */
function isMarked(text: string, mark: number): boolean {
  if (AFTER_ENDING.test(text.slice(mark + 1))) return false;
  const stem = text.slice(0, mark);
  return stem.length < SHORTEST_STEM || frequencyOf(stem.toLowerCase()) > 0 || isName(stem);
}

/** An ending with another word behind it. */
export const AFTER_ENDING = /^(?:s|t|re|ve|ll|d|m)(\p{L}{2,})$/u;
/** Shorter ones are no two words. Letters. */
const SHORTEST_STEM = 4;

/** Capitals alone, numbers, ordinals, decades. */
export const CAPITALS_OR_NUMBER =
  /^(?:\p{Lu}+s?|\p{N}+|\p{N}+(?:st|nd|rd|th|s|[ap]m|\p{L})|(?:hours|days|weeks|months|years|decades)long)$/u;
/** The beginning of "30p.m.". */
export const CLOCK = /^[0-9]{1,2}[ap]$/;
/** Small letters alone, or one capital before them. */
const SIMPLE = /^\p{L}\p{Ll}+$/u;

const CAPITAL = /\p{Lu}/u;

/** A shorter name may be two words that begin a sentence: "Asa". */
const SHORTEST_NAME = 4;

/** A name that the gazetteer knows, also as a possessive that lost its apostrophe. */
function isName(text: string): boolean {
  if (text.length < SHORTEST_NAME || !CAPITAL.test(text)) return false;
  if (nameWordOf(text) !== null) return true;
  return (
    text.length > SHORTEST_NAME && text.endsWith('s') && nameWordOf(text.slice(0, -1)) !== null
  );
}

const NO_DUMP: DumpWords = {
  count: () => 0,
  written: () => 0,
  pairs: () => 0,
  possessive: () => false,
};
