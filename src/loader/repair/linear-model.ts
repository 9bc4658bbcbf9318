/**
 * A fitted linear model. Class 0 (no repair) has no weights. `table` holds, for each feature, five
 * characters for its key and one for each other class's weight, all of them digits of `DIGITS`.
 */
export interface FittedModel {
  readonly classes: readonly string[];
  /** What a weight of 1 in the table stands for. */
  readonly step: number;
  readonly table: string;
}

/** Weights by the features' keys; of each feature one weight for every class but the first. */
export interface LinearModel {
  readonly classes: readonly string[];
  readonly weights: ReadonlyMap<number, readonly number[]>;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const KEY_DIGITS = 5;
const MIDDLE = DIGITS.length / 2;

/** Probabilities of the classes, in their order, for what has these features. */
export function probabilities(model: LinearModel, features: readonly string[]): number[] {
  const scores = model.classes.map(() => 0);
  for (const feature of features) {
    const weights = model.weights.get(featureKey(feature));
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

/** 30 bits of a feature's FNV-1a hash (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function featureKey(feature: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index++) {
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 2) ^ (hash & 3);
}

export function unpackModel({ classes, step, table }: FittedModel): LinearModel {
  const weights = new Map<number, readonly number[]>();
  const width = KEY_DIGITS + classes.length - 1;
  for (let at = 0; at < table.length; at += width) {
    let key = 0;
    for (let digit = 0; digit < KEY_DIGITS; digit++) {
      key = key * DIGITS.length + DIGITS.indexOf(table[at + digit] ?? 'A');
    }
    const own = classes
      .slice(1)
      .map((_, index) => (DIGITS.indexOf(table[at + KEY_DIGITS + index] ?? 'A') - MIDDLE) * step);
    weights.set(key, own);
  }
  return { classes, weights };
}

/** The inverse of `unpackModel`: weights are rounded to whole steps, and cut where they are too great. */
export function packModel({ classes, weights }: LinearModel, step: number): FittedModel {
  let table = '';
  for (const [key, own] of [...weights].toSorted(([a], [b]) => a - b)) {
    const rounded = own.map((weight) =>
      Math.max(-MIDDLE, Math.min(MIDDLE - 1, Math.round(weight / step))),
    );
    if (rounded.every((weight) => weight === 0)) continue;
    for (let digit = KEY_DIGITS - 1; digit >= 0; digit--) {
      table += DIGITS[Math.floor(key / DIGITS.length ** digit) % DIGITS.length] ?? '';
    }
    for (const weight of rounded) table += DIGITS[weight + MIDDLE] ?? '';
  }
  return { classes, step, table };
}
