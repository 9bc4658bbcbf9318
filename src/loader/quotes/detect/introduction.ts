import type { Line } from './cuts.ts';
import { SAYING } from './verbs.ts';

/** Where the words that only lead to what somebody said end; 0 where there are none. */
export function introductionOf({ tokens, cues }: Line): number {
  const opening = tokens[0]?.lower === 'when' ? 1 : 0;
  const asked = ASKED.has(tokens[opening]?.lower ?? '') && tokens[opening]?.partOfSpeech === 'VERB';
  const cue = cues.findLast(
    ({ kind, clause, subjects }) =>
      SAYING.has(kind) &&
      subjects.length > 0 &&
      clause.from > 0 &&
      tokens[clause.from - 1]?.text === ',',
  );
  if (cue === undefined || cue.clause.to + FEWEST_BEHIND > tokens.length) return 0;
  const end = cue.clause.from;
  if (asked) return end;
  const [first] = tokens;
  const placed = first?.partOfSpeech === 'ADP' || DAYS.has(first?.lower ?? '');
  const verbless = tokens
    .slice(0, end)
    .every(({ partOfSpeech }) => partOfSpeech !== 'VERB' && partOfSpeech !== 'AUX');
  return placed && verbless ? end : 0;
}

const ASKED: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned', 'prompted']);
const DAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday'.split(' '),
);
/** Tokens: fewer behind the cue tell no more than where and when. */
const FEWEST_BEHIND = 5;
