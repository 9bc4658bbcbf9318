import type { Mention, Quote } from '../../src/contract/article.ts';
import type { EntityName, EntityType } from '../../src/contract/entity.ts';
import type { ArticleSummary, Feed, HeadlineFile, QuoteSummary } from '../../src/contract/files.ts';
import type { Headline, Tag } from '../../src/contract/headline.ts';
import { slugOf } from '../../src/contract/slug.ts';
import type { Files } from './setup.tsx';

/** A feed of made-up news: two articles, seven headlines, two of which tell one story. */

const entity = (id: string, name: string, type: EntityType): EntityName => ({ id, name, type });

const NAMES = Object.fromEntries(
  [
    entity('vellan', 'Vellan', 'place'),
    entity('corrinshire', 'Corrinshire', 'place'),
    entity('mara-ostrel', 'Mara Ostrel', 'person'),
    entity('tobin-hask', 'Tobin Hask', 'person'),
    entity('harbour-council', 'Harbour Council', 'organisation'),
    entity('b000000001-clerk', 'a council clerk', 'role'),
  ].map((each) => [each.id, each]),
);

const tag = (label: string, origin: Tag['origin'] = 'source'): Tag => ({
  label,
  slug: slugOf(label),
  origin,
});

interface Written {
  readonly id: string;
  readonly text: string;
  readonly names?: readonly (readonly [string, string])[];
  readonly tags?: readonly Tag[];
  readonly outlet?: string;
  readonly quotes?: readonly Quote[];
  readonly twins?: string;
  readonly article?: string;
}

let line = 0;

function headline(written: Written): Headline {
  line += 3;
  const mentions = (written.names ?? []).map(([words, id]): Mention => {
    const start = written.text.indexOf(words);
    return { entity: id, form: 'name', paragraph: 0, start, end: start + words.length };
  });
  return {
    id: written.id,
    slug: slugOf(written.text),
    text: written.text,
    tags: written.tags ?? [],
    outlet: written.outlet ?? null,
    mentions,
    quotes: written.quotes ?? [],
    twins: written.twins ?? null,
    article: written.article ?? null,
    appearances: [
      {
        dump: 'd000000001',
        file: 'harbour.txt',
        line,
        start: line * 90,
        end: line * 90 + written.text.length,
        edits: [],
      },
    ],
  };
}

function article(
  written: Pick<ArticleSummary, 'id' | 'standfirst' | 'words' | 'names'> & {
    readonly title: string;
    readonly tags?: readonly Tag[];
  },
): ArticleSummary {
  return {
    id: written.id,
    slug: slugOf(written.title),
    title: { text: written.title, origin: 'derived', place: null, edits: [] },
    standfirst: written.standfirst,
    outlet: null,
    tags: written.tags ?? [],
    date: null,
    words: written.words,
    quotes: 2,
    speakers: 1,
    repairs: 17,
    names: written.names,
  };
}

const warning: Quote = {
  id: '0-23',
  kind: 'direct',
  marks: { open: 'source', close: 'source' },
  spans: [{ paragraph: 0, start: 1, end: 28 }],
  quoted: [],
  cue: null,
  certainty: 'sure',
  attribution: {
    speakers: [{ entity: 'mara-ostrel', mention: { paragraph: 0, start: 31, end: 37 } }],
    certainty: 'sure',
    rule: 'headline-colon',
    rejected: [],
  },
};

const onTheRecord: QuoteSummary = {
  id: 'a000000001-100-140',
  source: {
    kind: 'article',
    id: 'a000000001',
    slug: 'the-harbour-council-closed-the-vellan-ferry',
    title: 'The Harbour Council closed the Vellan ferry',
    passage: { start: 100, end: 140, from: 'Nobody asked the', to: 'who row it', sum: '0a1b2c3d' },
  },
  quote: {
    kind: 'direct',
    marks: { open: 'restored', close: 'restored' },
    certainty: 'likely',
    attribution: {
      speakers: [{ entity: 'mara-ostrel', mention: null }],
      certainty: 'sure',
      rule: 'subject',
      rejected: [],
    },
  },
  texts: ['Nobody asked the people who row it,'],
  between: [],
  quoted: [],
  cue: 'said',
  mentions: [null],
  before: '',
  after: ' said Mara Ostrel.',
  about: [],
};

export const FEED: Feed = {
  articles: [
    article({
      id: 'a000000001',
      title: 'The Harbour Council closed the Vellan ferry',
      standfirst: 'a crossing older than the town itself.',
      words: 952,
      tags: [tag('Coast', 'section')],
      names: ['harbour-council', 'vellan'],
    }),
    article({
      id: 'a000000002',
      title: 'Corrinshire counted its lamps',
      standfirst: 'and found eleven too many.',
      words: 300,
      names: ['corrinshire'],
    }),
  ],
  headlines: [
    headline({
      id: 'b000000001',
      text: 'Vellan Ferry Rowers Refuse to Leave the Pier',
      names: [['Vellan', 'vellan']],
      tags: [tag('Coast')],
      twins: 'b000000001',
    }),
    headline({
      id: 'b000000002',
      text: '‘We will row it ourselves, then’: Ostrel on Vellan',
      names: [
        ['Ostrel', 'mara-ostrel'],
        ['Vellan', 'vellan'],
      ],
      quotes: [warning],
      outlet: 'Pier Post',
    }),
    headline({
      id: 'b000000003',
      text: 'Vellan’s Rowers Refuse to Leave Pier, Defying Council',
      names: [
        ['Vellan', 'vellan'],
        ['Council', 'harbour-council'],
      ],
      tags: [tag('Coast', 'twin')],
      twins: 'b000000001',
    }),
    headline({
      id: 'b000000004',
      text: 'Corrinshire Lamp Count Enters Third Night',
      names: [['Corrinshire', 'corrinshire']],
      tags: [tag('Inland')],
    }),
    headline({
      id: 'b000000005',
      text: 'Hask to Lead Corrinshire Lamp Inquiry',
      names: [
        ['Hask', 'tobin-hask'],
        ['Corrinshire', 'corrinshire'],
      ],
      tags: [tag('Inland'), tag('Coast')],
    }),
    headline({ id: 'b000000006', text: 'Fog Expected' }),
    headline({
      id: 'b000000007',
      text: 'Corrinshire counted its lamps',
      names: [['Corrinshire', 'corrinshire']],
      article: 'a000000002',
    }),
  ],
  onTheRecord: [onTheRecord],
  names: NAMES,
};

/** The feed's own file and those of its headlines, as the loader would write them. */
export function filesOfFeed(feed: Feed): Files {
  const { articles, headlines, names } = feed;
  const files = headlines.map((one): [string, HeadlineFile] => {
    const titled = articles.find(({ id }) => id === one.article);
    return [
      `headlines/${one.id}.json`,
      {
        headline: one,
        wordings: headlines.filter(({ id, twins }) => id === one.id || twins === (one.twins ?? id)),
        article:
          titled === undefined
            ? null
            : { id: titled.id, slug: titled.slug, title: titled.title.text },
        names,
      },
    ];
  });
  return { 'feed.json': feed, ...Object.fromEntries(files) };
}

/** A feed long enough for several pages: `count` headlines, every other one tagged "Even". */
export function longFeed(count: number): Feed {
  const headlines = Array.from({ length: count }, (_, index) =>
    headline({
      id: index.toString(16).padStart(10, '0'),
      text: `Harbour bulletin number ${index + 1}`,
      tags: index % 2 === 1 ? [tag('Even')] : [],
    }),
  );
  return { articles: [], headlines, onTheRecord: [], names: {} };
}
