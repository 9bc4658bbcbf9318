import type { QuoteKind } from '../../../contract/article.ts';
import { cueAfter, cueBefore } from './cue-beside.ts';
import type { Line } from './cuts.ts';
import { introductionOf } from './introduction.ts';
import type { Piece } from './model.ts';
import type { Kind } from './states.ts';

/** One run of reported speech: pieces that follow each other, the first of which began it. */
export interface Run {
  readonly kind: QuoteKind;
  readonly pieces: readonly Piece[];
  /** Whether it carries on what was too unlikely to be speech. */
  readonly orphaned: boolean;
}

/** Pieces as runs: what carries on the piece before is of one run with it, unless cues tell otherwise. */
export function runsOf(lines: readonly Line[], pieces: readonly Piece[]): Run[] {
  const carried = carriedRuns(lines, pieces);
  return agreeing(
    lines,
    carried.flatMap((each) => parted(lines, each)),
  );
}

const KINDS: Record<Kind, QuoteKind> = { D: 'direct', M: 'mixed', I: 'indirect' };

function carriedRuns(lines: readonly Line[], pieces: readonly Piece[]): Run[] {
  const runs: { kind: QuoteKind; pieces: Piece[]; orphaned: boolean }[] = [];
  for (const piece of pieces) {
    const before = runs.at(-1);
    const last = before?.pieces.at(-1);
    const near = last !== undefined && last.sentence === piece.sentence - 1;
    if (piece.carries && near && !haveCuesEach(lines, last, piece)) before?.pieces.push(piece);
    else {
      const orphaned = piece.carries && !near;
      runs.push({ kind: KINDS[piece.kind], pieces: [piece], orphaned });
    }
  }
  return runs;
}

/**
 * "X, Lee said. Y" and a paragraph further "Z, said Day": where each side of a break of paragraphs has a cue of
 * its own, Y is Lee's.
 */
function parted(lines: readonly Line[], run: Run): Run[] {
  const [first] = run.pieces;
  const last = run.pieces.at(-1);
  if (first === undefined || last === undefined) return [run];
  const paragraph = lines[first.sentence]?.paragraph;
  const at = run.pieces.findIndex(({ sentence }) => lines[sentence]?.paragraph !== paragraph);
  if (at < 0) return [run];
  if (cueBefore(lines, first) === null || cueAfter(lines, last) === null) return [run];
  return [
    { ...run, pieces: run.pieces.slice(0, at) },
    { ...run, pieces: run.pieces.slice(at) },
  ];
}

/** Two cues, one right behind each of two pieces, may be of two people. */
const haveCuesEach = (lines: readonly Line[], first: Piece, second: Piece): boolean =>
  endsAtCue(lines, first) && endsAtCue(lines, second);

/** Whether a cue stands in its sentence right behind a piece. */
function endsAtCue(lines: readonly Line[], { sentence, to }: Piece): boolean {
  const line = lines[sentence];
  return line !== undefined && line.cues.some(({ clause }) => clause.from === line.cuts[to]);
}

/** "X, she said, Y": two halves of one sentence are of one kind, that of the likelier half. */
function agreeing(lines: readonly Line[], runs: readonly Run[]): Run[] {
  const agreed = [...runs];
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    const last = before?.pieces.at(-1);
    const [first] = run.pieces;
    if (before === undefined || last === undefined || first === undefined) return;
    if (before.kind === run.kind || last.sentence !== first.sentence) return;
    const line = lines[first.sentence];
    const cue = line?.cues.findIndex(({ clause }) => clause.from === line.cuts[last.to]) ?? -1;
    const clause = line?.cues[cue]?.clause;
    const gap = (line?.cuts[first.from] ?? 0) - (clause?.to ?? 0);
    if (line?.frames[cue] !== 'midst' || gap < 0 || gap > 1) return;
    if (introductionOf(line)?.to === clause?.from) return;
    if (last.likely >= first.likely) agreed[index] = { ...run, kind: before.kind };
    else agreed[index - 1] = { ...before, kind: run.kind };
  });
  return agreed;
}
