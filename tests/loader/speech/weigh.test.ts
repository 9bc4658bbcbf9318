import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/loader/language/analyse.ts';
import { cutArticle } from '../../../src/loader/quotes/detect/cuts.ts';
import { EVIDENCE, evidenceOf } from '../../../src/loader/quotes/detect/evidence.ts';
import { FITTED_CHAIN } from '../../../src/loader/quotes/detect/fitted-chain.ts';
import { marksOf } from '../../../src/loader/quotes/detect/marks.ts';
import { type ChainReading, readChain } from '../../../src/loader/quotes/detect/read-chain.ts';
import fitted from '../../../src/loader/quotes/detect/trees.json' with { type: 'json' };
import { Trees } from '../../../src/loader/quotes/detect/trees.ts';
import { weighPieces } from '../../../src/loader/quotes/detect/weigh.ts';

function readingOf(paragraphs: readonly string[]): ChainReading {
  const lines = cutArticle(paragraphs.map((text) => analyse(text)));
  const marks = marksOf(paragraphs.map((text) => ({ text, edits: [] })));
  return readChain(lines, marks, FITTED_CHAIN);
}

type Row = Partial<Record<(typeof EVIDENCE)[number], number>>;

function rowsOf(reading: ChainReading): Row[] {
  const numbers = evidenceOf(reading);
  return reading.judged.map((_, index) =>
    Object.fromEntries(
      EVIDENCE.map((name, place) => [name, numbers[index * EVIDENCE.length + place] ?? 0]),
    ),
  );
}

/** Holds everything for indirect speech. */
const ONLY_REPORTS = new Trees({
  evidence: EVIDENCE,
  base: [-9000, -9000, 9000],
  trees: [[], [], []],
});

describe('weighing what the chain found', () => {
  it('gives the fitted trees the evidence that they were fitted on', () => {
    expect(fitted.evidence).toEqual(EVIDENCE);
  });

  it('sees the words of a piece, its cue, and how much around it is likely speech', () => {
    const reading = readingOf([
      'We will mend the ferry by June, Petra Lund said.',
      'Lund said that the ferry needs a new engine. It rained.',
    ]);
    const [direct, report] = rowsOf(reading);
    expect(direct).toMatchObject({ opens: 1, person: 2, named: 1, cueLength: 3, gap: -1 });
    expect(report).toMatchObject({
      opens: 0,
      length: 8,
      person: 0,
      finite: 1,
      cueLength: 2,
      gap: 0,
    });
    expect(direct?.paragraphBefore).toBe(-1);
    // of two sentences one, each share rounded by itself
    expect(Math.abs(2 * (direct?.paragraphAfter ?? 0) - (report?.speech ?? 0))).toBeLessThan(2);
    expect(report?.paragraphBefore).toBe(direct?.speech);
    expect(report?.paragraphDirectBefore).toBe(direct?.direct);
    // each is what the other's speaker said besides
    expect(report?.speaker).toBe(direct?.speech);
    expect(direct?.speaker).toBe(report?.speech);
  });

  it('takes from the trees how likely a piece is speech, and of which kind', () => {
    const reading = readingOf(['We will mend the ferry by June, Petra Lund said.']);
    const [piece] = weighPieces(reading, ONLY_REPORTS);
    expect(piece?.likely.map((share) => Math.round(share))).toEqual([0, 0, 1]);
    expect(piece?.speech).toBeGreaterThan(0.99);
  });

  it('leaves to the marks what they tell, where the dump keeps them', () => {
    const reading = readingOf([
      '“We will mend the ferry by June,” Petra Lund said. The owners believe that the ferry is too old.',
    ]);
    expect(reading.kept).toBe(true);
    const [direct, report] = weighPieces(reading, ONLY_REPORTS);
    expect(direct).toEqual(reading.judged[0]);
    expect(report?.likely.map((share) => Math.round(share))).toEqual([0, 0, 1]);
  });
});
