import { expect, test } from 'vitest';
import { pullQuotesIn } from '../../../src/loader/divide/pull-quotes.ts';

function placesIn(texts: readonly string[]): number[] {
  const lines = texts.map((text) => ({ start: 0, end: text.length, text, blanksBefore: 1 }));
  return [
    ...pullQuotesIn(
      lines,
      lines.map(() => 'prose'),
    ),
  ];
}

test('a line in marks is set out again where a longer line holds its words', () => {
  expect(
    placesIn([
      '“We will mend the bridge before the winter comes.”',
      'The mayor was calm: “We will mend the bridge before the winter comes,” she said on Monday.',
      '“We will mend the bridge when the winter is over.”',
    ]),
  ).toEqual([0]);
});

test('lines in marks that only repeat each other are none', () => {
  const line = '“We will mend the bridge before the winter comes.”';
  expect(placesIn([line, line, line])).toEqual([]);
});
