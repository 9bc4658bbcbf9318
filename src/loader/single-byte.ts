import type { Encoding } from '../contract/dump.ts';

/** Encodings of one byte a character that a decoder knows by the same name, and of which no byte is without one. */
export type SingleByteEncoding = Extract<Encoding, 'windows-1250' | 'windows-1251' | 'koi8-r'>;

export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** The bytes of a text that holds characters of the encoding alone, one for each. */
export function encodeSingleByte(text: string, encoding: SingleByteEncoding): Uint8Array {
  const known = BYTES.get(encoding) ?? bytesByCharacter(encoding);
  BYTES.set(encoding, known);
  return Uint8Array.from(text, (character) => known.get(character) ?? 0);
}

const BYTES = new Map<SingleByteEncoding, ReadonlyMap<string, number>>();

/** There are decoders for these and no encoders, so each byte is decoded once. */
function bytesByCharacter(encoding: SingleByteEncoding): ReadonlyMap<string, number> {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  return new Map([...decodeSingleByte(all, encoding)].map((character, byte) => [character, byte]));
}
