import type { Sentence } from '../language/analyse.ts';
import { isAt, SMALL } from '../language/characters.ts';
import { isHeading } from './heading.ts';
import { type CaseEvidence, isCapital, isSmall } from './spot.ts';

/** Counts capitals and small letters inside sentences, headings in title case left out. */
export function readCaseEvidence(sentences: readonly (readonly Sentence[])[]): CaseEvidence {
  const counts: Counts = new Map();
  for (const paragraph of sentences) {
    for (const { tokens } of paragraph) {
      if (isHeading(tokens)) continue;
      let inside = false;
      for (const { text, lower } of tokens) {
        if (text !== lower) {
          if (inside && isCapital(text) && !isShouted(text)) count(counts, text);
          inside = true;
        } else if (isSmall(text)) {
          count(counts, text);
          inside = true;
        } else if (OPENING.test(text)) inside = false;
      }
    }
  }
  const capitals = (word: string): number => (isCapital(word) ? timesOf(word) : 0);
  const timesOf = (word: string): number => counts.get(word)?.times ?? 0;
  return {
    hasCapital: (word) => capitals(word) > 0,
    hasSmall: (lower) => timesOf(lower) > 0,
    isMostlyCapital: (word, lower) => capitals(word) > timesOf(lower),
  };
}

/** How often each word stands. */
type Counts = Map<string, { times: number }>;

function count(counts: Counts, word: string): void {
  const known = counts.get(word);
  if (known === undefined) counts.set(word, { times: 1 });
  else known.times++;
}

/** Behind these a capital is due. */
const OPENING = /["“”‘:.!?]/;

function isShouted(word: string): boolean {
  return word.length > 1 && !isAt(word, 1, SMALL) && word === word.toUpperCase();
}
