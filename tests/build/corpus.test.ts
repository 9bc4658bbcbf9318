import { describe, expect, it, onTestFinished } from 'vitest';
import { gatherCorpus } from '../../src/loader/corpus/corpus.ts';
import { type Sidecar, readSidecar } from '../../src/loader/corpus/sidecar.ts';
import { type DumpPlan, makeDump } from './dumps.ts';

const BODY = [
  'The harbour board of Norvik closed the east quay, its chair said.',
  'Repairs begin in May.',
];

describe('a corpus', () => {
  it('has a headline of several dumps once, with all its places', () => {
    const headlines = [{ text: 'Bakers Strike Over Flour Prices' }];
    const corpus = gather(
      { file: 'b.txt', headlines },
      { file: 'a.txt', paragraphs: BODY, headlines },
    );
    expect(corpus.headlines.map(({ text }) => text)).toEqual(['Bakers Strike Over Flour Prices']);
    expect(corpus.headlines[0]?.appearances.map(({ file, line }) => [file, line])).toEqual([
      ['a.txt', 3],
      ['b.txt', 1],
    ]);
  });

  it('joins the tags and keeps the outlet of a headline that one dump gives barely', () => {
    const text = 'Bakers Strike Over Flour Prices';
    const corpus = gather(
      { file: 'a.txt', headlines: [{ text, tag: 'Economy' }] },
      { file: 'b.txt', headlines: [{ text, tag: 'Norvik', outlet: 'The Ledger' }] },
    );
    expect(corpus.headlines[0]?.tags.map(({ label }) => label)).toEqual(['Economy', 'Norvik']);
    expect(corpus.headlines[0]?.outlet).toBe('The Ledger');
  });

  it('carries the tag of one wording over to the other, and says that it did', () => {
    const corpus = gather({
      file: 'a.txt',
      headlines: [
        { text: 'Norvik and Lumen Sign Ferry Treaty', tag: 'Sea' },
        { text: 'Norvik, Lumen Sign Ferry Treaty' },
      ],
    });
    const [first, second] = corpus.headlines;
    expect(first?.tags).toEqual([{ label: 'Sea', slug: 'sea', origin: 'source' }]);
    expect(second?.tags).toEqual([{ label: 'Sea', slug: 'sea', origin: 'twin' }]);
    expect(second?.twins).toBe(first?.twins);
    expect(first?.twins).toBe([first?.id, second?.id].toSorted()[0]);
  });

  it('links a headline to the article that has it for a title', () => {
    const corpus = gather(
      { file: 'a.txt', paragraphs: BODY },
      { file: 'b.txt', headlines: [{ text: 'Ferry Fares Rise' }] },
    );
    expect(corpus.headlines[0]?.article).toBeNull();
    const titled = gatherCorpus([
      source({ file: 'a.txt', paragraphs: BODY }, { title: 'Ferry fares rise' }),
      source({ file: 'b.txt', headlines: [{ text: 'Ferry fares rise' }] }),
    ]);
    expect(titled.headlines[0]?.article).toBe(titled.articles[0]?.article.id);
  });

  it('has an article of two dumps once, and lists both', () => {
    const corpus = gather({ file: 'b.txt', paragraphs: BODY }, { file: 'a.txt', paragraphs: BODY });
    expect(corpus.articles.map(({ dumps }) => dumps.map(({ file }) => file))).toEqual([
      ['a.txt', 'b.txt'],
    ]);
  });

  it('gives an article the title and date of its sidecar', () => {
    const corpus = gatherCorpus([
      source({ file: 'a.txt', paragraphs: BODY }, { title: 'Quay closed', date: '2031-04-02' }),
    ]);
    expect(corpus.articles[0]?.article.title).toEqual({
      text: 'Quay closed',
      origin: 'sidecar',
      place: null,
      edits: [],
    });
    expect(corpus.articles[0]?.article.slug).toBe('quay-closed');
    expect(corpus.articles[0]?.date).toBe('2031-04-02');
  });

  it('stands newest first, then by file', () => {
    const corpus = gatherCorpus([
      source({ file: 'a.txt' }),
      source({ file: 'b.txt' }, { date: '2031-04-02' }),
      source({ file: 'c.txt' }, { date: '2031-04-02T09:00:00Z' }),
      source({ file: 'A.txt' }),
    ]);
    expect(corpus.dumps.map(({ file }) => file)).toEqual(['c.txt', 'b.txt', 'A.txt', 'a.txt']);
  });

  it('counts the forms of a name once, however many dumps repeat an article', () => {
    const plan = { paragraphs: BODY, names: { Norvik: 'place' } } as const;
    const corpus = gather({ file: 'a.txt', ...plan }, { file: 'b.txt', ...plan });
    expect(corpus.entities.map(({ id, variants }) => [id, variants])).toEqual([
      ['norvik', [{ text: 'Norvik', count: 1 }]],
    ]);
  });
});

describe('a sidecar', () => {
  it('gives title, date, outlet and address', () => {
    const json =
      '{"title": " Quay closed ", "date": "2031-04-02", "outlet": "The Ledger", "url": "https://ledger.example/1"}';
    expect(readSidecar('a.meta.json', json)).toEqual({
      sidecar: {
        title: 'Quay closed',
        date: '2031-04-02',
        outlet: 'The Ledger',
        url: 'https://ledger.example/1',
      },
      problems: [],
    });
  });

  it.each([
    ['{"date": "2031-02-30x"}', '"date" is no ISO 8601 date: 2031-02-30x'],
    ['{"date": "2025-02-30"}', '"date" is no ISO 8601 date: 2025-02-30'],
    ['{"date": "2025-04-31T10:00"}', '"date" is no ISO 8601 date: 2025-04-31T10:00'],
    ['{"url": "javascript:alert(1)"}', '"url" is no web address: javascript:alert(1)'],
    ['{"title": 7}', '"title" is no text'],
    ['[]', 'not an object'],
  ])('says what is wrong with %s and stops nothing', (json, what) => {
    const { problems } = readSidecar('a.meta.json', json);
    expect(problems.map((problem) => [problem.file, problem.what])).toEqual([
      ['a.meta.json', what],
    ]);
  });

  it('says that it is not JSON', () => {
    const { sidecar, problems } = readSidecar('a.meta.json', '{');
    expect(sidecar).toBeNull();
    expect(problems[0]?.what).toMatch(/^not JSON \(/);
  });
});

describe('a moment', () => {
  it('is the same on every machine, in no zone too', () => {
    const own = process.env['TZ'];
    process.env['TZ'] = 'America/New_York';
    onTestFinished(() => {
      process.env['TZ'] = own;
      if (own === undefined) delete process.env['TZ'];
    });
    const corpus = gatherCorpus([
      source({ file: 'a.txt' }, { date: '2031-04-02T09:00' }),
      source({ file: 'b.txt' }, { date: '2031-04-02T10:00:00Z' }),
      source({ file: 'c.txt' }, { date: '2031-04-02T10:00+03:00' }),
    ]);
    expect(corpus.dumps.map(({ file }) => file)).toEqual(['b.txt', 'a.txt', 'c.txt']);
  });

  it('may be the last day of a leap year’s February', () => {
    expect(readSidecar('a.meta.json', '{"date": "2028-02-29"}').problems).toEqual([]);
  });
});

function source(plan: DumpPlan, sidecar: Partial<Sidecar> | null = null) {
  const empty = { title: null, date: null, outlet: null, url: null };
  return { dump: makeDump(plan), sidecar: sidecar === null ? null : { ...empty, ...sidecar } };
}

function gather(...plans: readonly DumpPlan[]) {
  return gatherCorpus(plans.map((plan) => source(plan)));
}
