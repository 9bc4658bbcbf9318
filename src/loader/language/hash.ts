/** A number for the part of a text from `start` to `end`, the same for the same characters: 32 bits, well mixed. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashWith(hash, text.charCodeAt(at));
  return hash;
}

/** The number for a text with one more code unit: that of none is 0. */
export function hashWith(hash: number, code: number): number {
  const next = Math.imul(hash ^ code, PRIME);
  return next ^ (next >>> 15);
}

/** The multiplier of MurmurHash2 (Austin Appleby). */
const PRIME = 0x5bd1e995;
