import { describe, expect, it } from 'vitest';
import type { Dump } from '../../src/contract/dump.ts';
import type { EntityFile, Feed } from '../../src/contract/files.ts';
import { checkDump } from '../../src/loader/check/dump.ts';
import { checkFiles } from '../../src/loader/check/files.ts';
import { gatherCorpus } from '../../src/loader/corpus/corpus.ts';
import { publish } from '../../src/loader/publish/publish.ts';
import { bytesOf, makeDump } from './dumps.ts';

const DUMP = makeDump({
  file: 'quay.txt',
  section: 'Norvik',
  paragraphs: ['The board closed the quay.', 'Norvik waits, Orla Venn said.'],
  quotes: [{ words: 'Norvik waits,', by: 'Orla Venn' }],
  names: { Norvik: 'place', 'Orla Venn': 'person' },
  headlines: [{ text: 'Orla Venn Leaves Norvik', tag: 'Sea' }],
});

describe('the check of a dump', () => {
  it('finds nothing where every promise is kept', () => {
    expect(checkDump(DUMP, bytesOf(DUMP))).toEqual([]);
  });

  it('says which byte does not come back', () => {
    const bytes = bytesOf(DUMP);
    bytes[4] = 0x2a;
    expect(faultsOf(DUMP, bytes)).toEqual([[null, 'its bytes do not come back: byte 4 differs']]);
  });

  it('finds a gap between blocks, with its line', () => {
    const blocks = DUMP.blocks.filter((_, index) => index !== 3);
    expect(faultsOf({ ...DUMP, blocks })).toEqual([
      [2, 'the article block begins at 34 and not at 33'],
    ]);
  });

  it('finds blocks that do not reach the end', () => {
    expect(faultsOf({ ...DUMP, blocks: DUMP.blocks.slice(0, -1) })).toEqual([
      [4, `the blocks end at ${DUMP.text.length - 1} of ${DUMP.text.length}`],
    ]);
  });

  it('finds a changed word that no edit accounts for', () => {
    const article = articleOf(DUMP);
    const paragraphs = article.paragraphs.map((paragraph, index) =>
      index === 1 ? { ...paragraph, text: 'Norvik hopes, Orla Venn said.' } : paragraph,
    );
    expect(faultsOf({ ...DUMP, article: { ...article, paragraphs } })).toEqual([
      [3, "undoing the edits of paragraph 2 does not give the dump's words"],
    ]);
  });

  it('finds words of the article that are shown nowhere', () => {
    const article = articleOf(DUMP);
    const paragraphs = article.paragraphs.slice(0, 1);
    const less = { ...DUMP, article: { ...article, paragraphs, quotes: [], mentions: [] } };
    expect(faultsOf(less)).toEqual([[3, 'words of the article are shown nowhere']]);
  });

  it('finds a headline that is shown nowhere', () => {
    expect(faultsOf({ ...DUMP, headlines: [] })).toEqual([
      [4, 'words of the headline are shown nowhere'],
    ]);
  });

  it('finds names that are no entity, and spans outside their paragraph', () => {
    const entities = DUMP.entities.filter(({ id }) => id !== 'norvik');
    expect(faultsOf({ ...DUMP, entities })).toEqual([
      [null, 'the article names "norvik", which is no entity of the dump'],
      [4, 'the headline "Orla Venn Leaves Norvik" names "norvik", which is no entity of the dump'],
    ]);
    const article = articleOf(DUMP);
    const mentions = [
      { entity: 'norvik', form: 'name', paragraph: 0, start: 20, end: 27 },
    ] as const;
    expect(faultsOf({ ...DUMP, article: { ...article, mentions } })).toEqual([
      [null, 'the article has a span 20-27 outside paragraph 1'],
    ]);
  });

  it('leaves a file alone that has said itself that it holds no text', () => {
    const problem = {
      file: 'x',
      line: null,
      severity: 'error',
      what: 'empty',
      remedy: '',
    } as const;
    const empty = { ...DUMP, text: '', problems: [problem] };
    expect(checkDump(empty, Uint8Array.of(0, 1))).toEqual([]);
  });
});

const HEADLINE = DUMP.headlines[0]?.id ?? '';

describe('the check of the published files', () => {
  it('finds nothing where every link leads somewhere', () => {
    expect(checkFiles(filesOf())).toEqual([]);
  });

  it('finds pages that are not there', () => {
    const files = filesOf();
    files.delete('entities/norvik.json');
    files.delete(`dumps/${DUMP.id}.json`);
    expect(new Set(checkFiles(files).map(({ file, what }) => `${file}: ${what}`))).toEqual(
      new Set([
        'feed.json: the entity "norvik" has no page',
        `feed.json: the dump ${DUMP.id} is not there`,
        'quotes.json: the entity "norvik" has no page',
        `health.json: the dump ${DUMP.id} is not there`,
        `articles/${articleOf(DUMP).id}.json: the entity "norvik" has no page`,
        `articles/${articleOf(DUMP).id}.json: the dump ${DUMP.id} is not there`,
        `headlines/${HEADLINE}.json: the entity "norvik" has no page`,
        `headlines/${HEADLINE}.json: the dump ${DUMP.id} is not there`,
        'entities/orla-venn.json: the entity "norvik" has no page',
        `entities/orla-venn.json: the dump ${DUMP.id} is not there`,
      ]),
    );
  });

  it('finds a headline’s page that is not there', () => {
    const files = filesOf();
    files.delete(`headlines/${HEADLINE}.json`);
    expect(new Set(checkFiles(files).map(({ file, what }) => `${file}: ${what}`))).toEqual(
      new Set([
        `feed.json: the headline ${HEADLINE} is not there`,
        `entities/norvik.json: the headline ${HEADLINE} is not there`,
        `entities/orla-venn.json: the headline ${HEADLINE} is not there`,
        `dumps/${DUMP.id}.json: the headline ${HEADLINE} is not there`,
      ]),
    );
  });

  it('follows more links in one file than a call takes arguments', () => {
    const files = filesOf();
    const feed = files.get('feed.json') as Feed;
    const article = { ...feed.articles[0], names: Array.from({ length: 300_000 }, () => 'norvik') };
    files.set('feed.json', { ...feed, articles: [article] as Feed['articles'] });
    expect(checkFiles(files)).toEqual([]);
  });

  it('finds words of which no address can be made', () => {
    const files = filesOf();
    const feed = files.get('feed.json') as Feed;
    const headlines = feed.headlines.map((headline) => ({ ...headline, slug: 'half-\ud840' }));
    files.set('feed.json', { ...feed, headlines });
    expect(checkFiles(files).map(({ file, what }) => `${file}: ${what}`)).toEqual([
      'feed.json: no address can be made of "half-\ud840"',
    ]);
  });

  it('finds names that a file uses and does not give', () => {
    const files = filesOf();
    files.set('feed.json', { ...(files.get('feed.json') as Feed), names: {} });
    expect(checkFiles(files).map(({ what }) => what)).toEqual([
      'the entity "norvik" has no name here',
      'the entity "orla-venn" has no name here',
    ]);
  });

  it('finds a passage that leads nowhere, and says in which dump', () => {
    const files = filesOf();
    const file = files.get('entities/orla-venn.json') as EntityFile;
    const articles = file.articles.map((article) => ({
      ...article,
      passages: article.passages.map((place) => ({
        ...place,
        passage: { ...place.passage, sum: '00000000' },
      })),
    }));
    files.set('entities/orla-venn.json', { ...file, articles });
    expect(checkFiles(files).map(({ what }) => what)).toEqual([
      `the passage 32-40 is not in the article ${articleOf(DUMP).id} (quay.txt)`,
    ]);
  });
});

function faultsOf(dump: Dump, bytes = bytesOf(DUMP)): [number | null, string][] {
  return checkDump(dump, bytes).map(({ line, what }) => [line, what]);
}

function articleOf({ article }: Dump) {
  if (article === null) throw new Error('The dump has no article.');
  return article;
}

function filesOf() {
  return new Map(publish(gatherCorpus([{ dump: DUMP, sidecar: null }])));
}
