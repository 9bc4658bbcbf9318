import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Mention, Quote, Span } from '../../src/contract/article.ts';
import type { Edit } from '../../src/contract/dump.ts';
import { applyEdits } from '../../src/contract/edits.ts';
import { cutParagraph, groupByMention, type Segment } from '../../src/app/article/segments.ts';

const SOURCE = 'We wont go in2027, Mara Ostrel said. It is over, she said.';

function edit(words: string, offset: number, insert: string, remove = ''): Edit {
  return { at: SOURCE.indexOf(words) + offset, remove, insert, rule: 'test', certainty: 'sure' };
}

function articleOf(
  text: string,
  parts: { quotes?: Quote[]; mentions?: Mention[]; edits?: Edit[] } = {},
): Article {
  return {
    id: '0123456789',
    slug: 'test',
    title: { text: 'Test', origin: 'source', place: null, edits: [] },
    paragraphs: [{ start: 0, end: text.length, text, edits: parts.edits ?? [], break: null }],
    quotes: parts.quotes ?? [],
    mentions: parts.mentions ?? [],
  };
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { paragraph: 0, start, end: start + words.length };
}

function quote(spans: Span[], parts: Partial<Quote> = {}): Quote {
  return {
    id: '0-1',
    kind: 'direct',
    marks: { open: 'restored', close: 'restored' },
    spans,
    quoted: [],
    cue: null,
    certainty: 'sure',
    attribution: { speakers: [], certainty: 'sure', rule: 'test', rejected: [] },
    ...parts,
  };
}

function mention(text: string, words: string, entity = words): Mention {
  return { ...spanOf(text, words), entity, form: 'name' };
}

function dash(at: number): Edit[] {
  return [{ at, remove: '', insert: ' — ', rule: 'lost-dash', certainty: 'suggested' }];
}

/** One line per segment: its words, then in brackets what lies on them. */
function shown(segments: readonly Segment[]): string[] {
  return segments.map((segment) => {
    if (segment.kind === 'mark') return `<${segment.side} ${segment.character}>`;
    if (segment.kind === 'gap') return `<gap ${segment.repair.edits[0]?.insert ?? ''}>`;
    const layers = [
      segment.quotes.length > 0 ? `said×${segment.quotes.length}` : '',
      segment.mention?.entity ?? '',
      segment.repair === null ? '' : `repair×${segment.repair.edits.length}`,
      segment.passage ? 'passage' : '',
    ].filter((layer) => layer !== '');
    return `${segment.text}[${layers.join(', ')}]`;
  });
}

describe('a paragraph cut into segments', () => {
  test('puts lost quote marks around the words, behind the comma, outside the text', () => {
    const text = 'It is over, Ostrel said.';
    const article = articleOf(text, { quotes: [quote([spanOf(text, 'It is over,')])] });
    expect(shown(cutParagraph(article, 0))).toEqual([
      '<open “>',
      'It is over,[said×1]',
      '<close ”>',
      ' Ostrel said.[]',
    ]);
  });

  test('draws no mark where the dump kept its own, and washes that mark with the words', () => {
    const text = '“It is over,” Ostrel said.';
    const article = articleOf(text, {
      quotes: [
        quote([spanOf(text, 'It is over,')], { marks: { open: 'source', close: 'source' } }),
      ],
    });
    expect(shown(cutParagraph(article, 0))).toEqual(['“It is over,”[said×1]', ' Ostrel said.[]']);
  });

  test('draws the one mark of a pair that was lost', () => {
    const text = 'It is over." But no.';
    const article = articleOf(text, {
      quotes: [
        quote([spanOf(text, 'It is over.')], { marks: { open: 'restored', close: 'source' } }),
      ],
    });
    expect(shown(cutParagraph(article, 0))).toEqual([
      '<open “>',
      'It is over."[said×1]',
      ' But no.[]',
    ]);
  });

  test('draws no marks for indirect speech', () => {
    const text = 'Ostrel said that it was over.';
    const article = articleOf(text, {
      quotes: [quote([spanOf(text, 'that it was over')], { kind: 'indirect' })],
    });
    expect(shown(cutParagraph(article, 0))).toEqual([
      'Ostrel said []',
      'that it was over[said×1]',
      '.[]',
    ]);
  });

  test('marks only the quoted words of a mixed quote', () => {
    const text = 'Ostrel said it was a poor show indeed.';
    const article = articleOf(text, {
      quotes: [
        quote([spanOf(text, 'it was a poor show indeed')], {
          kind: 'mixed',
          quoted: [spanOf(text, 'a poor show')],
        }),
      ],
    });
    expect(shown(cutParagraph(article, 0))).toEqual([
      'Ostrel said []',
      'it was [said×1]',
      '<open “>',
      'a poor show[said×1]',
      '<close ”>',
      ' indeed[said×1]',
      '.[]',
    ]);
  });

  test('marks both parts of a quote that its cue interrupts', () => {
    const text = 'It is over, she said. We go home.';
    const article = articleOf(text, {
      quotes: [quote([spanOf(text, 'It is over,'), spanOf(text, 'We go home.')])],
    });
    expect(shown(cutParagraph(article, 0))).toEqual([
      '<open “>',
      'It is over,[said×1]',
      '<close ”>',
      ' she said. []',
      '<open “>',
      'We go home.[said×1]',
      '<close ”>',
    ]);
  });

  test('opens speech again in its next paragraph and closes it only at its end', () => {
    const article: Article = {
      ...articleOf('It is over.'),
      paragraphs: ['It is over.', 'We go home.'].map((text) => ({
        start: 0,
        end: text.length,
        text,
        edits: [],
        break: null,
      })),
      quotes: [
        quote([
          { paragraph: 0, start: 0, end: 11 },
          { paragraph: 1, start: 0, end: 11 },
        ]),
      ],
    };
    expect(shown(cutParagraph(article, 0))).toEqual(['<open “>', 'It is over.[said×1]']);
    expect(shown(cutParagraph(article, 1))).toEqual([
      '<open “>',
      'We go home.[said×1]',
      '<close ”>',
    ]);
  });

  test('gives speech within speech single marks, closed before the outer ones', () => {
    const text = 'She told me go home';
    const article = articleOf(text, {
      quotes: [quote([spanOf(text, text)]), quote([spanOf(text, 'go home')], { id: '9-15' })],
    });
    expect(shown(cutParagraph(article, 0))).toEqual([
      '<open “>',
      'She told me [said×1]',
      '<open ‘>',
      'go home[said×2]',
      '<close ’>',
      '<close ”>',
    ]);
  });

  test('widens a repair to the words it changed and joins repairs that meet in a word', () => {
    const edits = [edit('wont', 3, '’'), edit('in2027', 2, ' ')];
    const text = applyEdits(SOURCE, 0, edits);
    expect(shown(cutParagraph(articleOf(text, { edits }), 0))).toEqual([
      'We []',
      'won’t[repair×1]',
      ' go []',
      'in 2027[repair×1]',
      ', Mara Ostrel said. It is over, she said.[]',
    ]);
    const glued = 'It wasreleasedwith care';
    const spaces = [6, 14].map((at): Edit => ({
      at,
      remove: '',
      insert: ' ',
      rule: 'lost-space',
      certainty: 'sure',
    }));
    const apart = articleOf(applyEdits(glued, 0, spaces), { edits: spaces });
    expect(shown(cutParagraph(apart, 0))).toEqual([
      'It []',
      'was released with[repair×2]',
      ' care[]',
    ]);
  });

  test('keeps a suggestion where no word touches it as a gap', () => {
    const text = 'means . a process';
    expect(shown(cutParagraph(articleOf(text, { edits: dash(6) }), 0))).toEqual([
      'means []',
      '<gap  — >',
      '. a process[]',
    ]);
    expect(shown(cutParagraph(articleOf(text, { edits: dash(5) }), 0))).toEqual([
      'means[repair×1]',
      ' . a process[]',
    ]);
  });

  test('lights the passage whatever else lies on it', () => {
    const text = 'It is over, Mara Ostrel said.';
    const article = articleOf(text, {
      quotes: [quote([spanOf(text, 'It is over,')])],
      mentions: [mention(text, 'Mara Ostrel')],
    });
    expect(shown(cutParagraph(article, 0, [spanOf(text, 'over, Mara')]))).toEqual([
      '<open “>',
      'It is [said×1]',
      'over,[said×1, passage]',
      '<close ”>',
      ' [passage]',
      'Mara[Mara Ostrel, passage]',
      ' Ostrel[Mara Ostrel]',
      ' said.[]',
    ]);
  });

  test('keeps a mention that something cuts together as one group', () => {
    const text = 'It is over, Mara Ostrel said.';
    const article = articleOf(text, { mentions: [mention(text, 'Mara Ostrel')] });
    const groups = groupByMention(cutParagraph(article, 0, [spanOf(text, 'Mara')]));
    expect(groups.map(({ mention: one, segments }) => [one?.entity, shown(segments)])).toEqual([
      [undefined, ['It is over, []']],
      ['Mara Ostrel', ['Mara[Mara Ostrel, passage]', ' Ostrel[Mara Ostrel]']],
      [undefined, [' said.[]']],
    ]);
  });
});

test('whatever spans lie on a paragraph, its words in a row are its text', () => {
  const text = 'A “quoted” line, of some length, with words.';
  const span = fc
    .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }))
    .map(([a, b]) => ({ paragraph: 0, start: Math.min(a, b), end: Math.max(a, b) }))
    .filter(({ start, end }) => start < end);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(span, fc.constantFrom('direct', 'mixed', 'indirect'))),
      fc.array(span),
      fc.array(span, { maxLength: 1 }),
      (speech, names, passage) => {
        const article = articleOf(text, {
          quotes: speech.map(([one, kind]) => quote([one], { kind, quoted: [one] })),
          mentions: names.map((one) => ({ ...one, entity: 'someone', form: 'name' })),
        });
        const segments = cutParagraph(article, 0, passage);
        const words = segments.map((segment) => (segment.kind === 'words' ? segment.text : ''));
        expect(words.join('')).toBe(text);
        for (const segment of segments) {
          if (segment.kind !== 'words') continue;
          const lit = passage.some(
            ({ start, end }) => start <= segment.start && segment.end <= end,
          );
          expect(segment.passage).toBe(lit);
        }
      },
    ),
  );
});
