import { describe, expect, it } from 'vitest';
import { openingWords, wordsOfQuote } from '../../src/app/article/excerpt.ts';

const wordsIn = (text: string, words: string): string => {
  const start = text.indexOf(words);
  const spans = [{ paragraph: 0, start, end: start + words.length }];
  return wordsOfQuote({ paragraphs: [{ text }] }, { spans });
};

describe('the words of a quote in a list', () => {
  it('end with the mark that closes what a mark within them opens', () => {
    expect(wordsIn('Holm called the rule “a myth.” She left.', 'the rule “a myth.')).toBe(
      'the rule “a myth.”',
    );
    expect(wordsIn('Holm called it ‘a man’s myth’ again.', 'it ‘a man’s myth')).toBe(
      'it ‘a man’s myth’',
    );
  });

  it('leave out a mark that stands round all of them', () => {
    expect(wordsIn('“A myth,” said Holm.', 'A myth,')).toBe('A myth,');
    expect(wordsIn('“She said ‘no’ to it,” said Holm.', 'She said ‘no’ to it,')).toBe(
      'She said ‘no’ to it,',
    );
  });

  it('are cut at a word where they are many', () => {
    expect(openingWords('one two three')).toBe('one two three');
    expect(openingWords(`${'seven '.repeat(12)}end`)).toBe(`${'seven '.repeat(10).trim()} …`);
  });
});
