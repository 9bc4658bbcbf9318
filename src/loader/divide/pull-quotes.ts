import type { LineKind } from './kinds.ts';
import type { Line } from './lines.ts';

/** The places of lines of an article that only set out again, in marks, words of another of its lines. */
export function pullQuotesIn(
  lines: readonly Line[],
  kinds: readonly LineKind[],
): ReadonlySet<number> {
  const quoted = lines.flatMap(({ text }, index) => {
    const words = kinds[index] === 'prose' ? WHOLE.exec(text)?.[1] : undefined;
    return words === undefined || words.split(/\s+/).length < FEWEST ? [] : [{ index, words }];
  });
  if (quoted.length === 0) return NONE;
  const bare = lines.map(({ text }, index) => (kinds[index] === 'prose' ? lettersOf(text) : ''));
  return new Set(
    quoted.flatMap(({ index, words }) => {
      const letters = lettersOf(words);
      const own = bare[index]?.length ?? 0;
      const again = bare.some(
        (other, at) => at !== index && other.length > own && other.includes(letters),
      );
      return again ? [index] : [];
    }),
  );
}

const NONE: ReadonlySet<number> = new Set();

/** Words. */
const FEWEST = 5;

/** A sentence in marks as a whole line, and a name behind them at most: a subheading has no full stop. */
const WHOLE =
  /^["“”‘'«„](.{20,300}?[.!?,…])["”“’'»](?:\s*(?:[-–—]+\s*)?\p{Lu}[\p{L} ,.’'-]{2,60})?$/u;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
