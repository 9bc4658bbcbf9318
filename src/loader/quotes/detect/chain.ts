import { ALLOWED, LABEL_OF, START, STATE_COUNT, WIDTH } from './states.ts';

// An import is looked up at each use; inner loops want constants of their own.
const width = WIDTH;
const stateCount = STATE_COUNT;
const labelOf = LABEL_OF;
const open = ALLOWED;

/**
 * A semi-Markov chain over the sentences of an article (Sarawagi and Cohen, 2004): every sentence is parted
 * at some of its cuts into pieces, each in one state. A piece's score hangs on its features, a state's also
 * on the state before it. Places are cuts, numbered through the article; sentences share none.
 */
export interface Chain {
  /** For each sentence the number of its first cut; one more at the end. */
  readonly firsts: readonly number[];
  /** For each sentence the number of its first piece; one more at the end. */
  readonly offsets: readonly number[];
  /** Whether a sentence opens a paragraph. */
  readonly breaks: readonly boolean[];
  /** `WIDTH` scores for each piece; pieces of a sentence in the order of `pieceIndex`. */
  readonly scores: Float64Array;
}

/** Number of the piece `from`-`to` (cuts counted in their sentence) among those of its sentence. */
export function pieceIndex(from: number, to: number): number {
  return (to * (to - 1)) / 2 + from;
}

export const pieceCount = (cuts: number): number => (cuts * (cuts - 1)) / 2;

/** Logs of sums over all ways through the chain, by cut and state. */
export interface Sums {
  /** Ways whose last piece ends at the cut in the state. */
  readonly forward: Float64Array;
  /** Ways up to a piece that begins at the cut in the state, the step into it included. */
  readonly enter: Float64Array;
  /** Ways on from the cut, the piece before it being in the state. */
  readonly backward: Float64Array;
  readonly logZ: number;
}

/** The forward-backward algorithm. */
export function sumWays(chain: Chain, transitions: Float64Array): Sums {
  const cuts = chain.firsts.at(-1) ?? 0;
  const forward = new Float64Array(cuts * stateCount).fill(-Infinity);
  const enter = new Float64Array(cuts * stateCount).fill(-Infinity);
  const backward = new Float64Array(cuts * stateCount).fill(-Infinity);
  for (let sentence = 0; sentence < chain.breaks.length; sentence++) {
    sumForward(chain, transitions, sentence, forward, enter);
  }
  const end = (cuts - 1) * stateCount;
  if (end >= 0) backward.fill(0, end);
  for (let sentence = chain.breaks.length - 1; sentence >= 0; sentence--) {
    sumBackward(chain, transitions, sentence, backward);
  }
  return {
    forward,
    enter,
    backward,
    logZ: end < 0 ? 0 : logSum(forward.subarray(end), stateCount),
  };
}

function sumForward(
  chain: Chain,
  transitions: Float64Array,
  sentence: number,
  forward: Float64Array,
  enter: Float64Array,
): void {
  const first = chain.firsts[sentence] ?? 0;
  const count = (chain.firsts[sentence + 1] ?? 0) - first;
  const offset = chain.offsets[sentence] ?? 0;
  for (let to = 0; to < count; to++) {
    const at = (first + to) * stateCount;
    // Before the first cut no piece can end.
    const states = to > 0 ? stateCount : 0;
    for (let state = 0; state < states; state++) {
      const label = labelOf[state] ?? 0;
      for (let from = 0; from < to; from++) {
        const piece = (offset + pieceIndex(from, to)) * width + label;
        TERMS[from] =
          (enter[(first + from) * stateCount + state] ?? 0) + (chain.scores[piece] ?? 0);
      }
      forward[at + state] = logSum(TERMS, to);
    }
    if (to === count - 1) continue;
    const joint = jointAt(chain, sentence, to);
    const origin = to === 0 ? at - stateCount : at;
    for (let state = 0; state < stateCount; state++) {
      for (let before = 0; before < stateCount; before++) {
        const step = (joint * stateCount + before) * stateCount + state;
        const way =
          origin < 0 ? (before === START ? 0 : -Infinity) : (forward[origin + before] ?? 0);
        TERMS[before] = open[step] === 1 ? way + (transitions[step] ?? 0) : -Infinity;
      }
      enter[at + state] = logSum(TERMS, stateCount);
    }
  }
}

function sumBackward(
  chain: Chain,
  transitions: Float64Array,
  sentence: number,
  backward: Float64Array,
): void {
  const first = chain.firsts[sentence] ?? 0;
  const count = (chain.firsts[sentence + 1] ?? 0) - first;
  const offset = chain.offsets[sentence] ?? 0;
  for (let from = count - 2; from >= 0; from--) {
    for (let state = 0; state < stateCount; state++) {
      const label = labelOf[state] ?? 0;
      for (let to = from + 1; to < count; to++) {
        const piece = (offset + pieceIndex(from, to)) * width + label;
        TERMS[to - from - 1] =
          (chain.scores[piece] ?? 0) + (backward[(first + to) * stateCount + state] ?? 0);
      }
      LEAVE[state] = logSum(TERMS, count - from - 1);
    }
    const joint = jointAt(chain, sentence, from);
    const target = (first + from - (from === 0 ? 1 : 0)) * stateCount;
    if (target < 0) continue;
    for (let before = 0; before < stateCount; before++) {
      for (let state = 0; state < stateCount; state++) {
        const step = (joint * stateCount + before) * stateCount + state;
        TERMS[state] =
          open[step] === 1 ? (transitions[step] ?? 0) + (LEAVE[state] ?? 0) : -Infinity;
      }
      backward[target + before] = logSum(TERMS, stateCount);
    }
  }
}

/** How a piece that begins at a cut of a sentence joins the one before. */
export const jointAt = ({ breaks }: Chain, sentence: number, from: number): number =>
  from > 0 ? 0 : breaks[sentence] === true ? 2 : 1;

const TERMS = new Float64Array(64);
const LEAVE = new Float64Array(stateCount);

function logSum(terms: Float64Array, count: number): number {
  let top = -Infinity;
  for (let index = 0; index < count; index++) {
    const term = terms[index] ?? 0;
    if (term > top) top = term;
  }
  if (top === -Infinity) return top;
  let sum = 0;
  for (let index = 0; index < count; index++) {
    const below = (terms[index] ?? 0) - top;
    if (below > NEGLIGIBLE) sum += Math.exp(below);
  }
  return top + Math.log(sum);
}

/** A way this much worse than the best adds nothing that a float would show. */
const NEGLIGIBLE = -30;
