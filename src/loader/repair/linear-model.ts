/** Weights of a linear model: for each feature one weight a class, the first class (no repair) left out at 0. */
export interface LinearModel {
  readonly classes: readonly string[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** Probabilities of the classes, in their order, for what has these features. */
export function probabilities(model: LinearModel, features: readonly string[]): number[] {
  const scores = model.classes.map(() => 0);
  for (const feature of features) {
    const weights = model.weights[feature];
    if (weights === undefined) continue;
    for (let index = 1; index < scores.length; index++) {
      scores[index] = (scores[index] ?? 0) + (weights[index - 1] ?? 0);
    }
  }
  return softmax(scores);
}

export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
