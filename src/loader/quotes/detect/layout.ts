import type { Layout } from './chain.ts';
import type { Line } from './cuts.ts';

/** Where sentences, cuts and pieces of an article stand in its chain. */
export function layOut(lines: readonly Line[]): Layout {
  const cuts = [0];
  const pieces = [0];
  const starts: number[] = [];
  const ends: number[] = [];
  let first = 0;
  for (const line of lines) {
    const last = line.cuts.length - 1;
    const least = firstStart(line);
    // What ends without a mark swallows no cue: one piece of gold speech in fifty does, and half of all
    // pieces would.
    let behindCues = least;
    let cue = 0;
    for (let end = 1; end <= last; end++) {
      const at = line.cuts[end] ?? 0;
      for (; (line.cues[cue]?.clause.to ?? Infinity) <= at; cue++) {
        behindCues = Math.max(behindCues, line.begun.indexOf(cue) + 1);
      }
      const unmarked = isUnmarked(line, at);
      // where neither a mark nor a cue stands, only what a cue leads in may end
      const bare = unmarked && (line.begun[end] ?? -1) < 0;
      for (let start = unmarked ? behindCues : least; start < end; start++) {
        if (bare && (line.ended[start] ?? -1) < 0) continue;
        starts.push(first + start);
        ends.push(first + end);
      }
    }
    first += last + 1;
    cuts.push(first);
    pieces.push(starts.length);
  }
  return {
    cuts: new Int32Array(cuts),
    pieces: new Int32Array(pieces),
    starts: new Int32Array(starts),
    ends: new Int32Array(ends),
    breaks: lines.map(({ index }) => index === 0),
  };
}

/** The first cut at which speech may begin: the name before a transcript's line is no part of it. */
function firstStart({ cues: [cue], cuts }: Line): number {
  return cue?.kind === 'line' ? cuts.indexOf(cue.clause.to) : 0;
}

/** Whether a sentence goes on at a cut without a mark. */
const isUnmarked = ({ tokens }: Line, at: number): boolean =>
  at < tokens.length && tokens[at - 1]?.partOfSpeech !== 'PUNCT';
