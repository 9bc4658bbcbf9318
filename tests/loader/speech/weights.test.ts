import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GroupTable } from '../../../src/loader/quotes/detect/group-table.ts';
import { packed, unpack } from '../../../src/loader/quotes/detect/packed.ts';
import { TEMPLATE_NAMES } from '../../../src/loader/quotes/detect/templates.ts';
import {
  type WeightedFeature,
  WeightTable,
} from '../../../src/loader/quotes/detect/weight-table.ts';

const hundredths = fc.integer({ min: -2000, max: 2000 });
const triple = fc.tuple(hundredths, hundredths, hundredths);

describe('three weights in one number', () => {
  it('add up to the sums of each', () => {
    fc.assert(
      fc.property(fc.array(triple, { maxLength: 60 }), (triples) => {
        const scores = new Float64Array(3);
        const sum = triples.reduce((total, each) => total + packed(...each), 0);
        unpack(sum, 1, scores, 0);
        expect([...scores]).toEqual(
          [0, 1, 2].map((part) => triples.reduce((total, each) => total + (each[part] ?? 0), 0)),
        );
      }),
    );
  });
});

describe('a table of weights', () => {
  // few symbols leave a template dense, many leave it sparse
  const featuresOf = (most: number): fc.Arbitrary<WeightedFeature[]> => {
    const symbol = fc.integer({ min: 0, max: most });
    const template = fc.integer({ min: 0, max: TEMPLATE_NAMES.length - 1 });
    const feature = fc.tuple(template, symbol, symbol, symbol, symbol);
    return fc.uniqueArray(fc.tuple(feature, fc.integer({ min: 1, max: 9999 })), {
      minLength: 2,
      maxLength: 200,
      selector: ([each]) => String(each),
    });
  };

  it.each([2, 40, 4095])('gives each feature its own and others none, of symbols to %i', (most) => {
    fc.assert(
      fc.property(featuresOf(most), ([other, ...features]) => {
        const table = new WeightTable(features);
        expect(features.map(([feature]) => table.find(...feature))).toEqual(
          features.map(([, weights]) => weights),
        );
        expect(other === undefined ? 0 : table.find(...other[0])).toBe(0);
      }),
    );
  });
});

describe('a template that has never had more than two symbols', () => {
  it('gives nothing to a feature with a third', () => {
    const table = new WeightTable([
      [[85, 0, 1, 0, 0], 7],
      [[85, 0, 0, 0, 0], 8],
    ]);
    expect(table.find(85, 0, 1, 0, 0)).toBe(7);
    expect(table.find(85, 0, 1, 0, 1)).toBe(0);
    expect(table.find(85, 0, 1, 3, 0)).toBe(0);
  });
});

describe('a table of groups', () => {
  it('gives each its own sum, and forgets rather than mistakes one', () => {
    const table = new GroupTable();
    let kept = 0;
    for (let k = 0; k < 100_000; k++) table.set(k % 200, k % 4096, 7, k, -k, k);
    for (let k = 0; k < 100_000; k++) {
      const place = table.placeOf(k % 200, k % 4096, 7, k, -k);
      if (!table.isTaken(place)) continue;
      kept++;
      expect(table.sums[place]).toBe(k);
    }
    expect(kept).toBeGreaterThan(1000);
    expect(kept).toBeLessThan(40_000);
  });
});
