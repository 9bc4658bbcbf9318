import { expect, test } from 'vitest';
import { dumpRanges } from '../../src/app/article/dump-ranges.ts';
import type { Edit } from '../../src/contract/dump.ts';
import { ARTICLE, DUMP_TEXT, span } from './article-fixture.ts';

const inDump = (text: string) => (range: { start: number; end: number }) =>
  text.slice(range.start, range.end);

test('words are found in the dump as it has them', () => {
  const spans = [
    span(1, 'won’t be cut off, Mara'),
    span(1, 'Courier. The ferry'),
    span(2, 'since 2024'),
  ];
  expect(dumpRanges(ARTICLE, spans).map(inDump(DUMP_TEXT))).toEqual([
    'wont be cut off, Mara',
    'Courier.\nThe ferry',
    'since2024',
  ]);
});

test('what a repair took out or put in beside them is no part of them', () => {
  const source = '..One  two';
  const edit = (at: number, remove: string, insert: string): Edit => ({
    at,
    remove,
    insert,
    rule: 'test',
    certainty: 'sure',
  });
  const edits = [edit(0, '', '“'), edit(5, ' ', ''), edit(10, '', '.')];
  const paragraph = { start: 0, end: 10, text: '“..One two.', edits, break: null };
  const text = (start: number, end: number) =>
    dumpRanges({ paragraphs: [paragraph] }, [{ paragraph: 0, start, end }]).map(inDump(source));
  expect(text(0, 11)).toEqual(['..One  two']);
  expect(text(3, 6)).toEqual(['One']);
  expect(text(7, 11)).toEqual(['two']);
});
