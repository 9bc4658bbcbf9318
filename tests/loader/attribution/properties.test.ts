import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../../src/contract/article.ts';
import { attributeSpeech } from '../../../src/loader/quotes/attribute/attribute.ts';
import type { Speech } from '../../../src/loader/quotes/speech.ts';
import { type Story, storyOf } from './story.ts';

const CAST = {
  women: ['Mara Ostrel|Ostrel'],
  men: ['Tobin Harwick|Harwick'],
  persons: ['Quill Marsh|Marsh'],
  organisations: ['Lanthorn Bank'],
  places: ['Veldland'],
};

/** Rules by which a speech has the mention of another one. */
const CARRIED = new Set(['continuation', 'carried-over', 'shared-subject', 'dialogue']);

const SENTENCES = [
  'Mara Ostrel met Tobin Harwick in Veldland on Monday.',
  'It leaks, he said, and she agreed.',
  'A senior official and the lawyer of Quill Marsh said so.',
  'Lanthorn Bank wrote that they would pay.',
  "We told Harwick's brother, who left; I stayed, Ostrel recalled.",
  'The former mayor, Tobin Harwick, called it a farce (and left).',
  'They said it was its report.',
];

/** Any text of these sentences with any spans taken for speeches, cues and subjects, even absurd ones. */
const stories: fc.Arbitrary<Story> = fc
  .array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((paragraphs) => storyOf(paragraphs.map((sentences) => sentences.join(' ')).join('\n'), CAST))
  .chain((story) => {
    const { paragraphs } = story.source;
    const spans = fc.nat({ max: paragraphs.length - 1 }).chain((paragraph): fc.Arbitrary<Span> => {
      const length = paragraphs[paragraph]?.text.length ?? 0;
      return fc
        .tuple(fc.nat({ max: length - 1 }), fc.integer({ min: 1, max: 80 }))
        .map(([start, size]) => ({ paragraph, start, end: Math.min(length, start + size) }));
    });
    const speeches = fc.record({
      kind: fc.constantFrom('direct', 'mixed', 'indirect'),
      spans: fc.array(spans, { minLength: 1, maxLength: 2 }),
      cue: fc.option(spans),
      subjects: fc.array(spans, { maxLength: 2 }),
      continues: fc.option(fc.nat({ max: 5 })),
    });
    return fc.array(speeches, { maxLength: 6 }).map((list): Story => ({
      ...story,
      speeches: list.map((speech): Speech => ({
        ...speech,
        marks: { open: 'none', close: 'none' },
        quoted: [],
        certainty: 'likely',
        rule: 'any',
      })),
    }));
  });

test('every speaker, rejected candidate and mention is an entity or a role of the article', () => {
  fc.assert(
    fc.property(stories, ({ source, speeches }) => {
      const { attributions, roles, mentions } = attributeSpeech(speeches, source);
      const known = new Set([...source.entities, ...roles].map(({ id }) => id));
      for (const { speakers, rejected } of attributions) {
        for (const { entity } of [...speakers, ...rejected]) expect(known).toContain(entity);
      }
      for (const { entity } of mentions) expect(known).toContain(entity);
    }),
  );
});

test('every mention lies inside its paragraph and is not empty', () => {
  fc.assert(
    fc.property(stories, ({ source, speeches }) => {
      const { attributions, mentions } = attributeSpeech(speeches, source);
      const spans = attributions.flatMap(({ speakers }) =>
        speakers.flatMap(({ mention }) => mention ?? []),
      );
      for (const { paragraph, start, end } of [...spans, ...mentions]) {
        const length = source.paragraphs[paragraph]?.text.length ?? -1;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(length);
      }
    }),
  );
});

test('no speaker is named by words inside the speech itself, unless it carries another one on or holds its own frame', () => {
  fc.assert(
    fc.property(stories, ({ source, speeches }) => {
      const { attributions } = attributeSpeech(speeches, source);
      attributions.forEach(({ speakers, rule }, index) => {
        if (CARRIED.has(rule) || rule === 'own-frame') return;
        for (const { mention } of speakers) {
          for (const span of speeches[index]?.spans ?? []) {
            const outside =
              mention === null ||
              mention.paragraph !== span.paragraph ||
              mention.end <= span.start ||
              span.end <= mention.start;
            expect(outside).toBe(true);
          }
        }
      });
    }),
  );
});

test('who is named by a frame inside the speech is likely at most', () => {
  const framed = storyOf('[1 The former mayor], <1 Tobin Harwick>, called it a farce.', CAST);
  const certainties = ({ source, speeches }: Story): string[] =>
    attributeSpeech(speeches, source).attributions.flatMap(({ rule, certainty }) =>
      rule === 'own-frame' ? [certainty] : [],
    );
  expect(certainties(framed)).toEqual(['likely']);
  fc.assert(
    fc.property(stories, (story) => {
      expect(certainties(story)).not.toContain('sure');
    }),
    { examples: [[framed]] },
  );
});

test('there is one attribution a speech, the same each time', () => {
  fc.assert(
    fc.property(stories, ({ source, speeches }) => {
      const once = attributeSpeech(speeches, source);
      expect(once.attributions).toHaveLength(speeches.length);
      expect(attributeSpeech(speeches, source)).toEqual(once);
    }),
  );
});

test('no role has the id of another one', () => {
  fc.assert(
    fc.property(stories, ({ source, speeches }) => {
      const ids = attributeSpeech(speeches, source).roles.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('of several speakers, one named within the speech says so for all, whichever comes first', () => {
  const bothWays = [
    '[1 Mara Ostrel] spoke. [1 The former mayor], <1 Tobin Harwick>, called it a farce.',
    '[1 The former mayor], <1 Tobin Harwick>, called it a farce. [1 Mara Ostrel] spoke.',
  ];
  for (const marked of bothWays) {
    const { source, speeches } = storyOf(marked, CAST);
    const [attribution] = attributeSpeech(speeches, source).attributions;
    expect(attribution?.speakers.map(({ entity }) => entity).toSorted()).toEqual([
      'mara-ostrel',
      'tobin-harwick',
    ]);
    expect(attribution).toMatchObject({ rule: 'own-frame', certainty: 'likely' });
  }
});
