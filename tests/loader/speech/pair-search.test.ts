import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksOf } from '../../../src/loader/quotes/detect/marks.ts';
import { firstPairFrom } from '../../../src/loader/quotes/detect/pair-search.ts';

const words = fc.constantFrom('said ', '“Yes,” ', '"No". ', 'She', ' “', '” ', '"', ' – ', '\n');

test('The first pair from a place on is the one that reading all of them finds', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), fc.nat({ max: 200 }), (parts, place) => {
      const text = parts.join('');
      const [marks] = marksOf([{ text, edits: [] }]).paragraphs;
      const pairs = marks?.pairs ?? [];
      for (const edge of ['close', 'end'] as const) {
        const found = pairs.findIndex((pair) => pair[edge] >= place);
        expect(firstPairFrom(pairs, edge, place)).toBe(found < 0 ? pairs.length : found);
      }
    }),
  );
});
