import type { Token } from '../language/analyse.ts';
import { isCapital, isSmall } from './spot.ts';

/** Whether a sentence of an article is a heading in title case, and no sentence full of names. */
export function isHeading(tokens: readonly Token[]): boolean {
  const stopped = tokens.at(-1)?.text === '.';
  let long = 0;
  let capitals = 0;
  for (let index = 1; index < tokens.length; index++) {
    const text = tokens[index]?.text ?? '';
    // A title that a stop was put behind is told from a sentence by having no small verb at all.
    if (stopped && isSmall(text) && !LINKS.has(text)) return false;
    if (text.length < LONG_WORD) continue;
    long++;
    if (isCapital(text)) capitals++;
  }
  return long >= FEWEST_WORDS + (stopped ? 1 : 0) && capitals >= long * CAPITALS_SHARE;
}

/** Words that stay small in title case. */
const LINKS: ReadonlySet<string> = new Set(
  'a an the of for in on to at by as and or but from with vs'.split(' '),
);

/** Shorter words ("of", "for") stay small in title case too. Letters. */
const LONG_WORD = 4;
const CAPITALS_SHARE = 0.85;
const FEWEST_WORDS = 4;
