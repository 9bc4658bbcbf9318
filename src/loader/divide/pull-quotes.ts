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
  const asked = quoted
    .map(({ index, words }) => ({ index, letters: lettersOf(words) }))
    .filter(({ letters }) => letters.length >= KEY);
  const holders = holdersOf(asked, bare);
  return new Set(
    asked.flatMap(({ index, letters }) => {
      const own = bare[index]?.length ?? 0;
      const again = (holders.get(letters.slice(0, KEY)) ?? []).some(
        (at) => at !== index && (bare[at]?.length ?? 0) > own && bare[at]?.includes(letters),
      );
      return again ? [index] : [];
    }),
  );
}

/** For the first letters of each of the words that are asked about: the lines that hold these letters anywhere. */
function holdersOf(
  asked: readonly { readonly letters: string }[],
  bare: readonly string[],
): Map<string, number[]> {
  const holders = new Map(
    asked.map(({ letters }): [string, number[]] => [letters.slice(0, KEY), []]),
  );
  bare.forEach((letters, index) => {
    for (let at = 0; at + KEY <= letters.length; at++) {
      const own = holders.get(letters.slice(at, at + KEY));
      if (own !== undefined && own.at(-1) !== index) own.push(index);
    }
  });
  return holders;
}

/** Letters by which lines are found that hold words; so few tell nothing by themselves. */
const KEY = 10;

const NONE: ReadonlySet<number> = new Set();

/** Words. */
const FEWEST = 5;

/** A sentence in marks as a whole line, and a name behind them at most: a subheading has no full stop. */
const WHOLE =
  /^["“”‘'«„](.{20,300}?[.!?,…])["”“’'»](?:\s*(?:[-–—]+\s*)?\p{Lu}[\p{L} ,.’'-]{2,60})?$/u;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
