import { type FittedTree, THOUSANDTHS } from '../../loader/quotes/detect/trees.ts';

export interface BoostingOptions {
  readonly rounds: number;
  /** The share of its best guess that a tree adds. */
  readonly rate: number;
  /** Leaves of a tree. */
  readonly leaves: number;
  /** Examples that a leaf holds at least. */
  readonly smallest: number;
  /** Strength of the pull of each leaf towards zero. */
  readonly decay: number;
}

/** What is seen in examples, and the class of each; `UNKNOWN` where it may be any but the first. */
export interface Examples {
  /** One row of `width` whole numbers an example. */
  readonly numbers: Int32Array;
  readonly width: number;
  readonly labels: Int8Array;
}

export const UNKNOWN = -1;

export interface BoostedTrees {
  readonly base: readonly number[];
  readonly trees: readonly (readonly FittedTree[])[];
}

/**
 * Gradient tree boosting (Friedman, 2001) of log-odds against the first class, each tree grown leaf by leaf
 * where that tells most. The same examples give the same trees.
 */
export function boostTrees(
  examples: Examples,
  classes: number,
  options: BoostingOptions,
): BoostedTrees {
  const binned = bin(examples);
  const { labels } = examples;
  const count = labels.length;
  const base = baseOf(labels, classes);
  const scores = Float64Array.from({ length: count * classes }, (_, at) => base[at % classes] ?? 0);
  const trees: FittedTree[][] = base.slice(1).map(() => []);
  const chances = new Float64Array(count * classes);
  const slopes = new Float64Array(count);
  const bends = new Float64Array(count);
  for (let round = 0; round < options.rounds; round++) {
    for (let example = 0; example < count; example++) softmax(scores, chances, example, classes);
    for (let index = 1; index < classes; index++) {
      for (let example = 0; example < count; example++) {
        const chance = chances[example * classes + index] ?? 0;
        slopes[example] = shareOf(labels[example] ?? 0, index, chances, example, classes) - chance;
        bends[example] = chance * (1 - chance);
      }
      const grown = new Growth(binned, slopes, bends, options).grow();
      for (const leaf of leavesOf(grown)) {
        for (const example of leaf.examples) {
          const at = example * classes + index;
          scores[at] = (scores[at] ?? 0) + leaf.value / THOUSANDTHS;
        }
      }
      trees[index - 1]?.push(written(grown, binned.bounds));
    }
  }
  return { base: base.slice(1).map((score) => Math.round(score * THOUSANDTHS)), trees };
}

/** The log-odds of each class against the first; those of unknown class are shared out evenly. */
function baseOf(labels: Int8Array, classes: number): number[] {
  const counts = Array.from({ length: classes }, () => 1);
  for (const label of labels) if (label >= 0) counts[label] = (counts[label] ?? 0) + 1;
  return counts.map((count) => Math.log(count / (counts[0] ?? 1)));
}

function softmax(
  scores: Float64Array,
  chances: Float64Array,
  example: number,
  classes: number,
): void {
  const at = example * classes;
  let sum = 0;
  for (let index = 0; index < classes; index++) {
    const factor = Math.exp(scores[at + index] ?? 0);
    chances[at + index] = factor;
    sum += factor;
  }
  for (let index = 0; index < classes; index++) {
    chances[at + index] = (chances[at + index] ?? 0) / sum;
  }
}

/** How much of an example belongs to a class: what is of unknown class belongs to each by how likely it is. */
function shareOf(
  label: number,
  index: number,
  chances: Float64Array,
  example: number,
  classes: number,
): number {
  if (label >= 0) return label === index ? 1 : 0;
  return (chances[example * classes + index] ?? 0) / (1 - (chances[example * classes] ?? 0));
}

/** Examples by the bins of their numbers. */
interface Binned {
  readonly width: number;
  readonly bins: Uint8Array;
  /** For each place the least number of each bin but the first. */
  readonly bounds: readonly (readonly number[])[];
}

/** Bins of a number, of about as many examples each. */
const MOST_BINS = 64;

function bin({ numbers, width, labels }: Examples): Binned {
  const bounds = Array.from({ length: width }, (_, place) => boundsOf(numbers, width, place));
  const bins = new Uint8Array(numbers.length);
  for (let example = 0; example < labels.length; example++) {
    for (let place = 0; place < width; place++) {
      const at = example * width + place;
      const own = bounds[place] ?? [];
      const number = numbers[at] ?? 0;
      let from = 0;
      let to = own.length;
      while (from < to) {
        const middle = (from + to) >> 1;
        if ((own[middle] ?? 0) <= number) from = middle + 1;
        else to = middle;
      }
      bins[at] = from;
    }
  }
  return { width, bins, bounds };
}

function boundsOf(numbers: Int32Array, width: number, place: number): number[] {
  const own = new Int32Array(numbers.length / width);
  for (let example = 0; example < own.length; example++) {
    own[example] = numbers[example * width + place] ?? 0;
  }
  own.sort();
  const bounds: number[] = [];
  for (let step = 1; step < MOST_BINS; step++) {
    const bound = own[Math.floor((step * own.length) / MOST_BINS)] ?? 0;
    if (bound > (bounds.at(-1) ?? own[0] ?? 0)) bounds.push(bound);
  }
  return bounds;
}

interface Leaf {
  readonly examples: Int32Array;
  /** In thousandths of log-odds. */
  value: number;
  readonly split: Split | null;
  below: Leaf | null;
  from: Leaf | null;
}

interface Split {
  readonly place: number;
  /** The first bin that belongs to `from`. */
  readonly bin: number;
  readonly gain: number;
}

/** One tree on its way. */
class Growth {
  readonly #binned: Binned;
  readonly #slopes: Float64Array;
  readonly #bends: Float64Array;
  readonly #options: BoostingOptions;
  readonly #slopeSums = new Float64Array(MOST_BINS);
  readonly #bendSums = new Float64Array(MOST_BINS);
  readonly #counts = new Int32Array(MOST_BINS);

  constructor(binned: Binned, slopes: Float64Array, bends: Float64Array, options: BoostingOptions) {
    this.#binned = binned;
    this.#slopes = slopes;
    this.#bends = bends;
    this.#options = options;
  }

  grow(): Leaf {
    const root = this.#leaf(Int32Array.from(this.#slopes, (_, example) => example));
    const leaves = [root];
    while (leaves.length < this.#options.leaves) {
      let top = -1;
      leaves.forEach(({ split }, index) => {
        if (split !== null && split.gain > (leaves[top]?.split?.gain ?? 0)) top = index;
      });
      const leaf = leaves[top];
      if (leaf?.split == null) break;
      const [below, from] = this.#parted(leaf.examples, leaf.split);
      leaf.below = this.#leaf(below);
      leaf.from = this.#leaf(from);
      leaves.splice(top, 1, leaf.below, leaf.from);
    }
    return root;
  }

  #leaf(examples: Int32Array): Leaf {
    let slope = 0;
    let bend = this.#options.decay;
    for (const example of examples) {
      slope += this.#slopes[example] ?? 0;
      bend += this.#bends[example] ?? 0;
    }
    const value = Math.round((this.#options.rate * slope * THOUSANDTHS) / bend);
    return { examples, value, split: this.#bestSplit(examples), below: null, from: null };
  }

  #parted(examples: Int32Array, { place, bin: least }: Split): [Int32Array, Int32Array] {
    const { width, bins } = this.#binned;
    const isFrom = (example: number): boolean => (bins[example * width + place] ?? 0) >= least;
    return [examples.filter((example) => !isFrom(example)), examples.filter(isFrom)];
  }

  #bestSplit(examples: Int32Array): Split | null {
    const { smallest, decay } = this.#options;
    let best: Split | null = null;
    if (examples.length < 2 * smallest) return best;
    for (let place = 0; place < this.#binned.width; place++) {
      this.#sum(examples, place);
      let [slope, bend, all] = [0, 0, 0];
      for (let k = 0; k < MOST_BINS; k++) {
        slope += this.#slopeSums[k] ?? 0;
        bend += this.#bendSums[k] ?? 0;
        all += this.#counts[k] ?? 0;
      }
      let [slopeBelow, bendBelow, below] = [0, 0, 0];
      for (let k = 1; k < MOST_BINS; k++) {
        slopeBelow += this.#slopeSums[k - 1] ?? 0;
        bendBelow += this.#bendSums[k - 1] ?? 0;
        below += this.#counts[k - 1] ?? 0;
        if (below < smallest || all - below < smallest) continue;
        const gain =
          worth(slopeBelow, bendBelow + decay) +
          worth(slope - slopeBelow, bend - bendBelow + decay) -
          worth(slope, bend + decay);
        if (gain > (best?.gain ?? LEAST_GAIN)) best = { place, bin: k, gain };
      }
    }
    return best;
  }

  /** Sums up what lies in each bin of a place. */
  #sum(examples: Int32Array, place: number): void {
    const { width, bins } = this.#binned;
    this.#slopeSums.fill(0);
    this.#bendSums.fill(0);
    this.#counts.fill(0);
    for (const example of examples) {
      const own = bins[example * width + place] ?? 0;
      this.#slopeSums[own] = (this.#slopeSums[own] ?? 0) + (this.#slopes[example] ?? 0);
      this.#bendSums[own] = (this.#bendSums[own] ?? 0) + (this.#bends[example] ?? 0);
      this.#counts[own] = (this.#counts[own] ?? 0) + 1;
    }
  }
}

/** Below this a split is chance. */
const LEAST_GAIN = 1e-6;

const worth = (slope: number, bend: number): number => (slope * slope) / bend;

function leavesOf(leaf: Leaf): Leaf[] {
  return leaf.below === null || leaf.from === null
    ? [leaf]
    : [...leavesOf(leaf.below), ...leavesOf(leaf.from)];
}

function written(leaf: Leaf, bounds: Binned['bounds']): FittedTree {
  const { split, below, from, value } = leaf;
  if (split === null || below === null || from === null) return value;
  const least = bounds[split.place]?.[split.bin - 1] ?? 0;
  return [split.place, least, written(below, bounds), written(from, bounds)];
}
