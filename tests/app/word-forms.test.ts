import { describe, expect, it } from 'vitest';
import { isFormOf } from '../../src/app/search/word-forms.ts';

describe('a word of a text', () => {
  it.each([
    ['ferry', 'ferry'],
    ['ferrys', 'ferry'],
    ['ferries', 'ferry'],
    ['ferrying', 'ferries'],
    ['walked', 'walk'],
    ['walking', 'walks'],
    ['voted', 'vote'],
    ['voting', 'vote'],
    ['votes', 'voted'],
    ['running', 'run'],
    ['stopped', 'stop'],
    ['boxes', 'box'],
  ])('%s is a form of %s, and the other way round', (one, other) => {
    expect([isFormOf(one, other), isFormOf(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['we', 'well'],
    ['its', 'it'],
    ['policy', 'police'],
    ['university', 'universe'],
    ['formula', 'form'],
    ['card', 'car'],
    ['care', 'car'],
    ['nationality', 'nation'],
    ['ferrous', 'ferry'],
    ['planning', 'plane'],
  ])('%s is none of %s', (one, other) => {
    expect([isFormOf(one, other), isFormOf(other, one)]).toEqual([false, false]);
  });
});
