import { carryWeight, FIRST_KIND, KIND_COUNT, STATE_COUNT, UNIT_OF, UNIT_WIDTH } from './states.ts';
import { NO_WAYS_BUT_START, STEPS_FROM, STEPS_INTO, type StepsByState } from './steps.ts';

// An import is looked up at each use; inner loops want constants of their own.
const kindCount = KIND_COUNT;
const stateCount = STATE_COUNT;
const firstKind = FIRST_KIND;
const unitOf = UNIT_OF;
const unitWidth = UNIT_WIDTH;
const [insideInto, ...outsideInto] = STEPS_INTO as [StepsByState, ...StepsByState[]];
const [insideFrom, ...outsideFrom] = STEPS_FROM as [StepsByState, ...StepsByState[]];

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
  /** For each sentence and kind, ways into speech at its first cut: begun there or carried on. */
  readonly opened: Float64Array;
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
    opened: new Float64Array(sentences * kindCount),
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
  const { starts, ends } = chain;
  const { forward, enter, opened, unitFactors, pieceFactors, stepFactors } = ways;
  const first = chain.cuts[sentence] ?? 0;
  const last = (chain.cuts[sentence + 1] ?? 0) - 1;
  enterSentence(chain, ways, sentence);
  let piece = chain.pieces[sentence] ?? 0;
  const pieceEnd = chain.pieces[sentence + 1] ?? 0;
  for (let cut = first + 1; cut <= last; cut++) {
    const at = cut * stateCount;
    const unit = (cut - 1) * unitWidth;
    for (let state = 0; state < stateCount; state++) {
      const column = unitOf[state] ?? -1;
      if (column < 0) continue;
      forward[at + state] =
        (enter[at - stateCount + state] ?? 0) * (unitFactors[unit + column] ?? 0);
    }
    const spoken = at + firstKind;
    for (; piece < pieceEnd && ends[piece] === cut; piece++) {
      const start = starts[piece] ?? 0;
      const opens = start === first;
      const entries = opens ? opened : enter;
      const entry = opens ? sentence * kindCount : start * stateCount + firstKind;
      for (let kind = 0; kind < kindCount; kind++) {
        forward[spoken + kind] =
          (forward[spoken + kind] ?? 0) +
          (entries[entry + kind] ?? 0) * (pieceFactors[piece * kindCount + kind] ?? 0);
      }
    }
    if (cut === last) continue;
    for (let state = 0; state < stateCount; state++) {
      enter[at + state] = sumSteps(insideInto, state, forward, at, stepFactors);
    }
  }
}

/** The ways over all steps that a state has on one side; those on the other side stand at `at`. */
function sumSteps(
  { firsts, others, weights }: StepsByState,
  state: number,
  ways: Float64Array,
  at: number,
  stepFactors: Float64Array,
): number {
  let sum = 0;
  const end = firsts[state + 1] ?? 0;
  for (let step = firsts[state] ?? 0; step < end; step++) {
    sum += (ways[at + (others[step] ?? 0)] ?? 0) * (stepFactors[weights[step] ?? 0] ?? 0);
  }
  return sum;
}

/** Ways into speech of a kind at a cut: begun there, or carried on where the cut opens its sentence. */
export const entryOf = (
  { enter, opened }: Ways,
  sentence: number,
  opens: boolean,
  cut: number,
  kind: number,
): number =>
  (opens ? opened[sentence * kindCount + kind] : enter[cut * stateCount + firstKind + kind]) ?? 0;

/** Steps over the bounds of sentences, scaled so that the most ways into a state are one. */
function enterSentence(chain: Chain, ways: Ways, sentence: number): void {
  const { enter, carry, opened, openingFactors, stepFactors } = ways;
  const at = (chain.cuts[sentence] ?? 0) * stateCount;
  const joint = jointOf(chain, sentence);
  const into = outsideInto[joint - 1] ?? insideInto;
  const before = at === 0 ? NO_WAYS_BUT_START : ways.forward;
  const origin = Math.max(0, at - stateCount);
  const row = sentence * kindCount;
  let most = 0;
  for (let state = 0; state < stateCount; state++) {
    const sum = sumSteps(into, state, before, origin, stepFactors);
    enter[at + state] = sum;
    if (sum > most) most = sum;
  }
  for (let kind = 0; kind < kindCount; kind++) {
    const carried =
      (before[origin + firstKind + kind] ?? 0) * (stepFactors[carryWeight(joint, kind)] ?? 0);
    carry[row + kind] = carried;
    if (carried > most) most = carried;
  }
  for (let state = 0; state < stateCount; state++) {
    enter[at + state] = (enter[at + state] ?? 0) / most;
  }
  for (let kind = 0; kind < kindCount; kind++) {
    const carried = (carry[row + kind] ?? 0) / most;
    carry[row + kind] = carried;
    opened[row + kind] =
      (enter[at + firstKind + kind] ?? 0) * (openingFactors[2 * row + kind] ?? 0) +
      carried * (openingFactors[2 * row + kindCount + kind] ?? 0);
  }
}

function sumBackward(chain: Chain, ways: Ways, sentence: number): void {
  const { forward, leave, backward, totals, unitFactors, pieceFactors, stepFactors } = ways;
  const { starts, ends } = chain;
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
      for (let state = 0; state < stateCount; state++) {
        backward[at + state] = sumSteps(insideFrom, state, leave, at, stepFactors);
      }
    }
    const spoken = at + firstKind;
    for (; piece >= pieceStart && ends[piece] === cut; piece--) {
      const start = (starts[piece] ?? 0) * stateCount + firstKind;
      for (let kind = 0; kind < kindCount; kind++) {
        leave[start + kind] =
          (leave[start + kind] ?? 0) +
          (pieceFactors[piece * kindCount + kind] ?? 0) * (backward[spoken + kind] ?? 0);
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
  const next = (chain.cuts[sentence + 1] ?? 0) * stateCount;
  const at = next - stateCount;
  if (sentence + 1 === chain.breaks.length) {
    backward.fill(1, at, next);
    return;
  }
  const joint = jointOf(chain, sentence + 1);
  const from = outsideFrom[joint - 1] ?? insideFrom;
  const row = (sentence + 1) * 2 * kindCount;
  for (let state = 0; state < stateCount; state++) {
    const kind = state - firstKind;
    const opening = kind >= 0 && kind < kindCount ? (openingFactors[row + kind] ?? 0) : 1;
    begun[state] = (leave[next + state] ?? 0) * opening;
  }
  let most = 0;
  for (let state = 0; state < stateCount; state++) {
    const kind = state - firstKind;
    let sum = sumSteps(from, state, begun, 0, stepFactors);
    if (kind >= 0 && kind < kindCount) {
      sum +=
        (leave[next + state] ?? 0) *
        (openingFactors[row + kindCount + kind] ?? 0) *
        (stepFactors[carryWeight(joint, kind)] ?? 0);
    }
    backward[at + state] = sum;
    if (sum > most) most = sum;
  }
  for (let state = 0; state < stateCount; state++) {
    backward[at + state] = (backward[at + state] ?? 0) / most;
  }
}

/** Room for the ways on from the first cut of a sentence, if a piece in each state begins there. */
const begun = new Float64Array(STATE_COUNT);

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
