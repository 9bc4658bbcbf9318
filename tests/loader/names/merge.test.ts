import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../src/contract/entity.ts';
import { slugOf } from '../../../src/contract/slug.ts';
import { mergeEntities } from '../../../src/loader/names/merge.ts';

function entity(name: string, more: Partial<Entity> = {}): Entity {
  return {
    id: slugOf(name),
    name,
    type: 'person',
    variants: [{ text: name, count: 1 }],
    aliases: [],
    home: null,
    introduction: null,
    ...more,
  };
}

describe('entities of many dumps', () => {
  test('of one id are one, with their wordings counted together', () => {
    const { entities } = mergeEntities([
      { id: 'a', entities: [entity('Ada Moore', { variants: [{ text: 'Moore', count: 2 }] })] },
      {
        id: 'b',
        entities: [
          entity('Ada Moore', {
            variants: [
              { text: 'Ada Moore', count: 1 },
              { text: 'Moore', count: 3 },
            ],
            introduction: 'economist',
          }),
        ],
      },
    ]);
    expect(entities).toEqual([
      entity('Ada Moore', {
        variants: [
          { text: 'Moore', count: 5 },
          { text: 'Ada Moore', count: 1 },
        ],
        introduction: 'economist',
      }),
    ]);
  });

  test('a surname joins the one person who bears it, and its address leads there', () => {
    const { entities, idOf } = mergeEntities([
      { id: 'a', entities: [entity('Tolland')] },
      { id: 'b', entities: [entity('Vera Tolland')] },
    ]);
    expect(entities.map(({ id, aliases }) => ({ id, aliases }))).toEqual([
      { id: 'vera-tolland', aliases: ['tolland'] },
    ]);
    expect(idOf('a', 'tolland')).toBe('vera-tolland');
  });

  test('a surname that two people bear stays apart', () => {
    const { entities, idOf } = mergeEntities([
      { id: 'a', entities: [entity('Tolland')] },
      { id: 'b', entities: [entity('Vera Tolland'), entity('Oskar Tolland')] },
    ]);
    expect(entities.map(({ id }) => id)).toEqual(['oskar-tolland', 'tolland', 'vera-tolland']);
    expect(idOf('a', 'tolland')).toBe('tolland');
  });

  test('a first name joins nobody', () => {
    const { entities } = mergeEntities([
      { id: 'a', entities: [entity('Vera')] },
      { id: 'b', entities: [entity('Vera Tolland')] },
    ]);
    expect(entities.map(({ id }) => id)).toEqual(['vera', 'vera-tolland']);
  });

  test('a middle initial makes no other person, two different ones do', () => {
    const one = mergeEntities([
      { id: 'a', entities: [entity('Vera Tolland')] },
      { id: 'b', entities: [entity('Vera K. Tolland')] },
    ]);
    expect(one.entities.map(({ id, aliases }) => ({ id, aliases }))).toEqual([
      { id: 'vera-k-tolland', aliases: ['vera-tolland'] },
    ]);
    const three = mergeEntities([
      { id: 'a', entities: [entity('Vera Tolland'), entity('Vera M. Tolland')] },
      { id: 'b', entities: [entity('Vera K. Tolland')] },
    ]);
    expect(three.entities.map(({ name }) => name)).toEqual([
      'Vera K. Tolland',
      'Vera M. Tolland',
      'Vera Tolland',
    ]);
  });

  test('a son is not his father', () => {
    const { entities } = mergeEntities([
      { id: 'a', entities: [entity('Oskar Tolland Jr.')] },
      { id: 'b', entities: [entity('Oskar Tolland')] },
    ]);
    expect(entities.map(({ id }) => id)).toEqual(['oskar-tolland', 'oskar-tolland-jr']);
  });

  test('a person and a place of one name stay two, whichever dump comes first', () => {
    const place = { id: 'a', entities: [entity('Lowell', { type: 'place' })] };
    const person = { id: 'b', entities: [entity('Lowell')] };
    for (const dumps of [
      [place, person],
      [person, place],
    ]) {
      const { entities, idOf } = mergeEntities(dumps);
      expect(entities.map(({ id, type }) => `${type} ${id}`)).toEqual([
        'place lowell',
        'person lowell-person',
      ]);
      expect(idOf('b', 'lowell')).toBe('lowell-person');
    }
  });

  test('what most dumps call an organisation is one', () => {
    const { entities } = mergeEntities([
      { id: 'a', entities: [entity('Farrow', { type: 'place' })] },
      {
        id: 'b',
        entities: [
          entity('Farrow', { type: 'organisation', variants: [{ text: 'Farrow', count: 4 }] }),
        ],
      },
    ]);
    expect(entities.map(({ id, type }) => `${type} ${id}`)).toEqual(['organisation farrow']);
  });

  test('roles are never merged', () => {
    const role = (home: string): Entity =>
      entity('a senior official', { id: `${home}-a-senior-official`, type: 'role', home });
    const { entities } = mergeEntities([
      { id: 'a', entities: [role('0011223344')] },
      { id: 'b', entities: [role('5566778899')] },
    ]);
    expect(entities.map(({ home }) => home)).toEqual(['0011223344', '5566778899']);
  });

  test('an id that a dump does not have is an error', () => {
    const { idOf } = mergeEntities([{ id: 'a', entities: [entity('Ada Moore')] }]);
    expect(() => idOf('b', 'ada-moore')).toThrow(RangeError);
  });
});
