import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/build/evaluate/evaluate.ts';
import { sameName } from '../../src/build/evaluate/names.ts';
import { overlapOf } from '../../src/build/evaluate/places.ts';
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

async function figuresOf(gold: object): Promise<Record<string, number>> {
  const folder = await makeFolder({ 'quay.txt': QUAY, 'quay.gold.json': JSON.stringify(gold) });
  const { figures } = await evaluate(folder);
  return Object.fromEntries(figures.map(({ name, value }) => [name, value]));
}
