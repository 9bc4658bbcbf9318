import { type Chain, jointAt, pieceIndex } from './chain.ts';
import { ALLOWED, LABEL_OF, START, STATE_COUNT, WIDTH } from './states.ts';

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
  const best = new Float64Array(cutCount * STATE_COUNT).fill(-Infinity);
  const enter = new Float64Array(cutCount * STATE_COUNT).fill(-Infinity);
  const origins = new Uint8Array(cutCount * STATE_COUNT);
  const befores = new Uint8Array(cutCount * STATE_COUNT);
  for (let sentence = 0; sentence < breaks.length; sentence++) {
    const first = firsts[sentence] ?? 0;
    const count = (firsts[sentence + 1] ?? 0) - first;
    const offset = offsets[sentence] ?? 0;
    for (let to = 0; to < count; to++) {
      const at = (first + to) * STATE_COUNT;
      for (let from = 0; from < to; from++) {
        const piece = (offset + pieceIndex(from, to)) * WIDTH;
        const start = (first + from) * STATE_COUNT;
        for (let state = 0; state < STATE_COUNT; state++) {
          const value = (enter[start + state] ?? 0) + (scores[piece + (LABEL_OF[state] ?? 0)] ?? 0);
          if (value <= (best[at + state] ?? 0)) continue;
          best[at + state] = value;
          origins[at + state] = from;
        }
      }
      if (to === count - 1) continue;
      const joint = jointAt(chain, sentence, to);
      const origin = to === 0 ? at - STATE_COUNT : at;
      for (let state = 0; state < STATE_COUNT; state++) {
        for (let before = 0; before < STATE_COUNT; before++) {
          const step = (joint * STATE_COUNT + before) * STATE_COUNT + state;
          if (ALLOWED[step] !== 1) continue;
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
  const end = ((firsts.at(-1) ?? 0) - 1) * STATE_COUNT;
  let state = START;
  for (let other = 0; other < STATE_COUNT; other++) {
    if ((best[end + other] ?? -Infinity) > (best[end + state] ?? -Infinity)) state = other;
  }
  for (let sentence = breaks.length - 1; sentence >= 0; sentence--) {
    const first = firsts[sentence] ?? 0;
    let to = (firsts[sentence + 1] ?? 0) - first - 1;
    while (to > 0) {
      const from = origins[(first + to) * STATE_COUNT + state] ?? 0;
      pieces.push({ sentence, from, to, state });
      state = befores[(first + from) * STATE_COUNT + state] ?? START;
      to = from;
    }
  }
  return pieces.toReversed();
}
