import { describe, expect, it } from 'vitest';
import { type DataFiles, type DataPath, entityPath, shardPath } from '../../src/contract/files.ts';
import { findPassage } from '../../src/contract/passage.ts';
import { gatherCorpus } from '../../src/loader/corpus/corpus.ts';
import { publish } from '../../src/loader/publish/publish.ts';
import { type DumpPlan, makeDump } from './dumps.ts';

const QUAY: DumpPlan = {
  file: 'quay.txt',
  section: 'Norvik',
  paragraphs: [
    'The harbour board closed the east quay, a blow to the fishermen of Norvik.',
    'We had no choice but to close the quay before the spring storms, Orla Venn said. Norvik waits.',
  ],
  quotes: [
    {
      words: 'We had no choice but to close the quay before the spring storms,',
      by: 'Orla Venn',
    },
    { words: 'Norvik waits.' },
  ],
  names: { Norvik: 'place', 'Orla Venn': 'person' },
  headlines: [{ text: 'Orla Venn Leaves Norvik', tag: 'Sea' }, { text: 'Ferry Fares Rise' }],
};

const FERRY: DumpPlan = {
  file: 'ferry.txt',
  paragraphs: ['Fares on the Lumen ferry rise in May.'],
  names: { Lumen: 'place' },
};

describe('the published files', () => {
  it('are the feed, the indexes, and one for each article, headline, source of quotes, entity and dump', () => {
    const files = filesOf(QUAY, FERRY);
    const [ferry, quay] = read(files, 'feed.json').articles;
    expect([...files.keys()].filter((path) => !path.startsWith('search/')).toSorted()).toEqual(
      [
        'feed.json',
        'search.json',
        'entities.json',
        'quotes.json',
        'health.json',
        `articles/${ferry?.id}.json`,
        `articles/${quay?.id}.json`,
        ...read(files, 'feed.json').headlines.map(({ id }) => `headlines/${id}.json`),
        `quotes/${ferry?.id}.json`,
        `quotes/${quay?.id}.json`,
        'entities/lumen.json',
        'entities/norvik.json',
        'entities/orla-venn.json',
        `dumps/${makeDump(FERRY).id}.json`,
        `dumps/${makeDump(QUAY).id}.json`,
      ].toSorted(),
    );
  });

  it('say where each word of the articles stands, by its first letters', () => {
    const files = filesOf(QUAY, FERRY);
    const { edition, articles, shards } = read(files, 'search.json');
    expect(articles).toEqual(read(files, 'feed.json').articles.map(({ id }) => id));
    expect(shards.map(shardPath).toSorted()).toEqual(
      [...files.keys()].filter((path) => path.startsWith('search/')).toSorted(),
    );
    // Twice in the text of the second, and once in its title.
    expect(read(files, shardPath('qu'))).toEqual({ edition, words: { quay: [1, 7] } });
  });

  it('survive JSON unchanged', () => {
    for (const file of filesOf(QUAY, FERRY).values()) {
      expect(JSON.parse(JSON.stringify(file))).toEqual(file);
    }
  });

  it('sum an article up', () => {
    const [article] = read(filesOf(QUAY), 'feed.json').articles;
    expect(article).toMatchObject({
      standfirst: 'a blow to the fishermen of Norvik.',
      outlet: null,
      tags: [{ label: 'Norvik', slug: 'norvik', origin: 'section' }],
      date: null,
      words: 32,
      quotes: 2,
      speakers: 1,
      repairs: 1,
      names: ['norvik', 'orla-venn'],
    });
  });

  it('give every headline its story’s wordings, the article it is the title of, and its names', () => {
    const files = filesOf({
      file: 'treaty.txt',
      paragraphs: ['Ferry Fares Rise', 'They rise in May.'],
      headlines: [
        { text: 'Norvik and Lumen Sign Ferry Treaty' },
        { text: 'Ferry Fares Rise' },
        { text: 'Norvik, Lumen Sign Ferry Treaty' },
      ],
      names: { Norvik: 'place', Lumen: 'place' },
    });
    const { articles, headlines } = read(files, 'feed.json');
    const [first, fares, second] = headlines.map(({ id }) => read(files, `headlines/${id}.json`));
    expect(second?.headline).toEqual(headlines[2]);
    expect(second?.wordings).toEqual([headlines[0], headlines[2]]);
    expect(first?.wordings).toEqual(second?.wordings);
    expect(Object.keys(second?.names ?? {}).toSorted()).toEqual(['lumen', 'norvik']);
    expect(second?.article).toBeNull();
    expect(fares?.wordings).toEqual([headlines[1]]);
    expect(fares?.article?.id).toBe(articles[0]?.id);
  });

  it('leave a closing mark alone out of the standfirst', () => {
    const plan = { file: 'pier.txt', paragraphs: ['The mayor called the pier "a danger to all."'] };
    const [article] = read(filesOf(plan), 'feed.json').articles;
    expect(article?.standfirst).toBe('');
  });

  it('give every quote its words, its surroundings and a passage that lands on it', () => {
    const files = filesOf(QUAY);
    const [quote, unattributed] = read(files, 'quotes.json').quotes;
    expect(quote?.texts).toEqual([
      'We had no choice but to close the quay before the spring storms,',
    ]);
    expect(quote?.mentions).toEqual(['Orla Venn']);
    expect([quote?.before, quote?.after]).toEqual(['', ' Orla Venn said. Norvik waits.']);
    expect(unattributed?.quote.attribution.speakers).toEqual([]);
    expect(unattributed?.about).toEqual(['norvik']);
    const { article } = read(files, `articles/${quote?.source.id ?? ''}.json`);
    if (quote?.source.kind !== 'article') throw new Error('The quote is not of an article.');
    expect(findPassage(article, quote.source.passage)).toEqual({
      kind: 'exact',
      spans: [{ paragraph: 1, start: 0, end: 63 }],
    });
  });

  it('put on the record what a person says in whole sentences', () => {
    const record = read(filesOf(QUAY), 'feed.json').onTheRecord;
    expect(record.map(({ texts }) => texts)).toEqual([
      ['We had no choice but to close the quay before the spring storms,'],
    ]);
  });

  it('show who is named with whom, and where', () => {
    const file = read(filesOf(QUAY), entityPath('orla-venn'));
    expect(file.said.map(({ id }) => id)).toEqual([
      read(filesOf(QUAY), 'quotes.json').quotes[0]?.id,
    ]);
    expect(file.namedWith).toEqual([{ entity: 'norvik', count: 2 }]);
    expect(file.headlines.map(({ text }) => text)).toEqual(['Orla Venn Leaves Norvik']);
    expect(file.articles[0]?.passages).toMatchObject([
      {
        text: 'Orla Venn',
        before: 'We had no choice but to close the quay before the spring storms, ',
        after: ' said. Norvik waits.',
      },
    ]);
    expect(file.names).toEqual({
      'orla-venn': { id: 'orla-venn', name: 'Orla Venn', type: 'person' },
      norvik: { id: 'norvik', name: 'Norvik', type: 'place' },
    });
  });

  it('lead from each article to its neighbours', () => {
    const files = filesOf(QUAY, FERRY);
    const [first, second] = read(files, 'feed.json').articles;
    const link = { id: second?.id, slug: second?.slug, title: second?.title.text };
    expect(read(files, `articles/${first?.id ?? ''}.json`).next).toEqual(link);
    expect(read(files, `articles/${first?.id ?? ''}.json`).previous).toBeNull();
    expect(read(files, `articles/${second?.id ?? ''}.json`).previous?.id).toBe(first?.id);
  });

  it('count repairs by rule, each with its place', () => {
    const { repairs, quotes, dumps } = read(filesOf(QUAY), 'health.json');
    expect(repairs.map(({ rule, count, places }) => [rule, count, places[0]?.line])).toEqual([
      ['line', 1, 3],
      ['tag', 1, 4],
    ]);
    expect(quotes).toEqual([{ kind: 'direct', certainty: 'sure', total: 2, attributed: 1 }]);
    expect(dumps[0]?.blocks).toEqual({ section: 6, article: 168, blank: 5, headline: 47 });
  });

  it('list no more than 200 places of a rule, and count all', () => {
    const headlines = Array.from({ length: 250 }, (_, index) => ({
      text: `Ferry ${index} Sails`,
      tag: 'Sea',
    }));
    const [tags] = read(filesOf({ file: 'many.txt', headlines }), 'health.json').repairs;
    expect([tags?.count, tags?.places.length]).toEqual([250, 200]);
  });
});

function filesOf(...plans: readonly DumpPlan[]) {
  return publish(gatherCorpus(plans.map((plan) => ({ dump: makeDump(plan), sidecar: null }))));
}

function read<Path extends DataPath>(
  files: ReturnType<typeof filesOf>,
  path: Path,
): DataFiles[Path] {
  const file = files.get(path);
  if (file === undefined) throw new Error(`Nothing is published as ${path}.`);
  return file as DataFiles[Path];
}
