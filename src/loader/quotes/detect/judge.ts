import type { BestPiece } from './best.ts';
import { type Chain, entryOf, type Ways } from './chain.ts';
import { FIRST_KIND, KIND_COUNT, KINDS, STATE_COUNT } from './states.ts';

/** A piece, and how likely it agrees with the truth, from 0 to 1. */
export interface JudgedPiece extends BestPiece {
  /** Speech of its kind stands in about its bounds. */
  readonly likely: number;
  /** Speech of any kind does. */
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
  const bySentence = new Map<number, BestPiece[]>();
  for (const piece of best) {
    const own = bySentence.get(piece.sentence);
    if (own === undefined) bySentence.set(piece.sentence, [piece]);
    else own.push(piece);
  }
  const carriedOn = new Set(
    best.flatMap(({ piece }, index) => (best[index + 1]?.carries === true ? [piece] : [])),
  );
  const startOf = ({ piece }: BestPiece): number => chain.starts[piece] ?? 0;
  return chain.breaks.flatMap((_, sentence) => {
    const candidates = candidatesOf(chain, ways, sentence, places);
    const judged = (bySentence.get(sentence) ?? []).map((piece) =>
      inLikeliestKind(
        piece,
        !piece.carries && !carriedOn.has(piece.piece),
        placed(chain, piece.piece, places),
        candidates,
      ),
    );
    const more = missed(chain, candidates, judged, sentence);
    return more.length === 0
      ? judged
      : [...judged, ...more].toSorted((a, b) => startOf(a) - startOf(b));
  });
}

/** A piece in the kind that is likeliest of all ways; in its own where it is one of several of one run. */
function inLikeliestKind(
  piece: BestPiece,
  alone: boolean,
  stretch: Stretch,
  candidates: readonly Candidate[],
): JudgedPiece {
  let top = { ...piece, ...judge(stretch, candidates, piece.kind) };
  if (!alone) return top;
  for (let kind = 0; kind < KIND_COUNT; kind++) {
    const other = judge(stretch, candidates, kind);
    const needed =
      top.kind !== piece.kind ? 1 : kind === DIRECT && top.kind === MIXED ? NEARLY : CLEARLY;
    if (other.likely > top.likely * needed) top = { ...piece, kind, ...other };
  }
  return top;
}

/** How much likelier another kind must be than that of the best way. */
const CLEARLY = 1.3;
/** Without marks, words quoted whole and words quoted in part look alike: they are whole unless clearly not. */
const NEARLY = 0.8;
const DIRECT = KINDS.indexOf('D');
const MIXED = KINDS.indexOf('M');

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A piece that may be speech, in tokens, with how likely it is of each kind. */
interface Candidate extends Stretch {
  readonly piece: number;
  readonly shares: readonly number[];
}

const placed = ({ starts, ends }: Chain, piece: number, places: Int32Array): Stretch => ({
  start: places[starts[piece] ?? 0] ?? 0,
  end: places[ends[piece] ?? 0] ?? 0,
});

function candidatesOf(chain: Chain, ways: Ways, sentence: number, places: Int32Array): Candidate[] {
  const candidates: Candidate[] = [];
  const last = chain.pieces[sentence + 1] ?? 0;
  for (let piece = chain.pieces[sentence] ?? 0; piece < last; piece++) {
    let sum = 0;
    for (let kind = 0; kind < KIND_COUNT; kind++) {
      sum += shareOf(chain, ways, sentence, piece, kind);
    }
    if (sum < LEAST_SHARE) continue;
    const shares = KINDS.map((_, kind) => shareOf(chain, ways, sentence, piece, kind));
    candidates.push({ piece, shares, ...placed(chain, piece, places) });
  }
  return candidates;
}

/** Less likely pieces are left out of account. */
const LEAST_SHARE = 0.005;

function judge(
  { start, end }: Stretch,
  candidates: readonly Candidate[],
  kind: number,
): Pick<JudgedPiece, 'likely' | 'speech'> {
  let likely = 0;
  let speech = 0;
  for (const other of candidates) {
    const shared = Math.min(end, other.end) - Math.max(start, other.start);
    const overlap = shared / (Math.max(end, other.end) - Math.min(start, other.start));
    if (overlap < LEAST_OVERLAP) continue;
    const worth = overlap < GOOD_OVERLAP ? HALF_WORTH : 1;
    other.shares.forEach((share, each) => {
      speech += worth * share;
      if (each === kind) likely += worth * share;
    });
  }
  return { likely: Math.min(1, likely), speech: Math.min(1, speech) };
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
  const free = ({ piece }: Candidate): boolean =>
    [...found, ...more].every(
      ({ piece: other }) =>
        (chain.ends[other] ?? 0) <= (chain.starts[piece] ?? 0) ||
        (chain.starts[other] ?? 0) >= (chain.ends[piece] ?? 0),
    );
  for (;;) {
    let top: JudgedPiece | null = null;
    for (const candidate of candidates) {
      if (!free(candidate)) continue;
      const kind = candidate.shares.indexOf(Math.max(...candidate.shares));
      const judged = judge(candidate, candidates, kind);
      if (judged.speech < LEAST_MISSED || judged.speech <= (top?.speech ?? 0)) continue;
      top = { sentence, piece: candidate.piece, kind, carries: false, ...judged };
    }
    if (top === null) return more;
    more.push(top);
  }
}

/** Above this a piece is speech, whatever its kind. */
const LEAST_MISSED = 0.6;

function shareOf(chain: Chain, ways: Ways, sentence: number, piece: number, kind: number): number {
  const start = chain.starts[piece] ?? 0;
  const end = (chain.ends[piece] ?? 0) * STATE_COUNT + FIRST_KIND + kind;
  const factor = ways.pieceFactors[piece * KIND_COUNT + kind] ?? 0;
  const opens = start === chain.cuts[sentence];
  const through = entryOf(ways, sentence, opens, start, kind) * factor * (ways.backward[end] ?? 0);
  return through / (ways.totals[sentence] ?? 1);
}
