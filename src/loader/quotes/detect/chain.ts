import {
  carryWeight,
  FIRST_KIND,
  KIND_COUNT,
  START,
  STATE_COUNT,
  STEP_COLUMNS,
  type StepColumns,
  UNIT_OF,
  UNIT_WIDTH,
} from './states.ts';

// An import is looked up at each use; inner loops want constants of their own.
const kindCount = KIND_COUNT;
const stateCount = STATE_COUNT;
const firstKind = FIRST_KIND;
const unitOf = UNIT_OF;
const unitWidth = UNIT_WIDTH;
const [inside, ...outside] = STEP_COLUMNS as [StepColumns, ...StepColumns[]];

/**
 * Where sentences, cuts and pieces of an article stand. Cuts and pieces are numbered through the article;
 * sentences share none. A piece may be speech; between its cuts lie units, which are narration or attribute.
 */
export interface Layout {
  /** For each sentence the number of its first cut; one more at the end. */
  readonly cuts: Int32Array;
  /** For each sentence the number of its first piece; one more at the end. Ordered by their ends. */
  readonly pieces: Int32Array;
  /** For each piece the cuts where it begins and ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Whether a sentence opens a paragraph. */
  readonly breaks: readonly boolean[];
}

/**
 * A semi-Markov chain over the sentences of an article (Sarawagi and Cohen, 2004): every sentence is parted
 * into units and pieces, each in one state. The scores, in log-odds, hang on features of the words.
 */
export interface Chain extends Layout {
  /** `UNIT_WIDTH` scores for the unit that begins at each cut. */
  readonly unitScores: Float64Array;
  /** One score a kind for each piece. */
  readonly pieceScores: Float64Array;
  /** For each sentence, one score a kind for speech that begins with it, then for what carries on. */
  readonly openings: Float64Array;
}

/**
 * Sums over all ways through the chain, not as logs but scaled sentence by sentence: within a sentence
 * `enter` times a piece's own factor times `backward`, divided by `totals`, is how likely the piece is.
 */
export interface Ways {
  /** Ways up to each cut whose last piece is in the state. */
  readonly forward: Float64Array;
  /** Ways into each state at each cut, the step included. */
  readonly enter: Float64Array;
  /** For each sentence and kind, ways that carry on from the sentence before. */
  readonly carry: Float64Array;
  /** Ways on from each cut, if a piece in the state begins there. */
  readonly leave: Float64Array;
  /** Ways on from each cut, the piece before it being in the state. */
  readonly backward: Float64Array;
  readonly totals: Float64Array;
  readonly unitFactors: Float64Array;
  readonly pieceFactors: Float64Array;
  readonly openingFactors: Float64Array;
  readonly stepFactors: Float64Array;
}

/** The forward-backward algorithm. `transitions` in log-odds. */
export function sumWays(chain: Chain, transitions: Float64Array): Ways {
  const size = (chain.cuts.at(-1) ?? 0) * stateCount;
  const sentences = chain.breaks.length;
  const ways: Ways = {
    forward: new Float64Array(size),
    enter: new Float64Array(size),
    carry: new Float64Array(sentences * kindCount),
    leave: new Float64Array(size),
    backward: new Float64Array(size),
    totals: new Float64Array(sentences),
    unitFactors: factorsOf(chain.unitScores),
    pieceFactors: factorsOf(chain.pieceScores),
    openingFactors: factorsOf(chain.openings),
    stepFactors: factorsOf(transitions),
  };
  for (let sentence = 0; sentence < sentences; sentence++) sumForward(chain, ways, sentence);
  for (let sentence = sentences - 1; sentence >= 0; sentence--) sumBackward(chain, ways, sentence);
  return ways;
}

function factorsOf(scores: Float64Array): Float64Array {
  const factors = new Float64Array(scores.length);
  for (let index = 0; index < factors.length; index++)
    factors[index] = Math.exp(scores[index] ?? 0);
  return factors;
}

function sumForward(chain: Chain, ways: Ways, sentence: number): void {
  const { forward, enter, unitFactors, pieceFactors, stepFactors } = ways;
  const { befores, states, weights } = inside;
  const first = chain.cuts[sentence] ?? 0;
  const last = (chain.cuts[sentence + 1] ?? 0) - 1;
  enterSentence(chain, ways, sentence);
  let piece = chain.pieces[sentence] ?? 0;
  const pieceEnd = chain.pieces[sentence + 1] ?? 0;
  for (let cut = first + 1; cut <= last; cut++) {
    const at = cut * stateCount;
    const begin = at - stateCount;
    const unit = (cut - 1) * unitWidth;
    for (let state = 0; state < stateCount; state++) {
      const column = unitOf[state] ?? -1;
      if (column < 0) continue;
      forward[at + state] = (enter[begin + state] ?? 0) * (unitFactors[unit + column] ?? 0);
    }
    for (; piece < pieceEnd && chain.ends[piece] === cut; piece++) {
      const start = chain.starts[piece] ?? 0;
      for (let kind = 0; kind < kindCount; kind++) {
        const entry = entryOf(ways, sentence, start === first, start, kind);
        const state = at + firstKind + kind;
        const factor = pieceFactors[piece * kindCount + kind] ?? 0;
        forward[state] = (forward[state] ?? 0) + entry * factor;
      }
    }
    if (cut === last) continue;
    for (let step = 0; step < states.length; step++) {
      const to = at + (states[step] ?? 0);
      const before = forward[at + (befores[step] ?? 0)] ?? 0;
      enter[to] = (enter[to] ?? 0) + before * (stepFactors[weights[step] ?? 0] ?? 0);
    }
  }
}

/** Ways into speech of a kind at a cut: begun there, or carried on where the cut opens its sentence. */
export function entryOf(
  { enter, carry, openingFactors }: Ways,
  sentence: number,
  opens: boolean,
  cut: number,
  kind: number,
): number {
  const begun = enter[cut * stateCount + firstKind + kind] ?? 0;
  if (!opens) return begun;
  const row = sentence * 2 * kindCount + kind;
  return (
    begun * (openingFactors[row] ?? 0) +
    (carry[sentence * kindCount + kind] ?? 0) * (openingFactors[row + kindCount] ?? 0)
  );
}

/** Steps over the bounds of sentences, scaled so that the most ways into a state are one. */
function enterSentence(
  chain: Chain,
  { forward, enter, carry, stepFactors }: Ways,
  sentence: number,
) {
  const at = (chain.cuts[sentence] ?? 0) * stateCount;
  const origin = at - stateCount;
  const joint = jointOf(chain, sentence);
  const { befores, states, weights } = columnsOf(joint);
  let most = 0;
  for (let step = 0; step < states.length; step++) {
    const to = at + (states[step] ?? 0);
    const way = wayOf(forward, origin, befores[step] ?? 0);
    const sum = (enter[to] ?? 0) + way * (stepFactors[weights[step] ?? 0] ?? 0);
    enter[to] = sum;
    if (sum > most) most = sum;
  }
  for (let kind = 0; kind < kindCount; kind++) {
    const way = wayOf(forward, origin, firstKind + kind);
    const ways = way * (stepFactors[carryWeight(joint, kind)] ?? 0);
    carry[sentence * kindCount + kind] = ways;
    if (ways > most) most = ways;
  }
  for (let state = 0; state < stateCount; state++) {
    enter[at + state] = (enter[at + state] ?? 0) / most;
  }
  for (let kind = 0; kind < kindCount; kind++) {
    carry[sentence * kindCount + kind] = (carry[sentence * kindCount + kind] ?? 0) / most;
  }
}

/** The steps over the bound of a sentence. */
const columnsOf = (joint: number): StepColumns => outside[joint - 1] ?? inside;

/** Ways up to the end of the sentence before, at `origin`; below zero the article starts. */
function wayOf(forward: Float64Array, origin: number, before: number): number {
  if (origin < 0) return before === START ? 1 : 0;
  return forward[origin + before] ?? 0;
}

function sumBackward(chain: Chain, ways: Ways, sentence: number): void {
  const { forward, leave, backward, totals, unitFactors, pieceFactors, stepFactors } = ways;
  const { befores, states, weights } = inside;
  const first = chain.cuts[sentence] ?? 0;
  const last = (chain.cuts[sentence + 1] ?? 0) - 1;
  leaveSentence(chain, ways, sentence);
  let total = 0;
  for (let state = 0; state < stateCount; state++) {
    const at = last * stateCount + state;
    total += (forward[at] ?? 0) * (backward[at] ?? 0);
  }
  totals[sentence] = total;
  let piece = (chain.pieces[sentence + 1] ?? 0) - 1;
  const pieceStart = chain.pieces[sentence] ?? 0;
  for (let cut = last; cut > first; cut--) {
    const at = cut * stateCount;
    if (cut < last) {
      for (let step = 0; step < states.length; step++) {
        const to = at + (befores[step] ?? 0);
        const after = leave[at + (states[step] ?? 0)] ?? 0;
        backward[to] = (backward[to] ?? 0) + after * (stepFactors[weights[step] ?? 0] ?? 0);
      }
    }
    for (; piece >= pieceStart && chain.ends[piece] === cut; piece--) {
      const start = (chain.starts[piece] ?? 0) * stateCount + firstKind;
      for (let kind = 0; kind < kindCount; kind++) {
        leave[start + kind] =
          (leave[start + kind] ?? 0) +
          (pieceFactors[piece * kindCount + kind] ?? 0) * (backward[at + firstKind + kind] ?? 0);
      }
    }
    const unit = (cut - 1) * unitWidth;
    for (let state = 0; state < stateCount; state++) {
      const column = unitOf[state] ?? -1;
      if (column < 0) continue;
      leave[at - stateCount + state] =
        (unitFactors[unit + column] ?? 0) * (backward[at + state] ?? 0);
    }
  }
}

/** Ways on from a sentence's last cut, scaled so that the most are one. */
function leaveSentence(chain: Chain, ways: Ways, sentence: number): void {
  const { leave, backward, openingFactors, stepFactors } = ways;
  const next = chain.cuts[sentence + 1] ?? 0;
  const at = (next - 1) * stateCount;
  if (sentence + 1 === chain.breaks.length) {
    backward.fill(1, at, at + stateCount);
    return;
  }
  const joint = jointOf(chain, sentence + 1);
  const row = (sentence + 1) * 2 * kindCount;
  const { befores, states, weights } = columnsOf(joint);
  for (let step = 0; step < states.length; step++) {
    const to = at + (befores[step] ?? 0);
    const state = states[step] ?? 0;
    const kind = state - firstKind;
    const opening = kind >= 0 && kind < kindCount ? (openingFactors[row + kind] ?? 0) : 1;
    const after = (leave[next * stateCount + state] ?? 0) * opening;
    backward[to] = (backward[to] ?? 0) + after * (stepFactors[weights[step] ?? 0] ?? 0);
  }
  for (let kind = 0; kind < kindCount; kind++) {
    const carried =
      (leave[next * stateCount + firstKind + kind] ?? 0) *
      (openingFactors[row + kindCount + kind] ?? 0) *
      (stepFactors[carryWeight(joint, kind)] ?? 0);
    backward[at + firstKind + kind] = (backward[at + firstKind + kind] ?? 0) + carried;
  }
  let most = 0;
  for (let state = 0; state < stateCount; state++) most = Math.max(most, backward[at + state] ?? 0);
  for (let state = 0; state < stateCount; state++) {
    backward[at + state] = (backward[at + state] ?? 0) / most;
  }
}

/** How a sentence joins the one before: 1 in the same paragraph, 2 after a break. */
export const jointOf = ({ breaks }: Layout, sentence: number): number =>
  breaks[sentence] === true ? 2 : 1;

/** A piece's score is that of its words and those of its ends, which it shares with other pieces. */
export function addEnds(
  { pieceScores, starts, ends }: Pick<Chain, 'pieceScores' | 'starts' | 'ends'>,
  byStart: Float64Array,
  byEnd: Float64Array,
): void {
  for (let piece = 0; piece < starts.length; piece++) {
    const start = (starts[piece] ?? 0) * kindCount;
    const end = (ends[piece] ?? 0) * kindCount;
    for (let kind = 0; kind < kindCount; kind++) {
      const at = piece * kindCount + kind;
      pieceScores[at] =
        (pieceScores[at] ?? 0) + (byStart[start + kind] ?? 0) + (byEnd[end + kind] ?? 0);
    }
  }
}
