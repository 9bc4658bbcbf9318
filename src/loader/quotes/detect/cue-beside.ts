import type { Cue } from './cues.ts';
import type { Line } from './cuts.ts';
import { follows } from './frame-scores.ts';
import type { Piece } from './model.ts';
import { SAYING } from './verbs.ts';

/** A cue with the sentence that it stands in. */
export interface PlacedCue {
  readonly sentence: number;
  readonly cue: Cue;
}

/** The cue that a run hangs on: right behind it, right before it, or opening the next sentence. */
export function cueOf(lines: readonly Line[], first: Piece, last: Piece): PlacedCue | null {
  const after = cueAfter(lines, last);
  const before = cueBefore(lines, first);
  if (first.from === 0 || (after !== null && canOnlyFollow(lines, after))) return after ?? before;
  return before ?? after;
}

/** "She led the town to think X, he wrote": what stands right before such a cue is what it reports. */
function canOnlyFollow(lines: readonly Line[], { sentence, cue }: PlacedCue): boolean {
  const line = lines[sentence];
  return line !== undefined && follows(line, line.cues.indexOf(cue));
}

/** The cue of the same speech right behind a piece, or opening the next sentence. */
export function cueAfter(lines: readonly Line[], { sentence, to }: Piece): PlacedCue | null {
  const line = lines[sentence];
  if (line === undefined) return null;
  const end = line.cuts[to] ?? 0;
  if (end < line.tokens.length) {
    const cue = line.cues.find(
      ({ clause }) => clause.from >= end && clause.from - end <= REACH_AFTER,
    );
    return cue === undefined ? null : { sentence, cue };
  }
  const next = lines[sentence + 1];
  const [cue] = next?.cues ?? [];
  const opens =
    cue !== undefined && cue.clause.from === 0 && (cue.inverted || next?.frames[0] === 'after');
  return opens && next?.paragraph === line.paragraph ? { sentence: sentence + 1, cue } : null;
}

/** The cue right before a piece, or behind the speech of the sentence before. */
export function cueBefore(lines: readonly Line[], { sentence, from }: Piece): PlacedCue | null {
  const line = lines[sentence];
  if (line === undefined) return null;
  const start = line.cuts[from] ?? 0;
  if (start > 0) {
    const near = line.cues.filter(
      ({ clause }) => clause.to <= start && start - clause.to <= REACH_BEFORE,
    );
    const cue = speakingOf(near);
    return cue === undefined ? null : { sentence, cue };
  }
  const previous = lines[sentence - 1];
  if (previous?.tokens.at(-1)?.text === ':') {
    const cue = speakingOf(previous.cues);
    if (cue !== undefined) return { sentence: sentence - 1, cue };
  }
  if (previous === undefined || previous.paragraph !== line.paragraph) return null;
  const behind = previous.cues.filter((_, index) => {
    const frame = previous.frames[index];
    return frame === 'after' || frame === 'midst';
  });
  // "X, said Ann Lee, who expects more. Y"
  const main = (cue: Cue): boolean => SAYING.has(cue.kind) && !isRelative(previous, cue);
  const cue = behind.findLast(main) ?? behind.at(-1);
  return cue === undefined ? null : { sentence: sentence - 1, cue };
}

/** The last cue; of "She said in a statement: X" not the statement, which nobody owns, but who said it. */
function speakingOf(cues: readonly Cue[]): Cue | undefined {
  const last = cues.at(-1);
  if (last?.kind !== 'noun' || last.subjects.length > 0) return last;
  return cues.findLast(({ kind, subjects }) => SAYING.has(kind) && subjects.length > 0) ?? last;
}

const isRelative = ({ tokens }: Line, { subjects: [subject] }: Cue): boolean =>
  subject !== undefined && /^(?:who|which|that)$/.test(tokens[subject.from]?.lower ?? '');

/** Tokens that may stand between speech and its cue ("and", "as"). */
const REACH_AFTER = 2;
/** Whom it was told, when, and "that". */
const REACH_BEFORE = 12;
