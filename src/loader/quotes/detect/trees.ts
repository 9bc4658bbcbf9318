/**
 * Trees fitted by gradient boosting. A tree is a leaf (the thousandths of log-odds that it adds), or asks
 * whether a number is at least so much: its place, how much, the tree if not, the tree if so.
 */
export type FittedTree =
  number | readonly [place: number, least: number, below: FittedTree, from: FittedTree];

export interface FittedTrees {
  /** What the numbers are, in their order. */
  readonly evidence: readonly string[];
  /** For each class but the first what it has before all trees, in thousandths of log-odds. */
  readonly base: readonly number[];
  /** For each class but the first its trees. */
  readonly trees: readonly (readonly FittedTree[])[];
}

/** Trees laid out flat for reading. */
export class Trees {
  readonly #base: readonly number[];
  /** For each class where its trees begin, in order; one more at the end. */
  readonly #roots: readonly (readonly number[])[];
  /** For each node the place of its number, or -1 for a leaf. */
  readonly #places: Int16Array;
  /** How much it asks for, or what a leaf adds. */
  readonly #values: Int32Array;
  /** The node if not; the node if so is the next one. */
  readonly #others: Int32Array;

  constructor({ base, trees }: FittedTrees) {
    const places: number[] = [];
    const values: number[] = [];
    const others: number[] = [];
    const layOut = (tree: FittedTree): number => {
      const node = places.length;
      const leaf = typeof tree === 'number';
      places.push(leaf ? LEAF : tree[0]);
      values.push(leaf ? tree : tree[1]);
      others.push(node);
      if (!leaf) {
        layOut(tree[3]);
        others[node] = layOut(tree[2]);
      }
      return node;
    };
    this.#base = base;
    this.#roots = trees.map((each) => each.map(layOut));
    this.#places = Int16Array.from(places);
    this.#values = Int32Array.from(values);
    this.#others = Int32Array.from(others);
  }

  /** How likely each class but the first is, from 0 to 1, for the numbers that begin at `at`. */
  chancesOf(numbers: Int32Array, at: number): number[] {
    const chances: number[] = [];
    let sum = 1;
    for (let index = 0; index < this.#base.length; index++) {
      let score = this.#base[index] ?? 0;
      for (const root of this.#roots[index] ?? []) score += this.#leafOf(root, numbers, at);
      const factor = Math.exp(score / THOUSANDTHS);
      chances.push(factor);
      sum += factor;
    }
    for (let index = 0; index < chances.length; index++) {
      chances[index] = (chances[index] ?? 0) / sum;
    }
    return chances;
  }

  #leafOf(root: number, numbers: Int32Array, at: number): number {
    const places = this.#places;
    const values = this.#values;
    let node = root;
    for (let place = places[node] ?? LEAF; place !== LEAF; place = places[node] ?? LEAF) {
      const asked = values[node] ?? 0;
      node = (numbers[at + place] ?? 0) >= asked ? node + 1 : (this.#others[node] ?? 0);
    }
    return values[node] ?? 0;
  }
}

const LEAF = -1;
export const THOUSANDTHS = 1000;
