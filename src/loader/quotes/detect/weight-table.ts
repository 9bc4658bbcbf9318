import { type Feature, FeatureTable } from './feature-table.ts';
import { TEMPLATE_NAMES } from './templates.ts';

/** A feature with a number that stands for its weights. */
export type WeightedFeature = readonly [feature: Feature, packed: number];

/**
 * The weights of features. Most templates know few values of each symbol, and many of their combinations:
 * those stand in a dense table each, where a place is the sum of what its symbols contribute. It takes no
 * hash, and what is looked up together stands close together.
 */
export class WeightTable {
  /** The packed weights by place; none at place 0. */
  readonly weights: Float64Array;
  /** For each template and symbol of its four: where its parts stand in `#parts`, and how many there are. */
  readonly #columns = new Int32Array(TEMPLATE_NAMES.length * COLUMNS_WIDTH);
  /** For each column what a symbol contributes to the place. */
  readonly #parts: Int32Array;
  /** The places of features of templates without columns. */
  readonly #sparse = new FeatureTable();

  constructor(features: readonly WeightedFeature[]) {
    const parts: number[] = [];
    let size = 1;
    for (let template = 0; template < TEMPLATE_NAMES.length; template++) {
      const own = features.filter(([[number]]) => number === template);
      const known = knownSymbols(own);
      const combinations = known.reduce((product, { length }) => product * length, 1);
      if (combinations > own.length * MOST_PER_FEATURE) {
        for (const [feature] of own) this.#sparse.set(...feature, size++);
        continue;
      }
      let step = combinations;
      known.forEach((symbols, column) => {
        step /= symbols.length;
        const contributed = partsOf(symbols, step, column === 0 ? size : 0);
        this.#columns.set(
          [parts.length, contributed.length],
          template * COLUMNS_WIDTH + column * 2,
        );
        for (const part of contributed) parts.push(part);
      });
      size += combinations;
    }
    this.#parts = Int32Array.from(parts);
    this.weights = new Float64Array(size);
    for (const [feature, packed] of features) this.weights[this.placeOf(...feature)] = packed;
  }

  /** Where the weights of a feature stand; 0 where it is not known. */
  placeOf(template: number, a: number, b: number, c: number, d: number): number {
    const columns = this.#columns;
    const parts = this.#parts;
    const column = template * COLUMNS_WIDTH;
    const count = columns[column + 1] ?? 0;
    if (count === 0) return Math.max(0, this.#sparse.find(template, a, b, c, d));
    if (
      a >= count ||
      b >= (columns[column + 3] ?? 0) ||
      c >= (columns[column + 5] ?? 0) ||
      d >= (columns[column + 7] ?? 0)
    ) {
      return 0;
    }
    const place =
      (parts[(columns[column] ?? 0) + a] ?? 0) +
      (parts[(columns[column + 2] ?? 0) + b] ?? 0) +
      (parts[(columns[column + 4] ?? 0) + c] ?? 0) +
      (parts[(columns[column + 6] ?? 0) + d] ?? 0);
    return place < 0 ? 0 : place;
  }

  /** The packed weights of a feature; 0 where it is not known. */
  find(template: number, a: number, b: number, c: number, d: number): number {
    return this.weights[this.placeOf(template, a, b, c, d)] ?? 0;
  }
}

/** Two numbers for each of a feature's four symbols: they fit in half a line of the processor's cache. */
const COLUMNS_WIDTH = 8;

/** The symbols that features have in each of the four places, in order. */
const knownSymbols = (features: readonly WeightedFeature[]): number[][] =>
  [1, 2, 3, 4].map((column) =>
    [...new Set(features.map(([feature]) => feature[column] ?? 0))].toSorted((x, y) => x - y),
  );

/** What each symbol of a column contributes to a place, the first one known `least`. */
function partsOf(symbols: readonly number[], step: number, least: number): number[] {
  const parts = Array.from({ length: Math.max(-1, ...symbols) + 1 }, () => UNKNOWN);
  symbols.forEach((symbol, index) => {
    parts[symbol] = least + index * step;
  });
  return parts;
}

/** The part of a symbol without weights: it leaves every sum below zero. */
const UNKNOWN = -(2 ** 26);

/** Combinations of symbols for each with weights: more would cost the processor's cache more than a hash. */
const MOST_PER_FEATURE = 32;
