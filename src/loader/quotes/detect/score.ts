import type { Chain } from './chain.ts';
import { readValues } from './feature-table.ts';
import type { FeatureSink, RowKind } from './feature-sink.ts';
import { noteFeatures } from './features.ts';
import { GroupTable } from './group-table.ts';
import { layOut } from './layout.ts';
import { packed, unpack } from './packed.ts';
import { KIND_COUNT, UNIT_WIDTH } from './states.ts';
import { template } from './templates.ts';
import type { LineView } from './view.ts';
import { type WeightedFeature, WeightTable } from './weight-table.ts';

/** Weights as they are kept, in hundredths: for each template its values, each with the numbers of its row. */
export interface FittedWeights {
  readonly features: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly transitions: readonly number[];
}

/** The weights of a chain, laid out for reading, with the sums of features that were met before. */
export class ChainWeights {
  /** In log-odds, in the order of `STEPS` and `carryWeight`. */
  readonly transitions: Float64Array;
  readonly table: WeightTable;
  /** Of openings the weights for what carries on, by the table's places. */
  readonly carrying: Float64Array;
  /** Kept from article to article. */
  readonly groups = new GroupTable();

  constructor({ features, transitions }: FittedWeights) {
    this.transitions = Float64Array.from(transitions, (weight) => weight / HUNDREDTHS);
    this.table = new WeightTable(weightsFrom(features, 0));
    this.carrying = new Float64Array(this.table.weights.length);
    for (const [feature, weight] of weightsFrom(features, KIND_COUNT)) {
      this.carrying[this.table.placeOf(...feature)] = weight;
    }
  }
}

/** Three weights of each row, from a column on. */
function weightsFrom(features: FittedWeights['features'], column: number): WeightedFeature[] {
  return Object.entries(features).flatMap(([name, values]) =>
    Object.entries(values).flatMap(([written, row]): WeightedFeature[] => {
      if (row.length <= column) return [];
      const [a = 0, b = 0, c = 0] = row.slice(column);
      return [[[template(name), ...readValues(written)], packed(a, b, c)]];
    }),
  );
}

/** The sentences of an article as a chain, scored by weights. */
export function scoreChain(views: readonly LineView[], weights: ChainWeights): Chain {
  const layout = layOut(views.map(({ line }) => line));
  const { starts, ends, pieces, breaks } = layout;
  const cuts = layout.cuts.at(-1) ?? 0;
  const sums: Sums = {
    unit: new Float64Array(cuts),
    start: new Float64Array(cuts),
    end: new Float64Array(cuts),
    piece: new Float64Array(starts.length),
    opening: new Float64Array(views.length),
    carrying: new Float64Array(views.length),
  };
  const summing = new Summing(sums, weights);
  noteFeatures(views, layout, summing);
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
    openings: new Float64Array(views.length * 2 * KIND_COUNT),
  };
  for (let cut = 0; cut < cuts; cut++) {
    unpack(sums.unit[cut] ?? 0, HUNDREDTHS, chain.unitScores, cut * UNIT_WIDTH);
  }
  for (let piece = 0; piece < starts.length; piece++) {
    const atEnds = (sums.start[starts[piece] ?? 0] ?? 0) + (sums.end[ends[piece] ?? 0] ?? 0);
    const sum = (sums.piece[piece] ?? 0) + atEnds;
    unpack(sum, HUNDREDTHS, chain.pieceScores, piece * KIND_COUNT);
  }
  for (let sentence = 0; sentence < views.length; sentence++) {
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
  readonly #table: WeightTable;
  readonly #weights: Float64Array;
  readonly #carryingWeights: Float64Array;
  readonly #groups: GroupTable;
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

  constructor(sums: Sums, { table, carrying, groups }: ChainWeights) {
    this.#sums = sums;
    this.#table = table;
    this.#weights = table.weights;
    this.#carryingWeights = carrying;
    this.#groups = groups;
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
    const place = this.#table.placeOf(number, a, b, c, d);
    this.#sum += this.#weights[place] ?? 0;
    if (this.#opening) this.#carrying += this.#carryingWeights[place] ?? 0;
  }

  known(group: number, a: number, b: number, c: number, d: number): boolean {
    const place = this.#groups.placeOf(group, a, b, c, d);
    if (this.#groups.isTaken(place)) {
      this.#sum += this.#groups.sums[place] ?? 0;
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
    this.#groups.set(this.#group, this.#a, this.#b, this.#c, this.#d, this.#sum);
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
