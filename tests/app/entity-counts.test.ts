import { expect, test } from 'vitest';
import type { Neighbour } from '../../src/app/entity/counts.ts';
import { neighboursOf } from '../../src/app/entity/counts.ts';
import { brokenName } from '../../src/app/entity/broken-name.ts';
import { fan } from '../../src/app/entity/fan.ts';
import { HASK_FILE } from './article-fixture.ts';

function neighbour(id: string, spokenAbout: number, namedWith: number): Neighbour {
  return { entity: { id, name: id, type: 'place' }, spokenAbout, namedWith };
}

test('whom an entity speaks about comes before whom it is only named with', () => {
  expect(
    neighboursOf(HASK_FILE).map(({ entity, spokenAbout, namedWith }) => [
      entity.id,
      spokenAbout,
      namedWith,
    ]),
  ).toEqual([
    ['harbour-council', 1, 2],
    ['vellan', 1, 0],
    ['mara-ostrel', 0, 1],
  ]);
});

test('speaking about oneself makes no neighbour', () => {
  const said = HASK_FILE.said.map((quote) => ({ ...quote, about: ['tobin-hask'] }));
  expect(neighboursOf({ ...HASK_FILE, said, namedWith: [] })).toEqual([]);
});

test('marks stand from top to bottom on an arc, the heaviest the largest by area', () => {
  const { centre, marks } = fan(
    [neighbour('a', 4, 0), neighbour('b', 1, 0), neighbour('c', 0, 1)],
    [34, 34, 34],
  );
  expect(centre).toEqual({ x: 14, y: 51, radius: 12 });
  expect(marks.map(({ y, radius }) => [y, radius])).toEqual([
    [17, 10],
    [51, 5],
    [85, 5],
  ]);
  expect(marks.map(({ x }) => x)).toEqual([132.4, 144, 132.4]);
});

test('a mark is as large as the number beside it, whatever else is known', () => {
  const { marks } = fan(
    [neighbour('a', 4, 0), neighbour('b', 1, 9), neighbour('c', 0, 4)],
    [34, 34, 34],
  );
  expect(marks.map(({ radius }) => radius)).toEqual([10, 5, 10]);
});

test('a mark with a name of several lines has the height that these take', () => {
  const { centre, marks } = fan([neighbour('a', 1, 0), neighbour('b', 1, 0)], [34, 54]);
  expect(centre.y).toBe(44);
  expect(marks.map(({ y }) => y)).toEqual([17, 61]);
});

test('a long name is broken into lines, not cut', () => {
  expect(brokenName('Vellan')).toEqual(['Vellan']);
  expect(brokenName('United Nations Office for the Coordination of Harbours')).toEqual([
    'United Nations Office',
    'for the Coordination of',
    'Harbours',
  ]);
  expect(brokenName('Donaudampfschiffahrtsgesellschaft').join('')).toBe(
    'Donaudampfschiffahrtsg-esellschaft',
  );
});
