import { type BestPiece, bestPieces } from './best.ts';
import { type Chain, sumWays } from './chain.ts';
import type { Line } from './cuts.ts';
import { follows, scoreFrames } from './frame-scores.ts';
import { type JudgedPiece, judgePieces } from './judge.ts';
import { likeliestKind } from './likeliest-kind.ts';
import { scoreMarks } from './mark-scores.ts';
import { scoreNarration } from './narration-scores.ts';
import type { Marks, ParagraphMarks } from './marks.ts';
import { scoreChain, TRANSITIONS } from './score.ts';
import { type Kind, KINDS } from './states.ts';

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
  const chain = scoreChain(lines);
  scoreFrames(lines, chain);
  scoreNarration(lines, chain);
  const kept = marks.kept || marksMostSpeech(lines, chain, marks.paragraphs);
  scoreMarks(lines, marks.paragraphs, kept, chain, kept ? 1 : LOST_MARKS_WORTH);
  const ways = sumWays(chain, TRANSITIONS);
  const best = bestPieces(chain, TRANSITIONS);
  const judged = judgePieces(chain, ways, best, placesOf(lines, chain));
  const least = kept ? LEAST_LIKELY_BY_MARKS : LEAST_LIKELY;
  const told = judged.map((piece) => isTold(lines, chain, piece, least));
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
    pieces.push({ sentence, from, to, kind: name, carries, likely: likely[kind] ?? 0 });
  });
  return pieces;
}

/** Whether a piece is likely enough to be speech. */
function isTold(
  lines: readonly Line[],
  chain: Chain,
  piece: JudgedPiece,
  least: Readonly<Record<Kind, number>>,
): boolean {
  const line = lines[piece.sentence];
  const kind = KINDS[piece.kind];
  if (line === undefined || kind === undefined || piece.speech < LEAST_TOLD) return false;
  return piece.speech >= least[kind] || endsAtCue(line, placed(chain, piece).to);
}

/** Whether a cue that can only follow speech begins at a cut. */
const endsAtCue = (line: Line, cut: number): boolean =>
  line.cues.some(({ clause }, index) => clause.from === line.cuts[cut] && follows(line, index));

/** For each cut the token that it stands before. */
function placesOf(lines: readonly Line[], { cuts }: Chain): Int32Array {
  const places = new Int32Array(cuts.at(-1) ?? 0);
  let place = 0;
  for (const line of lines) for (const cut of line.cuts) places[place++] = cut;
  return places;
}

/** Before such a cue something was said: only its bounds are in doubt. */
const LEAST_TOLD = 0.3;

/** Where most marks were lost, those that survive may have another partner than the next one. */
const LOST_MARKS_WORTH = 0.4;

/** What is less likely to be speech at all is left to narration. */
const LEAST_LIKELY: Readonly<Record<Kind, number>> = { D: 0.3, M: 0.35, I: 0.54 };
/** Where marks tell what is direct, so much more of what is found is right that less likely reports are told too. */
const LEAST_LIKELY_BY_MARKS: Readonly<Record<Kind, number>> = { ...LEAST_LIKELY, I: 0.49 };

function placed(
  { cuts, starts, ends }: Chain,
  { sentence, piece }: BestPiece,
): Pick<Piece, 'from' | 'to'> {
  const first = cuts[sentence] ?? 0;
  return { from: (starts[piece] ?? 0) - first, to: (ends[piece] ?? 0) - first };
}

/**
 * Whether what sounds like direct speech mostly stands in marks: then the dump keeps its marks. Straight
 * ones survive here and there where curly ones were lost, so a few say nothing.
 */
function marksMostSpeech(
  lines: readonly Line[],
  chain: Chain,
  marks: readonly ParagraphMarks[],
): boolean {
  if (marks.every(({ pairs }) => pairs.length === 0)) return false;
  let marked = 0;
  let bare = 0;
  for (const best of bestPieces(chain, TRANSITIONS)) {
    const line = lines[best.sentence];
    if (line === undefined || KINDS[best.kind] !== 'D') continue;
    const { from, to } = placed(chain, best);
    const start = line.tokens[line.cuts[from] ?? 0]?.start ?? 0;
    const end = line.tokens[(line.cuts[to] ?? 1) - 1]?.end ?? 0;
    const pairs = marks[line.paragraph]?.pairs ?? [];
    if (pairs.some(({ open, close }) => open < end && close > start)) marked++;
    else bare++;
  }
  return marked >= FEWEST_MARKED && marked >= bare * MARKED_PER_BARE;
}

const FEWEST_MARKED = 2;
const MARKED_PER_BARE = 3;
