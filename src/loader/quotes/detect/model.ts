import type { Paragraph } from '../../../contract/article.ts';
import { bestPieces } from './best.ts';
import { type Chain, pieceCount, pieceIndex, sumWays } from './chain.ts';
import type { Line } from './cuts.ts';
import { noteFeatures } from './features.ts';
import { scoreFrames } from './frame-scores.ts';
import { scoreMarks } from './mark-scores.ts';
import { keepsMarks, marksOf, type ParagraphMarks } from './marks.ts';
import { type Label, LABEL_OF, LABELS, STATE_COUNT, STATES, WIDTH } from './states.ts';
import fitted from './weights.json' with { type: 'json' };

// An import is looked up at each use; inner loops want constants of their own.
const width = WIDTH;

/** A piece of a sentence as the model reads it. Cuts are counted within the sentence. */
export interface Piece {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly label: Label;
  /** How likely this very piece with this label is, from 0 to 1. */
  readonly likely: number;
}

/** Weights as they are kept: for each template its values, each with `WIDTH` numbers. */
export interface FittedWeights {
  readonly features: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** `STATE_COUNT` by `STATE_COUNT` numbers for each joint. */
  readonly transitions: readonly number[];
}

/** The sentences of an article parted into labelled pieces. */
export function labelPieces(
  lines: readonly Line[],
  paragraphs: readonly Pick<Paragraph, 'text' | 'edits'>[],
): Piece[] {
  if (lines.length === 0) return [];
  const chain = scoreChain(lines);
  const marks = marksOf(paragraphs);
  const paired = marks.some(({ pairs }) => pairs.length > 0);
  const kept = keepsMarks(paragraphs, marks) || (paired && marksMostSpeech(lines, chain, marks));
  scoreFrames(lines, chain.offsets, chain.scores);
  scoreMarks(lines, paragraphs, marks, kept, chain.offsets, chain.scores);
  const { enter, backward, logZ } = sumWays(chain, TRANSITIONS);
  return bestPieces(chain, TRANSITIONS).map(({ sentence, from, to, state }): Piece => {
    const first = chain.firsts[sentence] ?? 0;
    const label = LABEL_OF[state] ?? 0;
    const piece = (chain.offsets[sentence] ?? 0) + pieceIndex(from, to);
    const log =
      (enter[(first + from) * STATE_COUNT + state] ?? 0) +
      (chain.scores[piece * width + label] ?? 0) +
      (backward[(first + to) * STATE_COUNT + state] ?? 0) -
      logZ;
    return { sentence, from, to, label: LABELS[label] ?? 'N', likely: Math.exp(log) };
  });
}

/**
 * Whether what sounds like direct speech mostly stands in marks: then the dump keeps its marks. Straight
 * ones survive here and there where curly ones were lost, so a few say nothing.
 */
function marksMostSpeech(
  lines: readonly Line[],
  chain: Chain,
  marks: readonly ParagraphMarks[],
): boolean {
  let marked = 0;
  let bare = 0;
  for (const { sentence, from, to, state } of bestPieces(chain, TRANSITIONS)) {
    const line = lines[sentence];
    if (line === undefined || STATES[state]?.endsWith('D') !== true || STATES[state] === 'ND')
      continue;
    if (STATES[state] === 'AD') continue;
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

/** Where sentences, cuts and pieces of an article stand in its chain. */
export function layOut(lines: readonly Line[]): Omit<Chain, 'scores'> {
  const firsts = [0];
  const offsets = [0];
  for (const { cuts } of lines) {
    firsts.push((firsts.at(-1) ?? 0) + cuts.length);
    offsets.push((offsets.at(-1) ?? 0) + pieceCount(cuts.length));
  }
  return { firsts, offsets, breaks: lines.map(({ index }) => index === 0) };
}

function scoreChain(lines: readonly Line[]): Chain {
  const layout = layOut(lines);
  const scores = new Float64Array((layout.offsets.at(-1) ?? 0) * width);
  let at = 0;
  noteFeatures(lines, {
    part: (key, fill) => {
      const known = key === null ? undefined : PARTS.get(key);
      if (known !== undefined) return known;
      const sums = new Float64Array(width);
      fill((template, value) => {
        const row = ROWS.get(template)?.get(value);
        if (row === undefined) return;
        for (let k = 0; k < width; k++) sums[k] = (sums[k] ?? 0) + (WEIGHTS[row + k] ?? 0);
      });
      if (key !== null) {
        if (PARTS.size >= MOST_PARTS) PARTS.clear();
        PARTS.set(key, sums);
      }
      return sums;
    },
    piece: (parts) => {
      for (const sums of parts) {
        for (let k = 0; k < width; k++) scores[at + k] = (scores[at + k] ?? 0) + (sums[k] ?? 0);
      }
      at += width;
    },
  });
  return { ...layout, scores };
}

/** Sums of weights that pieces share, kept from article to article. */
const PARTS = new Map<string, Float64Array>();
/** So that a run over many dumps stays flat in memory. */
const MOST_PARTS = 60_000;

const FITTED: FittedWeights = fitted;
const TRANSITIONS = Float64Array.from(FITTED.transitions);
/** Where the weights of a template's value begin in `WEIGHTS`. */
const ROWS = new Map<string, Map<string, number>>();
const flat: number[] = [];
for (const [template, values] of Object.entries(FITTED.features)) {
  const rows = new Map<string, number>();
  for (const [value, weights] of Object.entries(values)) {
    rows.set(value, flat.length);
    flat.push(...weights);
  }
  ROWS.set(template, rows);
}
const WEIGHTS = Float64Array.from(flat);
