import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../../src/contract/article.ts';
import { contains, overlaps } from '../../../src/loader/quotes/attribute/place.ts';
import { SpanIndex } from '../../../src/loader/quotes/attribute/span-index.ts';

const spans = fc
  .tuple(fc.nat({ max: 2 }), fc.nat({ max: 20 }), fc.integer({ min: 1, max: 9 }))
  .map(([paragraph, start, length]): Span => ({ paragraph, start, end: start + length }));

test('spans are found by what they contain and by what they overlap, as if each were asked', () => {
  fc.assert(
    fc.property(fc.array(spans), spans, (all, asked) => {
      const index = new SpanIndex(all.map((span) => [span, span] as const));
      expect(new Set(index.around(asked))).toEqual(
        new Set(all.filter((span) => contains(span, asked))),
      );
      expect(new Set(index.overlapping(asked))).toEqual(
        new Set(all.filter((span) => overlaps(span, asked))),
      );
    }),
  );
});

test('spans that begin before what is asked and do not reach it are not all looked at', () => {
  let looked = 0;
  const counted = Array.from({ length: 1000 }, (_, at): [Span, number] => {
    const span = {
      paragraph: 0,
      start: at * 10,
      get end() {
        looked++;
        return at * 10 + 8;
      },
    };
    return [span, at];
  });
  const index = new SpanIndex(counted);
  looked = 0;
  expect(index.around({ paragraph: 0, start: 5002, end: 5004 })).toEqual([500]);
  expect(looked).toBe(1);
});
