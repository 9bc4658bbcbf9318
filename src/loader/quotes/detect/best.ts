import { type Chain, jointAt, pieceIndex } from './chain.ts';
import { ALLOWED, LABEL_OF, START, STATE_COUNT, WIDTH } from './states.ts';

// An import is looked up at each use; inner loops want constants of their own.
const width = WIDTH;
const stateCount = STATE_COUNT;
const labelOf = LABEL_OF;
const open = ALLOWED;

/** A piece of a sentence with its state; cuts are counted within the sentence. */
export interface StatePiece {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly state: number;
}

/** The best way through the chain, by Viterbi's algorithm. */
export function bestPieces(chain: Chain, transitions: Float64Array): StatePiece[] {
  const { firsts, offsets, breaks, scores } = chain;
  const cutCount = firsts.at(-1) ?? 0;
  const best = new Float64Array(cutCount * stateCount).fill(-Infinity);
  const enter = new Float64Array(cutCount * stateCount).fill(-Infinity);
  const origins = new Uint8Array(cutCount * stateCount);
  const befores = new Uint8Array(cutCount * stateCount);
  for (let sentence = 0; sentence < breaks.length; sentence++) {
    const first = firsts[sentence] ?? 0;
    const count = (firsts[sentence + 1] ?? 0) - first;
    const offset = offsets[sentence] ?? 0;
    for (let to = 0; to < count; to++) {
      const at = (first + to) * stateCount;
      for (let from = 0; from < to; from++) {
        const piece = (offset + pieceIndex(from, to)) * width;
        const start = (first + from) * stateCount;
        for (let state = 0; state < stateCount; state++) {
          const value = (enter[start + state] ?? 0) + (scores[piece + (labelOf[state] ?? 0)] ?? 0);
          if (value <= (best[at + state] ?? 0)) continue;
          best[at + state] = value;
          origins[at + state] = from;
        }
      }
      if (to === count - 1) continue;
      const joint = jointAt(chain, sentence, to);
      const origin = to === 0 ? at - stateCount : at;
      for (let state = 0; state < stateCount; state++) {
        for (let before = 0; before < stateCount; before++) {
          const step = (joint * stateCount + before) * stateCount + state;
          if (open[step] !== 1) continue;
          const way =
            origin < 0 ? (before === START ? 0 : -Infinity) : (best[origin + before] ?? 0);
          const value = way + (transitions[step] ?? 0);
          if (value <= (enter[at + state] ?? 0)) continue;
          enter[at + state] = value;
          befores[at + state] = before;
        }
      }
    }
  }
  return walkBack(chain, best, origins, befores);
}

function walkBack(
  { firsts, breaks }: Chain,
  best: Float64Array,
  origins: Uint8Array,
  befores: Uint8Array,
): StatePiece[] {
  const pieces: StatePiece[] = [];
  const end = ((firsts.at(-1) ?? 0) - 1) * stateCount;
  let state = START;
  for (let other = 0; other < stateCount; other++) {
    if ((best[end + other] ?? -Infinity) > (best[end + state] ?? -Infinity)) state = other;
  }
  for (let sentence = breaks.length - 1; sentence >= 0; sentence--) {
    const first = firsts[sentence] ?? 0;
    let to = (firsts[sentence + 1] ?? 0) - first - 1;
    while (to > 0) {
      const from = origins[(first + to) * stateCount + state] ?? 0;
      pieces.push({ sentence, from, to, state });
      state = befores[(first + from) * stateCount + state] ?? START;
      to = from;
    }
  }
  return pieces.toReversed();
}
