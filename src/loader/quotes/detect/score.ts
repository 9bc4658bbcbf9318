import type { Chain } from './chain.ts';
import type { Line } from './cuts.ts';
import { readValues } from './feature-table.ts';
import type { FeatureSink, RowKind } from './feature-sink.ts';
import { noteFeatures } from './features.ts';
import { GroupTable } from './group-table.ts';
import { layOut } from './layout.ts';
import { packed, unpack } from './packed.ts';
import { KIND_COUNT, UNIT_WIDTH } from './states.ts';
import { template } from './templates.ts';
import { type WeightedFeature, WeightTable } from './weight-table.ts';
import fitted from './weights.json' with { type: 'json' };

/** Weights as they are kept, in hundredths: for each template its values, each with the numbers of its row. */
export interface FittedWeights {
  readonly features: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly transitions: readonly number[];
}

/** The sentences of an article as a chain, scored by the fitted weights. */
export function scoreChain(lines: readonly Line[]): Chain {
  const layout = layOut(lines);
  const { starts, ends, pieces, breaks } = layout;
  const cuts = layout.cuts.at(-1) ?? 0;
  const sums: Sums = {
    unit: new Float64Array(cuts),
    start: new Float64Array(cuts),
    end: new Float64Array(cuts),
    piece: new Float64Array(starts.length),
    opening: new Float64Array(lines.length),
    carrying: new Float64Array(lines.length),
  };
  const summing = new Summing(sums);
  noteFeatures(lines, layout, summing);
  summing.close();
  const chain: Chain = {
    cuts: layout.cuts,
    pieces,
    starts,
    ends,
    breaks,
    // a row more, since a unit's scores are two of three
    unitScores: new Float64Array((cuts + 1) * UNIT_WIDTH),
    pieceScores: new Float64Array(starts.length * KIND_COUNT),
    openings: new Float64Array(lines.length * 2 * KIND_COUNT),
  };
  for (let cut = 0; cut < cuts; cut++) {
    unpack(sums.unit[cut] ?? 0, HUNDREDTHS, chain.unitScores, cut * UNIT_WIDTH);
  }
  for (let piece = 0; piece < starts.length; piece++) {
    const atEnds = (sums.start[starts[piece] ?? 0] ?? 0) + (sums.end[ends[piece] ?? 0] ?? 0);
    const sum = (sums.piece[piece] ?? 0) + atEnds;
    unpack(sum, HUNDREDTHS, chain.pieceScores, piece * KIND_COUNT);
  }
  for (let sentence = 0; sentence < lines.length; sentence++) {
    const at = sentence * 2 * KIND_COUNT;
    unpack(sums.opening[sentence] ?? 0, HUNDREDTHS, chain.openings, at);
    unpack(sums.carrying[sentence] ?? 0, HUNDREDTHS, chain.openings, at + KIND_COUNT);
  }
  return chain;
}

/** Of each row its scores, packed in hundredths: they come out the same in whatever order they are added. */
type Sums = Readonly<Record<RowKind | 'carrying', Float64Array>>;

const HUNDREDTHS = 100;

/** Adds up the weights of features. */
class Summing implements FeatureSink {
  readonly #sums: Sums;
  /** The sums of rows of the kind that is being added up. */
  #rows: Float64Array;
  #index = 0;
  #opening = false;
  #sum = 0;
  #carrying = 0;
  /** The key of the group that is being added up, and the sum of what came before it. */
  #group = 0;
  #a = 0;
  #b = 0;
  #c = 0;
  #d = 0;
  #before = 0;

  constructor(sums: Sums) {
    this.#sums = sums;
    this.#rows = sums.unit;
  }

  row(kind: RowKind, index: number): void {
    this.close();
    this.#rows = this.#rowsOf(kind);
    this.#index = index;
    this.#opening = kind === 'opening';
  }

  /** To look up a field by a name that varies takes much longer. */
  #rowsOf(kind: RowKind): Float64Array {
    switch (kind) {
      case 'unit':
        return this.#sums.unit;
      case 'start':
        return this.#sums.start;
      case 'end':
        return this.#sums.end;
      case 'piece':
        return this.#sums.piece;
      case 'opening':
        return this.#sums.opening;
    }
  }

  note(number: number, a: number, b: number, c: number, d: number): void {
    const place = WEIGHTS.placeOf(number, a, b, c, d);
    this.#sum += WEIGHTS.weights[place] ?? 0;
    if (this.#opening) this.#carrying += CARRYING[place] ?? 0;
  }

  known(group: number, a: number, b: number, c: number, d: number): boolean {
    const place = GROUPS.placeOf(group, a, b, c, d);
    if (GROUPS.isTaken(place)) {
      this.#sum += GROUPS.sums[place] ?? 0;
      return true;
    }
    this.#group = group;
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#d = d;
    this.#before = this.#sum;
    this.#sum = 0;
    return false;
  }

  keep(): void {
    GROUPS.set(this.#group, this.#a, this.#b, this.#c, this.#d, this.#sum);
    this.#sum += this.#before;
  }

  /** Ends the last row. */
  close(): void {
    this.#rows[this.#index] = this.#sum;
    if (this.#opening) this.#sums.carrying[this.#index] = this.#carrying;
    this.#sum = 0;
    this.#carrying = 0;
  }
}

/** Kept from article to article. */
const GROUPS = new GroupTable();

const { features, transitions } = fitted as FittedWeights;
const WEIGHTS = new WeightTable(weightsFrom(0));
/** Of openings the weights for what carries on, by the same places. */
const CARRYING = new Float64Array(WEIGHTS.weights.length);
for (const [feature, weight] of weightsFrom(KIND_COUNT)) {
  CARRYING[WEIGHTS.placeOf(...feature)] = weight;
}

/** Three weights of each row, from a column on. */
function weightsFrom(column: number): WeightedFeature[] {
  return Object.entries(features).flatMap(([name, values]) =>
    Object.entries(values).flatMap(([written, row]): WeightedFeature[] => {
      if (row.length <= column) return [];
      const [a = 0, b = 0, c = 0] = row.slice(column);
      return [[[template(name), ...readValues(written)], packed(a, b, c)]];
    }),
  );
}

/** In log-odds, in the order of `STEPS` and `carryWeight`. */
export const TRANSITIONS = Float64Array.from(transitions, (weight) => weight / HUNDREDTHS);
