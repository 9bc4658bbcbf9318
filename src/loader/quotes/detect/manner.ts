import type { Line } from './cuts.ts';
import type { Setting } from './setting.ts';
import { countOf, TRAIT } from './traits.ts';

// An import is looked up at each use; inner loops want constants of their own.
const count = countOf;
const { singular, plural, you, past, present } = TRAIT;

/** 1 where a trait stands in a stretch, else 0. */
export const has = (traits: Uint16Array, from: number, to: number, trait: number): number =>
  count(traits, from, to, trait) > 0 ? 1 : 0;

/** First person singular 1, plural 2, second person 4, added up. */
export const personOf = (traits: Uint16Array, from: number, to: number): number =>
  has(traits, from, to, singular) +
  has(traits, from, to, plural) * 2 +
  has(traits, from, to, you) * 4;

/** 0 none, 1 past, 2 present, 3 both. */
export const tenseOf = (traits: Uint16Array, from: number, to: number): number =>
  has(traits, from, to, past) + has(traits, from, to, present) * 2;

/** A share in five steps. */
export function shareOf(traits: Uint16Array, from: number, to: number, trait: number): number {
  const part = count(traits, from, to, trait);
  return part === 0 ? 0 : Math.min(4, 1 + Math.floor((part * 8) / Math.max(1, to - from)));
}

/** Whether a sentence names who speaks beside it in the paragraph. */
export const namesSpeaker = (line: Line, { speakers }: Setting): number =>
  speakers.some((speaker) => holds(line, 0, line.tokens.length, speaker)) ? 1 : 0;

/** Whether a stretch names (or means by a pronoun) who speaks beside it. */
export function holds({ tokens }: Line, from: number, to: number, speaker: string): boolean {
  if (speaker === '') return false;
  for (let k = from; k < to; k++) if (tokens[k]?.lower === speaker) return true;
  return false;
}
