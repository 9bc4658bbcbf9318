import { describe, expect, test } from 'vitest';
import { citationOf } from '../../src/app/quote/cite.ts';
import { contextOf } from '../../src/app/quote/context.ts';
import { isSpeakerNamed, marksInBrief, marksInWords } from '../../src/app/quote/facts.ts';
import {
  type Facet,
  filtersIn,
  labelOf,
  searchFor,
  valuesOf,
} from '../../src/app/quote/filters.ts';
import { searchableText } from '../../src/app/quote/searchable-text.ts';
import { findQuote } from '../../src/app/quote/find.ts';
import type { MarkOrigin, Quote } from '../../src/contract/article.ts';
import { NAMES, QUOTE_INDEX, QUOTES } from './article-fixture.ts';

const nameOf = (id: string) => NAMES[id];

function at(id: string): Quote {
  return { ...QUOTES.winter, id };
}

describe('a quote found by its address', () => {
  test('is the one with that very range', () => {
    const exact = at('100-140');
    expect(findQuote([at('90-140'), exact], { start: 100, end: 140 })).toEqual({
      kind: 'exact',
      quote: exact,
    });
  });

  test('is else the one that overlaps it most', () => {
    const best = at('98-140');
    expect(findQuote([at('100-125'), best], { start: 100, end: 140 })).toEqual({
      kind: 'overlap',
      quote: best,
    });
  });

  test('is gone where none shares half of the longer range', () => {
    expect(findQuote([at('100-119')], { start: 100, end: 140 })).toEqual({ kind: 'gone' });
    expect(findQuote([at('100-181')], { start: 100, end: 140 })).toEqual({ kind: 'gone' });
    expect(findQuote([], { start: 100, end: 140 })).toEqual({ kind: 'gone' });
  });
});

describe('marks in words', () => {
  test('tell each mark apart where they differ', () => {
    expect(marksInWords({ kind: 'direct', marks: { open: 'restored', close: 'source' } })).toBe(
      'opening mark restored, closing mark in the source',
    );
    expect(marksInWords({ kind: 'mixed', marks: { open: 'none', close: 'none' } })).toBe(
      'marks lost',
    );
  });

  test('are none where speech takes none: a line of a transcript, a report', () => {
    const marks = { open: 'none', close: 'none' } as const;
    expect(marksInWords({ kind: 'direct', marks })).toBe(null);
    expect(marksInWords({ kind: 'indirect', marks })).toBe(null);
  });

  test('are told in a few words in notes and lists', () => {
    const brief = (open: MarkOrigin, close: MarkOrigin) =>
      marksInBrief({ kind: 'mixed', marks: { open, close } });
    expect(brief('source', 'source')).toBe('marks in the source');
    expect(brief('restored', 'source')).toBe('one mark restored');
    expect(brief('none', 'source')).toBe('one mark lost');
    expect(brief('restored', 'none')).toBe('one mark restored, one lost');
    expect(marksInBrief(QUOTES.bus)).toBeNull();
  });

  test('are none for indirect speech', () => {
    expect(marksInWords(QUOTES.bus)).toBeNull();
  });
});

describe('a speaker', () => {
  test('is named only by a name, beyond doubt', () => {
    expect(isSpeakerNamed(QUOTES.cutOff.attribution, nameOf)).toBe(true);
    expect(isSpeakerNamed(QUOTES.winter.attribution, nameOf)).toBe(false);
    expect(isSpeakerNamed(QUOTES.bridge.attribution, nameOf)).toBe(false);
    expect(isSpeakerNamed({ ...QUOTES.cutOff.attribution, certainty: 'suggested' }, nameOf)).toBe(
      false,
    );
  });
});

describe('the context of a quote', () => {
  const between: readonly string[] = [];

  test('is the side that holds the cue', () => {
    const sides = { before: 'The clerk said that', after: 'Nobody moved.', between };
    expect(contextOf({ ...sides, cue: 'said' })).toBe('The clerk said that …');
    expect(contextOf({ ...sides, cue: 'moved' })).toBe('… Nobody moved.');
  });

  test('ends with the sentence of its cue', () => {
    const told = ',” she told U.S. officials. Nobody moved. They stood.';
    expect(contextOf({ before: '', after: told, between, cue: 'told' })).toBe(
      '… she told U.S. officials.',
    );
  });

  test('is empty where the cue stands between the parts of the quote', () => {
    const parts = { before: 'He came.', after: ' She left.', between: [' he said. '] };
    expect(contextOf({ ...parts, cue: 'said' })).toBe('');
  });

  test('is cut at a word where it is long', () => {
    const long = 'word '.repeat(30).trim();
    expect(contextOf({ before: '', after: `said ${long}`, between, cue: 'said' })).toBe(
      `… said ${'word '.repeat(21).trim()} …`,
    );
    expect(contextOf({ before: `${long} said`, after: '', between, cue: 'said' })).toBe(
      `… ${'word '.repeat(21)}said …`,
    );
  });

  test('begins and ends without the marks of the quote', () => {
    const marks = { before: 'She said: “', after: '”', between };
    expect(contextOf({ ...marks, after: ',” she said.', cue: 'said' })).toBe('… she said.');
    expect(contextOf({ ...marks, cue: 'said' })).toBe('She said: …');
  });

  test('is empty where only marks stand around', () => {
    expect(contextOf({ before: '', after: '', between, cue: null })).toBe('');
  });
});

test('a citation names outlet and date where they are known', () => {
  expect(
    citationOf({
      speakers: 'unattributed',
      text: 'it is over … we go',
      quote: QUOTES.bus,
      title: 'A title',
      titleOrigin: null,
      outlet: 'The Courier',
      date: '2025-03-05',
      url: 'https://courier.example/over',
      dump: { file: 'a.txt', sha256: null },
      address: 'https://example.org/quotes/x',
    }),
  ).toBe(
    'Unattributed: it is over … we go (indirect speech). “A title”, The Courier, 5 March 2025, <https://courier.example/over>. Read from a.txt. https://example.org/quotes/x',
  );
});

test('a citation passes over no doubt', () => {
  const cited = citationOf({
    speakers: 'Mara Ostrel',
    text: '“we go”',
    quote: QUOTES.road,
    title: 'A title',
    titleOrigin: 'title from the first sentence',
    outlet: null,
    date: null,
    url: 'javascript:alert(1)',
    dump: null,
    address: 'https://example.org/quotes/x',
  });
  expect(cited).toBe(
    'Mara Ostrel: “we go” (marks restored, reading likely, speaker likely). “A title” (title from the first sentence). https://example.org/quotes/x',
  );
});

const textOf = searchableText(QUOTE_INDEX.names);

test('filters read from an address are written back as they were', () => {
  const search = '?speaker=-&speaker=a-b&kind=direct&marks=restored&certainty=sure&q=we+row';
  expect(searchFor(filtersIn(new URLSearchParams(search)))).toBe(search);
});

test('lost marks are told from marks that indirect speech never had', () => {
  const marks = { open: 'none', close: 'none' } as const;
  const [like] = QUOTE_INDEX.quotes;
  if (like === undefined) throw new Error('The index has quotes.');
  const quotes = (['mixed', 'indirect'] as const).map((kind) => ({
    ...like,
    quote: { ...like.quote, kind, marks },
  }));
  const values = valuesOf(quotes, filtersIn(new URLSearchParams()), 'marks', textOf);
  expect(values.map(({ value, count }) => [value, count])).toEqual([
    ['lost', 1],
    ['none', 1],
  ]);
  expect(values.map(({ value }) => labelOf('marks', value, () => undefined))).toEqual([
    'marks lost',
    'no marks: indirect speech, transcripts',
  ]);
});

test('facets count what each value would show, each in its own order', () => {
  const values = (facet: Facet) =>
    valuesOf(QUOTE_INDEX.quotes, filtersIn(new URLSearchParams('kind=direct')), facet, textOf).map(
      ({ value, count }) => [value, count],
    );
  expect(values('speaker')).toEqual([
    ['-', 1],
    ['mara-ostrel', 2],
    ['tobin-hask', 0],
    ['a1b2c3d4e5-council-clerk', 1],
  ]);
  expect(values('kind')).toEqual([
    ['direct', 4],
    ['mixed', 1],
    ['indirect', 1],
  ]);
  expect(values('certainty')).toEqual([
    ['sure', 1],
    ['likely', 2],
    ['suggested', 1],
  ]);
});
