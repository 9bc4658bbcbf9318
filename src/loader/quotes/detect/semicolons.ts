import type { Chain } from './chain.ts';
import type { Line } from './cuts.ts';
import { addToPieces } from './piece-scores.ts';

/**
 * Adds to a chain's pieces what a semicolon says with a name and its cue right behind it: "Lee said X; Bo Day thought Y"
 * ends what Lee said.
 */
export function scoreSemicolons(lines: readonly Line[], chain: Chain): void {
  lines.forEach((line, sentence) => {
    for (const at of partings(line)) {
      addToPieces(chain, line, sentence, 'all', (from, to) => (from < at && to > at ? CROSSES : 0));
    }
  });
}

/** Where another one's words begin behind a semicolon. */
function partings({ tokens, cues }: Line): number[] {
  return cues.flatMap(({ clause, from, subjects: [subject] }) => {
    const named = subject !== undefined && tokens[subject.to - 1]?.partOfSpeech === 'PROPN';
    const opens = tokens[clause.from - 1]?.text === ';' && clause.from < from;
    return named && opens ? [clause.from] : [];
  });
}

/** Log-odds. Of six reports before such a semicolon in gold five end there. */
const CROSSES = -5;
