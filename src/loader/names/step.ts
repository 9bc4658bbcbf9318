import { headType, throughOf } from './compound.ts';
import { contextScores } from './context.ts';
import type { KnownName, NameType } from './gazetteer.ts';
import type { Run } from './runs.ts';
import type { Opening, Reading, Spot } from './spot.ts';

/** One place of a run, and the title that stands right before it. */
export interface Place extends Opening {
  readonly reading: Reading;
  readonly run: Run;
  readonly at: number;
  readonly before: string | null;
  /** The last token of the name-like words from here. */
  readonly group: number;
}

/** What a place was read as: a name, a title, or neither. */
export interface Step {
  readonly spot: Spot | null;
  readonly title: string | null;
  /** The token to go on from. */
  readonly next: number;
}

export function wordAt({ reading, at }: Place): string {
  return reading.tokens[at]?.text ?? '';
}

export function skip(next: number): Step {
  return { spot: null, title: null, next };
}

/** A name with its head noun at token `head`, and what goes on behind it with "of". */
export function compound(place: Place, head: number): Step {
  const { reading, run } = place;
  return name(place, throughOf(reading, run, head), headType(reading.tokens[head]?.text ?? ''));
}

export function name(
  place: Place,
  last: number,
  type: NameType | null,
  known: KnownName | null = null,
  end: number = place.reading.tokens[last]?.end ?? 0,
): Step {
  const { reading, at: first, before: title } = place;
  const { tokens, text, gazetteer } = reading;
  const start = tokens[first]?.start ?? 0;
  const whole = text.slice(start, end).split(/\s+/);
  const words = whole.length > 2 ? withoutNickname(whole) : whole;
  const [word = ''] = words;
  const nobody =
    words.length === 1 &&
    title === null &&
    known === null &&
    gazetteer.notNames.get(word.replace(/s$/, '')) !== undefined;
  if (nobody) return skip(last + 1);
  const scores = contextScores(reading, { first, last, title, type, known });
  const spot = { start, end, words, known, title, scores, tentative: false };
  return { spot, title: null, next: last + 1 };
}

function withoutNickname(words: string[]): string[] {
  return words.some((word) => /^["“‘]/.test(word))
    ? words.filter((word) => !NICKNAME.test(word))
    : words;
}

/** It stands in marks within a name, and is no part of it. */
const NICKNAME = /^["“‘].+["”’]$/;
