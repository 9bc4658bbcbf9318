import { FeatureTable, writtenValues } from '../../loader/quotes/detect/feature-table.ts';
import type { FittedWeights } from '../../loader/quotes/detect/score.ts';
import { TRANSITION_COUNT } from '../../loader/quotes/detect/states.ts';
import {
  ROWS,
  TEMPLATE_NAMES,
  TEMPLATE_ROWS,
  WIDEST,
} from '../../loader/quotes/detect/templates.ts';
import { type Article, type ChainExample, collectFeatures, keepCommon } from './chain-features.ts';
import { Descent, type DescentOptions } from './descent.ts';
import { addGradient } from './gradient.ts';

export interface ChainOptions extends DescentOptions {
  /** A feature seen less often is left out. */
  readonly rarest: number;
  readonly rounds: number;
  /** Length of a step, and how it shrinks from round to round. */
  readonly rate: number;
  readonly slowing: number;
  /** A row without a weight this large is left out. */
  readonly smallest: number;
}

/**
 * Fits a chain to examples: AdaGrad (Duchi and others, 2011) on the likelihood of each article, the weights
 * averaged over the steps. The same examples give the same weights to the last digit.
 */
export function fitChain(examples: readonly ChainExample[], options: ChainOptions): FittedWeights {
  const table = new FeatureTable();
  const articles = examples.map((example) => collectFeatures(example, table));
  keepCommon(articles, table.size, options.rarest);
  const weights = new Descent(stepsOf(articles, table.size), options);
  const transitions = new Descent(
    new Float64Array(TRANSITION_COUNT).fill(articles.length),
    options,
  );
  const random = generator();
  const order = articles.map((_, index) => index);
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    const rate = options.rate / (1 + options.slowing * round);
    order.forEach((index, turn) => {
      const article = articles[index];
      if (article === undefined || article.layout.breaks.length === 0) return;
      addGradient(article, weights, transitions);
      weights.step(rate);
      transitions.step(rate);
      if (round > 0 && turn % AVERAGED_EVERY === 0) {
        weights.remember();
        transitions.remember();
      }
    });
  }
  return written(table, weights.average(), transitions.average(), options.smallest);
}

const AVERAGED_EVERY = 4;

/** For each weight the number of articles that show its feature. */
function stepsOf(articles: readonly Article[], size: number): Float64Array {
  const steps = new Float64Array(size * WIDEST);
  for (const { features } of articles) {
    for (const feature of new Set(features)) {
      for (let column = 0; column < WIDEST; column++) {
        const at = feature * WIDEST + column;
        steps[at] = (steps[at] ?? 0) + 1;
      }
    }
  }
  return steps;
}

function written(
  table: FeatureTable,
  weights: Float64Array,
  transitions: Float64Array,
  smallest: number,
): FittedWeights {
  const kept: Record<string, Record<string, number[]>> = {};
  const features = [...table.entries()].toSorted(([, a], [, b]) => a - b);
  features.forEach(([feature, index]) => {
    const [template] = feature;
    const width = ROWS[TEMPLATE_ROWS[template] ?? 'unit'];
    const row = [...weights.subarray(index * WIDEST, index * WIDEST + width)].map(rounded);
    if (!row.some((weight) => Math.abs(weight) >= smallest * 100)) return;
    (kept[TEMPLATE_NAMES[template] ?? ''] ??= {})[writtenValues(feature)] = row;
  });
  return { features: kept, transitions: [...transitions].map(rounded) };
}

/** In hundredths. */
const rounded = (weight: number): number => Math.round(weight * 100) + 0;

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
