import { describe, expect, it } from 'vitest';
import { WordList } from '../../../src/loader/language/word-list.ts';

describe('a list of words', () => {
  const list = new WordList('a\nas\nash\nhash\nrash');

  it('holds each line, the last one without a line end too', () => {
    const words = ['a', 'as', 'ash', 'hash', 'rash'];
    expect(words.filter((word) => list.has(word))).toEqual(words);
  });

  it('holds no part of a line and no more than a line', () => {
    const others = ['', 's', 'has', 'sh', 'hashr', 'a\nas', 'rash\n', 'Ash'];
    expect(others.filter((word) => list.has(word))).toEqual([]);
  });

  it('is the same set as its lines, where there are thousands', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `w${(index * 7).toString(36)}`);
    const many = new WordList(`${lines.join('\n')}\n`);
    expect(lines.every((line) => many.has(line))).toBe(true);
    expect(lines.some((line) => many.has(`${line}x`))).toBe(false);
  });
});
