import { bestPieces } from './best.ts';
import { type Chain, pieceCount, pieceIndex, sumWays } from './chain.ts';
import type { Line } from './cuts.ts';
import { noteFeatures } from './features.ts';
import { type Label, LABEL_OF, LABELS, STATE_COUNT, WIDTH } from './states.ts';
import fitted from './weights.json' with { type: 'json' };

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
export function labelPieces(lines: readonly Line[]): Piece[] {
  if (lines.length === 0) return [];
  const chain = scoreChain(lines);
  const { enter, backward, logZ } = sumWays(chain, TRANSITIONS);
  return bestPieces(chain, TRANSITIONS).map(({ sentence, from, to, state }): Piece => {
    const first = chain.firsts[sentence] ?? 0;
    const label = LABEL_OF[state] ?? 0;
    const piece = (chain.offsets[sentence] ?? 0) + pieceIndex(from, to);
    const log =
      (enter[(first + from) * STATE_COUNT + state] ?? 0) +
      (chain.scores[piece * WIDTH + label] ?? 0) +
      (backward[(first + to) * STATE_COUNT + state] ?? 0) -
      logZ;
    return { sentence, from, to, label: LABELS[label] ?? 'N', likely: Math.exp(log) };
  });
}

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
  const scores = new Float64Array((layout.offsets.at(-1) ?? 0) * WIDTH);
  let at = -WIDTH;
  const start = (): void => {
    at += WIDTH;
  };
  noteFeatures(lines, start, (template, value) => {
    const row = ROWS.get(template)?.get(value);
    if (row === undefined) return;
    for (let k = 0; k < WIDTH; k++)
      scores[at + k] = (scores[at + k] ?? 0) + (WEIGHTS[row + k] ?? 0);
  });
  return { ...layout, scores };
}

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
