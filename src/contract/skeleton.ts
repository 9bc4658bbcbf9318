/**
 * Which characters count in a skeleton. Damage takes marks, spaces and often every letter outside
 * ASCII, so a text written mostly in ASCII letters is addressed by those alone.
 */
export type Alphabet = 'ascii' | 'unicode' | 'any';

/** The alphabet that a whole text (all paragraphs of an article, or one headline) is addressed in. */
export function alphabetOf(text: string): Alphabet {
  const ascii = countAscii(text);
  // Few texts have so many other characters that it is worth telling which of them are letters.
  if (ascii.counted > 0 && ascii.counted >= ascii.outside) return 'ascii';
  const others = text.match(OTHER_LETTERS)?.length ?? 0;
  if (ascii.counted > 0 && ascii.counted >= others) return 'ascii';
  return others > 0 ? 'unicode' : 'any';
}

/** How many ASCII letters and digits a text has, and how many code units outside ASCII. */
function countAscii(text: string): { readonly counted: number; readonly outside: number } {
  let counted = 0;
  let outside = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_OTHER) outside++;
    else counted += ASCII_COUNTED[code] ?? 0;
  }
  return { counted, outside };
}

/** The letters and digits of a text: what its ids and addresses are made from. */
export function skeletonOf(text: string, alphabet: Alphabet = alphabetOf(text)): string {
  if (alphabet === 'any') return text;
  return text.replace(alphabet === 'ascii' ? NOT_ASCII_COUNTED : NOT_COUNTED, '');
}

/** For every index of `text` (its end included) the number of skeleton code units before it. */
export function skeletonOffsets(text: string, alphabet: Alphabet): Int32Array {
  const offsets = new Int32Array(text.length + 1);
  writeSkeletonOffsets(text, alphabet, offsets, 0);
  return offsets;
}

/** Writes the same to `offsets` from `at` on. Gives the number of skeleton code units in all. */
export function writeSkeletonOffsets(
  text: string,
  alphabet: Alphabet,
  offsets: Int32Array,
  at: number,
): number {
  // The most texts by far, and no character of two code units counts.
  if (alphabet === 'ascii') return writeAsciiOffsets(text, offsets, at);
  let count = 0;
  for (let index = 0; index < text.length;) {
    // both halves of a character count, or neither
    const units = (text.codePointAt(index) ?? 0) > LAST_SINGLE ? 2 : 1;
    const counted = isCounted(text, index, units, alphabet);
    for (let unit = 0; unit < units; unit++) {
      offsets[at + index++] = count;
      if (counted) count++;
    }
  }
  offsets[at + text.length] = count;
  return count;
}

function writeAsciiOffsets(text: string, offsets: Int32Array, at: number): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    offsets[at + index] = count;
    const code = text.charCodeAt(index);
    if (code < FIRST_OTHER) count += ASCII_COUNTED[code] ?? 0;
  }
  offsets[at + text.length] = count;
  return count;
}

function isCounted(
  text: string,
  index: number,
  units: number,
  alphabet: Exclude<Alphabet, 'ascii'>,
): boolean {
  const code = text.charCodeAt(index);
  if (alphabet === 'any') return true;
  if (code < FIRST_OTHER) return ASCII_COUNTED[code] === 1;
  return COUNTED.test(text.slice(index, index + units));
}

const OTHER_LETTERS = /[^\P{L}A-Za-z]/gu;
const NOT_ASCII_COUNTED = /[^A-Za-z0-9]+/g;
const NOT_COUNTED = /[^\p{L}\p{M}\p{N}]+/gu;
const COUNTED = /[\p{L}\p{M}\p{N}]/u;
/** Code points above take two UTF-16 code units. */
const LAST_SINGLE = 0xffff;
/** Code units from here on are outside ASCII. */
const FIRST_OTHER = 0x80;
/** By the code of an ASCII character: 1 for a letter or a digit, else 0. Whole articles are looked up in it. */
const ASCII_COUNTED = Uint8Array.from({ length: FIRST_OTHER }, (_, code) =>
  COUNTED.test(String.fromCharCode(code)) ? 1 : 0,
);
