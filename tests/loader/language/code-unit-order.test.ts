import { expect, test } from 'vitest';
import { byCodeUnits } from '../../../src/loader/language/code-unit-order.ts';

test('texts are ordered by their code units, whatever the locale', () => {
  expect(['ä', 'b', 'B', 'a', 'b'].toSorted(byCodeUnits)).toEqual(['B', 'a', 'b', 'b', 'ä']);
});
