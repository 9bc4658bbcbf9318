import { describe, expect, test } from 'vitest';
import { divide } from '../../../src/loader/divide/divide.ts';

function blocksIn(text: string): string[] {
  return divide(text).flatMap(({ kind, start, end }) =>
    kind === 'blank' ? [] : [`${kind}: ${text.slice(start, end)}`],
  );
}

const rows = (make: (index: number) => string): string[] =>
  Array.from({ length: 60 }, (_, index) => make(index));

describe('Lines without blank ones between them', () => {
  test('stay apart where they are rows of a table', () => {
    const table = rows((index) => `Harbor Town ${index}\t${index}\t${2 * index}\t${index / 4}`);
    expect(blocksIn(`${table.join('\n')}\n`)).toHaveLength(table.length);
  });

  test('stay apart where they are rows of numbers', () => {
    const table = rows((index) => `${index},"Jo",${index * 3.5},2025-01-${10 + (index % 20)}`);
    expect(blocksIn(`${table.join('\n')}\n`)).toHaveLength(table.length);
  });

  test('are no one headline where they are many', () => {
    const list = rows((index) => `Bakers Strike Again Over Flour in Town ${index},`);
    const lengths = blocksIn(`${list.join('\n')}\n`)
      .filter((block) => block.startsWith('headline'))
      .map((block) => block.split('\n').length);
    expect(lengths).toEqual([8, 8, 8, 8, 8, 8, 8, 4]);
  });
});

describe('A picture that is written out in its address', () => {
  test.each([100, 5000])('is none of the article, with %i characters', (length) => {
    const picture = `![Map](data:image/png;base64,${'aB3+/'.repeat(length / 5)})`;
    const text = `Harbor council approves new ferry terminal

The city council of Portsmouth voted on Tuesday to approve a new ferry terminal, ending two years of debate over its cost and place.

${picture}

Work begins in June, according to a statement by the Port Authority. The terminal is expected to open in 2028.
`;
    expect(blocksIn(text).map((block) => block.split(' ', 2).join(' '))).toEqual([
      'title: Harbor',
      'article: The',
      `promo: ${picture}`,
      'article: Work',
    ]);
  });
});
