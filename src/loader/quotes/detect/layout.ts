import type { Layout } from './chain.ts';
import type { Line } from './cuts.ts';
import { cueEndingAt, cueStartingAt } from './edges.ts';

/** Where sentences, cuts and pieces of an article stand in its chain. */
export function layOut(lines: readonly Line[]): Layout {
  const cuts = new Int32Array(lines.length + 1);
  const pieces = new Int32Array(lines.length + 1);
  const starts: number[] = [];
  const ends: number[] = [];
  lines.forEach((line, sentence) => {
    const first = cuts[sentence] ?? 0;
    const led = line.cuts.map((cut) => cueEndingAt(line, cut) >= 0);
    for (let end = 1; end < line.cuts.length; end++) {
      const least = firstStart(line, end);
      const bare = endsBare(line, line.cuts[end] ?? 0);
      for (let start = least; start < end; start++) {
        if (bare && led[start] !== true) continue;
        starts.push(first + start);
        ends.push(first + end);
      }
    }
    cuts[sentence + 1] = first + line.cuts.length;
    pieces[sentence + 1] = starts.length;
  });
  return {
    cuts,
    pieces,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
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

/** Whether neither a mark nor a cue stands at a cut: only what a cue leads in may end there. */
const endsBare = (line: Line, at: number): boolean =>
  isUnmarked(line, at) && cueStartingAt(line, at) < 0;
