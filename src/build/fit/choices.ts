import { softmaxOfOptions, softmax, type WeightedModel } from '../../loader/repair/linear-model.ts';
import { numberFeatures } from './feature-numbers.ts';
import { type FitOptions, randomNumbers, shuffle } from './linear-model.ts';

/** Options of which one holds, in one of the classes, or none does. */
export interface Choice {
  /** What is seen of each option. */
  readonly options: readonly (readonly number[])[];
  /** The option that holds; no matter where `label` is 0. */
  readonly option: number;
  /** Its class (an index), or 0 where none holds. */
  readonly label: number;
  /** How often it counts. */
  readonly weight: number;
}

/** Smaller errors change no weight: most choices are plain after a round. */
const LEAST_ERROR = 1e-4;
/** The weights of the first rounds are left out of the average: a share of all rounds. */
const UNSETTLED = 1 / 3;

/**
 * Logistic regression over options (a conditional logit; McFadden, 1974) by AdaGrad (Duchi, Hazan and
 * Singer, 2011), the weights averaged over the later rounds. The order is drawn from a fixed seed.
 */
export function fitChoices(
  choices: readonly Choice[],
  classes: readonly string[],
  { rarest, rounds, rate, decay }: FitOptions,
): WeightedModel {
  const { keys, codesOf } = numberFeatures(
    choices.flatMap(({ options }) => options),
    rarest,
  );
  const coded = choices.map((choice) => ({
    ...choice,
    options: choice.options.map(codesOf),
  }));
  const width = classes.length - 1;
  const weights = new Float64Array(keys.length * width);
  const gradients = new Float64Array(keys.length * width).fill(1e-6);
  const sums = new Float64Array(keys.length * width);
  const random = randomNumbers();
  const order = coded.map((_, index) => index);
  let averaged = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const choice = coded[index];
      if (choice === undefined) continue;
      const scores = [0];
      for (const features of choice.options) {
        for (let k = 0; k < width; k++) {
          let score = 0;
          for (const feature of features) score += weights[feature * width + k] ?? 0;
          scores.push(score);
        }
      }
      const chances = softmax(scores);
      const holds = choice.label === 0 ? 0 : choice.option * width + choice.label;
      choice.options.forEach((features, option) => {
        for (let k = 0; k < width; k++) {
          const place = 1 + option * width + k;
          const error = choice.weight * ((chances[place] ?? 0) - (place === holds ? 1 : 0));
          if (Math.abs(error) < LEAST_ERROR) continue;
          for (const feature of features) {
            const at = feature * width + k;
            const weight = weights[at] ?? 0;
            const gradient = error + decay * weight;
            const sum = (gradients[at] ?? 0) + gradient * gradient;
            gradients[at] = sum;
            weights[at] = weight - (rate * gradient) / Math.sqrt(sum);
          }
        }
      });
    }
    if (round < rounds * UNSETTLED) continue;
    averaged++;
    for (let at = 0; at < weights.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
  }
  return {
    classes: [...classes],
    weights: new Map(
      keys.map((key, index) => {
        const own = sums.subarray(index * width, (index + 1) * width);
        return [key, [...own].map((sum) => sum / averaged)];
      }),
    ),
  };
}

/** Probabilities as the loader's of the same name: of options, each with its features. */
export function choiceProbabilities(
  { classes, weights }: WeightedModel,
  options: readonly (readonly number[])[],
): number[][] {
  return softmaxOfOptions(
    options.map((features) =>
      classes.slice(1).map((_, index) => {
        let sum = 0;
        for (const feature of features) sum += weights.get(feature)?.[index] ?? 0;
        return sum;
      }),
    ),
  );
}
