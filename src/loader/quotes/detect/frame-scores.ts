import { pieceIndex } from './chain.ts';
import type { Line } from './cuts.ts';
import { LABELS, WIDTH } from './states.ts';

/**
 * Takes from narration what stands right before a cue that can only follow speech: "X, she said." or
 * "X? she asked."
 */
export function scoreFrames(
  lines: readonly Line[],
  offsets: readonly number[],
  scores: Float64Array,
): void {
  lines.forEach((line, sentence) => {
    const next = lines[sentence + 1];
    const answered =
      next?.paragraph === line.paragraph && next.cues[0]?.clause.from === 0 && follows(next, 0);
    line.cuts.forEach((end, to) => {
      const introduced = introduces(lines[sentence - 1]);
      const closes = line.cues.some(
        ({ clause }, index) => clause.from === end && follows(line, index),
      );
      const led = introduced && end === line.tokens.length;
      if (!closes && !led && !(answered && end === line.tokens.length)) return;
      for (let from = 0; from < to; from++) {
        const row = ((offsets[sentence] ?? 0) + pieceIndex(from, to)) * WIDTH;
        scores[row + NARRATION] = (scores[row + NARRATION] ?? 0) - UNLIKELY;
      }
    });
  });
}

/** "She added:" leads on to speech, in its paragraph or the next. */
function introduces(line: Line | undefined): boolean {
  if (line?.tokens.at(-1)?.text !== ':') return false;
  const kind = line.cues.at(-1)?.kind;
  return line.frames.at(-1) === 'colon' && kind !== undefined && SAYING.has(kind);
}

/** Whether a cue stands after speech, and is a verb of saying that has a subject. */
function follows({ cues, frames }: Line, index: number): boolean {
  const cue = cues[index];
  if (cue === undefined || frames[index] !== 'after' || cue.subjects.length === 0) return false;
  return SAYING.has(cue.kind);
}

const NARRATION = LABELS.indexOf('N');
const SAYING: ReadonlySet<string> = new Set(['say', 'tell', 'ask', 'write', 'add']);
/** In log-odds: seven times less likely. */
const UNLIKELY = 2;
