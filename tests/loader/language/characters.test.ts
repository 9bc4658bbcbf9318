import { describe, expect, it } from 'vitest';
import {
  CAPITAL,
  DIGIT,
  isAt,
  kindsAt,
  LETTER,
  MARK,
  NUMBER,
  SMALL,
  WHITE_SPACE,
} from '../../../src/loader/language/characters.ts';

describe('what a character is', () => {
  it('is what the patterns of Unicode say, for every character of one code unit', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const kinds: readonly (readonly [number, RegExp])[] = [
      [LETTER, /^\p{L}$/u],
      [CAPITAL, /^\p{Lu}$/u],
      [SMALL, /^\p{Ll}$/u],
      [NUMBER, /^\p{N}$/u],
      [DIGIT, /^\d$/],
      [WHITE_SPACE, /^\s$/],
      [MARK, /^\p{M}$/u],
    ];
    for (const [kind, pattern] of kinds) {
      expect(all.filter((character) => isAt(character, 0, kind))).toEqual(
        all.filter((character) => pattern.test(character)),
      );
    }
  });

  it('is the same at both halves of a character that takes two code units', () => {
    expect([0, 1, 2, 3].map((at) => isAt('a𐐀1', at, CAPITAL))).toEqual([false, true, true, false]);
    expect([1, 2].map((at) => isAt('a😀1', at, LETTER | NUMBER))).toEqual([false, false]);
  });

  it('is nothing for half a character alone, and outside the text', () => {
    expect(isAt('a\uDC00', 1, LETTER)).toBe(false);
    expect([-1, 1].map((at) => kindsAt('a', at))).toEqual([0, 0]);
  });
});
