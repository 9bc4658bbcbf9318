import type { Article, Mention, Paragraph, Quote, Span } from '../../src/contract/article.ts';
import type { Block, Edit } from '../../src/contract/dump.ts';
import { applyEdits } from '../../src/contract/edits.ts';
import type { Entity, EntityName } from '../../src/contract/entity.ts';
import type {
  ArticleFile,
  ArticleLink,
  DumpFile,
  DumpReference,
  EntityFile,
  EntityIndex,
  Feed,
  Health,
  QuoteIndex,
  QuoteSummary,
} from '../../src/contract/files.ts';
import type { Headline } from '../../src/contract/headline.ts';
import { articleSkeleton, passageOf } from '../../src/contract/passage.ts';
import type { Files } from './setup.tsx';

/** A made-up story in a made-up place, damaged as scraped stories are. */
const SECTION = 'Islands\n\n';
const DAMAGED: readonly { source: string; edits: readonly [string, number, string, string][] }[] = [
  {
    source:
      'The Harbour Council closed the Vellan ferry on Monday, a step that islanders have feared for years.',
    edits: [],
  },
  {
    source:
      'We wont be cut off, Mara Ostrel, a boat builder, told the Vellan Courier.\nThe ferry is our road and our school bus, she said.',
    edits: [
      ['wont', 3, '', '’'],
      ['\nThe', 0, '\n', ' '],
    ],
  },
  {
    source:
      'Tobin Hask, who leads the council, noted that the hull had "failed two inspections" since2024.',
    edits: [['since2024', 5, '', ' ']],
  },
  { source: 'It will sail again before winter, a council clerk said.', edits: [] },
  { source: 'Hask said a bus would run to the bridge from Friday.', edits: [] },
  {
    source: 'Who pays for the bridge? asked a voice from the back of the hall.',
    edits: [],
  },
];

function readParagraphs(): Paragraph[] {
  let start = SECTION.length;
  return DAMAGED.map(({ source, edits }, index) => {
    const placed = edits.map(([words, offset, remove, insert]): Edit => ({
      at: start + source.indexOf(words) + offset,
      remove,
      insert,
      rule: remove === '\n' ? 'joined-line' : insert === ' ' ? 'lost-space' : 'lost-apostrophe',
      certainty: insert === '’' ? 'likely' : 'sure',
    }));
    const paragraph: Paragraph = {
      start,
      end: start + source.length,
      text: applyEdits(source, start, placed),
      edits: placed,
      break: index === 0 ? null : { rule: 'glued-sentence', certainty: 'likely' },
    };
    start += source.length;
    return paragraph;
  });
}

const paragraphs = readParagraphs();
const TAIL = '\n\n\nSUBSCRIBE NOW\n\n[Islands] - Ferry Closed, Islanders Say They Were Not Asked\n';
export const DUMP_TEXT = SECTION + DAMAGED.map(({ source }) => source).join('') + TAIL;

export function span(paragraph: number, words: string): Span {
  const start = paragraphs[paragraph]?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`Paragraph ${paragraph} has no “${words}”.`);
  return { paragraph, start, end: start + words.length };
}

function quoteId(spans: readonly Span[]): string {
  const { start, end } = passageOf({ paragraphs }, spans);
  return `${start}-${end}`;
}

function quote(parts: Omit<Quote, 'id'>): Quote {
  return { id: quoteId(parts.spans), ...parts };
}

const RESTORED = { open: 'restored', close: 'restored' } as const;
const NO_MARKS = { open: 'none', close: 'none' } as const;

export const QUOTES = {
  cutOff: quote({
    kind: 'direct',
    marks: RESTORED,
    spans: [span(1, 'We won’t be cut off,')],
    quoted: [],
    cue: span(1, 'told'),
    certainty: 'likely',
    attribution: {
      speakers: [{ entity: 'mara-ostrel', mention: span(1, 'Mara Ostrel') }],
      certainty: 'sure',
      rule: 'cue-subject',
      rejected: [{ entity: 'vellan-courier', why: 'it is whom the words were told to' }],
    },
  }),
  road: quote({
    kind: 'direct',
    marks: RESTORED,
    spans: [span(1, 'The ferry is our road and our school bus,')],
    quoted: [],
    cue: span(1, 'said'),
    certainty: 'likely',
    attribution: {
      speakers: [{ entity: 'mara-ostrel', mention: span(1, 'she') }],
      certainty: 'likely',
      rule: 'pronoun',
      rejected: [],
    },
  }),
  hull: quote({
    kind: 'mixed',
    marks: { open: 'source', close: 'source' },
    spans: [span(2, 'the hull had "failed two inspections" since 2024')],
    quoted: [span(2, 'failed two inspections')],
    cue: span(2, 'noted'),
    certainty: 'sure',
    attribution: {
      speakers: [{ entity: 'tobin-hask', mention: span(2, 'Tobin Hask') }],
      certainty: 'sure',
      rule: 'cue-subject',
      rejected: [],
    },
  }),
  winter: quote({
    kind: 'direct',
    marks: RESTORED,
    spans: [span(3, 'It will sail again before winter,')],
    quoted: [],
    cue: span(3, 'said'),
    certainty: 'sure',
    attribution: {
      speakers: [{ entity: 'a1b2c3d4e5-council-clerk', mention: span(3, 'a council clerk') }],
      certainty: 'sure',
      rule: 'cue-subject',
      rejected: [],
    },
  }),
  bus: quote({
    kind: 'indirect',
    marks: NO_MARKS,
    spans: [span(4, 'a bus would run to the bridge from Friday')],
    quoted: [],
    cue: span(4, 'said'),
    certainty: 'sure',
    attribution: {
      speakers: [{ entity: 'tobin-hask', mention: span(4, 'Hask') }],
      certainty: 'sure',
      rule: 'cue-subject',
      rejected: [],
    },
  }),
  bridge: quote({
    kind: 'direct',
    marks: RESTORED,
    spans: [span(5, 'Who pays for the bridge?')],
    quoted: [],
    cue: span(5, 'asked'),
    certainty: 'suggested',
    attribution: {
      speakers: [],
      certainty: 'suggested',
      rule: 'nobody-named',
      rejected: [{ entity: 'tobin-hask', why: 'named in the paragraph before, not here' }],
    },
  }),
} as const;

function mention(
  paragraph: number,
  words: string,
  entity: string,
  form: Mention['form'] = 'name',
): Mention {
  return { ...span(paragraph, words), entity, form };
}

export const ARTICLE: Article = {
  id: 'a1b2c3d4e5',
  slug: 'the-harbour-council-closed-the-vellan-ferry',
  title: {
    text: 'The Harbour Council closed the Vellan ferry',
    origin: 'derived',
    place: { start: SECTION.length, end: SECTION.length + 43 },
    edits: [],
  },
  paragraphs,
  quotes: Object.values(QUOTES),
  mentions: [
    mention(0, 'Harbour Council', 'harbour-council'),
    mention(0, 'Vellan', 'vellan'),
    mention(1, 'Mara Ostrel', 'mara-ostrel'),
    mention(1, 'Vellan Courier', 'vellan-courier'),
    mention(1, 'she', 'mara-ostrel', 'pronoun'),
    mention(2, 'Tobin Hask', 'tobin-hask'),
    mention(2, 'the council', 'harbour-council', 'description'),
    mention(3, 'a council clerk', 'a1b2c3d4e5-council-clerk', 'description'),
    mention(4, 'Hask', 'tobin-hask'),
  ],
};

function entityOf(id: string, name: string, type: Entity['type'], more?: Partial<Entity>): Entity {
  return {
    id,
    name,
    type,
    variants: [{ text: name, count: 1 }],
    aliases: [],
    home: null,
    introduction: null,
    ...more,
  };
}

export const ENTITIES = [
  entityOf('harbour-council', 'Harbour Council', 'organisation'),
  entityOf('mara-ostrel', 'Mara Ostrel', 'person', {
    introduction: 'a boat builder',
    aliases: ['ostrel'],
  }),
  entityOf('tobin-hask', 'Tobin Hask', 'person', {
    introduction: 'who leads the council',
    variants: [
      { text: 'Tobin Hask', count: 1 },
      { text: 'Hask', count: 1 },
    ],
  }),
  entityOf('vellan', 'Vellan', 'place'),
  entityOf('vellan-courier', 'Vellan Courier', 'organisation'),
  entityOf('a1b2c3d4e5-council-clerk', 'a council clerk', 'role', { home: 'a1b2c3d4e5' }),
] as const;

export const NAMES: Record<string, EntityName> = Object.fromEntries(
  ENTITIES.map(({ id, name, type }) => [id, { id, name, type }]),
);

export const DUMP: DumpReference = {
  id: 'd0d0d0d0d0',
  file: '001_islands.txt',
  sha256: '5f2c9a7be1d04c3388aa61b09e7d2f4455c6b7a8990011223344556677889900',
  bytes: DUMP_TEXT.length,
  encoding: 'utf-8',
};

export const OTHER_ARTICLE: ArticleLink = {
  id: 'b2c3d4e5f6',
  slug: 'lighthouse-sold',
  title: 'The lighthouse is sold for one coin',
};

export const ARTICLE_FILE: ArticleFile = {
  article: ARTICLE,
  tags: [{ label: 'Islands', slug: 'islands', origin: 'section' }],
  date: null,
  outlet: null,
  url: null,
  language: 'eng',
  dumps: [DUMP],
  entities: [...ENTITIES],
  previous: null,
  next: OTHER_ARTICLE,
};

export const ARTICLE_LINK: ArticleLink = {
  id: ARTICLE.id,
  slug: ARTICLE.slug,
  title: ARTICLE.title.text,
};

export const ARTICLE_ADDRESS = `/articles/${ARTICLE.slug}-${ARTICLE.id}`;

export function summary(one: Quote, about: readonly string[] = []): QuoteSummary {
  const words = (place: Span): string =>
    paragraphs[place.paragraph]?.text.slice(place.start, place.end) ?? '';
  const [first] = one.spans;
  const text = paragraphs[first?.paragraph ?? 0]?.text ?? '';
  return {
    id: `${ARTICLE.id}-${one.id}`,
    source: { kind: 'article', passage: passageOf(ARTICLE, one.spans), ...ARTICLE_LINK },
    quote: {
      kind: one.kind,
      marks: one.marks,
      certainty: one.certainty,
      attribution: one.attribution,
    },
    texts: one.spans.map(words),
    between: one.spans
      .slice(1)
      .map(({ start }, index) => text.slice(one.spans[index]?.end ?? start, start)),
    quoted: one.quoted.flatMap(({ start, end }) => {
      const from = first?.start ?? 0;
      return { text: 0, start: start - from, end: end - from };
    }),
    cue: one.cue === null ? null : words(one.cue),
    mentions: one.attribution.speakers.map((speaker) =>
      speaker.mention === null ? null : words(speaker.mention),
    ),
    before: text.slice(0, first?.start ?? 0),
    after: text.slice(one.spans.at(-1)?.end ?? 0),
    about,
  };
}

const blocks: Block[] = [
  { kind: 'section', start: 0, end: 8, reason: 'a short line before the text' },
  { kind: 'blank', start: 8, end: SECTION.length, reason: 'nothing but line ends' },
  {
    kind: 'article',
    start: SECTION.length,
    end: DUMP_TEXT.length - TAIL.length,
    reason: 'the first long run of sentences',
  },
  {
    kind: 'blank',
    start: DUMP_TEXT.length - TAIL.length,
    end: DUMP_TEXT.indexOf('SUBSCRIBE'),
    reason: 'nothing but line ends',
  },
  {
    kind: 'promo',
    start: DUMP_TEXT.indexOf('SUBSCRIBE'),
    end: DUMP_TEXT.indexOf('[Islands]'),
    reason: 'an order in capitals',
  },
  {
    kind: 'headline',
    start: DUMP_TEXT.indexOf('[Islands]'),
    end: DUMP_TEXT.length,
    reason: 'a title-case line of its own',
  },
];

export const DUMP_FILE: DumpFile = {
  ...DUMP,
  language: 'eng',
  text: DUMP_TEXT,
  faults: [],
  blocks,
  article: ARTICLE_LINK,
  headlines: [
    {
      id: 'c3d4e5f607',
      slug: 'ferry-closed',
      start: DUMP_TEXT.indexOf('[Islands]'),
      end: DUMP_TEXT.length - 1,
    },
  ],
  problems: [],
};

export const QUOTE_INDEX: QuoteIndex = {
  quotes: [
    summary(QUOTES.cutOff),
    summary(QUOTES.road),
    summary(QUOTES.hull),
    summary(QUOTES.winter),
    summary(QUOTES.bus, ['harbour-council', 'vellan']),
    summary(QUOTES.bridge),
  ],
  names: NAMES,
};

export const ENTITY_INDEX: EntityIndex = {
  entities: ENTITIES.map(({ id, name, type }) => ({
    id,
    name,
    type,
    called: id === 'mara-ostrel' ? ['The island’s boat builder'] : [],
    said: ARTICLE.quotes.filter(({ attribution }) =>
      attribution.speakers.some((speaker) => speaker.entity === id),
    ).length,
    articles: 1,
    headlines: 0,
    mentions: ARTICLE.mentions.filter((one) => one.entity === id).length,
  })),
  aliases: { ostrel: 'mara-ostrel' },
};

export const HASK_FILE: EntityFile = {
  entity: ENTITIES[2],
  references: [
    {
      text: 'he',
      form: 'pronoun',
      count: 2,
      article: ARTICLE_LINK,
      passage: passageOf(ARTICLE, [span(4, 'Hask')]),
    },
  ],
  said: [summary(QUOTES.hull), summary(QUOTES.bus, ['harbour-council', 'vellan'])],
  about: [summary(QUOTES.bridge, ['tobin-hask'])],
  namedWith: [
    { entity: 'harbour-council', count: 2 },
    { entity: 'mara-ostrel', count: 1 },
  ],
  articles: [
    {
      ...ARTICLE_LINK,
      passages: [
        {
          passage: passageOf(ARTICLE, [span(2, 'Tobin Hask')]),
          text: 'Tobin Hask',
          before: '',
          after: ', who leads the council,',
        },
        {
          passage: passageOf(ARTICLE, [span(4, 'Hask')]),
          text: 'Hask',
          before: '',
          after: ' said a bus would run',
        },
      ],
    },
  ],
  headlines: [
    {
      id: 'c3d4e5f607',
      slug: 'ferry-closed',
      text: 'Ferry Closed, Islanders Say They Were Not Asked',
      tags: [],
      outlet: null,
      mentions: [],
      quotes: [],
      twins: null,
      article: null,
      appearances: [],
    },
  ],
  names: NAMES,
};

export const OSTREL_FILE: EntityFile = {
  entity: ENTITIES[1],
  references: [],
  said: [summary(QUOTES.cutOff), summary(QUOTES.road)],
  about: [],
  namedWith: [],
  articles: [],
  headlines: [],
  names: NAMES,
};

export const HEALTH: Health = {
  dumps: [
    {
      ...DUMP,
      language: 'eng',
      article: ARTICLE_LINK,
      headlines: 1,
      blocks: { section: 8, article: 480, promo: 15, headline: 60, blank: 5, unknown: 12 },
    },
  ],
  repairs: [
    {
      rule: 'lost-apostrophe',
      certainty: 'likely',
      count: 1,
      places: [
        {
          file: DUMP.file,
          dump: DUMP.id,
          line: 3,
          before: 'We won',
          text: '',
          after: 't be cut off',
          edit: paragraphs[1]?.edits[0] ?? null,
        },
      ],
    },
    {
      rule: 'glued-sentence',
      certainty: 'likely',
      count: 5,
      places: [
        {
          file: DUMP.file,
          dump: DUMP.id,
          line: 3,
          before: 'for years.',
          text: '',
          after: 'We wont be',
          edit: null,
        },
      ],
    },
  ],
  unknown: [
    {
      file: DUMP.file,
      dump: DUMP.id,
      line: 9,
      lastLine: 11,
      before: '… as planned. ',
      text: '~~~ ~~~',
      after: ' SUBSCRIBE …',
    },
  ],
  quotes: [
    { kind: 'direct', certainty: 'likely', total: 3, attributed: 2 },
    { kind: 'direct', certainty: 'sure', total: 1, attributed: 1 },
    { kind: 'indirect', certainty: 'sure', total: 1, attributed: 1 },
  ],
  corrections: [
    {
      words: 'It will sail again before winter,',
      was: 'direct, nobody named',
      is: 'direct, a council clerk',
      why: 'heard at the council',
      address: `/articles/${ARTICLE.slug}-${ARTICLE.id}`,
    },
  ],
  problems: [
    {
      file: DUMP.file,
      line: 9,
      severity: 'notice',
      what: 'Twelve characters fit no block.',
      remedy: 'Look at the line; name it in corrections.json if it matters.',
    },
  ],
};

const HEADLINE = '“We Were Not Asked”: Ostrel';

/** A headline in which somebody speaks. */
export const SPEAKING_HEADLINE: Headline = {
  id: 'c3d4e5f607',
  slug: 'we-were-not-asked',
  text: HEADLINE,
  tags: [],
  outlet: null,
  mentions: [],
  quotes: [
    {
      ...QUOTES.winter,
      id: '0-13',
      marks: { open: 'source', close: 'source' },
      spans: [{ paragraph: 0, start: 1, end: HEADLINE.indexOf('”') }],
      cue: null,
      attribution: { ...QUOTES.road.attribution, speakers: [] },
    },
  ],
  twins: null,
  article: null,
  appearances: [],
};

/** A feed with one article and one headline. */
export const QUOTE_FEED: Feed = {
  articles: [
    {
      id: ARTICLE.id,
      slug: ARTICLE.slug,
      title: ARTICLE.title,
      standfirst: 'a step that islanders have feared for years.',
      outlet: null,
      tags: [],
      date: null,
      words: 80,
      quotes: 6,
      speakers: 3,
      repairs: 8,
      names: [],
    },
  ],
  headlines: [SPEAKING_HEADLINE],
  onTheRecord: [],
  names: NAMES,
};

export const FILES: Files = {
  'feed.json': QUOTE_FEED,
  'entities.json': ENTITY_INDEX,
  'quotes.json': QUOTE_INDEX,
  'health.json': HEALTH,
  'articles/a1b2c3d4e5.json': ARTICLE_FILE,
  'quotes/a1b2c3d4e5.json': { kind: 'article' },
  'entities/tobin-hask.json': HASK_FILE,
  'entities/mara-ostrel.json': OSTREL_FILE,
  'dumps/d0d0d0d0d0.json': DUMP_FILE,
};

/** Length of the skeleton before a place, for addresses written out in tests. */
export function skeletonAt(place: Span): number {
  return articleSkeleton(ARTICLE).at(place.paragraph, place.start);
}
