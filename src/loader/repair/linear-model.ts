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

/** A model as it is fitted: weights by the features' keys, one for every class but the first. */
export interface WeightedModel {
  readonly classes: readonly string[];
  readonly weights: ReadonlyMap<number, readonly number[]>;
}

/**
 * A model as it is used: an open hash table, its number of places a power of two. A place holds a key (-1
 * where it is free) and behind it the weights, so that one look at the memory finds both.
 */
export interface LinearModel {
  readonly classes: readonly string[];
  readonly places: number;
  readonly keys: Int32Array;
  /** The same memory. */
  readonly weights: Float32Array;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const KEY_DIGITS = 5;
const MIDDLE = DIGITS.length / 2;

/** Probabilities of the classes, in their order, for what has these features. */
export function probabilities(model: LinearModel, features: readonly number[]): number[] {
  return softmax([0, ...scoresOf(model, features)]);
}

/**
 * Probabilities where one of several options may hold, in one of the classes, or none: for each option
 * a probability of every class but the first. What is left to 1 is that none holds.
 */
export function choiceProbabilities(
  model: LinearModel,
  options: readonly (readonly number[])[],
): number[][] {
  const width = model.classes.length - 1;
  const scores = options.flatMap((features) => scoresOf(model, features));
  const chances = softmax([0, ...scores]);
  return options.map((_, index) => chances.slice(1 + index * width, 1 + (index + 1) * width));
}

/** Sums of weights, one for every class but the first. */
function scoresOf(model: LinearModel, features: readonly number[]): number[] {
  const { classes, places, keys, weights } = model;
  const width = classes.length;
  const scores: number[] = [];
  for (let index = 1; index < width; index++) scores.push(0);
  for (const feature of features) {
    let place = feature & (places - 1);
    let key = keys[place * width];
    while (key !== feature && key !== -1) {
      place = (place + 1) & (places - 1);
      key = keys[place * width];
    }
    if (key === -1) continue;
    for (let index = 1; index < width; index++) {
      scores[index - 1] = (scores[index - 1] ?? 0) + (weights[place * width + index] ?? 0);
    }
  }
  return scores;
}

/** The table that a fitted model is looked up in. */
export function tableOf({ classes, weights }: WeightedModel): LinearModel {
  const width = classes.length;
  const places = 2 ** Math.ceil(Math.log2(weights.size * 2 + 1));
  const keys = new Int32Array(places * width).fill(-1);
  const table = { classes, places, keys, weights: new Float32Array(keys.buffer) };
  for (const [key, own] of weights) {
    let place = key & (places - 1);
    while (keys[place * width] !== -1) place = (place + 1) & (places - 1);
    keys[place * width] = key;
    table.weights.set(own, place * width + 1);
  }
  return table;
}

export function softmax(scores: readonly number[]): number[] {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  const powers: number[] = [];
  let sum = 0;
  for (const score of scores) {
    const power = Math.exp(score - highest);
    powers.push(power);
    sum += power;
  }
  for (let index = 0; index < powers.length; index++) powers[index] = (powers[index] ?? 0) / sum;
  return powers;
}

/**
 * The keys of features, 30 bits each. A feature is what is seen of one or more things at once, each a
 * number, a text or its `symbolOf`; its place in the list is its template, so that a list always has the same length.
 */
export function featureKeys(features: readonly (readonly (number | string)[])[]): number[] {
  return features.map((parts, template) => {
    let hash = FNV_BASIS ^ template;
    for (const part of parts) {
      const symbol = typeof part === 'string' ? symbolOf(part) : part;
      hash = Math.imul(hash ^ symbol, FNV_PRIME) ^ (hash >>> 15);
    }
    return (hash ^ (hash >>> 13)) & KEY_MASK;
  });
}

/**
 * The key of one feature, of up to four symbols or small numbers: `featureKeys` without its lists. Each
 * template must always come with the same number of parts.
 */
export function keyOf(template: number, first = 0, second = 0, third = 0, fourth = 0): number {
  let hash = mixed(Math.imul(template + 1, SPREAD), first);
  hash = mixed(hash, second);
  hash = mixed(hash, third);
  hash = mixed(hash, fourth);
  return hash & KEY_MASK;
}

/** A hash with one more number in it: small numbers must not cancel each other out. */
function mixed(hash: number, part: number): number {
  const next = Math.imul(hash ^ Math.imul(part + 1, SPREAD), FNV_PRIME);
  return next ^ (next >>> 15);
}

/** What each feature of a model is seen of: for each `MOST_PARTS` places in a list of symbols. */
export type Templates = Uint8Array;

/** No feature is seen of more things at once. */
const MOST_PARTS = 4;

/** Templates from a list a feature of places in the list of symbols. Its first place is nothing's: its symbol is 0. */
export function packTemplates(features: readonly (readonly number[])[]): Templates {
  const templates = new Uint8Array(features.length * MOST_PARTS);
  features.forEach((places, template) => templates.set(places, template * MOST_PARTS));
  return templates;
}

/**
 * The keys of the features that these templates make of a list of symbols or small numbers: for each what
 * `keyOf` gives.
 */
export function templateKeys(templates: Templates, symbols: Int32Array): number[] {
  const keys: number[] = [];
  for (let at = 0; at < templates.length; at += MOST_PARTS) {
    let hash = Math.imul(at / MOST_PARTS + 1, SPREAD);
    for (let part = at; part < at + MOST_PARTS; part++) {
      hash = mixed(hash, symbols[templates[part] ?? 0] ?? 0);
    }
    keys.push(hash & KEY_MASK);
  }
  return keys;
}

/** 2 ** 32 over the golden ratio (Knuth's multiplicative hashing). */
const SPREAD = 0x9e3779b1;

/** Two symbols as one. */
export function joinSymbols(first: number, second: number): number {
  return Math.imul(first ^ (second >>> 7), FNV_PRIME) ^ second;
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function symbolOf(text: string): number {
  let hash = FNV_BASIS;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return hash;
}

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const KEY_MASK = DIGITS.length ** KEY_DIGITS - 1;

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
  return tableOf({ classes, weights });
}

/** The inverse of `unpackModel`: weights are rounded to whole steps, and cut where they are too great. */
export function packModel({ classes, weights }: WeightedModel, step: number): FittedModel {
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
