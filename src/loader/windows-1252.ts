/** Bytes of Windows-1252 as text; any byte is a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString('latin1');
  return latin.replace(
    /[\x80-\x9F]/g,
    (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character,
  );
}

/** The bytes of a text that holds characters of Windows-1252 alone, one for each. */
export function encodeWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const high = WINDOWS_1252.indexOf(character);
    return high < 0 ? character.charCodeAt(0) : 0x80 + high;
  });
}

/**
 * Windows-1252 where it differs from Latin-1, bytes 0x80 to 0x9F (https://encoding.spec.whatwg.org/,
 * index windows-1252). Our own, since the TextDecoder of Node 20 reads it as Latin-1.
 */
const WINDOWS_1252 =
  '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F' +
  '\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178';
