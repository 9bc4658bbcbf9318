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
    for (let end = 1; end <= last; end++) {
      // where neither a mark nor a cue stands, only what a cue leads in may end
      const bare = isUnmarked(line, line.cuts[end] ?? 0) && (line.begun[end] ?? -1) < 0;
      for (let start = firstStart(line, end); start < end; start++) {
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

/**
 * The first cut at which speech may begin that ends at a cut. What ends without a mark swallows no cue: one
 * piece of gold speech in fifty does, and half of all pieces would.
 */
function firstStart(line: Line, end: number): number {
  const at = line.cuts[end] ?? 0;
  // the name before a transcript's line is no part of it
  let least = line.cues[0]?.kind === 'line' ? line.cuts.indexOf(line.cues[0].clause.to) : 0;
  if (!isUnmarked(line, at)) return least;
  for (const { clause } of line.cues) {
    if (clause.to > at) break;
    const begin = line.cuts.indexOf(clause.from);
    if (begin >= 0) least = Math.max(least, begin + 1);
  }
  return least;
}

/** Whether a sentence goes on at a cut without a mark. */
const isUnmarked = ({ tokens }: Line, at: number): boolean =>
  at < tokens.length && tokens[at - 1]?.partOfSpeech !== 'PUNCT';
