import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetsOf, matchingRows } from '../../src/app/feed/facets.ts';
import {
  type Filters,
  filtersFrom,
  NO_FILTERS,
  searchOf,
  toggled,
} from '../../src/app/feed/filters.ts';
import { rowsOf } from '../../src/app/feed/rows.ts';
import { comparedWordings } from '../../src/app/feed/wordings.ts';
import { FEED } from './feed-fixture.ts';

const filtersArbitrary: fc.Arbitrary<Filters> = fc.record({
  chosen: fc.record({
    tag: fc.uniqueArray(wellFormed()),
    names: fc.uniqueArray(wellFormed()),
    outlet: fc.uniqueArray(wellFormed()),
    has: fc.uniqueArray(wellFormed()),
  }),
  match: fc.constantFrom('any' as const, 'all' as const),
  text: wellFormed(),
  page: fc.integer({ min: 1, max: 100_000 }),
});

/** Any code points but halves of surrogate pairs, which no address can hold. */
function wellFormed(): fc.Arbitrary<string> {
  return fc.string({ unit: 'binary' });
}

describe('filters in the address', () => {
  it('come back from it as they went in, whatever they hold', () => {
    fc.assert(
      fc.property(filtersArbitrary, (filters) => {
        expect(filtersFrom(new URLSearchParams(searchOf(filters)))).toEqual(filters);
      }),
    );
  });

  it('are undone by choosing the same value twice', () => {
    fc.assert(
      fc.property(filtersArbitrary, wellFormed(), (filters, value) => {
        const without = filters.chosen.tag.filter((each) => each !== value);
        const before = { ...filters, chosen: { ...filters.chosen, tag: without }, page: 1 };
        expect(toggled(toggled(before, 'tag', value), 'tag', value)).toEqual(before);
      }),
    );
  });

  it('are written as a person would write them', () => {
    const filters = { ...toggled(toggled(NO_FILTERS, 'tag', 'coast'), 'names', 'vellan') };
    expect(searchOf({ ...filters, match: 'all', text: 'row it', page: 2 })).toBe(
      '?tag=coast&names=vellan&match=all&q=row+it&page=2',
    );
    expect(searchOf(NO_FILTERS)).toBe('');
  });

  it.each(['0', '-3', '1.5', 'two', '1e400'])('read the page "%s" as the first', (page) => {
    expect(filtersFrom(new URLSearchParams({ page })).page).toBe(1);
  });
});

const rows = rowsOf(FEED);
const filtersOf = (search: string) => filtersFrom(new URLSearchParams(search));
const orderUnder = (search: string) =>
  facetsOf(rows, filtersOf(search), FEED.names).map(({ values }) =>
    values.map(({ value }) => value),
  );

describe('facet counts', () => {
  it('tell before a choice how many stories it shows', () => {
    for (const search of [
      '',
      'match=all',
      'tag=coast',
      'tag=coast&match=all&q=lamp',
      'has=quote',
      'names=vellan&names=mara-ostrel',
      'names=vellan&names=corrinshire&names=tobin-hask&tag=coast',
      'names=vellan&names=mara-ostrel&match=all',
    ]) {
      const filters = filtersOf(search);
      for (const facet of facetsOf(rows, filters, FEED.names)) {
        for (const { value, count, chosen } of facet.values) {
          if (chosen) continue;
          const others = filters.chosen[facet.name].filter((one) =>
            facet.values.every((own) => own.value !== one),
          );
          const alone = { ...filters, chosen: { ...filters.chosen, [facet.name]: others } };
          const base = filters.match === 'all' ? filters : alone;
          const shown = matchingRows(rows, toggled(base, facet.name, value), FEED.names);
          expect(count, `${facet.heading}: ${value} under ?${search}`).toBe(shown.length);
        }
      }
    }
  });

  it('keep the order of the values, whatever is chosen', () => {
    expect(orderUnder('tag=inland&q=lamp')).toEqual(orderUnder(''));
  });
});

describe('words that wordings do not share', () => {
  it('are told apart, case and punctuation aside', () => {
    const [one, other] = comparedWordings([
      'Vellan, Corrin Sign Ferry Deal, Ending Row',
      'Vellan and Corrin Sign Long-Awaited Ferry Deal',
    ]);
    expect(one?.filter(({ own }) => own).map(({ text }) => text)).toEqual(['Ending Row']);
    expect(other?.filter(({ own }) => own).map(({ text }) => text)).toEqual([
      'and',
      'Long-Awaited',
    ]);
  });

  it('join to the wordings again', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (wordings) => {
        const joined = comparedWordings(wordings).map((pieces) =>
          pieces.map(({ text }) => text).join(''),
        );
        expect(joined).toEqual(wordings);
      }),
    );
  });
});
