import { addEnds, type Chain } from './chain.ts';
import type { Line } from './cuts.ts';
import { FeatureTable, readValues } from './feature-table.ts';
import type { FeatureSink, RowKind } from './feature-sink.ts';
import { noteFeatures } from './features.ts';
import { GroupTable } from './group-table.ts';
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
  const sums: Sums = {
    unit: new Int32Array(cuts * UNIT_WIDTH),
    start: new Int32Array(cuts * KIND_COUNT),
    end: new Int32Array(cuts * KIND_COUNT),
    piece: new Int32Array(layout.starts.length * KIND_COUNT),
    opening: new Int32Array(lines.length * 2 * KIND_COUNT),
  };
  noteFeatures(lines, layout, new Summing(sums));
  addEnds(layout, sums.piece, sums.start, sums.end);
  return {
    ...layout,
    unitScores: inLogOdds(sums.unit),
    pieceScores: inLogOdds(sums.piece),
    openings: inLogOdds(sums.opening),
  };
}

const HUNDREDTHS = 100;

/** In hundredths: the sums of whole numbers are the same in whatever order and groups they are added. */
type Sums = Readonly<Record<RowKind, Int32Array>>;

function inLogOdds(hundredths: Int32Array | readonly number[]): Float64Array {
  const scores = new Float64Array(hundredths.length);
  for (let index = 0; index < scores.length; index++) {
    scores[index] = (hundredths[index] ?? 0) / HUNDREDTHS;
  }
  return scores;
}

/** Adds up the weights of features. */
class Summing implements FeatureSink {
  readonly #sums: Sums;
  #target: Int32Array;
  #at = 0;
  #width = 0;
  /** The row that a group interrupted. */
  #row: Int32Array;
  #rowAt = 0;

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
    const place = GROUPS.placeOf(group, a, b, c, d);
    if (GROUPS.isTaken(place)) {
      this.#add(GROUPS.places, place);
      return true;
    }
    this.#row = this.#target;
    this.#rowAt = this.#at;
    this.#target = GROUPS.places;
    this.#at = GROUPS.take(group, a, b, c, d);
    return false;
  }

  keep(): void {
    const place = this.#at;
    this.#target = this.#row;
    this.#at = this.#rowAt;
    this.#add(GROUPS.places, place);
  }

  #add(from: Int32Array, at: number): void {
    const target = this.#target;
    const to = this.#at;
    const width = this.#width;
    for (let k = 0; k < width; k++) target[to + k] = (target[to + k] ?? 0) + (from[at + k] ?? 0);
  }
}

const { unit: UNIT, piece: PIECE, opening: OPENING } = ROWS;

/** Kept from article to article. */
const GROUPS = new GroupTable();

/** Where the weights of each feature begin in `WEIGHTS`. */
const TABLE = new FeatureTable();
const WEIGHTS = tabulate(fitted as FittedWeights);
/** In log-odds, in the order of `STEPS` and `carryWeight`. */
export const TRANSITIONS = inLogOdds((fitted as FittedWeights).transitions);

function tabulate({ features }: FittedWeights): Int32Array {
  const weights: number[] = [];
  for (const [name, values] of Object.entries(features)) {
    const number = template(name);
    for (const [written, row] of Object.entries(values)) {
      TABLE.set(number, ...readValues(written), weights.length);
      weights.push(...row);
    }
  }
  return Int32Array.from(weights);
}
