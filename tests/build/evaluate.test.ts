import { describe, expect, it } from 'vitest';
import { type Evaluation, evaluate } from '../../src/build/evaluate/evaluate.ts';
import { sameName } from '../../src/build/evaluate/names.ts';
import { overlapOf } from '../../src/build/evaluate/places.ts';
import { printTable } from '../../src/build/evaluate/print.ts';
import { QUAY, makeFolder } from './temporary.ts';

/** Letters and digits of QUAY's two paragraphs. */
const FIRST = 'TheharbourboardclosedtheeastquayonTuesdayablowtothefishermenofNorvik'.length;
const SECOND = 'Theboardhadnochoiceitschairsaid'.length;
const SPEECH = 'Theboardhadnochoice'.length;

const GOLD = {
  id: 'quay',
  section: 'Norvik',
  title: null,
  skeleton: FIRST + SECOND,
  boundaries: [FIRST],
  apostrophes: [],
  spaces: [],
  quotes: [],
  headlines: [
    { text: 'Bakers Strike Over Flour Prices', tag: null, outlet: null },
    { text: 'Ferry Fares Rise', tag: 'Sea', outlet: null },
  ],
};

describe('the evaluation', () => {
  it('gives full marks to a dump that is read right', async () => {
    expect(await figuresOf(GOLD)).toMatchObject({
      dumps: 1,
      bodyKept: 100,
      paragraphF: 100,
      section: 100,
      title: 100,
      headlineText: 100,
      headlineTag: 100,
      headlineOutlet: 100,
      headlineExtra: 0,
    });
  });

  it('counts breaks that are missed, and breaks that are none', async () => {
    const figures = await figuresOf({ ...GOLD, boundaries: [10, 20, 30] });
    expect(figures).toMatchObject({ paragraphP: 0, paragraphR: 0, paragraphF: 0 });
  });

  it('counts headlines that are no headlines, and tags that are wrong', async () => {
    const [bakers, ferry] = GOLD.headlines;
    const figures = await figuresOf({ ...GOLD, headlines: [{ ...bakers, tag: 'Bread' }] });
    expect(figures).toMatchObject({ headlineText: 100, headlineTag: 0, headlineExtra: 1 });
    expect(await figuresOf({ ...GOLD, headlines: [ferry] })).toMatchObject({ headlineTag: 100 });
  });

  it('counts lost marks that were not restored', async () => {
    const figures = await figuresOf({ ...GOLD, apostrophes: [5], spaces: [7] });
    expect(figures).toMatchObject({ apostropheNet: 0, spaceNet: 0 });
  });

  it('counts every quote of gold as wanted', async () => {
    const quote = {
      kind: 'direct',
      spans: [[0, FIRST]],
      source: [[FIRST, FIRST + SPEECH]],
      speaker: 'Orla Venn',
    };
    const figures = await figuresOf({ ...GOLD, quotes: [quote] });
    expect(figures).toMatchObject({ directR: 0, directF: 0, entityAbstained: 0 });
  });

  it('says that a folder holds no gold', async () => {
    const folder = await makeFolder({ 'quay.txt': QUAY });
    await expect(evaluate(folder)).rejects.toThrow(
      `${folder} holds no NAME.gold.json. Name a folder of gold.`,
    );
  });
});

describe('overlap', () => {
  it('is intersection over union, gaps counting for neither', () => {
    expect(overlapOf([[0, 10]], [[5, 10]])).toBe(0.5);
    expect(
      overlapOf(
        [
          [0, 4],
          [8, 12],
        ],
        [[0, 12]],
      ),
    ).toBeCloseTo(8 / 12);
    expect(overlapOf([[0, 4]], [[4, 8]])).toBe(0);
    expect(overlapOf([], [])).toBe(0);
  });
});

describe('names', () => {
  it('agree when every word of the shorter stands in the longer, titles left out', () => {
    expect(sameName('Gov. Orla Venn', 'Venn')).toBe(true);
    expect(sameName('Orla Venn', 'Ada Venn')).toBe(false);
    expect(sameName('Mr.', 'Orla Venn')).toBe(false);
  });
});

describe('the tables behind the figures', () => {
  const BEFORE = 'The board met on Tuesday in Norvik and closed the quay.';
  const SAID = 'We had no choice at all,';
  const AFTER = 'The fishermen didnt wait for it.';
  const dump = `Norvik\n\n${BEFORE}${SAID} Orla Venn said.${AFTER}\n`;
  const [speech, cue, after] = [SAID, 'OrlaVennsaid', AFTER].map((text) => lettersOf(text));
  const start = lettersOf(BEFORE);
  const end = start + (speech ?? 0);
  const third = end + (cue ?? 0);
  const apostrophe = third + lettersOf('The fishermen didn');
  const gold = {
    ...GOLD,
    skeleton: third + (after ?? 0),
    boundaries: [start, third],
    apostrophes: [apostrophe],
    quotes: [
      {
        kind: 'direct',
        spans: [[start, end]],
        source: [[end, end + lettersOf('OrlaVenn')]],
        speaker: 'Orla Venn',
      },
    ],
    headlines: [],
  };

  it('count what each rule restored rightly', async () => {
    const { repairs } = await evaluationOf(dump, gold);
    expect(repairs).toEqual([
      { name: 'break glued-sentence', right: 2, wrong: 0, abstained: 0 },
      { name: 'apostrophe contraction', right: 1, wrong: 0, abstained: 0 },
    ]);
  });

  it('count what each rule restored where nothing was lost', async () => {
    const { repairs, counts } = await evaluationOf(dump, {
      ...gold,
      boundaries: [start, third + 3],
      apostrophes: [],
    });
    expect(repairs).toEqual([
      { name: 'break glued-sentence', right: 1, wrong: 1, abstained: 0 },
      { name: 'apostrophe contraction', right: 0, wrong: 1, abstained: 0 },
    ]);
    expect(counts).toContainEqual({
      what: 'paragraph breaks',
      wanted: 2,
      found: 1,
      missed: 1,
      wrong: 1,
    });
    expect(counts).toContainEqual({
      what: 'apostrophes',
      wanted: 0,
      found: 0,
      missed: 0,
      wrong: 1,
    });
  });

  it('count speakers by the rule that found them and by how certain they are', async () => {
    const right = await evaluationOf(dump, gold);
    expect(right.speakersByRule).toEqual([{ name: 'name', right: 1, wrong: 0, abstained: 0 }]);
    expect(right.speakersByCertainty).toEqual([{ name: 'sure', right: 1, wrong: 0, abstained: 0 }]);
    const [quote] = gold.quotes;
    const wrong = await evaluationOf(dump, {
      ...gold,
      quotes: [{ ...quote, source: [[0, lettersOf('The board')]] }],
    });
    expect(wrong.speakersByRule).toEqual([{ name: 'name', right: 0, wrong: 1, abstained: 0 }]);
  });

  it('tell quotes that overlap by half from those that are right', async () => {
    const row = async (spans: number[][]) => {
      const [quote] = gold.quotes;
      const { calibration } = await evaluationOf(dump, { ...gold, quotes: [{ ...quote, spans }] });
      const direct = calibration.filter(({ what }) => what === 'direct');
      return direct.map(({ total, vouched, right }) => [total, vouched, right]);
    };
    expect(await row([[start, end]])).toEqual([[1, 1, 1]]);
    expect(await row([[start + 7, end]])).toEqual([[1, 1, 0]]);
    expect(await row([[0, 10]])).toEqual([[1, 0, 0]]);
  });

  it('are printed in columns as wide as they need', () => {
    const printed = printTable({
      heading: 'Repairs',
      columns: ['rule', 'right', '%'],
      rows: [
        ['glued-sentence', 12, '100.0'],
        ['space', 3, null],
      ],
    });
    expect(printed.split('\n')).toEqual([
      'Repairs',
      '',
      'rule             right       %',
      'glued-sentence      12   100.0',
      'space                3',
    ]);
  });
});

/** Letters and digits, by which gold counts places. */
function lettersOf(text: string): number {
  return text.replace(/[^A-Za-z0-9]/g, '').length;
}

async function evaluationOf(dump: string, gold: object): Promise<Evaluation> {
  return evaluate(await makeFolder({ 'quay.txt': dump, 'quay.gold.json': JSON.stringify(gold) }));
}

async function figuresOf(gold: object): Promise<Record<string, number>> {
  const folder = await makeFolder({ 'quay.txt': QUAY, 'quay.gold.json': JSON.stringify(gold) });
  const { figures } = await evaluate(folder);
  return Object.fromEntries(figures.map(({ name, value }) => [name, value]));
}
