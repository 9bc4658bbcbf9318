import { describe, expect, it } from 'vitest';
import { formsIn, isFormOf, wordsLookedFor } from '../../src/app/search/word-forms.ts';

describe('the words looked for', () => {
  it('are without marks and accents, each once', () => {
    expect(wordsLookedFor('"The Café" the isn’t co-operate —')).toEqual([
      'the',
      'cafe',
      'isnt',
      'cooperate',
    ]);
  });
});

describe('a word of a text', () => {
  it.each([
    ['ferry', 'ferry'],
    ['“Ferry,”', 'ferry'],
    ['Ferry’s', 'ferry'],
    ['ferries', 'ferry'],
    ['ferrying', 'ferry'],
    ['ferry', 'ferries'],
    ['running', 'run'],
    ['Café', 'cafe'],
    ['U.S.', 'us'],
    ['co-operate', 'operate'],
    ['co-operate', 'cooperate'],
    ['governments', 'govern'],
    ['governor', 'gov'],
  ])('%s is a form of %s', (written, wanted) => {
    expect(isFormOf(written, wanted)).toBe(true);
  });

  it.each([
    ['We', 'well'],
    ['ferry', 'ferrous'],
    ['zest', 'zebra'],
    ['form', 'formula'],
    ['ape', 'apple'],
  ])('%s is none of %s', (written, wanted) => {
    expect(isFormOf(written, wanted)).toBe(false);
  });

  it('is marked in a title without the marks around it', () => {
    const title = '‘Ferries’ of Norvik: the ferry’s end';
    const found = formsIn(title, ['ferry', 'norvik']);
    expect(found.map(({ start, end }) => title.slice(start, end))).toEqual([
      'Ferries',
      'Norvik',
      'ferry’s',
    ]);
  });
});
