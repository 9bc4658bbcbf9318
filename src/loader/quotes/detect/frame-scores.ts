import { pieceIndex } from './chain.ts';
import type { Cue } from './cues.ts';
import type { Line } from './cuts.ts';
import { LABELS, WIDTH } from './states.ts';

/**
 * Takes from narration what stands right before a cue that can only follow speech: "X, she said." or
 * "X? she asked."; and from reports what somebody told the press: "X, she told The Norvik Ledger."
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
      const interview = line.cues.some((cue) => cue.clause.from === end && tellsPress(line, cue));
      for (let from = 0; from < to; from++) {
        const row = ((offsets[sentence] ?? 0) + pieceIndex(from, to)) * WIDTH;
        scores[row + NARRATION] = (scores[row + NARRATION] ?? 0) - UNLIKELY;
        if (!interview) continue;
        for (const label of REPORTS) scores[row + label] = (scores[row + label] ?? 0) - INTERVIEW;
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

/** Whether somebody told it to a paper, a station or reporters, and not to a person of the story. */
function tellsPress({ tokens }: Line, { kind, clause }: Cue): boolean {
  if (kind !== 'tell') return false;
  const first = tokens[clause.to];
  const listener = first?.lower === 'the' ? tokens[clause.to + 1] : first;
  if (listener === undefined) return false;
  return listener.partOfSpeech === 'PROPN' || PRESS.has(listener.lower);
}

const PRESS: ReadonlySet<string> = new Set(['reporters', 'journalists']);
const REPORTS = (['BM', 'IM', 'BI', 'II'] as const).map((label) => LABELS.indexOf(label));
/** In log-odds: of what was told the press, and lost its marks, three in four were direct speech. */
const INTERVIEW = 1.2;

const NARRATION = LABELS.indexOf('N');
const SAYING: ReadonlySet<string> = new Set(['say', 'tell', 'ask', 'write', 'add']);
/** In log-odds: seven times less likely. */
const UNLIKELY = 2;
