import { addEnds, type Chain } from './chain.ts';
import type { Line } from './cuts.ts';
import { FeatureTable, readValues } from './feature-table.ts';
import type { FeatureSink, RowKind } from './feature-sink.ts';
import { noteFeatures } from './features.ts';
import { layOut } from './layout.ts';
import { KIND_COUNT, UNIT_WIDTH } from './states.ts';
import { ROWS, template } from './templates.ts';
import fitted from './weights.json' with { type: 'json' };

/** Weights as they are kept, in hundredths: for each template its values, each with the numbers of its row. */
export interface FittedWeights {
  readonly features: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly transitions: readonly number[];
}

/** The sentences of an article as a chain, scored by the fitted weights. */
export function scoreChain(lines: readonly Line[]): Chain {
  const layout = layOut(lines);
  const cuts = layout.cuts.at(-1) ?? 0;
  const chain: Chain = {
    ...layout,
    unitScores: new Float64Array(cuts * UNIT_WIDTH),
    pieceScores: new Float64Array(layout.starts.length * KIND_COUNT),
    openings: new Float64Array(lines.length * 2 * KIND_COUNT),
  };
  const sums: Sums = {
    unit: chain.unitScores,
    start: new Float64Array(cuts * KIND_COUNT),
    end: new Float64Array(cuts * KIND_COUNT),
    piece: chain.pieceScores,
    opening: chain.openings,
  };
  noteFeatures(lines, layout, new Summing(sums));
  addEnds(chain, sums.start, sums.end);
  return chain;
}

type Sums = Readonly<Record<RowKind, Float64Array>>;

/** Adds up the weights of features. */
class Summing implements FeatureSink {
  readonly #sums: Sums;
  #target: Float64Array;
  #at = 0;
  #width = 0;
  /** The row that a group interrupted, and the group's key. */
  #row: Float64Array;
  #rowAt = 0;
  #group: readonly number[] | null = null;

  constructor(sums: Sums) {
    this.#sums = sums;
    this.#target = sums.unit;
    this.#row = sums.unit;
  }

  row(kind: RowKind, index: number): void {
    this.#target = this.#sums[kind];
    this.#width = kind === 'unit' ? UNIT : kind === 'opening' ? OPENING : PIECE;
    this.#at = index * this.#width;
  }

  note(number: number, a: number, b: number, c: number, d: number): void {
    const weight = TABLE.find(number, a, b, c, d);
    if (weight >= 0) this.#add(WEIGHTS, weight);
  }

  known(group: number, a: number, b: number, c: number, d: number): boolean {
    const place = GROUPS.find(group, a, b, c, d);
    if (place >= 0) {
      this.#add(groupSums, place);
      return true;
    }
    this.#group = [group, a, b, c, d];
    this.#row = this.#target;
    this.#rowAt = this.#at;
    if (groupCount === MOST_GROUPS) {
      GROUPS.clear();
      groupCount = 0;
    }
    this.#target = groupSums;
    this.#at = groupCount * PIECE;
    groupSums.fill(0, this.#at, this.#at + PIECE);
    groupCount++;
    return false;
  }

  keep(): void {
    const [group = 0, a = 0, b = 0, c = 0, d = 0] = this.#group ?? [];
    const place = this.#at;
    GROUPS.set(group, a, b, c, d, place);
    this.#target = this.#row;
    this.#at = this.#rowAt;
    this.#add(groupSums, place);
  }

  #add(from: Float64Array, at: number): void {
    const target = this.#target;
    for (let k = 0; k < this.#width; k++) {
      target[this.#at + k] = (target[this.#at + k] ?? 0) + (from[at + k] ?? 0);
    }
  }
}

const { unit: UNIT, piece: PIECE, opening: OPENING } = ROWS;

/** Sums of groups of features, kept from article to article; so many, that memory stays flat. */
const MOST_GROUPS = 1 << 16;
const GROUPS = new FeatureTable();
const groupSums = new Float64Array(MOST_GROUPS * PIECE);
let groupCount = 0;

/** Where the weights of each feature begin in `WEIGHTS`. */
const TABLE = new FeatureTable();
const HUNDREDTHS = 100;
const WEIGHTS = tabulate(fitted as FittedWeights);
/** In log-odds, in the order of `STEPS` and `carryWeight`. */
export const TRANSITIONS = Float64Array.from(
  (fitted as FittedWeights).transitions,
  (weight) => weight / HUNDREDTHS,
);

function tabulate({ features }: FittedWeights): Float64Array {
  const weights: number[] = [];
  for (const [name, values] of Object.entries(features)) {
    const number = template(name);
    for (const [written, row] of Object.entries(values)) {
      TABLE.set(number, ...readValues(written), weights.length);
      for (const weight of row) weights.push(weight / HUNDREDTHS);
    }
  }
  return Float64Array.from(weights);
}
