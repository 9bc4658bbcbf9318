import { describe, expect, test } from 'vitest';
import { entitiesIn, mentionsIn, readNames } from './read.ts';

describe('titles and peoples of many countries', () => {
  test.each([
    [
      'a people before the name cut off',
      'Frenchman Paul Tolland and Slovenian Jure Vashtavar met.',
      ['person Jure Vashtavar', 'person Paul Tolland'],
    ],
    [
      'a title of faith, law or rank cut off',
      'It was Alhaji Musa Tolland, Barrister Kelechi Pell and Lieutenant Commander Sani Granin.',
      ['person Kelechi Pell', 'person Musa Tolland', 'person Sani Granin'],
    ],
    ['a country told by its region names nobody', 'The West African country voted.', []],
    ['what a ruler is called names nobody', 'His Royal Highness and the Dutchman left.', []],
    [
      'an emirate is a place, whatever it wants',
      'The emirate of Vashtan opened. Vashtan wants peace.',
      ['place Vashtan'],
    ],
  ])('%s', (_, text, expected) => {
    expect(entitiesIn([text])).toEqual(expected);
  });

  test('a woman may be an archbishop or a rabbi', () => {
    expect(
      mentionsIn(['Archbishop Helen Tolland met Rabbi Miriam Pell. Archbishop Tolland left.']),
    ).toEqual([
      'Helen Tolland = Helen Tolland',
      'Miriam Pell = Miriam Pell',
      'Tolland = Helen Tolland',
    ]);
  });

  test('a first name tells the gender with its accents or without', () => {
    expect(readNames(['Óscar Vashtavar left.']).genders.get('oscar-vashtavar')).toBe('male');
  });
});
