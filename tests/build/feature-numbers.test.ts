import { expect, test } from 'vitest';
import { numberFeatures } from '../../src/build/fit/feature-numbers.ts';

test('features are numbered as they come, rare ones left out', () => {
  const { keys, codesOf } = numberFeatures([[7, 9], [4, 7], [9, 4, 9], [3]], 2);
  expect(keys).toEqual([7, 9, 4]);
  expect([...codesOf([3, 4, 7, 8])]).toEqual([2, 0]);
});
