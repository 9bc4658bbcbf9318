import { CAPITAL, isAt } from '../../language/characters.ts';

/** Words in s that never lack an apostrophe. */
const SPARED = new Set(
  'this his hers its ours yours theirs us is was has does as yes thus plus minus versus perhaps always besides towards afterwards sometimes across unless whereas various previous serious less mrs'.split(
    ' ',
  ),
);

/** The capitals of a word: none, its first letter's, all, all but a final s. */
export type Capitals = 'none' | 'first' | 'all' | 'all-but-s';

export function capitalsOf(text: string): Capitals {
  if (!isAt(text, 0, CAPITAL)) return 'none';
  if (text === text.toUpperCase()) return 'all';
  return CAPITALS_AND_S.test(text) ? 'all-but-s' : 'first';
}

const CAPITALS_AND_S = /^\p{Lu}+s$/u;
const LETTERS = /^\p{L}+$/u;

/** Could this word have lost an apostrophe before or behind its s? */
export function endsAsPossessive(text: string, lower: string): boolean {
  return (
    text.length > 2 &&
    (lower.endsWith('s') || text.endsWith('S')) &&
    LETTERS.test(text) &&
    !SPARED.has(lower)
  );
}
