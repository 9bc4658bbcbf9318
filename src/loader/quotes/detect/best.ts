import { type Chain, jointOf } from './chain.ts';
import {
  carryWeight,
  FIRST_KIND,
  KIND_COUNT,
  START,
  STATE_COUNT,
  UNIT_OF,
  UNIT_WIDTH,
} from './states.ts';
import { NO_WAYS_BUT_START, STEPS_INTO, type StepsByState } from './steps.ts';

// An import is looked up at each use; inner loops want constants of their own.
const kindCount = KIND_COUNT;
const stateCount = STATE_COUNT;
const firstKind = FIRST_KIND;
const unitOf = UNIT_OF;
const unitWidth = UNIT_WIDTH;
const steps = STEPS_INTO as [StepsByState, ...StepsByState[]];

/** A piece of speech on the best way. */
export interface BestPiece {
  readonly sentence: number;
  /** Its number in the chain. */
  readonly piece: number;
  /** By its place in `KINDS`. */
  readonly kind: number;
  /** Whether it carries on the speech of the sentence before. */
  readonly carries: boolean;
}

/** Scores of the best ways, and where each came from. */
interface Best {
  /** The best way up to each cut whose last piece is in the state. */
  readonly forward: Float64Array;
  /** The best way into each state at each cut, and the state before it. */
  readonly enter: Float64Array;
  readonly befores: Uint8Array;
  /** The piece that ends at each cut in the state; -1 for a unit. */
  readonly pieces: Int32Array;
  /** For each sentence and kind the best way into speech at its first cut, and whether it carries on. */
  readonly opened: Float64Array;
  readonly carried: Uint8Array;
}

/** The speech on the best way through the chain, by Viterbi's algorithm. `transitions` in log-odds. */
export function bestPieces(chain: Chain, transitions: Float64Array): BestPiece[] {
  const size = (chain.cuts.at(-1) ?? 0) * stateCount;
  const best: Best = {
    forward: new Float64Array(size),
    enter: new Float64Array(size),
    befores: new Uint8Array(size),
    pieces: new Int32Array(size).fill(-1),
    opened: new Float64Array(chain.breaks.length * kindCount),
    carried: new Uint8Array(chain.breaks.length * kindCount),
  };
  for (let sentence = 0; sentence < chain.breaks.length; sentence++) {
    const first = chain.cuts[sentence] ?? 0;
    const last = (chain.cuts[sentence + 1] ?? 0) - 1;
    openSentence(chain, best, sentence, transitions);
    let piece = chain.pieces[sentence] ?? 0;
    const pieceEnd = chain.pieces[sentence + 1] ?? 0;
    for (let cut = first + 1; cut <= last; cut++) {
      endUnit(chain, best, cut);
      for (; piece < pieceEnd && chain.ends[piece] === cut; piece++) {
        endPiece(chain, best, sentence, piece);
      }
      const at = cut * stateCount;
      if (cut < last) step(best, at, steps[0], best.forward, at, transitions);
    }
  }
  return walkBack(chain, best);
}

/** Steps over the bound of a sentence. */
function openSentence(chain: Chain, best: Best, sentence: number, transitions: Float64Array): void {
  const { enter, opened, carried } = best;
  const joint = jointOf(chain, sentence);
  const at = (chain.cuts[sentence] ?? 0) * stateCount;
  const before = at === 0 ? NOTHING_BUT_START : best.forward;
  const origin = Math.max(0, at - stateCount);
  step(best, at, steps[joint] ?? steps[0], before, origin, transitions);
  const row = sentence * kindCount;
  for (let kind = 0; kind < kindCount; kind++) {
    const begun = (enter[at + firstKind + kind] ?? 0) + (chain.openings[2 * row + kind] ?? 0);
    const carry =
      (before[origin + firstKind + kind] ?? 0) +
      (transitions[carryWeight(joint, kind)] ?? 0) +
      (chain.openings[2 * row + kindCount + kind] ?? 0);
    opened[row + kind] = Math.max(begun, carry);
    carried[row + kind] = carry > begun ? 1 : 0;
  }
}

/** Before an article it is in the state from which it starts. */
const NOTHING_BUT_START = NO_WAYS_BUT_START.map(Math.log);

/** Steps into the states at `at` from those that end at `origin`. */
function step(
  { enter, befores }: Best,
  at: number,
  { firsts, others, weights }: StepsByState,
  forward: Float64Array,
  origin: number,
  transitions: Float64Array,
): void {
  for (let state = 0; state < stateCount; state++) {
    let top = -Infinity;
    let topBefore = 0;
    const end = firsts[state + 1] ?? 0;
    for (let index = firsts[state] ?? 0; index < end; index++) {
      const before = others[index] ?? 0;
      const value = (forward[origin + before] ?? 0) + (transitions[weights[index] ?? 0] ?? 0);
      if (value <= top) continue;
      top = value;
      topBefore = before;
    }
    enter[at + state] = top;
    befores[at + state] = topBefore;
  }
}

function endUnit({ unitScores }: Chain, { forward, enter }: Best, cut: number): void {
  const at = cut * stateCount;
  const unit = (cut - 1) * unitWidth;
  for (let state = 0; state < stateCount; state++) {
    const column = unitOf[state] ?? -1;
    forward[at + state] =
      column < 0
        ? -Infinity
        : (enter[at - stateCount + state] ?? 0) + (unitScores[unit + column] ?? 0);
  }
}

function endPiece(
  { cuts, starts, ends, pieceScores }: Chain,
  { forward, enter, opened, pieces }: Best,
  sentence: number,
  piece: number,
): void {
  const start = starts[piece] ?? 0;
  const at = (ends[piece] ?? 0) * stateCount + firstKind;
  const opens = start === cuts[sentence];
  const entries = opens ? opened : enter;
  const entry = opens ? sentence * kindCount : start * stateCount + firstKind;
  for (let kind = 0; kind < kindCount; kind++) {
    const value = (entries[entry + kind] ?? 0) + (pieceScores[piece * kindCount + kind] ?? 0);
    if (value <= (forward[at + kind] ?? 0)) continue;
    forward[at + kind] = value;
    pieces[at + kind] = piece;
  }
}

function walkBack(chain: Chain, { forward, befores, pieces, carried }: Best): BestPiece[] {
  const found: BestPiece[] = [];
  const end = ((chain.cuts.at(-1) ?? 0) - 1) * stateCount;
  let state = START;
  for (let other = 0; other < stateCount; other++) {
    if ((forward[end + other] ?? -Infinity) > (forward[end + state] ?? -Infinity)) state = other;
  }
  for (let sentence = chain.breaks.length - 1; sentence >= 0; sentence--) {
    const first = chain.cuts[sentence] ?? 0;
    for (let cut = (chain.cuts[sentence + 1] ?? 0) - 1; cut > first;) {
      const piece = pieces[cut * stateCount + state] ?? -1;
      if (piece < 0) {
        cut--;
        state = befores[cut * stateCount + state] ?? START;
        continue;
      }
      const kind = state - firstKind;
      cut = chain.starts[piece] ?? first;
      const carries = cut === first && carried[sentence * kindCount + kind] === 1;
      found.push({ sentence, piece, kind, carries });
      if (!carries) state = befores[cut * stateCount + state] ?? START;
    }
  }
  return found.toReversed();
}
