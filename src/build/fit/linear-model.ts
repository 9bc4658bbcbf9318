import { type WeightedModel, softmax } from '../../loader/repair/linear-model.ts';
import { numberFeatures } from './feature-numbers.ts';

/** One example: what is seen, and the class (an index) that it belongs to. */
export interface Example {
  readonly features: readonly number[];
  readonly label: number;
}

export interface FitOptions {
  /** Features seen less often are left out. */
  readonly rarest: number;
  readonly rounds: number;
  readonly rate: number;
  /** Pull towards 0 at each step, as a share of a step. */
  readonly decay: number;
}

/**
 * Multinomial logistic regression by AdaGrad (Duchi, Hazan and Singer, 2011), the weights averaged over
 * the rounds. Examples are visited in an order drawn from a fixed seed, so that the same examples give
 * the same weights.
 */
export function fitLinearModel(
  examples: readonly Example[],
  classes: readonly string[],
  { rarest, rounds, rate, decay }: FitOptions,
): WeightedModel {
  const { keys, codesOf } = numberFeatures(
    examples.map(({ features }) => features),
    rarest,
  );
  const coded = examples.map(({ features, label }) => ({
    features: codesOf(features),
    label,
  }));
  const width = classes.length - 1;
  const weights = new Float64Array(keys.length * width);
  const gradients = new Float64Array(keys.length * width).fill(1e-6);
  const sums = new Float64Array(keys.length * width);
  const random = randomNumbers();
  const order = coded.map((_, index) => index);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const example = coded[index];
      if (example === undefined) continue;
      const scores = [0, ...Array.from({ length: width }, () => 0)];
      for (const feature of example.features) {
        for (let k = 0; k < width; k++) {
          scores[k + 1] = (scores[k + 1] ?? 0) + (weights[feature * width + k] ?? 0);
        }
      }
      const chances = softmax(scores);
      for (let k = 0; k < width; k++) {
        const error = (chances[k + 1] ?? 0) - (example.label === k + 1 ? 1 : 0);
        for (const feature of example.features) {
          const at = feature * width + k;
          const weight = weights[at] ?? 0;
          const gradient = error + decay * weight;
          const sum = (gradients[at] ?? 0) + gradient * gradient;
          gradients[at] = sum;
          weights[at] = weight - (rate * gradient) / Math.sqrt(sum);
        }
      }
    }
    for (let at = 0; at < weights.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
  }
  const kept = new Map<number, number[]>();
  for (const [index, key] of keys.entries()) {
    const from = index * width;
    kept.set(
      key,
      [...sums.subarray(from, from + width)].map((sum) => sum / rounds),
    );
  }
  return { classes: [...classes], weights: kept };
}

/** Park and Miller's minimal standard generator (1988), from a fixed seed. */
export function randomNumbers(): () => number {
  let state = 20261122;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

export function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}
