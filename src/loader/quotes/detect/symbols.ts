/**
 * Small numbers for the words that features are made of, so that no string is built while reading. Whole
 * numbers below `NUMBERS` are their own symbols.
 */
export function symbolOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  if (names.length === MOST_SYMBOLS)
    throw new RangeError(`more than ${MOST_SYMBOLS} symbols, at “${name}”`);
  numbers.set(name, names.length);
  names.push(name);
  return names.length - 1;
}

export const nameOf = (symbol: number): string => names[symbol] ?? '';

/** A count as a symbol: what is larger than fits counts as the largest. */
export const NUMBERS = 32;

/** Symbols have twelve bits, see `FeatureTable`. */
export const MOST_SYMBOLS = 4096;

const names: string[] = Array.from({ length: NUMBERS }, (_, number) => String(number));
const numbers = new Map(names.map((name, symbol) => [name, symbol]));

/** The symbol of no token at all. */
export const NOTHING = symbolOf('-');
