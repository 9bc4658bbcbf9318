/**
 * What the features of a linear model are seen of. A feature has a template: up to four places of a list
 * of symbols, which are small numbers or texts by their `symbolOf`. What stands in those places is its key.
 */
export interface Templates {
  /** For each template `MOST_PARTS` places. The first place of the list is nothing's: its symbol is 0. */
  readonly places: Uint8Array;
}

/** No feature is seen of more things at once. */
const MOST_PARTS = 4;

/** Templates from a list a feature of places in the list of symbols. */
export function packTemplates(features: readonly (readonly number[])[]): Templates {
  const places = new Uint8Array(features.length * MOST_PARTS);
  features.forEach((own, template) => places.set(own, template * MOST_PARTS));
  return { places };
}

/** The keys of all features, in the order of their templates. */
export function keysOf(templates: Templates, symbols: Int32Array): number[] {
  return Array.from({ length: countOf(templates) }, (_, template) =>
    keyOf(templates, template, symbols),
  );
}

export function countOf({ places }: Templates): number {
  return places.length / MOST_PARTS;
}

/** The key of one feature, 30 bits. `template`: its place in the list of templates. */
export function keyOf({ places }: Templates, template: number, symbols: Int32Array): number {
  const at = template * MOST_PARTS;
  let hash = Math.imul(FIRST_TEMPLATE + template, SPREAD);
  hash = mixed(hash, symbols[places[at] ?? 0] ?? 0);
  hash = mixed(hash, symbols[places[at + 1] ?? 0] ?? 0);
  hash = mixed(hash, symbols[places[at + 2] ?? 0] ?? 0);
  hash = mixed(hash, symbols[places[at + 3] ?? 0] ?? 0);
  return hash & KEY_MASK;
}

/** Templates are numbered from here on, so that none is the same number as what is seen. */
const FIRST_TEMPLATE = 1e8 + 1;

/** A hash with one more number in it: small numbers must not cancel each other out. */
function mixed(hash: number, part: number): number {
  const next = Math.imul(hash ^ Math.imul(part + 1, SPREAD), FNV_PRIME);
  return next ^ (next >>> 15);
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
const KEY_MASK = 2 ** 30 - 1;
