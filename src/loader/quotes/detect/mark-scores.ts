import type { Chain } from './chain.ts';
import type { Line } from './cuts.ts';
import type { MarkPair, ParagraphMarks } from './marks.ts';
import { firstPairFrom } from './pair-search.ts';
import { type Kind, KIND_COUNT, KINDS, UNIT_WIDTH } from './states.ts';

/**
 * Adds to the scores of a chain what quotation marks say. `kept`: the article keeps its marks, so that what
 * stands outside them is not direct speech. `worth`: from 0 to 1, how far marks are to be trusted.
 */
export function scoreMarks(
  lines: readonly Line[],
  marks: readonly ParagraphMarks[],
  kept: boolean,
  chain: Chain,
  worth: number,
): void {
  const transcript = new Set(lines.filter(isTranscript).map(({ paragraph }) => paragraph));
  lines.forEach((line, sentence) => {
    const own = marks[line.paragraph];
    if (own === undefined) return;
    const marked = own.pairs.length + own.loneOpens.length + own.loneCloses.length > 0;
    if (!marked && (!kept || transcript.has(line.paragraph))) return;
    const first = chain.cuts[sentence] ?? 0;
    const last = chain.pieces[sentence + 1] ?? 0;
    if (!marked) {
      for (let piece = chain.pieces[sentence] ?? 0; piece < last; piece++) {
        addTo(chain.pieceScores, piece * KIND_COUNT, OUTSIDE, worth);
      }
      return;
    }
    const bounds = boundsOf(line);
    for (let piece = chain.pieces[sentence] ?? 0; piece < last; piece++) {
      const stretch = stretchOf(
        line,
        (chain.starts[piece] ?? 0) - first,
        (chain.ends[piece] ?? 0) - first,
      );
      const gained = gainsOf(own, stretch, bounds, kept);
      // a pair round a whole utterance is strong evidence wherever it stands
      if (gained !== NONE) {
        addTo(chain.pieceScores, piece * KIND_COUNT, gained, gained === UTTERANCE ? 1 : worth);
      }
    }
    scoreRest(line, own, chain, sentence, kept, worth);
  });
}

/** "LEE: X. Y": a transcript has no marks to keep. */
const isTranscript = ({ cues: [first] }: Line): boolean => first?.kind === 'line';

/** Places in a paragraph, in UTF-16 code units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const stretchOf = ({ tokens, cuts }: Line, from: number, to: number): Stretch => ({
  start: tokens[cuts[from] ?? 0]?.start ?? 0,
  end: tokens[(cuts[to] ?? 1) - 1]?.end ?? 0,
});

const boundsOf = ({ tokens }: Line): Stretch => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});

/** No narration within an utterance; and a sentence within a pair goes on, one that opens a pair begins. */
function scoreRest(
  line: Line,
  { pairs }: ParagraphMarks,
  chain: Chain,
  sentence: number,
  kept: boolean,
  worth: number,
): void {
  const first = chain.cuts[sentence] ?? 0;
  for (let unit = 0; unit + 1 < line.cuts.length; unit++) {
    const { start, end } = stretchOf(line, unit, unit + 1);
    const pair = pairs[firstPairFrom(pairs, 'end', end)];
    if (pair !== undefined && start >= pair.open) {
      const gained = isUtterance(pair, kept) ? SPOKEN : NAMED;
      addTo(chain.unitScores, (first + unit) * UNIT_WIDTH, gained, 1);
    }
  }
  if (worth < 1) return;
  const { start } = boundsOf(line);
  const pair = pairs[firstPairFrom(pairs, 'close', start + 1)];
  if (pair === undefined || pair.open > start + 1) return;
  const row = sentence * 2 * KIND_COUNT;
  if (pair.open < start - 1) addTo(chain.openings, row, CONTRADICTED, 1);
  else addTo(chain.openings, row + KIND_COUNT, CONTRADICTED, 1);
}

function addTo(scores: Float64Array, at: number, gained: Float64Array, worth: number): void {
  for (let index = 0; index < gained.length; index++) {
    scores[at + index] = (scores[at + index] ?? 0) + (gained[index] ?? 0) * worth;
  }
}

/** One gain a kind; those that are not named gain nothing. */
function gains(by: Partial<Record<Kind, number>>): Float64Array {
  return Float64Array.from(KINDS, (kind) => by[kind] ?? 0);
}

// Scores are log-odds: 3 makes a reading twenty times as likely, 9 decides alone.
const NONE = gains({});
const OUTSIDE = gains({ D: -9 });
const UTTERANCE = gains({ D: 4, M: -4, I: -4 });
const PART_OF_UTTERANCE = gains({ D: -4, M: -4, I: -4 });
const PHRASE = gains({ D: -1, M: 0.5, I: 1 });
const HOLDS_PHRASE = gains({ D: -9, I: 1 });
const HOLDS_UTTERANCE = gains({ D: -9, M: -1, I: -4 });
/** Where all marks are kept, what stands before an utterance is not of it. */
const HOLDS_WHOLE_UTTERANCE = gains({ D: -9, M: -4, I: -4 });
const NAME = gains({ D: -9, M: -6, I: -6 });
const HOLDS_NAME = gains({ D: -9 });
const CROSSES = gains({ D: -9, M: -4, I: -4 });
const LONE = gains({ D: 2, M: 2.5, I: -2 });
const CONTRADICTED = gains({ D: -7, M: -2 });
/** Of a unit's narration and attribution: within an utterance, and within other words in marks. */
const SPOKEN = Float64Array.of(-3, -6);
const NAMED = Float64Array.of(0, -4);

function gainsOf(
  { pairs, loneOpens, loneCloses }: ParagraphMarks,
  { start, end }: Stretch,
  bounds: Stretch,
  kept: boolean,
): Float64Array {
  let held: MarkPair | null = null;
  for (let index = firstPairFrom(pairs, 'close', start); index < pairs.length; index++) {
    const pair = pairs[index];
    if (pair === undefined || pair.open >= end) break;
    const inside = start >= pair.open && end <= pair.end;
    if (inside) return withinPair(pair, start, end, bounds, kept);
    if (start <= pair.open && end >= pair.close) held = pair;
    else return kept ? CROSSES : NONE;
  }
  if (held !== null) {
    if (kept && held.name) return HOLDS_NAME;
    if (!isUtterance(held, kept)) return HOLDS_PHRASE;
    return kept ? HOLDS_WHOLE_UTTERANCE : HOLDS_UTTERANCE;
  }
  // of an article that keeps its marks the sentences are read without them
  const first = kept ? start - 1 : start;
  const lone =
    loneOpens.some((at) => at >= first && at <= start + 1) ||
    loneCloses.some((at) => at >= end - 2 && at <= end);
  if (lone) return LONE;
  return kept ? OUTSIDE : NONE;
}

/** Where all marks are kept, words that go on with the sentence around them are a part of a report. */
const isUtterance = ({ utterance, goesOn, name }: MarkPair, kept: boolean): boolean =>
  utterance && !(kept && (goesOn || name));

function withinPair(
  pair: MarkPair,
  start: number,
  end: number,
  bounds: Stretch,
  kept: boolean,
): Float64Array {
  const opens = start <= Math.max(pair.open, bounds.start) + 1;
  const closes = end >= Math.min(pair.close, bounds.end);
  if (kept && pair.name) return NAME;
  if (!isUtterance(pair, kept)) return opens && closes ? PHRASE : PART_OF_UTTERANCE;
  return opens && closes ? UTTERANCE : PART_OF_UTTERANCE;
}
