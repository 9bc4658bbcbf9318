import {
  bestPieces,
  type Chain,
  logEnter,
  pieceCount,
  pieceIndex,
  sumWays,
  WIDTH,
} from './chain.ts';
import { LABELS, type Piece } from './chain.ts';
import type { Line } from './cuts.ts';
import { noteFeatures } from './features.ts';
import fitted from './weights.json' with { type: 'json' };

/** Weights as they are kept: for each template its values, each with `WIDTH` numbers. */
export interface FittedWeights {
  readonly features: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly transitions: readonly number[];
}

/** The sentences of an article parted into labelled pieces, each with how likely it is. */
export function labelPieces(lines: readonly Line[]): Piece[] {
  if (lines.length === 0) return [];
  const chain = chainOf(lines);
  const sums = sumWays(chain, TRANSITIONS);
  const offsets = pieceOffsets(lines);
  return bestPieces(chain, TRANSITIONS).map((piece): Piece => {
    const { sentence, from, to } = piece;
    const label = LABELS.indexOf(piece.label);
    const index = (offsets[sentence] ?? 0) + pieceIndex(from, to);
    const cut = (chain.firsts[sentence] ?? 0) + to;
    const log =
      logEnter(sums, chain, TRANSITIONS, sentence, from, label) +
      (chain.scores[index * WIDTH + label] ?? 0) +
      (sums.backward[cut * WIDTH + label] ?? 0) -
      sums.logZ;
    return { ...piece, likely: Math.exp(log) };
  });
}

function chainOf(lines: readonly Line[]): Chain {
  const firsts: number[] = [];
  let cuts = 0;
  let pieces = 0;
  for (const line of lines) {
    firsts.push(cuts);
    cuts += line.cuts.length;
    pieces += pieceCount(line.cuts.length);
  }
  firsts.push(cuts);
  const scores = new Float64Array(pieces * WIDTH);
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
  return { firsts, breaks: lines.map(({ index }) => index === 0), scores };
}

function pieceOffsets(lines: readonly Line[]): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const { cuts } of lines) {
    offsets.push(offset);
    offset += pieceCount(cuts.length);
  }
  return offsets;
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
