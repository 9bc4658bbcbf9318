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
  /** By template; null for those whose features are hashed. */
  readonly #dense: readonly (DenseWeights | null)[];
  /** The places of the others in `#sparse`. */
  readonly #places = new FeatureTable();
  readonly #sparse: Float64Array;

  constructor(features: readonly WeightedFeature[]) {
    const sparse: number[] = [];
    this.#dense = TEMPLATE_NAMES.map((_, template) => {
      const own = features.filter(([[number]]) => number === template);
      const dense = denseWeights(own);
      if (dense !== null) return dense;
      for (const [feature, packed] of own) this.#places.set(...feature, sparse.push(packed) - 1);
      return null;
    });
    this.#sparse = Float64Array.from(sparse);
  }

  /** The packed weights of a feature; 0 where it is not known. */
  find(template: number, a: number, b: number, c: number, d: number): number {
    const dense = this.#dense[template] ?? null;
    if (dense === null) {
      const place = this.#places.find(template, a, b, c, d);
      return place < 0 ? 0 : (this.#sparse[place] ?? 0);
    }
    const place = placeIn(dense, a, b, c, d);
    return place < 0 ? 0 : (dense.weights[place] ?? 0);
  }
}

/** For each of a feature's symbols what it contributes to the place of its weights. */
interface DenseWeights {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Null where all features have zero for both. */
  readonly more: { readonly c: Int32Array; readonly d: Int32Array } | null;
  readonly weights: Float64Array;
}

function placeIn(dense: DenseWeights, a: number, b: number, c: number, d: number): number {
  const { a: as, b: bs, more } = dense;
  if (a >= as.length || b >= bs.length) return UNKNOWN;
  const place = (as[a] ?? 0) + (bs[b] ?? 0);
  if (more === null) return c === 0 && d === 0 ? place : UNKNOWN;
  if (c >= more.c.length || d >= more.d.length) return UNKNOWN;
  return place + (more.c[c] ?? 0) + (more.d[d] ?? 0);
}

/** The part of a symbol without weights: it leaves every sum below zero. */
const UNKNOWN = -(2 ** 26);

/** Null where too few of the combinations have weights. */
function denseWeights(features: readonly WeightedFeature[]): DenseWeights | null {
  const known = [1, 2, 3, 4].map(
    (part) => new Set(features.map(([feature]) => feature[part] ?? 0)),
  );
  const combinations = known.reduce((product, { size }) => product * size, 1);
  if (combinations > features.length * MOST_PER_FEATURE) return null;
  let step = 1;
  const [d, c, b, a] = known.toReversed().map((values) => {
    const parts = new Int32Array(Math.max(-1, ...values) + 1).fill(UNKNOWN);
    let part = 0;
    for (const value of [...values].toSorted((x, y) => x - y)) {
      parts[value] = part;
      part += step;
    }
    step *= values.size;
    return parts;
  });
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  const more = c.length === 1 && d.length === 1 ? null : { c, d };
  const dense: DenseWeights = { a, b, more, weights: new Float64Array(combinations) };
  for (const [[, ...symbols], packed] of features)
    dense.weights[placeIn(dense, ...symbols)] = packed;
  return dense;
}

/** Combinations of symbols for each with weights: more would cost the processor's cache more than a hash. */
const MOST_PER_FEATURE = 32;
