import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FeatureTable,
  readValues,
  writtenValues,
} from '../../../src/loader/quotes/detect/feature-table.ts';
import { NUMBERS, symbolOf } from '../../../src/loader/quotes/detect/symbols.ts';

const symbol = fc.integer({ min: 0, max: 4095 });
const feature = fc.tuple(fc.integer({ min: 0, max: 255 }), symbol, symbol, symbol, symbol);

describe('a table of features', () => {
  it('gives back the number of every feature, and none for others', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(feature, { minLength: 2, maxLength: 300, selector: String }),
        ([other, ...features]) => {
          const table = new FeatureTable();
          features.forEach((each, number) => table.set(...each, number));
          expect(features.map((each) => table.find(...each))).toEqual([...features.keys()]);
          expect(other === undefined ? -1 : table.find(...other)).toBe(-1);
          expect(table.size).toBe(features.length);
        },
      ),
    );
  });

  it('grows without losing one', () => {
    const table = new FeatureTable();
    for (let k = 0; k < 20_000; k++) table.set(k % 200, k % 4096, k >> 6, 1, 2, k);
    expect(table.find(199, 19_999 % 4096, 19_999 >> 6, 1, 2)).toBe(19_999);
    expect(table.find(0, 0, 0, 1, 2)).toBe(0);
  });

  it('reads the values that it wrote', () => {
    const values = [symbolOf('said'), symbolOf('¶before say'), 3, NUMBERS - 1] as const;
    expect(readValues(writtenValues([7, ...values]))).toEqual(values);
  });
});
