import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit } from '../../src/contract/dump.ts';
import { applyEdits, undoEdits } from '../../src/contract/edits.ts';

const places = fc
  .tuple(fc.string({ minLength: 1 }), fc.nat({ max: 1000 }))
  .chain(([source, start]) =>
    fc.uniqueArray(fc.nat({ max: source.length }), { maxLength: 6 }).chain((offsets) =>
      fc.tuple(
        fc.constant(source),
        fc.constant(start),
        fc.constant(offsets.toSorted((a, b) => a - b)),
        fc.array(fc.tuple(fc.nat({ max: 3 }), fc.string({ maxLength: 3 }), fc.boolean()), {
          minLength: offsets.length,
          maxLength: offsets.length,
        }),
      ),
    ),
  );

test('undoing the applied edits gives back the source, whatever they were', () => {
  fc.assert(
    fc.property(places, ([source, start, offsets, changes]) => {
      const edits = offsets.map((offset, index): Edit => {
        const [wanted = 0, insert = '', applied = true] = changes[index] ?? [];
        const next = offsets[index + 1] ?? source.length;
        return {
          at: start + offset,
          remove: source.slice(offset, Math.min(next, offset + wanted)),
          insert,
          rule: 'any',
          certainty: applied ? 'sure' : 'suggested',
        };
      });
      expect(undoEdits(applyEdits(source, start, edits), start, edits)).toBe(source);
    }),
  );
});
