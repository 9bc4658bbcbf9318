import { bestPieces } from './best.ts';
import { type Chain, sumWays } from './chain.ts';
import type { Line } from './cuts.ts';
import { scoreContinued } from './continued.ts';
import { scoreFrames } from './frame-scores.ts';
import { type JudgedPiece, judgePieces } from './judge.ts';
import { scoreMarks } from './mark-scores.ts';
import type { Marks, ParagraphMarks } from './marks.ts';
import { scoreNarration } from './narration-scores.ts';
import { type ChainWeights, scoreChain } from './score.ts';
import { scorePartings } from './partings.ts';
import { KINDS } from './states.ts';
import { lineView, type LineView } from './view.ts';

/** What the chain makes of an article. */
export interface ChainReading {
  readonly views: readonly LineView[];
  readonly chain: Chain;
  /** What may be speech, in the order of the text. */
  readonly judged: readonly JudgedPiece[];
  /** Whether the dump keeps its quotation marks. */
  readonly kept: boolean;
  /** For each sentence whether somebody quoted before may go on in it without a cue. */
  readonly continued: readonly boolean[];
}

/** Reads the sentences of an article, of which there is one at least, by a chain. */
export function readChain(
  lines: readonly Line[],
  marks: Marks,
  weights: ChainWeights,
): ChainReading {
  const views = lines.map(lineView);
  const chain = scoreChain(views, weights);
  scoreFrames(lines, chain);
  scoreNarration(lines, chain);
  scorePartings(lines, chain);
  const continued = scoreContinued(views, chain);
  const { transitions } = weights;
  const kept = marks.kept || marksMostSpeech(lines, chain, transitions, marks.paragraphs);
  scoreMarks(lines, marks.paragraphs, kept, chain, kept ? 1 : LOST_MARKS_WORTH);
  const ways = sumWays(chain, transitions);
  const best = bestPieces(chain, transitions);
  const judged = judgePieces(chain, ways, best, placesOf(lines, chain));
  return { views, chain, judged, kept, continued };
}

/** Where most marks were lost, those that survive may have another partner than the next one. */
const LOST_MARKS_WORTH = 0.4;

/** For each cut the token that it stands before. */
function placesOf(lines: readonly Line[], { cuts }: Chain): Int32Array {
  const places = new Int32Array(cuts.at(-1) ?? 0);
  let place = 0;
  for (const line of lines) for (const cut of line.cuts) places[place++] = cut;
  return places;
}

/**
 * Whether what sounds like direct speech mostly stands in marks: then the dump keeps its marks. Straight
 * ones survive here and there where curly ones were lost, so a few say nothing.
 */
function marksMostSpeech(
  lines: readonly Line[],
  chain: Chain,
  transitions: Float64Array,
  marks: readonly ParagraphMarks[],
): boolean {
  if (marks.every(({ pairs }) => pairs.length === 0)) return false;
  let marked = 0;
  let bare = 0;
  for (const best of bestPieces(chain, transitions)) {
    const line = lines[best.sentence];
    if (line === undefined || KINDS[best.kind] !== 'D') continue;
    const first = chain.cuts[best.sentence] ?? 0;
    const from = (chain.starts[best.piece] ?? 0) - first;
    const to = (chain.ends[best.piece] ?? 0) - first;
    const start = line.tokens[line.cuts[from] ?? 0]?.start ?? 0;
    const end = line.tokens[(line.cuts[to] ?? 1) - 1]?.end ?? 0;
    const pairs = marks[line.paragraph]?.pairs ?? [];
    if (pairs.some(({ open, close }) => open < end && close > start)) marked++;
    else bare++;
  }
  return marked >= FEWEST_MARKED && marked >= bare * MARKED_PER_BARE;
}

const FEWEST_MARKED = 2;
const MARKED_PER_BARE = 3;
