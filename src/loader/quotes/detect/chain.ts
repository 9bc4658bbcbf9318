/**
 * A semi-Markov chain over the sentences of an article (Sarawagi and Cohen, 2004): every sentence is parted
 * at some of its cuts into pieces, each with one label. A piece's score hangs on its features, a label's
 * also on the label before it.
 */
export const LABELS = ['N', 'A', 'BD', 'ID', 'BM', 'IM', 'BI', 'II'] as const;
export type Label = (typeof LABELS)[number];
export const WIDTH = LABELS.length;

/** How a piece joins the one before it: in one sentence, in one paragraph, or across a break. */
export const JOINTS = ['inside', 'sentence', 'paragraph'] as const;

/** What one article's chain is made of. Places are cuts, numbered through the article. */
export interface Chain {
  /** For each sentence the number of its first cut; one more at the end. Sentences share no cut. */
  readonly firsts: readonly number[];
  /** Whether a sentence opens a paragraph. */
  readonly breaks: readonly boolean[];
  /** `WIDTH` scores for each piece; pieces in the order of `piecesOf`. */
  readonly scores: Float64Array;
}

export interface Piece {
  readonly sentence: number;
  /** Cuts, counted within the sentence. */
  readonly from: number;
  readonly to: number;
  readonly label: Label;
  /** How likely this very piece with this label is. */
  readonly likely: number;
}

/** Number of the piece `from`-`to` among the pieces of a sentence with `cuts` cuts. */
export function pieceIndex(from: number, to: number): number {
  return (to * (to - 1)) / 2 + from;
}

export const pieceCount = (cuts: number): number => (cuts * (cuts - 1)) / 2;

/** Whether a label may follow another, in one sentence or across two. */
export function allowed(before: number, label: number, inside: boolean): boolean {
  const kind = KINDS[label] ?? 0;
  const kindBefore = KINDS[before] ?? 0;
  if (CONTINUES[label] === 1) return !inside && kind === kindBefore;
  if (!inside) return true;
  return label < 2 ? label !== before : label !== before && kindBefore !== kind;
}

const KINDS = LABELS.map((label) => ['D', 'M', 'I'].indexOf(label.slice(1)) + 1);
const CONTINUES = LABELS.map((label) => (label.length === 2 && label.startsWith('I') ? 1 : 0));
const table = (inside: boolean): Uint8Array =>
  Uint8Array.from({ length: WIDTH * WIDTH }, (_, k) =>
    allowed(Math.floor(k / WIDTH), k % WIDTH, inside) ? 1 : 0,
  );
const INSIDE = table(true);
const ACROSS = table(false);

/** Log sums of all ways to a cut (forward) and from it (backward), for each label. */
export interface Sums {
  /** By cut and label: over the ways whose last piece ends there with that label. */
  readonly forward: Float64Array;
  /** By cut and label: over the ways on from there, the label being that of the last piece. */
  readonly backward: Float64Array;
  readonly logZ: number;
}

export function sumWays(chain: Chain, transitions: Float64Array): Sums {
  const { firsts, breaks, scores } = chain;
  const cuts = firsts.at(-1) ?? 0;
  const forward = new Float64Array(cuts * WIDTH).fill(-Infinity);
  const backward = new Float64Array(cuts * WIDTH).fill(-Infinity);
  const enter = new Float64Array(cuts * WIDTH);
  let offset = 0;
  const offsets: number[] = [];
  for (let s = 0; s < breaks.length; s++) {
    const first = firsts[s] ?? 0;
    const count = (firsts[s + 1] ?? 0) - first;
    offsets.push(offset);
    for (let to = 0; to < count; to++) {
      const at = (first + to) * WIDTH;
      if (to > 0) {
        for (let label = 0; label < WIDTH; label++) {
          let top = -Infinity;
          for (let from = 0; from < to; from++) {
            const score = scores[(offset + pieceIndex(from, to)) * WIDTH + label] ?? 0;
            const term = (enter[(first + from) * WIDTH + label] ?? 0) + score;
            TERMS[from] = term;
            if (term > top) top = term;
          }
          forward[at + label] = logSum(TERMS, to, top);
        }
      }
      if (to === count - 1) continue;
      // what a piece that begins here has behind it, transition included
      const opening = to === 0;
      const joint = opening ? (breaks[s] === true ? 2 : 1) : 0;
      const open = opening ? ACROSS : INSIDE;
      const origin = opening ? at - WIDTH : at;
      for (let label = 0; label < WIDTH; label++) {
        let top = -Infinity;
        for (let before = 0; before < WIDTH; before++) {
          const way = origin < 0 ? (before === 0 ? 0 : -Infinity) : (forward[origin + before] ?? 0);
          const term =
            open[before * WIDTH + label] === 1
              ? way + (transitions[(joint * WIDTH + before) * WIDTH + label] ?? 0)
              : -Infinity;
          TERMS[before] = term;
          if (term > top) top = term;
        }
        enter[at + label] = logSum(TERMS, WIDTH, top);
      }
    }
    offset += pieceCount(count);
  }
  const end = (cuts - 1) * WIDTH;
  for (let label = 0; label < WIDTH && end >= 0; label++) backward[end + label] = 0;
  const leave = new Float64Array(WIDTH);
  for (let s = breaks.length - 1; s >= 0; s--) {
    const first = firsts[s] ?? 0;
    const count = (firsts[s + 1] ?? 0) - first;
    for (let from = count - 2; from >= 0; from--) {
      // the ways of a piece that begins here, by its label
      for (let label = 0; label < WIDTH; label++) {
        let top = -Infinity;
        for (let to = from + 1; to < count; to++) {
          const piece = ((offsets[s] ?? 0) + pieceIndex(from, to)) * WIDTH + label;
          const term = (scores[piece] ?? 0) + (backward[(first + to) * WIDTH + label] ?? 0);
          TERMS[to - from - 1] = term;
          if (term > top) top = term;
        }
        leave[label] = logSum(TERMS, count - from - 1, top);
      }
      const opening = from === 0;
      const joint = opening ? (breaks[s] === true ? 2 : 1) : 0;
      const open = opening ? ACROSS : INSIDE;
      const target = (first + from - (opening ? 1 : 0)) * WIDTH;
      if (target < 0) continue;
      for (let before = 0; before < WIDTH; before++) {
        let top = -Infinity;
        for (let label = 0; label < WIDTH; label++) {
          const term =
            open[before * WIDTH + label] === 1
              ? (transitions[(joint * WIDTH + before) * WIDTH + label] ?? 0) + (leave[label] ?? 0)
              : -Infinity;
          TERMS[label] = term;
          if (term > top) top = term;
        }
        backward[target + before] = logSum(TERMS, WIDTH, top);
      }
    }
  }
  const logZ = end < 0 ? 0 : logSumOf(forward.subarray(end, end + WIDTH));
  return { forward, backward, logZ };
}

const TERMS = new Float64Array(64);

function logSum(terms: Float64Array, count: number, top: number): number {
  if (top === -Infinity) return top;
  let sum = 0;
  for (let k = 0; k < count; k++) sum += Math.exp((terms[k] ?? 0) - top);
  return top + Math.log(sum);
}

const logSumOf = (terms: Float64Array): number => logSum(terms, terms.length, Math.max(...terms));

/** The log of how likely a piece is, by `sumWays`: `enter` is what `sumWays` had before it. */
export function logEnter(
  sums: Sums,
  chain: Chain,
  transitions: Float64Array,
  sentence: number,
  from: number,
  label: number,
): number {
  const first = chain.firsts[sentence] ?? 0;
  const opening = from === 0;
  const joint = opening ? (chain.breaks[sentence] === true ? 2 : 1) : 0;
  const open = opening ? ACROSS : INSIDE;
  const origin = (first + from - (opening ? 1 : 0)) * WIDTH;
  let top = -Infinity;
  for (let before = 0; before < WIDTH; before++) {
    const way = origin < 0 ? (before === 0 ? 0 : -Infinity) : (sums.forward[origin + before] ?? 0);
    const term =
      open[before * WIDTH + label] === 1
        ? way + (transitions[(joint * WIDTH + before) * WIDTH + label] ?? 0)
        : -Infinity;
    TERMS[before] = term;
    if (term > top) top = term;
  }
  return logSum(TERMS, WIDTH, top);
}

/** The best parting of an article into labelled pieces, by Viterbi's algorithm. */
export function bestPieces(chain: Chain, transitions: Float64Array): Omit<Piece, 'likely'>[] {
  const { firsts, breaks, scores } = chain;
  const cuts = firsts.at(-1) ?? 0;
  const best = new Float64Array(cuts * WIDTH).fill(-Infinity);
  const origins = new Int16Array(cuts * WIDTH);
  const enter = new Float64Array(cuts * WIDTH);
  const before = new Int8Array(cuts * WIDTH);
  let offset = 0;
  for (let s = 0; s < breaks.length; s++) {
    const first = firsts[s] ?? 0;
    const count = (firsts[s + 1] ?? 0) - first;
    for (let to = 0; to < count; to++) {
      const at = (first + to) * WIDTH;
      for (let from = 0; from < to; from++) {
        const piece = (offset + pieceIndex(from, to)) * WIDTH;
        const start = (first + from) * WIDTH;
        for (let label = 0; label < WIDTH; label++) {
          const value = (enter[start + label] ?? 0) + (scores[piece + label] ?? 0);
          if (value > (best[at + label] ?? 0)) {
            best[at + label] = value;
            origins[at + label] = from;
          }
        }
      }
      if (to === count - 1) continue;
      const opening = to === 0;
      const joint = opening ? (breaks[s] === true ? 2 : 1) : 0;
      const open = opening ? ACROSS : INSIDE;
      const origin = opening ? at - WIDTH : at;
      for (let label = 0; label < WIDTH; label++) {
        let top = -Infinity;
        for (let last = 0; last < WIDTH; last++) {
          if (open[last * WIDTH + label] !== 1) continue;
          const way = origin < 0 ? (last === 0 ? 0 : -Infinity) : (best[origin + last] ?? 0);
          const value = way + (transitions[(joint * WIDTH + last) * WIDTH + label] ?? 0);
          if (value > top) {
            top = value;
            before[at + label] = last;
          }
        }
        enter[at + label] = top;
      }
    }
    offset += pieceCount(count);
  }
  const pieces: Omit<Piece, 'likely'>[] = [];
  let label = 0;
  for (let k = 1; k < WIDTH && cuts > 0; k++) {
    if ((best[(cuts - 1) * WIDTH + k] ?? 0) > (best[(cuts - 1) * WIDTH + label] ?? 0)) label = k;
  }
  for (let s = breaks.length - 1; s >= 0; s--) {
    const first = firsts[s] ?? 0;
    let to = (firsts[s + 1] ?? 0) - first - 1;
    while (to > 0) {
      const from = origins[(first + to) * WIDTH + label] ?? 0;
      pieces.push({ sentence: s, from, to, label: LABELS[label] ?? 'N' });
      label = before[(first + from) * WIDTH + label] ?? 0;
      to = from;
    }
  }
  return pieces.reverse();
}
