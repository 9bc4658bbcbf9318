import { describe, expect, it } from 'vitest';
import { gatherCorpus } from '../../src/loader/corpus/corpus.ts';
import { makeDump } from './dumps.ts';

const OFFER = 'The Ledger is yours to keep for a month, and nobody will ask for it back.';
const OPENINGS = [
  'The east quay is closed.',
  'Two ferries are late.',
  'A lighthouse has been sold.',
];

describe('a line that several articles have', () => {
  it('is reported once, with the first place and with how many have it', () => {
    const problems = problemsOf([
      [OPENINGS[0], OFFER],
      [OPENINGS[1], OFFER],
      [OPENINGS[2], OFFER],
    ]);
    expect(problems).toEqual([
      {
        file: '0.txt',
        line: 2,
        severity: 'notice',
        what: "3 articles have this line, as a portal's own lines are repeated: “The Ledger is yours to keep for a month, and nobody will ask…”",
        remedy: 'If it is no part of the articles, leave it out when the pages are scraped.',
      },
    ]);
  });

  it('is found again though one page lost its marks', () => {
    const [first, second] = ['It isn’t free.', 'It isnt free.'];
    const problems = problemsOf([
      [OPENINGS[0], first],
      [OPENINGS[1], second],
      [OPENINGS[2], second],
    ]);
    expect(problems.map(({ what }) => what)).toEqual([
      "3 articles have this line, as a portal's own lines are repeated: “It isn’t free.”",
    ]);
  });

  it('is nothing to report where only two have it, or one article lies there three times', () => {
    expect(
      problemsOf([
        [OPENINGS[0], OFFER],
        [OPENINGS[1], OFFER],
      ]),
    ).toEqual([]);
    expect(problemsOf([0, 1, 2].map(() => [OPENINGS[0], OFFER]))).toEqual([]);
  });
});

function problemsOf(articles: readonly (readonly (string | undefined)[])[]) {
  const dumps = articles.map((paragraphs, index) =>
    makeDump({
      file: `${index}.txt`,
      paragraphs: paragraphs.filter((paragraph) => paragraph !== undefined),
    }),
  );
  return gatherCorpus(dumps.map((dump) => ({ dump, sidecar: null }))).problems;
}
