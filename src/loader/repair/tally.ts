/**
 * Counts of several kinds under hashes of 32 bits: an open hash table. What has the same hash is counted
 * together, which among the words of a dump hardly ever happens and does no harm.
 */
export class Tally {
  /** Its number of places is a power of two. A place holds a hash, 0 where it is free, and its counts. */
  readonly #table: Int32Array;
  readonly #width: number;
  readonly #last: number;

  /** `fewest`: it has so many places at least, and more than hashes will be counted. */
  constructor(fewest: number, kinds: number) {
    const places = 2 ** Math.ceil(Math.log2(fewest));
    this.#width = 1 + kinds;
    this.#last = places - 1;
    this.#table = new Int32Array(places * this.#width);
  }

  /** `kind`: counted from 1. */
  add(hash: number, kind: number): void {
    const at = this.#find(hash);
    this.#table[at] = hash;
    this.#table[at + kind] = (this.#table[at + kind] ?? 0) + 1;
  }

  count(hash: number, kind: number): number {
    return this.#table[this.#find(hash) + kind] ?? 0;
  }

  #find(hash: number): number {
    const table = this.#table;
    let place = (hash ^ (hash >>> 15)) & this.#last;
    for (;;) {
      const at = place * this.#width;
      if (table[at] === hash || table[at] === 0) return at;
      place = (place + 1) & this.#last;
    }
  }
}
