/** What a character can be, as bits of a number. A capital or small letter is a letter too. */
export const LETTER = 1;
export const CAPITAL = 2;
export const SMALL = 4;
export const NUMBER = 8;
/** 0 to 9, which are numbers too. */
export const DIGIT = 16;
export const WHITE_SPACE = 32;
/** An accent and the like, which goes with the letter before it. */
export const MARK = 64;

/**
 * What the character at a place is; 0 outside the text. A character of two code units has its kinds at
 * both of them. Much faster than asking a pattern.
 */
export function kindsAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const code = text.charCodeAt(at);
  const known = KINDS[code] ?? 0;
  return known === 0 ? readKinds(text, at, code) : known;
}

/** The same, where the text's code units are at hand (see `codeUnitsOf`); `at` is no less than 0. */
export function kindsIn(text: string, units: Uint16Array, at: number): number {
  const known = KINDS[units[at] ?? 0] ?? 0;
  return known === 0 ? kindsAt(text, at) : known;
}

/** Is the character at a place of one of these kinds? */
export function isAt(text: string, at: number, kinds: number): boolean {
  return (kindsAt(text, at) & kinds) !== 0;
}

/** The kinds of each code unit, with `READ`; 0 where nobody has asked yet, and for halves of characters. */
const KINDS = new Uint8Array(0x10000);
const READ = 128;

const PATTERNS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [LETTER, /\p{L}/u],
  [CAPITAL, /\p{Lu}/u],
  [SMALL, /\p{Ll}/u],
  [NUMBER, /\p{N}/u],
  [DIGIT, /\d/],
  [WHITE_SPACE, /\s/],
  [MARK, /\p{M}/u],
];

function readKinds(text: string, at: number, code: number): number {
  const isHalf = code >= 0xd800 && code < 0xe000;
  const isSecond = code >= 0xdc00 && at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  const character = String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? code);
  let kinds = READ;
  for (const [kind, pattern] of PATTERNS) if (pattern.test(character)) kinds |= kind;
  if (!isHalf) KINDS[code] = kinds;
  return kinds;
}
