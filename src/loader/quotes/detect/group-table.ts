/** Places: a power of two. */
const PLACES = 1 << 16;
/** Groups kept before all are forgotten, so that memory stays flat over many articles. */
const MOST = PLACES / 2;
/** Numbers of a key, so many that none straddles a line of the processor's cache. */
const WIDTH = 4;

/** The sums of groups of features by their keys: a hash table with open addresses. */
export class GroupTable {
  readonly sums = new Float64Array(PLACES);
  /** For each place the three parts of a key, and 1 where it is taken. */
  readonly #keys = new Int32Array(PLACES * WIDTH);
  #size = 0;

  /** Where a group's sum stands in `sums`; what `isTaken` denies is free for it. */
  placeOf(group: number, a: number, b: number, c: number, d: number): number {
    const keys = this.#keys;
    const head = headOf(group, a, b);
    const parts = Math.imul(head, 0x9e3779b1) ^ Math.imul(c, 0x85ebca6b) ^ Math.imul(d, 0xc2b2ae35);
    for (
      let place = (parts ^ (parts >>> 15)) & (PLACES - 1);
      ;
      place = (place + 1) & (PLACES - 1)
    ) {
      const at = place * WIDTH;
      if (keys[at + 3] === 0) return place;
      if (keys[at] === head && keys[at + 1] === c && keys[at + 2] === d) return place;
    }
  }

  isTaken(place: number): boolean {
    return this.#keys[place * WIDTH + 3] === 1;
  }

  set(group: number, a: number, b: number, c: number, d: number, sum: number): void {
    if (this.#size === MOST) {
      this.#keys.fill(0);
      this.#size = 0;
    }
    this.#size++;
    const place = this.placeOf(group, a, b, c, d);
    this.sums[place] = sum;
    this.#keys[place * WIDTH] = headOf(group, a, b);
    this.#keys[place * WIDTH + 1] = c;
    this.#keys[place * WIDTH + 2] = d;
    this.#keys[place * WIDTH + 3] = 1;
  }
}

const headOf = (group: number, a: number, b: number): number => (group << 24) | (a << 12) | b;
