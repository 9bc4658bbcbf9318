import type { BestPiece } from './best.ts';
import { type Chain, entryOf, type Ways } from './chain.ts';
import { FIRST_KIND, KIND_COUNT, STATE_COUNT } from './states.ts';

/** A piece, and how likely it agrees with the truth, from 0 to 1. */
export interface JudgedPiece extends BestPiece {
  /** For each kind, that speech of it stands in about these bounds. */
  readonly likely: readonly number[];
  /** That speech of any kind does. */
  readonly speech: number;
}

/**
 * Judges the pieces of the best way by all ways through the chain, and finds what that way missed. Of many
 * pieces that differ by a word or in kind each may be unlikely, and what they share still be sure: so the
 * shares of all that overlap well are added up (as in minimum Bayes risk decoding, Goodman 1996).
 */
export function judgePieces(
  chain: Chain,
  ways: Ways,
  best: readonly BestPiece[],
  places: Int32Array,
): JudgedPiece[] {
  const all: JudgedPiece[] = [];
  let next = 0;
  for (let sentence = 0; sentence < chain.breaks.length; sentence++) {
    const candidates = candidatesOf(chain, ways, sentence, places);
    const found: JudgedPiece[] = [];
    for (let piece = best[next]; piece?.sentence === sentence; piece = best[++next]) {
      const stretch = placed(chain, piece.piece, places);
      const likely = kindsIn(stretch, candidates);
      const speech = speechIn(stretch, candidates);
      found.push(judged(sentence, piece.piece, piece.kind, piece.carries, likely, speech));
    }
    const more = missed(chain, candidates, found, sentence);
    const own = more.length === 0 ? found : inOrder(chain, [...found, ...more]);
    for (const piece of own) all.push(piece);
  }
  return all;
}

const inOrder = ({ starts }: Chain, pieces: readonly JudgedPiece[]): JudgedPiece[] =>
  pieces.toSorted((a, b) => (starts[a.piece] ?? 0) - (starts[b.piece] ?? 0));

/** All are made here, so that they are alike to the compiler. */
const judged = (
  sentence: number,
  piece: number,
  kind: number,
  carries: boolean,
  likely: readonly number[],
  speech: number,
): JudgedPiece => ({ sentence, piece, kind, carries, likely, speech });

const kindCount = KIND_COUNT;
const stateCount = STATE_COUNT;
const firstKind = FIRST_KIND;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A piece that may be speech, in tokens, with how likely it is of each kind. */
interface Candidate extends Stretch {
  readonly piece: number;
  readonly shares: readonly number[];
  /** Of all kinds. */
  readonly sum: number;
}

const placed = ({ starts, ends }: Chain, piece: number, places: Int32Array): Stretch => ({
  start: places[starts[piece] ?? 0] ?? 0,
  end: places[ends[piece] ?? 0] ?? 0,
});

function candidatesOf(chain: Chain, ways: Ways, sentence: number, places: Int32Array): Candidate[] {
  const { starts, ends } = chain;
  const { backward, pieceFactors } = ways;
  const total = ways.totals[sentence] ?? 1;
  const first = chain.cuts[sentence] ?? 0;
  const last = chain.pieces[sentence + 1] ?? 0;
  const candidates: Candidate[] = [];
  for (let piece = chain.pieces[sentence] ?? 0; piece < last; piece++) {
    const start = starts[piece] ?? 0;
    const end = ends[piece] ?? 0;
    let sum = 0;
    for (let kind = 0; kind < kindCount; kind++) {
      const entry = entryOf(ways, sentence, start === first, start, kind);
      const factor = pieceFactors[piece * kindCount + kind] ?? 0;
      const share = (entry * factor * (backward[end * stateCount + firstKind + kind] ?? 0)) / total;
      room[kind] = share;
      sum += share;
    }
    if (sum < LEAST_SHARE) continue;
    const shares = [room[0] ?? 0, room[1] ?? 0, room[2] ?? 0];
    candidates.push({ piece, shares, sum, start: places[start] ?? 0, end: places[end] ?? 0 });
  }
  return candidates;
}

/** Room for the shares of one piece: few pieces are likely enough to keep theirs. */
const room = new Float64Array(KIND_COUNT);

/** Less likely pieces are left out of account. */
const LEAST_SHARE = 0.005;

/** How likely a stretch is speech of any kind. */
function speechIn(stretch: Stretch, candidates: readonly Candidate[]): number {
  let speech = 0;
  for (const other of candidates) speech += worthOf(stretch, other) * other.sum;
  return Math.min(1, speech);
}

/** How likely a stretch is speech of each kind. */
function kindsIn(stretch: Stretch, candidates: readonly Candidate[]): number[] {
  const likely = [0, 0, 0];
  for (const other of candidates) {
    const worth = worthOf(stretch, other);
    if (worth === 0) continue;
    for (let kind = 0; kind < kindCount; kind++) {
      likely[kind] = (likely[kind] ?? 0) + worth * (other.shares[kind] ?? 0);
    }
  }
  for (let kind = 0; kind < kindCount; kind++) likely[kind] = Math.min(1, likely[kind] ?? 0);
  return likely;
}

/** How much of another stretch's share counts for one, by how well the two overlap. */
function worthOf({ start, end }: Stretch, other: Stretch): number {
  const shared = Math.min(end, other.end) - Math.max(start, other.start);
  const overlap = shared / (Math.max(end, other.end) - Math.min(start, other.start));
  return overlap < LEAST_OVERLAP ? 0 : overlap < GOOD_OVERLAP ? HALF_WORTH : 1;
}

/** Overlap as tokens in both over tokens in either. Below the first a piece tells another story. */
const LEAST_OVERLAP = 0.6;
const GOOD_OVERLAP = 0.8;
const HALF_WORTH = 0.5;

/** Pieces beside those found that are likely speech, though no one kind of it wins over narration. */
function missed(
  chain: Chain,
  candidates: readonly Candidate[],
  found: readonly BestPiece[],
  sentence: number,
): JudgedPiece[] {
  const more: JudgedPiece[] = [];
  let most = 0;
  for (const { sum } of candidates) most += sum;
  // no piece is likelier than all together
  if (most < LEAST_MISSED - ROUNDING) return more;
  for (;;) {
    let top: JudgedPiece | null = null;
    for (const candidate of candidates) {
      const { piece, shares } = candidate;
      if (overlapsAny(chain, piece, found) || overlapsAny(chain, piece, more)) continue;
      const speech = speechIn(candidate, candidates);
      if (speech < LEAST_MISSED || speech <= (top?.speech ?? 0)) continue;
      const kind = shares.indexOf(Math.max(...shares));
      const likely = kindsIn(candidate, candidates);
      top = judged(sentence, piece, kind, false, likely, speech);
    }
    if (top === null) return more;
    more.push(top);
  }
}

function overlapsAny(
  { starts, ends }: Chain,
  piece: number,
  others: readonly BestPiece[],
): boolean {
  for (const { piece: other } of others) {
    const before = (ends[other] ?? 0) <= (starts[piece] ?? 0);
    const behind = (starts[other] ?? 0) >= (ends[piece] ?? 0);
    if (!before && !behind) return true;
  }
  return false;
}

/** From here on a piece may be speech, whatever the best way makes of it. */
const LEAST_MISSED = 0.4;
const ROUNDING = 1e-9;
