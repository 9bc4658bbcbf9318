import { expect, test } from 'vitest';
import type { Evidence } from '../../../src/loader/divide/evidence.ts';
import { withLiveEntries } from '../../../src/loader/divide/live-entries.ts';
import type { Line } from '../../../src/loader/divide/lines.ts';
import { rhythmOf } from '../../../src/loader/divide/rhythm.ts';

/** More than a call takes arguments. */
const MANY = 300_000;
const PROSE: Evidence = { titleCase: false, prose: 9, headline: 0, promo: 0 };
const NOTICE: Evidence = { titleCase: false, prose: 0, headline: 0, promo: 9 };

function lineOf(text: string): Line {
  return { start: 0, end: text.length, text, blanksBefore: 1 };
}

test('a text of very many lines that never follow each other has the gap that all of them keep', () => {
  const lines = Array.from({ length: MANY }, () => lineOf('Go on.'));
  const evidence = lines.map((_, index) => (index % 2 === 0 ? PROSE : NOTICE));
  expect(rhythmOf(lines, evidence).usual).toBe(1);
});

test('a live page of very many entries is its entries and their times', () => {
  const lines = Array.from({ length: MANY }, (_, index) =>
    lineOf(index % 2 === 0 ? '12:30 GMT' : 'The ferry sailed on Thursday, the mayor said.'),
  );
  const evidence = lines.map(() => PROSE);
  const kinds = withLiveEntries(
    lines,
    evidence,
    lines.map(() => 'header'),
  );
  expect(kinds.slice(0, 4)).toEqual(['header', 'prose', 'promo', 'prose']);
  expect(kinds).toHaveLength(MANY);
});
