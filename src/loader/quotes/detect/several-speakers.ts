import { nounOf } from '../nouns.ts';
import type { Chain } from './chain.ts';
import type { Line } from './cuts.ts';
import { cueBehind, soundsSpoken } from './lead-ins.ts';
import { addToPieces } from './piece-scores.ts';

/**
 * "The bridge is closed, officials say. It dates from 1920.": several whom nobody names hardly say the same words. Takes
 * from direct speech what they report, and what follows in the paragraph, unless it sounds spoken.
 */
export function scoreSeveral(lines: readonly Line[], sentence: number, chain: Chain): void {
  const line = lines[sentence];
  if (line === undefined) return;
  const before = lines[sentence - 1];
  const follows =
    before?.paragraph === line.paragraph && cueBehind(line) === null && isOfSeveral(before);
  if (!follows && !isOfSeveral(line)) return;
  if (soundsSpoken(line)) return;
  addToPieces(chain, line, sentence, 'direct', () => (follows ? -BEHIND_SEVERAL : -SEVERAL));
}

/** In log-odds. Of 75 such reports in the articles fitted on 7 are direct. */
const SEVERAL = 1.5;
/** Of 22 sentences behind one 3 are. */
const BEHIND_SEVERAL = 2.5;

/** Whether the cue behind what a sentence says has people in the plural as its subject. */
function isOfSeveral(line: Line): boolean {
  const cue = cueBehind(line);
  const head = line.tokens[(cue?.subjects[0]?.to ?? 0) - 1];
  if (head?.partOfSpeech !== 'NOUN') return false;
  return nounOf(head.lower).kind === 'people';
}
