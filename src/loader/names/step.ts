import type { Token } from '../language/analyse.ts';
import { headType, isPostNominal, throughOf } from './compound.ts';
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
  const words = wordsBetween(start, end, tokens[first], text);
  if (words.length === 1 && title === null && known === null) {
    const [word = ''] = words;
    const singular = word.endsWith('s') ? word.slice(0, -1) : word;
    if (gazetteer.notNames.get(singular) !== undefined) return skip(last + 1);
  }
  const scores = contextScores(reading, { first, last, title, type, known });
  // Honours are a part of the wording, and none of the name.
  const honoured = type === 'person' || (type === null && known === null);
  const through = honoured && isPostNominal(reading, place.run, last + 1) ? place.run.last : last;
  const spot = {
    start,
    end: through > last ? (tokens[through]?.end ?? end) : end,
    words,
    known,
    title,
    scores,
    tentative: false,
  };
  return { spot, title: null, next: through + 1 };
}

/** The words of a name, a nickname left out. A single one is the token's own string. */
function wordsBetween(
  start: number,
  end: number,
  token: Token | undefined,
  text: string,
): readonly string[] {
  if (token?.end === end) return [token.text];
  const words = text.slice(start, end).split(/\s+/);
  return words.length > 2 && words.some((word) => OPENING_MARK.test(word))
    ? words.filter((word) => !NICKNAME.test(word))
    : words;
}

const OPENING_MARK = /^["“‘(]/;

/** It stands in marks within a name, and is no part of it. */
const NICKNAME = /^["“‘(].+["”’)]$/;
