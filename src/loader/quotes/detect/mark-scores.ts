import type { Paragraph } from '../../../contract/article.ts';
import { pieceIndex } from './chain.ts';
import type { Line } from './cuts.ts';
import { isUtterance, type MarkPair, type ParagraphMarks } from './marks.ts';
import { LABELS, WIDTH } from './states.ts';

/**
 * Adds to the scores of pieces what quotation marks say. `kept`: the article keeps its marks, so that what
 * stands outside them is not direct speech.
 */
export function scoreMarks(
  lines: readonly Line[],
  paragraphs: readonly Pick<Paragraph, 'text'>[],
  marks: readonly ParagraphMarks[],
  kept: boolean,
  offsets: readonly number[],
  scores: Float64Array,
): void {
  lines.forEach((line, sentence) => {
    const own = marks[line.paragraph];
    const text = paragraphs[line.paragraph]?.text ?? '';
    if (own === undefined) return;
    const marked = own.pairs.length + own.loneOpens.length + own.loneCloses.length > 0;
    if (!marked && !kept) return;
    const { cuts, tokens } = line;
    const lineStart = tokens[0]?.start ?? 0;
    const lineEnd = tokens.at(-1)?.end ?? 0;
    for (let to = 1; to < cuts.length; to++) {
      for (let from = 0; from < to; from++) {
        const start = tokens[cuts[from] ?? 0]?.start ?? 0;
        const end = tokens[(cuts[to] ?? 1) - 1]?.end ?? 0;
        const gained = marked ? gainsOf(own, text, start, end, lineStart, lineEnd, kept) : OUTSIDE;
        const row = ((offsets[sentence] ?? 0) + pieceIndex(from, to)) * WIDTH;
        for (let label = 0; label < WIDTH; label++) {
          scores[row + label] = (scores[row + label] ?? 0) + (gained[label] ?? 0);
        }
      }
    }
  });
}

/** One gain a label; those that are not named gain nothing. */
function gains(by: Partial<Record<(typeof LABELS)[number], number>>): Float64Array {
  return Float64Array.from(LABELS, (label) => by[label] ?? 0);
}

// Scores are log-odds: 3 makes a reading twenty times as likely, 9 decides alone.
const NONE = gains({});
const OUTSIDE = gains({ BD: -9, ID: -9 });
const OPENS_UTTERANCE = gains({ BD: 4, ID: -3, BI: -4, II: -4, A: -4, N: -2, BM: -2, IM: -4 });
const CARRIES_ON = gains({ BD: -3, ID: 4, BI: -4, II: -4, A: -4, N: -2, BM: -4, IM: -2 });
const PART_OF_UTTERANCE = gains({ BD: -4, ID: -4, BI: -4, II: -4, A: -4, N: -3, BM: -4, IM: -4 });
const PHRASE = gains({ BD: 0.5, ID: -4, BI: -1, II: -4, A: -4 });
const HOLDS_PHRASE = gains({ BD: -9, ID: -9, BM: 1, IM: 1, BI: -1, II: -1, N: 0.5 });
const HOLDS_UTTERANCE = gains({ BD: -9, ID: -9, BM: -1, IM: -1, BI: -4, II: -4, N: -2, A: -9 });
const CROSSES = gains({ BD: -9, ID: -9, BM: -4, IM: -4, BI: -4, II: -4, A: -9, N: -3 });
const LONE = gains({ BD: 2, ID: 2, BM: 2.5, IM: 2.5, BI: -2, II: -2 });

function gainsOf(
  { pairs, loneOpens, loneCloses }: ParagraphMarks,
  text: string,
  start: number,
  end: number,
  lineStart: number,
  lineEnd: number,
  kept: boolean,
): Float64Array {
  let held: MarkPair | null = null;
  for (const pair of pairs) {
    if (pair.close < start || pair.open >= end) continue;
    const inside =
      start >= pair.open && end <= Math.max(pair.close + 1, closingEnd(text, pair.close));
    if (inside) return withinPair(text, pair, start, end, lineStart, lineEnd);
    if (start <= pair.open && end > pair.close) held = pair;
    else return kept ? CROSSES : NONE;
  }
  if (held !== null) {
    return isUtterance(text, held) ? HOLDS_UTTERANCE : HOLDS_PHRASE;
  }
  const lone =
    loneOpens.some((at) => at >= start && at <= start + 1) ||
    loneCloses.some((at) => at >= end - 2 && at <= end);
  if (lone) return LONE;
  return kept ? OUTSIDE : NONE;
}

/** Commas and stops that stand outside the closing mark belong to the piece as well. */
const closingEnd = (text: string, close: number): number =>
  close + 1 + (/^[,.;:?!]*/.exec(text.slice(close + 1))?.[0].length ?? 0);

function withinPair(
  text: string,
  pair: MarkPair,
  start: number,
  end: number,
  lineStart: number,
  lineEnd: number,
): Float64Array {
  const opens = start <= Math.max(pair.open, lineStart) + 1;
  const closes = end >= Math.min(pair.close, lineEnd);
  if (!isUtterance(text, pair)) return opens && closes ? PHRASE : PART_OF_UTTERANCE;
  if (!opens || !closes) return PART_OF_UTTERANCE;
  return pair.open >= lineStart ? OPENS_UTTERANCE : CARRIES_ON;
}
