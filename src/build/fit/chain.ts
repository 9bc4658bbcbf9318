import { type Chain, jointAt, pieceIndex, sumWays } from '../../loader/quotes/detect/chain.ts';
import type { Line } from '../../loader/quotes/detect/cuts.ts';
import { noteFeatures } from '../../loader/quotes/detect/features.ts';
import { type FittedWeights, layOut } from '../../loader/quotes/detect/model.ts';
import {
  ALLOWED,
  JOINTS,
  LABEL_OF,
  LABELS,
  START,
  STATE_COUNT,
  WIDTH,
} from '../../loader/quotes/detect/states.ts';
import type { GoldPiece } from './speech-gold.ts';

export interface ChainExample {
  readonly lines: readonly Line[];
  readonly pieces: readonly GoldPiece[];
}

export interface ChainOptions {
  /** A feature seen less often is left out. */
  readonly rarest: number;
  readonly rounds: number;
  /** Length of a step, and how it shrinks from round to round. */
  readonly rate: number;
  readonly slowing: number;
  /** Strength of the pull towards zero. */
  readonly decay: number;
  /** A row without a weight this large is left out. */
  readonly smallest: number;
}

/**
 * Fits a chain to examples: AdaGrad (Duchi and others, 2011) on the likelihood of each article, the weights
 * averaged over the steps. The same examples give the same weights to the last digit.
 */
export function fitChain(examples: readonly ChainExample[], options: ChainOptions): FittedWeights {
  const features = new Map<string, Map<string, number>>();
  const articles = examples.map((example) => collect(example, features));
  const size = [...features.values()].reduce((sum, values) => sum + values.size, 0);
  keepCommon(articles, size, options.rarest);
  const rows = new Descent(size * WIDTH, options);
  const steps = new Descent(JOINTS.length * STATE_COUNT * STATE_COUNT, options);
  const random = generator();
  const order = articles.map((_, index) => index);
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    const rate = options.rate / (1 + options.slowing * round);
    order.forEach((index, turn) => {
      const article = articles[index];
      if (article === undefined || article.layout.breaks.length === 0) return;
      addGradient(article, rows, steps);
      rows.step(rate);
      steps.step(rate);
      if (round > 0 && turn % AVERAGED_EVERY === 0) {
        rows.remember();
        steps.remember();
      }
    });
  }
  return written(features, rows.average(), steps.average(), options.smallest);
}

const AVERAGED_EVERY = 4;

interface Article {
  readonly layout: Omit<Chain, 'scores'>;
  readonly pieces: readonly GoldPiece[];
  /** Features of each piece: those from `starts[k]` to `starts[k + 1]`. */
  features: Int32Array;
  starts: Int32Array;
}

function collect(
  { lines, pieces }: ChainExample,
  known: Map<string, Map<string, number>>,
): Article {
  let features = new Int32Array(1 << 15);
  let count = 0;
  let size = 0;
  for (const values of known.values()) size += values.size;
  const starts: number[] = [];
  noteFeatures<readonly number[]>(lines, {
    part: (_, fill) => {
      const part: number[] = [];
      fill((template, value) => {
        let values = known.get(template);
        if (values === undefined) known.set(template, (values = new Map()));
        let feature = values.get(value);
        if (feature === undefined) values.set(value, (feature = size++));
        part.push(feature);
      });
      return part;
    },
    piece: (parts) => {
      starts.push(count);
      for (const feature of parts.flat()) {
        if (count === features.length) {
          const larger = new Int32Array(count * 2);
          larger.set(features);
          features = larger;
        }
        features[count++] = feature;
      }
    },
  });
  starts.push(count);
  return {
    layout: layOut(lines),
    pieces,
    features: features.slice(0, count),
    starts: Int32Array.from(starts),
  };
}

function keepCommon(articles: readonly Article[], size: number, rarest: number): void {
  const counts = new Int32Array(size);
  for (const { features } of articles) {
    for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  }
  for (const article of articles) {
    const starts = new Int32Array(article.starts.length);
    let kept = 0;
    for (let piece = 0; piece + 1 < starts.length; piece++) {
      const end = article.starts[piece + 1] ?? 0;
      for (let k = article.starts[piece] ?? 0; k < end; k++) {
        const feature = article.features[k] ?? 0;
        if ((counts[feature] ?? 0) >= rarest) article.features[kept++] = feature;
      }
      starts[piece + 1] = kept;
    }
    article.starts = starts;
    article.features = article.features.slice(0, kept);
  }
}

/** The gradient of an article's log-likelihood: what gold has, less what the model expects. */
function addGradient(article: Article, rows: Descent, steps: Descent): void {
  const { layout, features, starts } = article;
  const scores = new Float64Array((starts.length - 1) * WIDTH);
  for (let piece = 0; piece + 1 < starts.length; piece++) {
    for (let k = starts[piece] ?? 0; k < (starts[piece + 1] ?? 0); k++) {
      const row = (features[k] ?? 0) * WIDTH;
      for (let label = 0; label < WIDTH; label++) {
        scores[piece * WIDTH + label] =
          (scores[piece * WIDTH + label] ?? 0) + (rows.values[row + label] ?? 0);
      }
    }
  }
  const chain: Chain = { ...layout, scores };
  const { forward, enter, backward, logZ } = sumWays(chain, steps.values);
  const add = (piece: number, expected: Float64Array): void => {
    for (let k = starts[piece] ?? 0; k < (starts[piece + 1] ?? 0); k++) {
      rows.add((features[k] ?? 0) * WIDTH, expected);
    }
  };
  addGold(article, chain, add, steps);
  const likely = new Float64Array(STATE_COUNT);
  const byLabel = new Float64Array(WIDTH);
  const one = new Float64Array(1);
  layout.breaks.forEach((_, sentence) => {
    const first = layout.firsts[sentence] ?? 0;
    const count = (layout.firsts[sentence + 1] ?? 0) - first;
    for (let from = 0; from < count - 1; from++) {
      likely.fill(0);
      for (let to = from + 1; to < count; to++) {
        const piece = (layout.offsets[sentence] ?? 0) + pieceIndex(from, to);
        byLabel.fill(0);
        let some = false;
        for (let state = 0; state < STATE_COUNT; state++) {
          const label = LABEL_OF[state] ?? 0;
          const share = Math.exp(
            (enter[(first + from) * STATE_COUNT + state] ?? 0) +
              (scores[piece * WIDTH + label] ?? 0) +
              (backward[(first + to) * STATE_COUNT + state] ?? 0) -
              logZ,
          );
          byLabel[label] = (byLabel[label] ?? 0) - share;
          likely[state] = (likely[state] ?? 0) + share;
          some ||= share > NEGLIGIBLE;
        }
        if (some) add(piece, byLabel);
      }
      const joint = jointAt(chain, sentence, from);
      const origin = (first + from - (from === 0 ? 1 : 0)) * STATE_COUNT;
      for (let state = 0; state < STATE_COUNT; state++) {
        if ((likely[state] ?? 0) < NEGLIGIBLE) continue;
        for (let before = 0; before < STATE_COUNT; before++) {
          const step = (joint * STATE_COUNT + before) * STATE_COUNT + state;
          if (ALLOWED[step] !== 1) continue;
          const way =
            origin < 0 ? (before === START ? 0 : -Infinity) : (forward[origin + before] ?? 0);
          const entered = enter[(first + from) * STATE_COUNT + state] ?? 0;
          one[0] = -(likely[state] ?? 0) * Math.exp(way + (steps.values[step] ?? 0) - entered);
          steps.add(step, one);
        }
      }
    }
  });
}

/** What is less likely than this moves no weight. */
const NEGLIGIBLE = 1e-6;

function addGold(
  { pieces }: Article,
  chain: Chain,
  add: (piece: number, expected: Float64Array) => void,
  steps: Descent,
): void {
  const one = Float64Array.of(1);
  let before = START;
  for (const { sentence, from, to, label } of pieces) {
    const row = new Float64Array(WIDTH);
    const number = LABELS.indexOf(label);
    row[number] = 1;
    add((chain.offsets[sentence] ?? 0) + pieceIndex(from, to), row);
    const joint = jointAt(chain, sentence, from);
    const state = LABEL_OF.findIndex(
      (other, index) =>
        other === number && ALLOWED[(joint * STATE_COUNT + before) * STATE_COUNT + index] === 1,
    );
    if (state < 0) throw new Error(`gold has ${label} where the chain forbids it`);
    steps.add((joint * STATE_COUNT + before) * STATE_COUNT + state, one);
    before = state;
  }
}

/** Weights on their way: values, the gradient of the moment, and the running sums of AdaGrad. */
class Descent {
  readonly values: Float64Array;
  readonly #gradient: Float64Array;
  readonly #squares: Float64Array;
  readonly #total: Float64Array;
  readonly #decay: number;
  readonly #touched: number[] = [];
  readonly #marks: Uint8Array;
  #remembered = 0;

  constructor(size: number, { decay }: ChainOptions) {
    this.values = new Float64Array(size);
    this.#gradient = new Float64Array(size);
    this.#squares = new Float64Array(size).fill(1e-6);
    this.#total = new Float64Array(size);
    this.#marks = new Uint8Array(size);
    this.#decay = decay;
  }

  /** Adds to the gradient of the weights from `at` on. */
  add(at: number, amounts: Float64Array): void {
    for (let k = 0; k < amounts.length; k++) {
      const index = at + k;
      if (this.#marks[index] !== 1) {
        this.#marks[index] = 1;
        this.#touched.push(index);
      }
      this.#gradient[index] = (this.#gradient[index] ?? 0) + (amounts[k] ?? 0);
    }
  }

  step(rate: number): void {
    for (const index of this.#touched) {
      const value = this.values[index] ?? 0;
      const slope = (this.#gradient[index] ?? 0) - this.#decay * value;
      const squares = (this.#squares[index] ?? 0) + slope * slope;
      this.#squares[index] = squares;
      this.values[index] = value + (rate * slope) / Math.sqrt(squares);
      this.#gradient[index] = 0;
      this.#marks[index] = 0;
    }
    this.#touched.length = 0;
  }

  remember(): void {
    this.#remembered++;
    this.values.forEach((value, index) => {
      this.#total[index] = (this.#total[index] ?? 0) + value;
    });
  }

  average(): Float64Array {
    return this.#total.map((total) => total / Math.max(1, this.#remembered));
  }
}

function written(
  features: ReadonlyMap<string, ReadonlyMap<string, number>>,
  rows: Float64Array,
  steps: Float64Array,
  smallest: number,
): FittedWeights {
  const kept: Record<string, Record<string, number[]>> = {};
  for (const [template, values] of features) {
    const entries = [...values].flatMap(([value, feature]): [string, number[]][] => {
      const row = [...rows.subarray(feature * WIDTH, (feature + 1) * WIDTH)].map(rounded);
      return row.some((weight) => Math.abs(weight) >= smallest) ? [[value, row]] : [];
    });
    if (entries.length > 0) kept[template] = Object.fromEntries(entries);
  }
  return { features: kept, transitions: [...steps].map(rounded) };
}

const rounded = (weight: number): number => Math.round(weight * 100) / 100 + 0;

/** Numbers from 0 to 1, the same each time (a linear congruential generator). */
function generator(): () => number {
  let seed = 7;
  return () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return seed / 0x7fff_ffff;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const [a, b] = [order[index] ?? 0, order[other] ?? 0];
    order[index] = b;
    order[other] = a;
  }
}
