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
  /** For each class but the first where its trees begin, in order. */
  readonly #roots: readonly Int32Array[];
  /**
   * `WIDTH` numbers a node: the place of the number that it asks for, or `LEAF`; how much it asks for, or
   * what a leaf adds; where the node if not stands. The node if so is the next one.
   */
  readonly #nodes: Int32Array;

  constructor({ base, trees }: FittedTrees) {
    const nodes: number[] = [];
    const layOut = (tree: FittedTree): number => {
      const node = nodes.length;
      if (typeof tree === 'number') nodes.push(LEAF, tree, 0);
      else {
        const [place, least, below, from] = tree;
        nodes.push(place, least, 0);
        layOut(from);
        nodes[node + OTHER] = layOut(below);
      }
      return node;
    };
    this.#base = base;
    this.#roots = trees.map((each) => Int32Array.from(each, layOut));
    this.#nodes = Int32Array.from(nodes);
  }

  /** How likely each class but the first is, from 0 to 1, for the numbers that begin at `at`. */
  chancesOf(numbers: Int32Array, at: number): number[] {
    const chances: number[] = [];
    let sum = 1;
    for (let index = 0; index < this.#base.length; index++) {
      const roots = this.#roots[index] ?? NO_ROOTS;
      const score = (this.#base[index] ?? 0) + this.#sumOf(roots, numbers, at);
      const factor = Math.exp(score / THOUSANDTHS);
      chances.push(factor);
      sum += factor;
    }
    for (let index = 0; index < chances.length; index++) {
      chances[index] = (chances[index] ?? 0) / sum;
    }
    return chances;
  }

  #sumOf(roots: Int32Array, numbers: Int32Array, at: number): number {
    const nodes = this.#nodes;
    let sum = 0;
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree] ?? 0;
      let place = nodes[node] ?? LEAF;
      while (place !== LEAF) {
        const isBelow = (numbers[at + place] ?? 0) < (nodes[node + VALUE] ?? 0);
        node = isBelow ? (nodes[node + OTHER] ?? 0) : node + WIDTH;
        place = nodes[node] ?? LEAF;
      }
      sum += nodes[node + VALUE] ?? 0;
    }
    return sum;
  }
}

const WIDTH = 3;
const VALUE = 1;
const OTHER = 2;
const NO_ROOTS = new Int32Array(0);
const LEAF = -1;
export const THOUSANDTHS = 1000;
