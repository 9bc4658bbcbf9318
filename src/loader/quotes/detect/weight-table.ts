import { type Feature, FeatureTable } from './feature-table.ts';
import { MOST_SYMBOLS } from './symbols.ts';
import { TEMPLATE_NAMES } from './templates.ts';

// An import is looked up at each use; inner loops want constants of their own.
const SYMBOLS = MOST_SYMBOLS;

/** A feature with a number that stands for its weights. */
export type WeightedFeature = readonly [feature: Feature, packed: number];

/**
 * The weights of features. Most templates know few values of each symbol, and many of their combinations:
 * those stand in a dense table each, where a place is the sum of what its symbols contribute. It takes no
 * hash, and what is looked up together stands close together. The others are hashed.
 */
export class WeightTable {
  /** The packed weights by place; none at place 0. */
  readonly weights: Float64Array;
  /** For each template and each of its four symbols what each symbol contributes to the place. */
  readonly #parts = new Int32Array(TEMPLATE_NAMES.length * 4 * SYMBOLS).fill(UNKNOWN);
  /** The places of features of the templates without such parts, and which those are. */
  readonly #hashed = new FeatureTable();
  readonly #isHashed = new Uint8Array(TEMPLATE_NAMES.length);

  constructor(features: readonly WeightedFeature[]) {
    let size = 1;
    for (let template = 0; template < TEMPLATE_NAMES.length; template++) {
      const own = features.filter(([[number]]) => number === template);
      const known = knownSymbols(own);
      const combinations = known.reduce((product, { length }) => product * length, 1);
      if (combinations > own.length * MOST_PER_FEATURE) {
        for (const [feature] of own) this.#hashed.set(...feature, size++);
        this.#isHashed[template] = 1;
        continue;
      }
      let step = combinations;
      known.forEach((symbols, column) => {
        step /= symbols.length;
        const least = column === 0 ? size : 0;
        symbols.forEach((symbol, index) => {
          this.#parts[(template * 4 + column) * SYMBOLS + symbol] = least + index * step;
        });
      });
      size += combinations;
    }
    this.weights = new Float64Array(size);
    for (const [feature, packed] of features) this.weights[this.placeOf(...feature)] = packed;
  }

  /** Where the weights of a feature stand; 0 where it is not known. */
  placeOf(template: number, a: number, b: number, c: number, d: number): number {
    const parts = this.#parts;
    const first = template * 4 * SYMBOLS;
    const place =
      (parts[first + a] ?? 0) +
      (parts[first + SYMBOLS + b] ?? 0) +
      (parts[first + 2 * SYMBOLS + c] ?? 0) +
      (parts[first + 3 * SYMBOLS + d] ?? 0);
    if (place >= 0) return place;
    return this.#isHashed[template] === 1
      ? Math.max(0, this.#hashed.find(template, a, b, c, d))
      : 0;
  }

  /** The packed weights of a feature; 0 where it is not known. */
  find(template: number, a: number, b: number, c: number, d: number): number {
    return this.weights[this.placeOf(template, a, b, c, d)] ?? 0;
  }
}

/** The symbols that features have in each of the four places, in order. */
const knownSymbols = (features: readonly WeightedFeature[]): number[][] =>
  [1, 2, 3, 4].map((column) =>
    [...new Set(features.map(([feature]) => feature[column] ?? 0))].toSorted((x, y) => x - y),
  );

/** The part of a symbol without weights: it leaves every sum below zero. */
const UNKNOWN = -(2 ** 26);

/** Combinations of symbols for each with weights: more would cost the processor's cache more than a hash. */
const MOST_PER_FEATURE = 32;
