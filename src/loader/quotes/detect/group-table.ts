/** Numbers in a row of sums: what follows the keys of a place. */
const ROW = 4;
/** A place has eight numbers, so that none straddles a line of the processor's cache. */
const WIDTH = 8;
/** Places: a power of two. */
const PLACES = 1 << 14;
/** Groups kept before all are forgotten, so that memory stays flat over many articles. */
const MOST = PLACES / 2;

/** The summed weights of groups of features by their keys: a hash table with open addresses. */
export class GroupTable {
  /** For each place: the three parts of a key, 1 where it is taken, then the sums. */
  readonly places = new Int32Array(PLACES * WIDTH);
  #size = 0;

  /** Where a group's sums stand in `places`; what `isTaken` denies is free for it. */
  placeOf(group: number, a: number, b: number, c: number, d: number): number {
    const { places } = this;
    const head = headOf(group, a, b);
    let mixed =
      Math.imul(head, 0x9e3779b1) ^ Math.imul(c, 0x85ebca6b) ^ Math.imul(d + 1, 0xc2b2ae35);
    mixed ^= mixed >>> 15;
    for (let place = mixed & (PLACES - 1); ; place = (place + 1) & (PLACES - 1)) {
      const at = place * WIDTH;
      if (places[at + 3] === 0) return at + ROW;
      if (places[at] === head && places[at + 1] === c && places[at + 2] === d) return at + ROW;
    }
  }

  isTaken(place: number): boolean {
    return this.places[place - 1] === 1;
  }

  /** Takes a place for a group, with sums of zero. */
  take(group: number, a: number, b: number, c: number, d: number): number {
    if (this.#size === MOST) {
      this.places.fill(0);
      this.#size = 0;
    }
    this.#size++;
    const place = this.placeOf(group, a, b, c, d);
    this.places[place - ROW] = headOf(group, a, b);
    this.places[place - ROW + 1] = c;
    this.places[place - ROW + 2] = d;
    this.places[place - 1] = 1;
    return place;
  }
}

const headOf = (group: number, a: number, b: number): number => (group << 24) | (a << 12) | b;
