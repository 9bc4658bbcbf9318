import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchWords, shardOf } from '../../src/contract/search-words.ts';

const lettersIn = (text: string): string[] => searchWords(text).map(({ letters }) => letters);

describe('the words that a search knows of a text', () => {
  it.each([
    ['The Café’s “ferry,” isn’t', ['the', 'cafes', 'ferry', 'isnt']],
    ["It isn't in the U.S. or the U.K.", ['it', 'isnt', 'in', 'the', 'us', 'or', 'the', 'uk']],
    ['the plan—which cost $1.5bn', ['the', 'plan', 'which', 'cost', '1.5', 'bn']],
    ['9/11, 1,000 boats and 7.30pm', ['9', '11', '1000', 'boats', 'and', '7.30', 'pm']],
    ['co-operate and/or e-mail…no', ['co', 'operate', 'and', 'or', 'e', 'mail', 'no']],
    [
      'Москва и Київ',
      ['москва', 'и', 'київ'].map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '')),
    ],
    ['— “ ” …', []],
  ])('%s', (text, letters) => {
    expect(lettersIn(text)).toEqual(letters);
  });

  it('stand where they say, in order, none overlapping, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { letters, start, end } of searchWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(letters).toBe(lettersIn(text.slice(start, end)).join(''));
          last = end;
        }
      }),
    );
  });

  it('are kept by their first two letters, which their forms share', () => {
    expect(['ferry', 'ferries', 'a', '東京', '𝒳𝒴𝒵'].map(shardOf)).toEqual([
      'fe',
      'fe',
      'a',
      '東京',
      '𝒳𝒴',
    ]);
  });
});
