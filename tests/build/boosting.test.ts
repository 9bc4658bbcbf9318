import { describe, expect, it } from 'vitest';
import {
  type BoostingOptions,
  boostTrees,
  type Examples,
  UNKNOWN,
} from '../../src/build/fit/boosting.ts';
import { Trees } from '../../src/loader/quotes/detect/trees.ts';

const OPTIONS: BoostingOptions = { rounds: 20, rate: 0.3, leaves: 4, smallest: 5, decay: 1 };

/** Examples of two numbers, the second of which says nothing. */
function examples(labelOf: (number: number) => number): Examples {
  const rows = Array.from({ length: 120 }, (_, index) => [index, (index * 37) % 11] as const);
  return {
    numbers: Int32Array.from(rows.flat()),
    width: 2,
    labels: Int8Array.from(rows, ([number]) => labelOf(number)),
  };
}

function chances(given: Examples, classes: number): (number: number) => number[] {
  const trees = new Trees({ evidence: [], ...boostTrees(given, classes, OPTIONS) });
  return (number) => {
    const others = trees.chancesOf(Int32Array.of(number, 0), 0);
    return [1 - others.reduce((sum, chance) => sum + chance, 0), ...others];
  };
}

const likeliest = (shares: readonly number[]): number => shares.indexOf(Math.max(...shares));

describe('boosting', () => {
  it('finds the numbers that part the classes', () => {
    const shares = chances(
      examples((number) => (number < 40 ? 0 : number < 80 ? 1 : 2)),
      3,
    );
    expect([10, 35, 45, 75, 85, 110].map((number) => likeliest(shares(number)))).toEqual([
      0, 0, 1, 1, 2, 2,
    ]);
    expect(shares(60)[1]).toBeGreaterThan(0.95);
  });

  it('learns no more than the shares of the classes where numbers tell nothing', () => {
    const shares = chances(
      examples((number) => (number % 4 === 0 ? 1 : 0)),
      2,
    );
    expect(shares(50)[1]).toBeGreaterThan(0.1);
    expect(shares(50)[1]).toBeLessThan(0.4);
  });

  it('learns of an example of unknown class only that it is not of the first', () => {
    const shares = chances(
      examples((number) => (number < 60 ? 0 : number < 100 ? UNKNOWN : 2)),
      3,
    );
    expect(shares(30)[0]).toBeGreaterThan(0.95);
    expect(shares(80)[0]).toBeLessThan(0.05);
    expect(shares(110)[2]).toBeGreaterThan(0.9);
  });

  it('gives the same trees for the same examples', () => {
    const given = examples((number) => (number > 70 ? 1 : 0));
    expect(JSON.stringify(boostTrees(given, 2, OPTIONS))).toBe(
      JSON.stringify(boostTrees(given, 2, OPTIONS)),
    );
  });
});
