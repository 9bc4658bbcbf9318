import { describe, expect, it } from 'vitest';
import { Trees } from '../../../src/loader/quotes/detect/trees.ts';

describe('trees', () => {
  it('add up one leaf of each tree and give every class but the first its share', () => {
    const trees = new Trees({
      evidence: ['length', 'person'],
      base: [0, Math.round(Math.log(2) * 1000)],
      trees: [[[0, 5, -1000, [1, 1, 500, 1000]], 100], []],
    });
    const share = (length: number, person: number): number[] =>
      trees.chancesOf(Int32Array.of(7, length, person), 1);
    const odds = (logOdds: number): number[] => {
      const first = Math.exp(logOdds);
      return [first, 2].map((each) => each / (3 + first));
    };
    const near = (chances: readonly number[]): unknown =>
      chances.map((chance): unknown => expect.closeTo(chance, 3));
    expect(share(4, 1)).toEqual(near(odds(-0.9)));
    expect(share(5, 0)).toEqual(near(odds(0.6)));
    expect(share(5, 1)).toEqual(near(odds(1.1)));
  });
});
