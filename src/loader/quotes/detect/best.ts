import { type Chain, jointOf } from './chain.ts';
import {
  carryWeight,
  FIRST_KIND,
  KIND_COUNT,
  START,
  STATE_COUNT,
  STEP_COLUMNS,
  type StepColumns,
  UNIT_OF,
  UNIT_WIDTH,
} from './states.ts';

// An import is looked up at each use; inner loops want constants of their own.
const kindCount = KIND_COUNT;
const stateCount = STATE_COUNT;
const firstKind = FIRST_KIND;
const unitOf = UNIT_OF;
const unitWidth = UNIT_WIDTH;
const columns = STEP_COLUMNS as readonly [StepColumns, ...StepColumns[]];

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
  /** For each piece and kind whether it carries on. */
  readonly carried: Uint8Array;
}

/** The speech on the best way through the chain, by Viterbi's algorithm. `transitions` in log-odds. */
export function bestPieces(chain: Chain, transitions: Float64Array): BestPiece[] {
  const size = (chain.cuts.at(-1) ?? 0) * stateCount;
  const best: Best = {
    forward: new Float64Array(size).fill(-Infinity),
    enter: new Float64Array(size).fill(-Infinity),
    befores: new Uint8Array(size),
    pieces: new Int32Array(size).fill(-1),
    carried: new Uint8Array(chain.starts.length * kindCount),
  };
  for (let sentence = 0; sentence < chain.breaks.length; sentence++) {
    const first = chain.cuts[sentence] ?? 0;
    const last = (chain.cuts[sentence + 1] ?? 0) - 1;
    step(best, first, jointOf(chain, sentence), transitions);
    let piece = chain.pieces[sentence] ?? 0;
    const pieceEnd = chain.pieces[sentence + 1] ?? 0;
    for (let cut = first + 1; cut <= last; cut++) {
      endUnit(chain, best, cut);
      for (; piece < pieceEnd && chain.ends[piece] === cut; piece++) {
        endPiece(chain, best, transitions, sentence, piece);
      }
      if (cut < last) step(best, cut, 0, transitions);
    }
  }
  return walkBack(chain, best);
}

/** Steps into the states at a cut: from the states that end there, or at the sentence before. */
function step(
  { forward, enter, befores }: Best,
  cut: number,
  joint: number,
  transitions: Float64Array,
): void {
  const at = cut * stateCount;
  const origin = joint === 0 ? at : at - stateCount;
  const { befores: from, states, weights } = columns[joint] ?? columns[0];
  for (let index = 0; index < states.length; index++) {
    const before = from[index] ?? 0;
    const way = origin < 0 ? (before === START ? 0 : -Infinity) : (forward[origin + before] ?? 0);
    const value = way + (transitions[weights[index] ?? 0] ?? 0);
    const to = at + (states[index] ?? 0);
    if (value <= (enter[to] ?? 0)) continue;
    enter[to] = value;
    befores[to] = before;
  }
}

function endUnit({ unitScores }: Chain, { forward, enter }: Best, cut: number): void {
  const at = cut * stateCount;
  const unit = (cut - 1) * unitWidth;
  for (let state = 0; state < stateCount; state++) {
    const column = unitOf[state] ?? -1;
    if (column < 0) continue;
    forward[at + state] = (enter[at - stateCount + state] ?? 0) + (unitScores[unit + column] ?? 0);
  }
}

function endPiece(
  chain: Chain,
  { forward, enter, pieces, carried }: Best,
  transitions: Float64Array,
  sentence: number,
  piece: number,
): void {
  const start = chain.starts[piece] ?? 0;
  const at = (chain.ends[piece] ?? 0) * stateCount + firstKind;
  const opens = start === chain.cuts[sentence];
  for (let kind = 0; kind < kindCount; kind++) {
    let entry = enter[start * stateCount + firstKind + kind] ?? 0;
    if (opens) {
      const row = sentence * 2 * kindCount + kind;
      entry += chain.openings[row] ?? 0;
      const before = start === 0 ? -Infinity : forward[(start - 1) * stateCount + firstKind + kind];
      const carry =
        (before ?? 0) +
        (transitions[carryWeight(jointOf(chain, sentence), kind)] ?? 0) +
        (chain.openings[row + kindCount] ?? 0);
      if (carry > entry) {
        entry = carry;
        carried[piece * kindCount + kind] = 1;
      }
    }
    const value = entry + (chain.pieceScores[piece * kindCount + kind] ?? 0);
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
      const carries = cut === first && carried[piece * kindCount + kind] === 1;
      found.push({ sentence, piece, kind, carries });
      if (!carries) state = befores[cut * stateCount + state] ?? START;
    }
  }
  return found.toReversed();
}
