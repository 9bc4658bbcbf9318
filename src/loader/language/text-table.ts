/** What is known of a text. */
export interface TextFacts {
  readonly text: string;
  /** `hashOf` the text. */
  readonly hash: number;
}

/**
 * Facts by their texts: an open hash table. A part of a longer text is looked up by its code units where they
 * stand, and no string is made of it. The table grows with what it holds, so that it stays in the processor's cache.
 */
export class TextTable<Facts extends TextFacts> {
  /** Their number is a power of two; `undefined` where a place is free. */
  #places: (Facts | undefined)[] = newPlaces(SMALLEST);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The facts of the text whose code units stand from `start` to `end`; `hash`: `hashOf` it. */
  find(units: Uint16Array, start: number, end: number, hash: number): Facts | undefined {
    const places = this.#places;
    const mask = places.length - 1;
    let place = hash & mask;
    for (;;) {
      const known = places[place];
      if (known === undefined) return undefined;
      if (known.hash === hash && standsAt(known.text, units, start, end)) return known;
      place = (place + 1) & mask;
    }
  }

  /** The facts of a whole text; `hash`: `hashOf` it. */
  get(text: string, hash: number): Facts | undefined {
    const places = this.#places;
    const mask = places.length - 1;
    let place = hash & mask;
    for (;;) {
      const known = places[place];
      if (known === undefined || known.text === text) return known;
      place = (place + 1) & mask;
    }
  }

  /** Keeps the facts of a text that it does not hold. */
  add(facts: Facts): void {
    if (this.#size * 2 >= this.#places.length) this.#grow();
    put(this.#places, facts);
    this.#size++;
  }

  clear(): void {
    this.#places.fill(undefined);
    this.#size = 0;
  }

  #grow(): void {
    const before = this.#places;
    this.#places = newPlaces(before.length * 2);
    for (const facts of before) if (facts !== undefined) put(this.#places, facts);
  }
}

const SMALLEST = 2 ** 12;

function newPlaces<Facts>(length: number): (Facts | undefined)[] {
  return Array.from({ length }, () => undefined);
}

function put<Facts extends TextFacts>(places: (Facts | undefined)[], facts: Facts): void {
  const mask = places.length - 1;
  let place = facts.hash & mask;
  while (places[place] !== undefined) place = (place + 1) & mask;
  places[place] = facts;
}

function standsAt(word: string, units: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== units[start + at]) return false;
  }
  return true;
}
