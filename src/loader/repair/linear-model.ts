import { countOf, keyOf, type Templates } from './templates.ts';

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

/** A model as it is used, of two or three classes. */
export interface LinearModel {
  readonly classes: readonly string[];
  readonly step: number;
  readonly templates: Templates;
  /**
   * An open hash table, its number of places a power of two. A place holds a key (-1 where it is free) and
   * behind it the weights, so that one look at the memory finds both.
   */
  readonly table: Int32Array;
}

/**
 * Steps for the classes but the first, added up over features: the second class's in the upper half of the
 * number, so that one addition adds for both. Weights are below 32 steps, so that a thousand fit.
 */
export type Score = number;

const UPPER = 2 ** 16;

/** The score of what has these symbols. */
export function scoreOf({ templates, table }: LinearModel, symbols: Int32Array): Score {
  const mask = table.length - 2;
  const count = countOf(templates);
  let score = 0;
  for (let template = 0; template < count; template++) {
    const key = keyOf(templates, template, symbols);
    let place = (key * 2) & mask;
    let known = table[place];
    while (known !== key && known !== FREE) {
      place = (place + 2) & mask;
      known = table[place];
    }
    if (known === key) score += table[place + 1] ?? 0;
  }
  return score;
}

const FREE = -1;

/** Probabilities of the classes, in their order. */
export function probabilities(model: LinearModel, score: Score): number[] {
  const [first = 0, second] = logitsOf(model, score);
  return softmax(second === undefined ? [0, first] : [0, first, second]);
}

/**
 * Probabilities where one of several options may hold, in one of the classes, or none: for each option
 * a probability of every class but the first. What is left to 1 is that none holds.
 */
export function choiceProbabilities(model: LinearModel, scores: readonly Score[]): number[][] {
  return softmaxOfOptions(scores.map((score) => logitsOf(model, score)));
}

/** The same of what the options' classes weigh. */
export function softmaxOfOptions(options: readonly (readonly number[])[]): number[][] {
  const scores = [0];
  for (const option of options) scores.push(...option);
  const chances = softmax(scores);
  let end = 1;
  return options.map(({ length }) => chances.slice(end, (end += length)));
}

function logitsOf({ classes, step }: LinearModel, score: Score): number[] {
  const first = (score << 16) >> 16;
  return classes.length === 2 ? [first * step] : [first * step, ((score - first) / UPPER) * step];
}

export function softmax(scores: readonly number[]): number[] {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  const powers = scores.map((score) => Math.exp(score - highest));
  let sum = 0;
  for (const power of powers) sum += power;
  for (let index = 0; index < powers.length; index++) powers[index] = (powers[index] ?? 0) / sum;
  return powers;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const KEY_DIGITS = 5;
const MIDDLE = DIGITS.length / 2;

/** A model ready for use, from its weights as they are kept. */
export function unpackModel(
  { classes, step, table: packed }: FittedModel,
  templates: Templates,
): LinearModel {
  const width = KEY_DIGITS + classes.length - 1;
  const places = 2 ** Math.ceil(Math.log2((packed.length / width) * ROOM));
  const table = new Int32Array(places * 2).fill(FREE);
  for (let at = 0; at < packed.length; at += width) {
    let key = 0;
    for (let digit = 0; digit < KEY_DIGITS; digit++)
      key = key * DIGITS.length + digitAt(packed, at + digit);
    let score: Score = digitAt(packed, at + KEY_DIGITS) - MIDDLE;
    if (classes.length > 2) score += (digitAt(packed, at + KEY_DIGITS + 1) - MIDDLE) * UPPER;
    let place = (key * 2) & (table.length - 1);
    while (table[place] !== FREE) place = (place + 2) & (table.length - 1);
    table[place] = key;
    table[place + 1] = score;
  }
  return { classes, step, templates, table };
}

/** So many places a key, at least: fewer are slow to search, more do not stay in the processor's cache. */
const ROOM = 1.5;

function digitAt(packed: string, at: number): number {
  return DIGITS.indexOf(packed.charAt(at));
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
