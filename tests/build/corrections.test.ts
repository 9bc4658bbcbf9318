import path from 'node:path';
import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/build/problems.ts';
import { openSeeds } from '../../src/build/seeds.ts';
import { articleAddress, quoteAddress } from '../../src/contract/addresses.ts';
import type { Quote } from '../../src/contract/article.ts';
import { CORRECTION_RULE, NOT_READ_RULE } from '../../src/contract/correction.ts';
import type { Dump } from '../../src/contract/dump.ts';
import {
  entityPath,
  type EntityFile,
  type Health,
  type QuoteIndex,
} from '../../src/contract/files.ts';
import { passageOf } from '../../src/contract/passage.ts';
import { correctDumps, type KnownBeside } from '../../src/loader/correct/correct.ts';
import { readCorrections } from '../../src/loader/correct/read-corrections.ts';
import { gatherCorpus } from '../../src/loader/corpus/corpus.ts';
import { createGazetteer } from '../../src/loader/names/gazetteer.ts';
import { publish } from '../../src/loader/publish/publish.ts';
import { checkFiles } from '../../src/loader/check/files.ts';
import { type DumpPlan, makeDump, makeEntity } from './dumps.ts';
import { makeFolder } from './temporary.ts';

const QUAY = makeDump({
  file: 'quay.txt',
  paragraphs: [
    'The harbour board closed the east quay, a blow to Norvik.',
    'We had no choice, Orla Venn said. The boats will move, said Teo Hallam.',
    'Nobody was asked, and it showed.',
  ],
  quotes: [{ words: 'We had no choice,', by: 'Teo Hallam' }, { words: 'The boats will move,' }],
  names: { Norvik: 'place', 'Orla Venn': 'person', 'Teo Hallam': 'person' },
  headlines: [{ text: 'Quay Shut' }],
});

const QUAY_TEXT = QUAY.article?.paragraphs.map(({ text }) => text) ?? [];

/** The link of some words of the article. */
function linkTo(words: string, { article }: Dump = QUAY): string {
  if (article === null) throw new Error('The dump has no article.');
  const paragraph = article.paragraphs.findIndex(({ text }) => text.includes(words));
  const start = article.paragraphs[paragraph]?.text.indexOf(words) ?? -1;
  const span = { paragraph, start, end: start + words.length };
  return `https://example.org/news${articleAddress(article, passageOf(article, [span]))}`;
}

function correct(...entries: object[]) {
  return correctIn([QUAY], entries);
}

/** Corrects several dumps, and tells how the first is then. */
function correctIn(dumps: readonly Dump[], entries: readonly object[], beside?: KnownBeside) {
  const json = JSON.stringify(entries, null, 2);
  const { corrections, problems } = readCorrections('corrections.json', json);
  const corrected = correctDumps(dumps, corrections, 'corrections.json', beside);
  const [dump] = corrected.dumps;
  const article = dump?.article;
  if (dump === undefined || article === null || article === undefined)
    throw new Error('No article.');
  const wordsOf = ({ spans }: Quote): string =>
    spans
      .map(({ paragraph, start, end }) => article.paragraphs[paragraph]?.text.slice(start, end))
      .join(' … ');
  return {
    dump,
    dumps: corrected.dumps,
    problems: corrected.problems,
    article,
    notes: corrected.notes,
    told: [...problems, ...corrected.problems].map(problemLine),
    quotes: article.quotes.map((quote) => ({
      words: wordsOf(quote),
      kind: quote.kind,
      by: quote.attribution.speakers.map(({ entity }) => entity),
    })),
    quoteOf: (words: string) => article.quotes.find((quote) => wordsOf(quote) === words),
  };
}

const READ = [
  { words: 'We had no choice,', kind: 'direct', by: ['teo-hallam'] },
  { words: 'The boats will move,', kind: 'direct', by: [] },
];
const [NO_CHOICE, BOATS] = READ;

describe('a correction', () => {
  it('names the speaker, and keeps who was read as one who was not taken', () => {
    const { quoteOf, quotes, told } = correct({
      at: linkTo('We had no choice,'),
      speaker: 'Orla Venn',
    });
    expect(told).toEqual([]);
    expect(quotes).toEqual([{ ...NO_CHOICE, by: ['orla-venn'] }, BOATS]);
    expect(quoteOf('We had no choice,')?.attribution).toEqual({
      speakers: [{ entity: 'orla-venn', mention: null }],
      certainty: 'sure',
      rule: CORRECTION_RULE,
      rejected: [{ entity: 'teo-hallam', why: 'it was read so (made up)' }],
    });
  });

  it('says that nobody is named', () => {
    const { quotes } = correct({ at: linkTo('We had no choice,'), speaker: null });
    expect(quotes).toEqual([{ ...NO_CHOICE, by: [] }, BOATS]);
  });

  it('names somebody of whom the page knows nothing, and several', () => {
    const { dump, quotes } = correct({
      at: linkTo('The boats will move,'),
      speaker: ['Harbor Desk', 'Teo Hallam'],
      type: 'organisation',
    });
    expect(quotes).toEqual([NO_CHOICE, { ...BOATS, by: ['harbor-desk', 'teo-hallam'] }]);
    expect(dump.entities.find(({ id }) => id === 'harbor-desk')).toMatchObject({
      name: 'Harbor Desk',
      type: 'organisation',
    });
  });

  it('takes a quote away', () => {
    expect(correct({ at: linkTo('We had no choice,'), quote: false }).quotes).toEqual([BOATS]);
  });

  it('is told with a link to its words where it takes a quote away by the link of its page', () => {
    const { article } = QUAY;
    const at = quoteAddress(article?.id ?? '', article?.quotes[0]?.id ?? '');
    const { notes, quotes } = correct({ at, quote: false });
    expect(quotes).toEqual([BOATS]);
    expect(notes.map(({ address }) => address)).toEqual([
      linkTo('We had no choice,').replace('https://example.org/news', ''),
    ]);
  });

  it('makes words a quote, in the place of those that lay there', () => {
    const { quotes, quoteOf } = correct(
      { at: linkTo('Nobody was asked,'), quote: 'direct', speaker: 'Orla Venn' },
      { at: linkTo('We had no choice, Orla'), quote: 'indirect' },
    );
    expect(quotes).toEqual([
      { words: 'We had no choice, Orla', kind: 'indirect', by: ['teo-hallam'] },
      BOATS,
      { words: 'Nobody was asked,', kind: 'direct', by: ['orla-venn'] },
    ]);
    expect(quoteOf('Nobody was asked,')).toMatchObject({
      marks: { open: 'restored', close: 'restored' },
      certainty: 'sure',
      corrected: true,
    });
  });

  it('reaches every quote that lies in the words linked to, else the one in which those lie', () => {
    const whole = 'We had no choice, Orla Venn said. The boats will move, said Teo Hallam.';
    expect(correct({ at: linkTo(whole), speaker: 'Orla Venn' }).quotes.map(({ by }) => by)).toEqual(
      [['orla-venn'], ['orla-venn']],
    );
    expect(correct({ at: linkTo('no choice'), speaker: null }).quotes).toEqual([
      { ...NO_CHOICE, by: [] },
      BOATS,
    ]);
  });

  it('takes the link of a quote’s own page', () => {
    const { article } = QUAY;
    const at = quoteAddress(article?.id ?? '', article?.quotes[0]?.id ?? '');
    expect(correct({ at, speaker: 'Orla Venn' }).quotes[0]?.by).toEqual(['orla-venn']);
  });

  it('gives a title, which goes before that of a sidecar', () => {
    const { article: before } = QUAY;
    if (before === null) throw new Error('No article.');
    const { article, dump } = correct({ at: articleAddress(before), title: 'Quay closed' });
    expect(article.title).toEqual({
      text: 'Quay closed',
      origin: 'correction',
      place: null,
      edits: [],
    });
    const sidecar = { title: 'Another', date: null, outlet: null, url: null };
    expect(gatherCorpus([{ dump, sidecar }]).articles[0]?.article.title.text).toBe('Quay closed');
  });

  it('is told, with what was read', () => {
    const at = linkTo('We had no choice,');
    const { notes } = correct({ at, speaker: 'Orla Venn', why: 'the recording' });
    expect(notes).toEqual([
      {
        words: 'We had no choice',
        was: 'direct, Teo Hallam',
        is: 'direct, Orla Venn',
        why: 'the recording',
        address: at.replace('https://example.org/news', '').replace('choice%2C', 'choice'),
      },
    ]);
  });

  it('tells the words too where it changes where a quote begins or ends', () => {
    const { notes } = correct({ at: linkTo('We had no choice, Orla'), quote: 'indirect' });
    expect(notes.map(({ was, is }) => [was, is])).toEqual([
      ['direct, Teo Hallam: We had no choice,', 'indirect, Teo Hallam'],
    ]);
  });

  it('leaves a site in which every link leads somewhere', () => {
    const { dump, notes } = correct(
      {
        at: linkTo('Nobody was asked,'),
        quote: 'direct',
        speaker: 'The Quill',
        type: 'organisation',
      },
      { at: linkTo('We had no choice,'), quote: false },
    );
    const corpus = gatherCorpus([{ dump, sidecar: null }], [], notes);
    const files = publish(corpus);
    expect(checkFiles(files)).toEqual([]);
    expect((files.get('health.json') as Health).corrections).toEqual(notes);
    expect(files.has('entities/the-quill.json')).toBe(true);
  });
});

/** A page that holds whom it names and no quote. */
function pageOf(file: string, names: NonNullable<DumpPlan['names']>): Dump {
  return makeDump({ file, paragraphs: [`${Object.keys(names).join(', ')}.`], names });
}

/** Milliseconds in which a long file is read many times over where its lines are counted once. */
const LINES_COUNTED_ONCE = 3000;

describe('the speaker whom a correction names', () => {
  const at = linkTo('The boats will move,');
  const madeIn = ({ dump }: { dump: Dump }): string[][] =>
    dump.entities
      .filter(({ id }) => QUAY.entities.every((each) => each.id !== id))
      .map(({ id, name, type }) => [id, name, type]);

  it('is of the type that other pages give the name, by any of its wordings', () => {
    const desk = pageOf('desk.txt', { 'Harbor Desk': 'organisation' });
    const known: Dump = {
      ...desk,
      entities: desk.entities.map((entity) => ({
        ...entity,
        variants: [...entity.variants, { text: 'HD', count: 1 }],
      })),
    };
    for (const speaker of ['Harbor Desk', 'harbor desk', 'HD']) {
      expect(madeIn(correctIn([QUAY, known], [{ at, speaker }]))).toEqual([
        ['harbor-desk', 'Harbor Desk', 'organisation'],
      ]);
    }
  });

  it('is of the type that the gazetteer gives the name, else a person', () => {
    const gazetteer = createGazetteer([{ organisation: { 'Harbor Desk': ['HD'] } }]);
    const beside = { gazetteer, titles: [] };
    expect(madeIn(correctIn([QUAY], [{ at, speaker: 'HD' }], beside))).toEqual([
      ['harbor-desk', 'Harbor Desk', 'organisation'],
    ]);
    expect(madeIn(correctIn([QUAY], [{ at, speaker: 'Zed Unheard' }], beside))).toEqual([
      ['zed-unheard', 'Zed Unheard', 'person'],
    ]);
  });

  it('is of the type that is given, whatever other pages say', () => {
    const desk = pageOf('desk.txt', { 'Harbor Desk': 'organisation' });
    const entry = { at, speaker: 'Harbor Desk', type: 'person' };
    expect(madeIn(correctIn([QUAY, desk], [entry]))).toEqual([
      ['harbor-desk', 'Harbor Desk', 'person'],
    ]);
  });

  it('is told where the page knows the name as something else', () => {
    const { told, quotes } = correct({ at, speaker: 'Norvik', type: 'person' });
    expect(told).toEqual([
      'corrections.json:3: “Norvik” is known there as a place, not as a person — Leave "type" out, or write another name.',
    ]);
    expect(quotes).toEqual(READ);
  });

  it('is the one of the given type where several are called so', () => {
    const ulla = makeEntity('Ulla Norvik');
    const variants = [...ulla.variants, { text: 'Norvik', count: 1 }];
    const dump = { ...QUAY, entities: [...QUAY.entities, { ...ulla, variants }] };
    const by = (type?: string): readonly string[] | undefined =>
      correctIn([dump], [{ at, speaker: 'Norvik', type }]).quotes[1]?.by;
    expect(by('person')).toEqual(['ulla-norvik']);
    expect(by('place')).toEqual(['norvik']);
    expect(by()).toEqual(['norvik']);
  });

  it('is not taken for another whose long name begins alike', () => {
    const long = 'Commission for the Maintenance of the Northern Harbours and';
    const [quays, boats] = [`${long} Quays`, `${long} Boats`];
    const slug = 'commission-for-the-maintenance-of-the-northern-harbours-and';
    const entry = { at, speaker: boats, type: 'organisation' };
    const here = { ...QUAY, entities: [...QUAY.entities, makeEntity(quays, 'organisation')] };
    expect(correctIn([here], [entry]).quotes[1]?.by).toEqual([`${slug}-organisation`]);
    const elsewhere = pageOf('elsewhere.txt', { [quays]: 'organisation' });
    expect(correctIn([QUAY, elsewhere], [entry]).quotes[1]?.by).toEqual([`${slug}-organisation`]);
  });

  it('is the one of the page whatever the case, accents and marks', () => {
    expect(correct({ at, speaker: 'ORLÁ  VENN.' }).quotes[1]?.by).toEqual(['orla-venn']);
  });

  it('is one however often and however it is written', () => {
    const result = correct({ at, speaker: ['Zed', 'zed', 'Zed ', 'Orla Venn', 'orla venn'] });
    expect(result.quotes[1]?.by).toEqual(['zed', 'orla-venn']);
    expect(madeIn(result)).toEqual([['zed', 'Zed', 'person']]);
  });

  it('has an id of its own beside namesakes', () => {
    const [zed, other] = [makeEntity('Zed', 'place'), makeEntity('Other')];
    const entities = [...QUAY.entities, { ...zed, name: 'Zedd', variants: [] }];
    const taken = { ...QUAY, entities: [...entities, { ...other, id: 'zed-person' }] };
    expect(correctIn([taken], [{ at, speaker: 'Zed' }]).quotes[1]?.by).toEqual(['zed-person-2']);
  });
});

describe('a correction of an article that two pages hold', () => {
  const shorter = makeDump({
    file: 'shorter.txt',
    paragraphs: QUAY_TEXT.slice(0, 2),
    quotes: [{ words: 'We had no choice,', by: 'Teo Hallam' }],
    names: { 'Teo Hallam': 'person' },
  });
  const { article } = shorter;
  if (article === null || QUAY.article === null) throw new Error('No article.');
  const twin: Dump = { ...shorter, article: { ...article, id: QUAY.article.id } };

  it('is made where it can be, and not told', () => {
    for (const dumps of [
      [QUAY, twin],
      [twin, QUAY],
    ]) {
      const entry = { at: linkTo('Nobody was asked,'), quote: 'direct', speaker: 'Zed' };
      const { dumps: corrected, told, notes } = correctIn(dumps, [entry]);
      const whole = corrected.find(({ file }) => file === QUAY.file);
      expect(whole?.article?.quotes).toHaveLength(3);
      expect(corrected.find(({ file }) => file === twin.file)).toEqual(twin);
      expect(told).toEqual([]);
      expect(notes).toHaveLength(1);
    }
  });

  it('gives a new name one id in both', () => {
    const entry = { at: linkTo('We had no choice,'), speaker: 'Zed' };
    const { dumps } = correctIn([QUAY, twin], [entry]);
    expect(
      dumps.map((dump) => dump.article?.quotes[0]?.attribution.speakers.map((one) => one.entity)),
    ).toEqual([['zed'], ['zed']]);
  });

  it('is told once where it can be made in neither', () => {
    const entry = { at: linkTo('Nobody was asked,'), speaker: 'Zed' };
    const { told, notes, dumps } = correctIn([QUAY, twin], [entry]);
    expect(told).toEqual([
      'corrections.json:3: no quote stands there — Say "quote": "direct" or "indirect" to make the words one.',
    ]);
    expect(notes).toEqual([]);
    expect(dumps).toEqual([QUAY, twin]);
  });
});

describe('words that are made a quote', () => {
  it('are refused where another quote begins or ends within them', () => {
    const long = makeDump({
      file: 'long.txt',
      paragraphs: [
        'Before it all, the ferry and the quay will both be closed until spring, he said so.',
      ],
      quotes: [{ words: 'the ferry and the quay will both be closed until spring,' }],
    });
    const quote = 'direct';
    const result = correctIn(
      [long],
      [
        { at: linkTo('Before it all, the ferry', long), quote },
        { at: linkTo('until spring, he said', long), quote },
      ],
    );
    expect(result.told).toEqual([
      'corrections.json:3: another quote begins within these words — Select as far as “quay will both be closed until spring,”, or stop before “the ferry and the quay will both be”.',
      'corrections.json:7: another quote ends within these words — Select from “the ferry and the quay will both be” on, or begin behind “quay will both be closed until spring,”.',
    ]);
    expect(result.dump).toEqual(long);
  });

  it('may lie within another quote', () => {
    const nested = makeDump({
      file: 'nested.txt',
      paragraphs: [
        'They told us, wait for the boats, and we did wait all that day, Orla Venn said.',
      ],
      quotes: [
        {
          words: 'They told us, wait for the boats, and we did wait all that day,',
          by: 'Orla Venn',
        },
        { words: 'wait for the boats,' },
      ],
      names: { 'Orla Venn': 'person' },
    });
    const entry = { at: linkTo('for the boats,', nested), quote: 'direct', speaker: null };
    const { told, quotes } = correctIn([nested], [entry]);
    expect(told).toEqual([]);
    expect(quotes.map(({ words }) => words)).toEqual([
      'They told us, wait for the boats, and we did wait all that day,',
      'for the boats,',
    ]);
  });

  it('need a speaker where those that lay there had different ones', () => {
    const at = linkTo('We had no choice, Orla Venn said. The boats will move,');
    expect(correct({ at, quote: 'direct' }).told).toEqual([
      'corrections.json:3: the quotes in these words have different speakers — Say who speaks: give "speaker" too.',
    ]);
    const { told, quotes, quoteOf } = correct({ at, quote: 'direct', speaker: 'Orla Venn' });
    expect(told).toEqual([]);
    expect(quotes.map(({ by }) => by)).toEqual([['orla-venn']]);
    expect(
      quoteOf('We had no choice, Orla Venn said. The boats will move,')?.attribution.rejected,
    ).toEqual([{ entity: 'teo-hallam', why: 'it was read so (made up)' }]);
  });

  it('have the speaker whom all those had that lay there', () => {
    const names = { 'Orla Venn': 'person' } as const;
    const both = makeDump({
      file: 'both.txt',
      paragraphs: QUAY_TEXT,
      quotes: ['We had no choice,', 'The boats will move,'].map((words) => ({
        words,
        by: 'Orla Venn',
      })),
      names,
    });
    const at = linkTo('We had no choice, Orla Venn said. The boats will move,');
    expect(correctIn([both], [{ at, quote: 'direct' }]).quotes.map(({ by }) => by)).toEqual([
      ['orla-venn'],
    ]);
  });

  it('say that nobody has looked for a speaker where none is given', () => {
    const at = linkTo('Nobody was asked,');
    const ruleOf = (entry: object): string | undefined =>
      correct(entry).quoteOf('Nobody was asked,')?.attribution.rule;
    expect(ruleOf({ at, quote: 'direct' })).toBe(NOT_READ_RULE);
    expect(ruleOf({ at, quote: 'direct', speaker: null })).toBe(CORRECTION_RULE);
  });
});

describe('corrections of the same words', () => {
  const at = linkTo('We had no choice,');
  const overruled = (line: number, by: number): string =>
    `corrections.json:${line}: a later correction of the same overrules it in line ${by} — Remove one of the two.`;

  it('are overruled by the last, which tells what was read', () => {
    const { dump, quotes, quoteOf, notes, told, problems } = correct(
      { at, speaker: 'Zed' },
      { at, speaker: 'Orla Venn' },
    );
    expect(told).toEqual([overruled(3, 7)]);
    expect(problems.map(({ severity }) => severity)).toEqual(['notice']);
    expect(quotes).toEqual([{ ...NO_CHOICE, by: ['orla-venn'] }, BOATS]);
    expect(notes.map(({ was, is }) => [was, is])).toEqual([
      ['direct, Teo Hallam', 'direct, Orla Venn'],
    ]);
    expect(quoteOf('We had no choice,')?.attribution.rejected).toEqual([
      { entity: 'teo-hallam', why: 'it was read so (made up)' },
    ]);
    expect(dump.entities).toEqual(QUAY.entities);
  });

  it('are overruled whichever link leads to them', () => {
    const { article } = QUAY;
    const own = quoteAddress(article?.id ?? '', article?.quotes[0]?.id ?? '');
    const part = linkTo('no choice');
    const whole = linkTo('We had no choice, Orla Venn said. The boats will move,');
    for (const later of [own, part, whole]) {
      expect(correct({ at, speaker: 'Orla Venn' }, { at: later, speaker: null }).told).toEqual([
        overruled(3, 7),
      ]);
    }
  });

  it('stand beside each other where they say different things, or the later is of fewer', () => {
    const kind = correct({ at, speaker: 'Orla Venn' }, { at, quote: 'indirect' });
    expect(kind.told).toEqual([]);
    expect(kind.quotes[0]).toMatchObject({ kind: 'indirect', by: ['orla-venn'] });
    expect(kind.notes.map(({ was }) => was)).toEqual(['direct, Teo Hallam', 'direct, Teo Hallam']);
    const whole = linkTo('We had no choice, Orla Venn said. The boats will move,');
    const fewer = correct({ at: whole, speaker: 'Orla Venn' }, { at, speaker: null });
    expect(fewer.told).toEqual([]);
    expect(fewer.quotes.map(({ by }) => by)).toEqual([[], ['orla-venn']]);
    expect(fewer.notes.map(({ was }) => was)[1]).toBe('direct, Teo Hallam');
    expect(fewer.quoteOf('We had no choice,')?.attribution.rejected).toEqual([
      { entity: 'teo-hallam', why: 'it was read so (made up)' },
    ]);
  });

  it('keep of an earlier one what the last does not say', () => {
    const asked = linkTo('Nobody was asked,');
    const { quotes, told, notes } = correct(
      { at: asked, quote: 'direct', speaker: 'Zed' },
      { at: asked, speaker: 'Orla Venn' },
    );
    expect(told).toEqual([overruled(3, 8)]);
    expect(quotes.at(-1)).toEqual({
      words: 'Nobody was asked,',
      kind: 'direct',
      by: ['orla-venn'],
    });
    expect(notes.map(({ was, is }) => [was, is])).toEqual([['no quote', 'direct, Orla Venn']]);
  });

  it('leave the earlier one where the last cannot be made, unless that says that they are no quote', () => {
    const wrong = correct({ at, speaker: 'Orla Venn' }, { at, speaker: 'Norvik', type: 'person' });
    expect(wrong.quotes[0]?.by).toEqual(['orla-venn']);
    expect(wrong.told).toEqual([expect.stringContaining('corrections.json:7: “Norvik” is known')]);
    const asked = linkTo('Nobody was asked,');
    const none = correct(
      { at: asked, quote: 'direct', speaker: null },
      { at: asked, quote: false },
    );
    expect(none.quotes).toEqual(READ);
    expect(none.told).toEqual([
      overruled(3, 8),
      'corrections.json:8: no quote stands there — Remove the correction.',
    ]);
  });

  it('are overruled where they give a title too', () => {
    if (QUAY.article === null) throw new Error('No article.');
    const address = articleAddress(QUAY.article);
    const { article, notes, told } = correct(
      { at: address, title: 'Quay shut' },
      { at: address, title: 'Quay closed' },
    );
    expect(told).toEqual([overruled(3, 7)]);
    expect(article.title.text).toBe('Quay closed');
    expect(notes).toEqual([
      {
        words: 'The harbour board closed the east quay, a blow to Norvik.',
        was: 'title “The harbour board closed the east quay”',
        is: 'title “Quay closed”',
        why: null,
        address: articleAddress({ id: QUAY.article.id, slug: 'quay-closed' }),
      },
    ]);
  });
});

describe('the title before a correction', () => {
  it('is that of the sidecar where there is one', () => {
    if (QUAY.article === null) throw new Error('No article.');
    const entry = { at: articleAddress(QUAY.article), title: 'Quay closed' };
    const beside = { gazetteer: null, titles: ['East quay shut'] };
    expect(correctIn([QUAY], [entry], beside).notes.map(({ was }) => was)).toEqual([
      'title “East quay shut”',
    ]);
  });
});

describe('the published files', () => {
  it('carry what is corrected by hand into every list of quotes', () => {
    const { dump, notes } = correct(
      { at: linkTo('We had no choice,'), speaker: 'Orla Venn' },
      { at: linkTo('Nobody was asked,'), quote: 'direct' },
    );
    const files = publish(gatherCorpus([{ dump, sidecar: null }], [], notes));
    const { quotes } = files.get('quotes.json') as QuoteIndex;
    expect(
      quotes.map(({ texts, quote }) => [texts[0], quote.corrected, quote.attribution.rule]),
    ).toEqual([
      ['We had no choice,', undefined, CORRECTION_RULE],
      ['The boats will move,', undefined, 'unattributed'],
      ['Nobody was asked,', true, NOT_READ_RULE],
    ]);
    const { said } = files.get(entityPath('orla-venn')) as EntityFile;
    expect(said.map(({ quote }) => quote.attribution.rule)).toEqual([CORRECTION_RULE]);
  });
});

describe('a correction that cannot be made', () => {
  const hint = { article: linkTo('We had no choice,') };

  it.each([
    [
      { speaker: 'Orla Venn' },
      '“at” is no link to an article or a quote of this site — Copy the link of the passage, quote or article.',
    ],
    [{ at: hint.article }, 'a correction says nothing — Give a speaker, quote or title.'],
    [
      { at: hint.article, speaker: '' },
      '“speaker” is no name — Give a name, a list of names, or null where nobody is named.',
    ],
    [
      { at: hint.article, speaker: 'A', type: 'role' },
      '“type” is no kind of name — Use person, organisation, place, event.',
    ],
    [
      { at: hint.article, quote: 'mixed' },
      '“quote” says no kind of quote — Use "direct", "indirect" or false.',
    ],
    [
      { at: hint.article, quote: false, speaker: 'A' },
      'what is no quote has no speaker — Leave one of them out.',
    ],
    [
      { at: hint.article, title: 'A' },
      'a title is given to some words — Link to the article alone.',
    ],
    [
      { at: hint.article.replace(/#.*/, ''), title: '!!!' },
      '“title” has no letters — Write it in words, or leave it out.',
    ],
    [
      { at: hint.article.replace(/#.*/, ''), title: 5 },
      '“title” is no text — Write it in quotation marks, or leave it out.',
    ],
    [
      {
        at: `/articles/quay-shut-${QUAY.headlines[0]?.id}#${hint.article.split('#')[1]}`,
        speaker: 'A',
      },
      'the link leads to a headline — Copy the link of its quote.',
    ],
    [
      { at: hint.article, spaeker: 'A' },
      'a correction has no “spaeker” — Use at, speaker, type, quote, title, why.',
    ],
    [
      { at: hint.article.replace(/&to=.*/, ''), speaker: 'A' },
      'the link is cut off — Copy the whole of it.',
    ],
    [
      { at: hint.article.replace(/#.*/, ''), speaker: 'A' },
      'the link leads to no words — Copy the link of the passage or quote.',
    ],
    [
      { at: '/quotes/0123456789-1-20', speaker: 'A' },
      'no page holds what has the id 0123456789 — Copy the link anew, or remove the correction.',
    ],
    [
      {
        at: hint.article.replace(/from=[^&]*/, 'from=Gone').replace(/sum=\w{4}/, 'sum=0000'),
        speaker: 'A',
      },
      'the words “Gone … had no choice,” are not in the article — Copy the link anew, or remove the correction.',
    ],
    [
      { at: linkTo('Nobody was asked,'), speaker: 'A' },
      'no quote stands there — Say "quote": "direct" or "indirect" to make the words one.',
    ],
  ])('%j says why, with its line, and changes nothing', (entry, told) => {
    const result = correct({ at: linkTo('The boats will move,'), speaker: null }, entry);
    expect(result.told).toEqual([expect.stringMatching(/^corrections\.json(?::\d+)?: /)]);
    expect(result.told[0]?.replace(/^[^ ]+ /, '')).toBe(told);
    expect(result.quotes).toEqual([NO_CHOICE, { ...BOATS, by: [] }]);
  });

  it.each([
    ['{"at": 1}', 'it is no list'],
    ['[', 'it is no JSON'],
    ['[1]', 'a correction is no object'],
  ])('%s is told', (json, what) => {
    const { corrections, problems } = readCorrections('corrections.json', json);
    expect(corrections).toEqual([]);
    expect(problems.map((problem) => problem.what)).toEqual([what]);
  });

  it('takes null for a reason or a title that is left out', () => {
    const entry = { at: hint.article, speaker: null, why: null, title: null, type: null };
    const { told, notes } = correct(entry);
    expect(told).toEqual([]);
    expect(notes.map(({ why }) => why)).toEqual([null]);
  });

  it(
    'names its line in a file of many thousands without counting from the first each time',
    () => {
      const entries = Array.from({ length: 20_000 }, (_, index) => ({ at: `nowhere ${index}` }));
      const { problems } = readCorrections('corrections.json', JSON.stringify(entries, null, 1));
      expect([problems[0]?.line, problems.at(-1)?.line]).toEqual([3, 60_000]);
    },
    LINES_COUNTED_ONCE,
  );

  it('names its own line where two give one link', () => {
    const at = linkTo('Nobody was asked,');
    expect(
      correct({ at, speaker: 'A' }, { at, speaker: 'B' }).told.map((line) => line.split(' ')[0]),
    ).toEqual(['corrections.json:3:', 'corrections.json:7:']);
  });

  it('asks for the full name where a part could be several', () => {
    const venns = makeDump({
      file: 'venns.txt',
      paragraphs: ['Well, it is shut, she said. Orla Venn and Una Venn left.'],
      quotes: [{ words: 'it is shut,' }],
      names: { 'Orla Venn': 'person', 'Una Venn': 'person' },
    });
    const dump: Dump = {
      ...venns,
      entities: venns.entities.map((entity) => ({
        ...entity,
        variants: [...entity.variants, { text: 'Venn', count: 1 }],
      })),
    };
    const json = JSON.stringify([{ at: linkTo('it is shut,', dump), speaker: 'Venn' }]);
    const { corrections } = readCorrections('corrections.json', json);
    expect(correctDumps([dump], corrections, 'corrections.json').problems.map(problemLine)).toEqual(
      [
        'corrections.json:1: “Venn” could be several: Orla Venn (person), Una Venn (person) — Write the name in full.',
      ],
    );
  });
});

const FERRY = `Norvik

The ferry will sail again on Monday, Orla Venn, the chair of the harbour board, said.
The boats are ready, she said.



Bakers Strike Over Flour Prices
`;

describe('corrections.json in a folder of seeds', () => {
  it('is read, followed when it changes, and gone when it is', async () => {
    const folder = await makeFolder({ 'a.txt': FERRY });
    const seeds = openSeeds(folder);
    const speakers = async (): Promise<string[]> => {
      const { corpus } = await seeds.publish();
      return (corpus.articles[0]?.article.quotes ?? []).flatMap(({ attribution }) =>
        attribution.speakers.map(({ entity }) => entity),
      );
    };
    expect(new Set(await speakers())).toEqual(new Set(['orla-venn']));
    const { corpus } = await seeds.publish();
    const [dump] = corpus.dumps;
    const file = path.join(folder, 'corrections.json');
    const at = linkTo('The boats are ready,', dump);
    await writeFile(file, JSON.stringify([{ at, speaker: 'Teo Hallam' }]));
    seeds.forget(file);
    expect(new Set(await speakers())).toEqual(new Set(['orla-venn', 'teo-hallam']));
    await writeFile(file, '[]');
    seeds.forget(file);
    expect(new Set(await speakers())).toEqual(new Set(['orla-venn']));
  });

  it('knows the folder’s own gazetteer, and the titles of the sidecars', async () => {
    const folder = await makeFolder({
      'a.txt': FERRY,
      'a.meta.json': '{"title": "Ferry sails again"}',
      'gazetteer.json': '{"organisation": {"Harbor Desk": ["HD"]}}',
    });
    const seeds = openSeeds(folder);
    const [dump] = (await seeds.publish()).corpus.dumps;
    const at = linkTo('The boats are ready,', dump);
    const entries = [
      { at, speaker: 'HD' },
      { at: at.replace(/#.*/, ''), title: 'Ferry back' },
    ];
    await writeFile(path.join(folder, 'corrections.json'), JSON.stringify(entries));
    const { corpus } = await seeds.publish();
    expect(corpus.entities.find(({ id }) => id === 'harbor-desk')?.type).toBe('organisation');
    expect(corpus.corrections.map(({ was, is }) => [was, is])).toEqual([
      ['direct, Orla Venn', 'direct, Harbor Desk'],
      ['title “Ferry sails again”', 'title “Ferry back”'],
    ]);
  });

  it('is told where it cannot be read', async () => {
    const folder = await makeFolder({ 'a.txt': FERRY, 'corrections.json/kept.md': '' });
    const { problems } = await openSeeds(folder).publish();
    expect(problems.map(problemLine)).toContain(
      'corrections.json: it is a folder — Check that it is a file and may be read.',
    );
  });
});
