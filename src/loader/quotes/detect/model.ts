import type { BestPiece } from './best.ts';
import type { Chain } from './chain.ts';
import type { Line } from './cuts.ts';
import { FITTED_CHAIN } from './fitted-chain.ts';
import { FITTED_TREES } from './fitted-trees.ts';
import { follows } from './frame-scores.ts';
import type { JudgedPiece } from './judge.ts';
import { likeliestKind } from './likeliest-kind.ts';
import type { Marks } from './marks.ts';
import { readChain } from './read-chain.ts';
import { type Kind, KINDS } from './states.ts';
import { weighPieces } from './weigh.ts';

/** A piece of reported speech in one sentence. Cuts are counted within the sentence. */
export interface Piece {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  /** Whether it carries on the speech of the sentence before. */
  readonly carries: boolean;
  /** How likely speech of this kind stands here in about these bounds, from 0 to 1. */
  readonly likely: number;
}

/** The reported speech of an article, sentence by sentence. */
export function findPieces(lines: readonly Line[], marks: Marks): Piece[] {
  if (lines.length === 0) return [];
  const reading = readChain(lines, marks, FITTED_CHAIN);
  const { chain, kept } = reading;
  const least = kept ? LEAST_LIKELY_BY_MARKS : LEAST_LIKELY;
  const judged = weighPieces(reading, FITTED_TREES);
  const together = speechTogether(judged);
  const told = judged.map((piece, index) =>
    isTold(lines, chain, piece, together[index] ?? 0, least),
  );
  const pieces: Piece[] = [];
  judged.forEach((piece, index) => {
    const line = lines[piece.sentence];
    if (line === undefined || told[index] === false) return;
    const { sentence, carries, likely } = piece;
    const next = judged[index + 1];
    const alone = !carries && !(next?.carries === true && told[index + 1] === true);
    const kind = alone ? likeliestKind(piece) : piece.kind;
    const name = KINDS[kind];
    const { from, to } = placed(chain, piece);
    if (name === undefined) return;
    pieces.push({
      sentence,
      from,
      to,
      kind: name,
      carries,
      likely: likelihoodOf(likely, kind, kept),
    });
  });
  return pieces;
}

/** How likely a piece is of its kind. Where marks are kept, they alone tell a report from one quoted in part. */
function likelihoodOf(likely: readonly number[], kind: number, kept: boolean): number {
  if (!kept || kind === DIRECT) return likely[kind] ?? 0;
  return likely.reduce((sum, each, index) => (index === DIRECT ? sum : sum + each), 0);
}

/** For each piece how likely it is speech: direct speech that carries on stands or falls together. */
function speechTogether(judged: readonly JudgedPiece[]): number[] {
  const together: number[] = [];
  for (let from = 0, to = 1; from < judged.length; from = to++) {
    while (judged[to]?.carries === true && judged[to]?.kind === DIRECT) to++;
    const run = judged.slice(from, to);
    const mean = run.reduce((sum, { speech }) => sum + speech, 0) / run.length;
    for (const _ of run) together.push(mean);
  }
  return together;
}

const DIRECT = KINDS.indexOf('D');

/** Whether a piece is likely enough to be speech. */
function isTold(
  lines: readonly Line[],
  chain: Chain,
  piece: JudgedPiece,
  speech: number,
  least: Readonly<Record<Kind, number>>,
): boolean {
  const line = lines[piece.sentence];
  const kind = KINDS[piece.kind];
  if (line === undefined || kind === undefined || speech < LEAST_TOLD) return false;
  const enough = piece.carries && kind !== 'D' ? LEAST_CARRIED : least[kind];
  return speech >= enough || endsAtCue(line, placed(chain, piece).to);
}

/** Whether a cue that can only follow speech begins at a cut. */
const endsAtCue = (line: Line, cut: number): boolean =>
  line.cues.some(({ clause }, index) => clause.from === line.cuts[cut] && follows(line, index));

/** Before such a cue something was said: only its bounds are in doubt. */
const LEAST_TOLD = 0.3;

/** What is less likely to be speech at all is left to narration. */
const LEAST_LIKELY: Readonly<Record<Kind, number>> = { D: 0.52, M: 0.5, I: 0.61 };
/** Where marks tell what is quoted, its shares are the chain's own, which are lower. */
const LEAST_LIKELY_BY_MARKS: Readonly<Record<Kind, number>> = { ...LEAST_LIKELY, D: 0.3, M: 0.35 };

/** Few reports go on in the next sentence without a cue of its own. */
const LEAST_CARRIED = 0.65;

function placed(
  { cuts, starts, ends }: Chain,
  { sentence, piece }: BestPiece,
): Pick<Piece, 'from' | 'to'> {
  const first = cuts[sentence] ?? 0;
  return { from: (starts[piece] ?? 0) - first, to: (ends[piece] ?? 0) - first };
}
