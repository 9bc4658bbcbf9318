import path from 'node:path';
import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/build/problems.ts';
import { openSeeds } from '../../src/build/seeds.ts';
import { articleAddress, quoteAddress } from '../../src/contract/addresses.ts';
import type { Quote } from '../../src/contract/article.ts';
import { CORRECTION_RULE } from '../../src/contract/correction.ts';
import type { Dump } from '../../src/contract/dump.ts';
import type { Health } from '../../src/contract/files.ts';
import { passageOf } from '../../src/contract/passage.ts';
import { correctDumps } from '../../src/loader/correct/correct.ts';
import { readCorrections } from '../../src/loader/correct/read-corrections.ts';
import { gatherCorpus } from '../../src/loader/corpus/corpus.ts';
import { publish } from '../../src/loader/publish/publish.ts';
import { checkFiles } from '../../src/loader/check/files.ts';
import { makeDump } from './dumps.ts';
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

/** The link of some words of the article. */
function linkTo(words: string, { article }: Dump = QUAY): string {
  if (article === null) throw new Error('The dump has no article.');
  const paragraph = article.paragraphs.findIndex(({ text }) => text.includes(words));
  const start = article.paragraphs[paragraph]?.text.indexOf(words) ?? -1;
  const span = { paragraph, start, end: start + words.length };
  return `https://example.org/news${articleAddress(article, passageOf(article, [span]))}`;
}

function correct(...entries: object[]) {
  const json = JSON.stringify(entries, null, 2);
  const { corrections, problems } = readCorrections('corrections.json', json);
  const corrected = correctDumps([QUAY], corrections, 'corrections.json');
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

  it('is told where it cannot be read', async () => {
    const folder = await makeFolder({ 'a.txt': FERRY, 'corrections.json/kept.md': '' });
    const { problems } = await openSeeds(folder).publish();
    expect(problems.map(problemLine)).toContain(
      'corrections.json: it is a folder — Check that it is a file and may be read.',
    );
  });
});
