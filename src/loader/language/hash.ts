/** A number for the part of a text from `start` to `end`, the same for the same characters: 32 bits, well mixed. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** The multiplier of MurmurHash2 (Austin Appleby). */
const PRIME = 0x5bd1e995;
