import { expect, test } from 'vitest';
import { builtInGazetteer, createGazetteer } from '../../../src/loader/names/gazetteer.ts';
import { rememberingHeadlines } from '../../../src/loader/names/headline-memory.ts';
import type { CaseEvidence } from '../../../src/loader/names/spot.ts';

/** A reader that asks whether "tide" stands small somewhere, and the headlines that it was given. */
function createReader() {
  const given: string[] = [];
  const read = rememberingHeadlines((headline, _, evidence) => {
    given.push(headline);
    const words = [evidence.hasSmall('tide') ? 'small' : 'not small'];
    const scores = { person: 0, organisation: 0, place: 0, event: 0 };
    return [{ start: 0, end: 4, words, known: null, title: null, scores, tentative: false }];
  });
  return { given, read };
}

/** What a dump shows whose article has these words small. */
function evidenceOf(...small: string[]): CaseEvidence {
  return {
    hasCapital: () => false,
    hasSmall: (lower) => small.includes(lower),
    isMostlyCapital: () => false,
  };
}

const gazetteer = builtInGazetteer();

test('a headline of several dumps is read once where they show the same of its words', () => {
  const { given, read } = createReader();
  const one = read('Tide Rises', gazetteer, evidenceOf('tide', 'rises'));
  const other = read('Tide Rises', gazetteer, evidenceOf('tide', 'falls'));
  expect(given).toEqual(['Tide Rises']);
  expect(other).toEqual(one);
});

test('it is read anew for a dump that shows something else of a word that was asked after', () => {
  const { given, read } = createReader();
  const words = [evidenceOf('tide'), evidenceOf(), evidenceOf('tide'), evidenceOf()].map(
    (evidence) => read('Tide Rises', gazetteer, evidence)[0]?.words,
  );
  expect(words).toEqual([['small'], ['not small'], ['small'], ['not small']]);
  expect(given).toEqual(['Tide Rises', 'Tide Rises']);
});

test('it is read anew with another gazetteer', () => {
  const { given, read } = createReader();
  read('Tide Rises', gazetteer, evidenceOf());
  read('Tide Rises', createGazetteer([{ place: { Tide: [] } }]), evidenceOf());
  expect(given).toEqual(['Tide Rises', 'Tide Rises']);
});
