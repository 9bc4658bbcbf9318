import { nameOf, symbolOf } from './symbols.ts';

/** A feature: its template's number, and up to four symbols. */
export type Feature = readonly [template: number, a: number, b: number, c: number, d: number];

/** A number for each feature: a hash table with open addresses. */
export class FeatureTable {
  #mask = SMALLEST - 1;
  #size = 0;
  /** For each place the two halves of a key and the number plus one; zero is an empty place. */
  #places = new Int32Array(SMALLEST * WIDTH);

  get size(): number {
    return this.#size;
  }

  /** The number of a feature; -1 where it is not known. */
  find(template: number, a: number, b: number, c: number, d: number): number {
    return (this.#places[this.#placeOf(headOf(template, a, b), tailOf(c, d)) + 2] ?? 0) - 1;
  }

  /** Gives a feature a number, 0 or larger. */
  set(template: number, a: number, b: number, c: number, d: number, number: number): void {
    const head = headOf(template, a, b);
    const tail = tailOf(c, d);
    const place = this.#placeOf(head, tail);
    if (this.#places[place + 2] === 0) this.#size++;
    this.#places[place] = head;
    this.#places[place + 1] = tail;
    this.#places[place + 2] = number + 1;
    if (this.#size * FULLEST > this.#mask) this.#grow();
  }

  /** Every feature with its number, in no order. */
  *entries(): Generator<[Feature, number]> {
    for (let place = 0; place < this.#places.length; place += WIDTH) {
      const value = this.#places[place + 2] ?? 0;
      if (value === 0) continue;
      const head = this.#places[place] ?? 0;
      const tail = this.#places[place + 1] ?? 0;
      const [a, b] = [(head >>> 12) & LOW, head & LOW];
      yield [[head >>> 24, a, b, (tail >>> 12) & LOW, tail & LOW], value - 1];
    }
  }

  #placeOf(head: number, tail: number): number {
    const places = this.#places;
    const mask = this.#mask;
    let mixed = Math.imul(head, 0x9e3779b1) ^ Math.imul(tail, 0x85ebca6b);
    mixed ^= mixed >>> 15;
    let place = mixed & mask;
    for (;;) {
      const at = place * WIDTH;
      if (places[at + 2] === 0 || (places[at] === head && places[at + 1] === tail)) return at;
      place = (place + 1) & mask;
    }
  }

  #grow(): void {
    const before = this.#places;
    const places = (this.#mask + 1) * 2;
    this.#mask = places - 1;
    this.#places = new Int32Array(places * WIDTH);
    for (let from = 0; from < before.length; from += WIDTH) {
      if (before[from + 2] === 0) continue;
      const at = this.#placeOf(before[from] ?? 0, before[from + 1] ?? 0);
      this.#places.set(before.subarray(from, from + WIDTH), at);
    }
  }
}

/** Places in a table at first: a power of two. */
const SMALLEST = 1 << 14;
/** A table grows when one place in so many is taken. */
const FULLEST = 2;
/** A place has four numbers, so that none straddles a line of the processor's cache. */
const WIDTH = 4;

const LOW = 0xfff;
const headOf = (template: number, a: number, b: number): number => (template << 24) | (a << 12) | b;
const tailOf = (c: number, d: number): number => (c << 12) | d;

/** A feature's symbols as words, as they are kept in files. */
export const writtenValues = ([, a, b, c, d]: Feature): string =>
  [a, b, c, d].map(nameOf).join(SEPARATOR).replace(ZEROS, '');

export function readValues(written: string): readonly [number, number, number, number] {
  const [a, b, c, d] = written.split(SEPARATOR).map(symbolOf);
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0];
}

const SEPARATOR = '|';
/** Symbols at the end that say nothing are left out. */
const ZEROS = /(?:\|0)+$/;
