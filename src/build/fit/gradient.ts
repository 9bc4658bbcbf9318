import {
  addEnds,
  type Chain,
  entryOf,
  jointOf,
  type Layout,
  sumWays,
  type Ways,
} from '../../loader/quotes/detect/chain.ts';
import type { RowKind } from '../../loader/quotes/detect/feature-sink.ts';
import {
  carryWeight,
  FIRST_KIND,
  KIND_COUNT,
  START,
  STATE_COUNT,
  STEPS,
  UNIT_OF,
  UNIT_WIDTH,
} from '../../loader/quotes/detect/states.ts';
import { ROWS, WIDEST } from '../../loader/quotes/detect/templates.ts';
import { type Article, ROW_KINDS } from './chain-features.ts';
import type { Descent } from './descent.ts';

const WIDTHS = ROW_KINDS.map((kind) =>
  kind === 'unit' ? ROWS.unit : kind === 'opening' ? ROWS.opening : ROWS.piece,
);

/** Numbers for each row, by its kind. */
type Tables = Record<RowKind, Float64Array>;

function emptyTables({ cuts, starts, breaks }: Layout): Tables {
  const count = cuts.at(-1) ?? 0;
  return {
    unit: new Float64Array(count * UNIT_WIDTH),
    start: new Float64Array(count * KIND_COUNT),
    end: new Float64Array(count * KIND_COUNT),
    piece: new Float64Array(starts.length * KIND_COUNT),
    opening: new Float64Array(breaks.length * 2 * KIND_COUNT),
  };
}

/** The gradient of an article's log-likelihood: what gold has, less what the model expects. */
export function addGradient(article: Article, weights: Descent, transitions: Descent): void {
  const chain = scored(article, weights);
  const ways = sumWays(chain, transitions.values);
  const gradient = emptyTables(article.layout);
  takeExpected(chain, ways, gradient, transitions);
  if (article.kindsKnown) addGold(article, gradient, transitions);
  else addExpectedGold(article, chain, gradient, transitions);
  shareWithEnds(chain, gradient);
  const { kinds, indices, firsts, features } = article;
  for (let row = 0; row < kinds.length; row++) {
    const kind = kinds[row] ?? 0;
    const width = WIDTHS[kind] ?? 0;
    const amounts = gradient[ROW_KINDS[kind] ?? 'unit'];
    const at = (indices[row] ?? 0) * width;
    let largest = 0;
    for (let k = 0; k < width; k++) largest = Math.max(largest, Math.abs(amounts[at + k] ?? 0));
    if (largest < NEGLIGIBLE) continue;
    for (let k = firsts[row] ?? 0; k < (firsts[row + 1] ?? 0); k++) {
      weights.add((features[k] ?? 0) * WIDEST, amounts, at, width);
    }
  }
}

/**
 * Where gold knows no kinds, what the model expects of all ways that go by gold's pieces and units, of
 * whatever kind they are (a hidden semi-Markov chain: Quattoni and others, 2007).
 */
function addExpectedGold(
  article: Article,
  chain: Chain,
  gradient: Tables,
  transitions: Descent,
): void {
  const held = heldToGold(article, chain);
  takeExpected(held, sumWays(held, transitions.values), gradient, transitions, -1);
}

/** The chain with no ways but those of gold's pieces and units. */
function heldToGold({ steps }: Article, chain: Chain): Chain {
  const unitScores = new Float64Array(chain.unitScores.length).fill(BARRED);
  const pieceScores = new Float64Array(chain.pieceScores.length).fill(BARRED);
  for (const { cut, piece, state } of steps) {
    const unit = cut * UNIT_WIDTH + (UNIT_OF[state] ?? 0);
    if (piece < 0) unitScores[unit] = chain.unitScores[unit] ?? 0;
    else {
      const at = piece * KIND_COUNT;
      pieceScores.set(chain.pieceScores.subarray(at, at + KIND_COUNT), at);
    }
  }
  return { ...chain, unitScores, pieceScores };
}

/** In log-odds: next to impossible. */
const BARRED = -60;

/** What is less likely than this moves no weight. */
const NEGLIGIBLE = 1e-6;

function scored({ layout, kinds, indices, firsts, features }: Article, weights: Descent): Chain {
  const sums = emptyTables(layout);
  const { values } = weights;
  for (let row = 0; row < kinds.length; row++) {
    const kind = kinds[row] ?? 0;
    const width = WIDTHS[kind] ?? 0;
    const target = sums[ROW_KINDS[kind] ?? 'unit'];
    const at = (indices[row] ?? 0) * width;
    for (let k = firsts[row] ?? 0; k < (firsts[row + 1] ?? 0); k++) {
      const weight = (features[k] ?? 0) * WIDEST;
      for (let column = 0; column < width; column++) {
        target[at + column] = (target[at + column] ?? 0) + (values[weight + column] ?? 0);
      }
    }
  }
  const chain: Chain = {
    ...layout,
    unitScores: sums.unit,
    pieceScores: sums.piece,
    openings: sums.opening,
  };
  addEnds(chain, sums.start, sums.end);
  return chain;
}

/** Takes from the gradient how often each row and each step is expected; with -1 for `sign`, adds it. */
function takeExpected(
  chain: Chain,
  ways: Ways,
  gradient: Tables,
  transitions: Descent,
  sign = 1,
): void {
  chain.breaks.forEach((_, sentence) => {
    const first = chain.cuts[sentence] ?? 0;
    const last = (chain.cuts[sentence + 1] ?? 0) - 1;
    const total = ways.totals[sentence] ?? 1;
    for (let cut = first; cut < last; cut++) {
      for (let state = 0; state < STATE_COUNT; state++) {
        const column = UNIT_OF[state] ?? -1;
        if (column < 0) continue;
        const at = cut * STATE_COUNT + state;
        const share = ((ways.enter[at] ?? 0) * (ways.leave[at] ?? 0)) / total;
        subtract(gradient.unit, cut * UNIT_WIDTH + column, sign * share);
      }
      if (cut > first) takeSteps(ways, cut, total, transitions, sign);
    }
    for (
      let piece = chain.pieces[sentence] ?? 0;
      piece < (chain.pieces[sentence + 1] ?? 0);
      piece++
    ) {
      const start = chain.starts[piece] ?? 0;
      const end = (chain.ends[piece] ?? 0) * STATE_COUNT + FIRST_KIND;
      for (let kind = 0; kind < KIND_COUNT; kind++) {
        const factor = ways.pieceFactors[piece * KIND_COUNT + kind] ?? 0;
        const entry = entryOf(ways, sentence, start === first, start, kind);
        const share = (entry * factor * (ways.backward[end + kind] ?? 0)) / total;
        subtract(gradient.piece, piece * KIND_COUNT + kind, sign * share);
      }
    }
    takeOpening(chain, ways, sentence, gradient, transitions, sign);
  });
}

function subtract(target: Float64Array, at: number, amount: number): void {
  target[at] = (target[at] ?? 0) - amount;
}

function takeSteps(
  { forward, leave, stepFactors }: Ways,
  cut: number,
  total: number,
  transitions: Descent,
  sign: number,
): void {
  for (const { before, state, weight } of STEPS[0] ?? []) {
    const share =
      ((forward[cut * STATE_COUNT + before] ?? 0) *
        (stepFactors[weight] ?? 0) *
        (leave[cut * STATE_COUNT + state] ?? 0)) /
      total;
    if (share > NEGLIGIBLE) transitions.addOne(weight, -sign * share);
  }
}

/** Steps into a sentence, whose ways are scaled anew there, and how speech opens it. */
function takeOpening(
  chain: Chain,
  ways: Ways,
  sentence: number,
  gradient: Tables,
  transitions: Descent,
  sign: number,
): void {
  const first = chain.cuts[sentence] ?? 0;
  const total = ways.totals[sentence] ?? 1;
  const joint = jointOf(chain, sentence);
  const row = sentence * 2 * KIND_COUNT;
  const shares = new Float64Array(STATE_COUNT);
  for (let state = 0; state < STATE_COUNT; state++) {
    const kind = state - FIRST_KIND;
    const speech = kind >= 0 && kind < KIND_COUNT;
    const opening = speech ? (ways.openingFactors[row + kind] ?? 0) : 1;
    const at = first * STATE_COUNT + state;
    shares[state] = ((ways.enter[at] ?? 0) * opening * (ways.leave[at] ?? 0)) / total;
    if (speech) subtract(gradient.opening, row + kind, sign * (shares[state] ?? 0));
  }
  const origin = (first - 1) * STATE_COUNT;
  const wayOf = (before: number): number =>
    origin < 0 ? (before === START ? 1 : 0) : (ways.forward[origin + before] ?? 0);
  const sums = new Float64Array(STATE_COUNT);
  for (const { before, state, weight } of STEPS[joint] ?? []) {
    sums[state] = (sums[state] ?? 0) + wayOf(before) * (ways.stepFactors[weight] ?? 0);
  }
  for (const { before, state, weight } of STEPS[joint] ?? []) {
    const sum = sums[state] ?? 0;
    if (sum === 0) continue;
    const part = (wayOf(before) * (ways.stepFactors[weight] ?? 0)) / sum;
    const share = (shares[state] ?? 0) * part;
    if (share > NEGLIGIBLE) transitions.addOne(weight, -sign * share);
  }
  for (let kind = 0; kind < KIND_COUNT; kind++) {
    const share =
      ((ways.carry[sentence * KIND_COUNT + kind] ?? 0) *
        (ways.openingFactors[row + KIND_COUNT + kind] ?? 0) *
        (ways.leave[first * STATE_COUNT + FIRST_KIND + kind] ?? 0)) /
      total;
    subtract(gradient.opening, row + KIND_COUNT + kind, sign * share);
    if (share > NEGLIGIBLE) transitions.addOne(carryWeight(joint, kind), -sign * share);
  }
}

function addGold({ steps, layout }: Article, gradient: Tables, transitions: Descent): void {
  let last = START;
  for (const { sentence, cut, piece, state, carries } of steps) {
    const opens = cut === layout.cuts[sentence];
    const joint = opens ? jointOf(layout, sentence) : 0;
    const kind = state - FIRST_KIND;
    if (piece < 0) subtract(gradient.unit, cut * UNIT_WIDTH + (UNIT_OF[state] ?? 0), -1);
    else {
      subtract(gradient.piece, piece * KIND_COUNT + kind, -1);
      if (opens)
        subtract(gradient.opening, (sentence * 2 + (carries ? 1 : 0)) * KIND_COUNT + kind, -1);
    }
    if (carries) transitions.addOne(carryWeight(joint, kind), 1);
    else {
      const step = STEPS[joint]?.find((each) => each.before === last && each.state === state);
      if (step === undefined) throw new Error('gold has what the chain forbids');
      transitions.addOne(step.weight, 1);
    }
    last = state;
  }
}

/** What a piece has to learn, its ends have too. */
function shareWithEnds({ starts, ends }: Layout, { piece, start, end }: Tables): void {
  for (let index = 0; index < starts.length; index++) {
    for (let kind = 0; kind < KIND_COUNT; kind++) {
      const amount = piece[index * KIND_COUNT + kind] ?? 0;
      subtract(start, (starts[index] ?? 0) * KIND_COUNT + kind, -amount);
      subtract(end, (ends[index] ?? 0) * KIND_COUNT + kind, -amount);
    }
  }
}
