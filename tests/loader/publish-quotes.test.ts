import { describe, expect, test } from 'vitest';
import type { Article, Quote, Span } from '../../src/contract/article.ts';
import type { Entity, EntityType } from '../../src/contract/entity.ts';
import { articleQuotes, onTheRecord } from '../../src/loader/publish/quotes.ts';

const TEXTS = [
  'The quay is closed, said the warden. Tie up elsewhere.',
  'She called it “a bad year” for boats.',
];

function span(words: string): Span {
  const paragraph = TEXTS.findIndex((text) => text.includes(words));
  const start = TEXTS[paragraph]?.indexOf(words) ?? 0;
  return { paragraph, start, end: start + words.length };
}

function summaryOf(parts: Partial<Quote>, texts: readonly string[] = TEXTS) {
  const quote: Quote = {
    id: '0-10',
    kind: 'direct',
    marks: { open: 'restored', close: 'restored' },
    spans: [],
    quoted: [],
    cue: null,
    certainty: 'sure',
    attribution: { speakers: [], certainty: 'sure', rule: 'nobody-named', rejected: [] },
    ...parts,
  };
  const article: Article = {
    id: '0123456789',
    slug: 'quay',
    title: { text: 'Quay', origin: 'source', place: null, edits: [] },
    paragraphs: texts.map((text) => ({ start: 0, end: text.length, text, edits: [], break: null })),
    quotes: [quote],
    mentions: [],
  };
  const [summary] = articleQuotes(article);
  if (summary === undefined) throw new Error('The article has a quote.');
  return summary;
}

describe('a quote, published for lists,', () => {
  test('has the words between its parts', () => {
    const parts = summaryOf({ spans: [span('The quay is closed,'), span('Tie up elsewhere.')] });
    expect(parts.between).toEqual([' said the warden. ']);
  });

  test('tells by a line end that it goes on in a new paragraph', () => {
    const parts = summaryOf({ spans: [span('Tie up elsewhere.'), span('She called it')] });
    expect(parts.between).toEqual(['\n']);
  });

  test('keeps of many words between its parts the first and the last', () => {
    const texts = [`We go, ${'he said and '.repeat(40)}left. We stay.`];
    const from = texts[0]?.indexOf('We stay.') ?? 0;
    const { between } = summaryOf(
      {
        spans: [
          { paragraph: 0, start: 0, end: 6 },
          { paragraph: 0, start: from, end: from + 8 },
        ],
      },
      texts,
    );
    expect(between[0]).toMatch(/^ he said and he said .* … .* and left\. $/);
    expect(between[0]?.length).toBeLessThanOrEqual(243);
  });

  test('tells which of its words stand inside marks', () => {
    const { texts, quoted } = summaryOf({
      kind: 'mixed',
      spans: [span('it “a bad year” for boats')],
      quoted: [span('a bad year')],
    });
    expect(quoted.map(({ text, start, end }) => texts[text]?.slice(start, end))).toEqual([
      'a bad year',
    ]);
  });
});

describe('the front page', () => {
  const said = 'The quay is closed and it will stay closed until the pillars hold again.';

  function recorded(type: EntityType, parts: Partial<Quote> = {}) {
    const speaker: Entity = {
      id: 'warden',
      name: 'the warden',
      type,
      variants: [],
      aliases: [],
      home: null,
      introduction: null,
    };
    const quote = summaryOf(
      {
        spans: [{ paragraph: 0, start: 0, end: said.length }],
        attribution: {
          speakers: [{ entity: speaker.id, mention: null }],
          certainty: 'likely',
          rule: 'cue-subject',
          rejected: [],
        },
        ...parts,
      },
      [said],
    );
    return onTheRecord([quote], new Map([[speaker.id, speaker]])).flatMap(({ texts }) => texts);
  }

  test('quotes people by name and by role, never a place', () => {
    expect(recorded('person')).toEqual([said]);
    expect(recorded('role')).toEqual([said]);
    expect(recorded('place')).toEqual([]);
  });

  test('quotes no words that are only perhaps speech', () => {
    expect(recorded('person', { certainty: 'suggested' })).toEqual([]);
    expect(recorded('person', { kind: 'indirect' })).toEqual([]);
  });
});
