import { expect, test } from 'vitest';
import type { Article, Mention } from '../../src/contract/article.ts';
import type { Entity } from '../../src/contract/entity.ts';
import type { Corpus } from '../../src/loader/corpus/corpus.ts';
import { publishEntities } from '../../src/loader/publish/entities.ts';

const TEXT = 'Ilse Maron keeps the light. She stays. The keeper says she will. Maron left.';

const MARON: Entity = {
  id: 'ilse-maron',
  name: 'Ilse Maron',
  type: 'person',
  variants: [
    { text: 'Ilse Maron', count: 1 },
    { text: 'Maron', count: 1 },
  ],
  aliases: [],
  home: null,
  introduction: null,
};

function mention(words: string, form: Mention['form']): Mention {
  const start = TEXT.indexOf(words);
  return { entity: MARON.id, form, paragraph: 0, start, end: start + words.length };
}

test('a name is published with the other words that stand for it, counted, the first place of each', () => {
  const article: Article = {
    id: '0123456789',
    slug: 'light',
    title: { text: 'Light', origin: 'source', place: null, edits: [] },
    paragraphs: [{ start: 0, end: TEXT.length, text: TEXT, edits: [], break: null }],
    quotes: [],
    mentions: [
      mention('Ilse Maron', 'name'),
      mention('She', 'pronoun'),
      mention('The keeper', 'description'),
      mention('she', 'pronoun'),
    ],
  };
  const corpus: Corpus = {
    articles: [{ article, dumps: [], tags: [], date: null, outlet: null, url: null }],
    headlines: [],
    entities: [MARON],
    dumps: [],
    corrections: [],
    problems: [],
  };
  const { files, index } = publishEntities(corpus, [], new Map([[MARON.id, MARON]]));
  expect(
    files[0]?.references.map(({ text, form, count, passage }) => [text, form, count, passage.from]),
  ).toEqual([
    ['she', 'pronoun', 2, 'She'],
    ['The keeper', 'description', 1, 'The keeper'],
  ]);
  // "Maron" stands in the name, and pronouns find nobody.
  expect(index.entities[0]?.called).toEqual(['The keeper']);
});

test('a name in a paragraph that goes on and on is published with the words beside it, not with all of them', () => {
  const sentence = 'Ilse Maron keeps the light. ';
  const text = sentence.repeat(100).trimEnd();
  const mentions = Array.from({ length: 100 }, (_, index): Mention => {
    const start = index * sentence.length;
    return {
      entity: MARON.id,
      form: 'name',
      paragraph: 0,
      start,
      end: start + 'Ilse Maron'.length,
    };
  });
  const article: Article = {
    id: '0123456789',
    slug: 'light',
    title: { text: 'Light', origin: 'source', place: null, edits: [] },
    paragraphs: [{ start: 0, end: text.length, text, edits: [], break: null }],
    quotes: [],
    mentions,
  };
  const corpus: Corpus = {
    articles: [{ article, dumps: [], tags: [], date: null, outlet: null, url: null }],
    headlines: [],
    entities: [MARON],
    dumps: [],
    corrections: [],
    problems: [],
  };
  const { files } = publishEntities(corpus, [], new Map([[MARON.id, MARON]]));
  const passages = files[0]?.articles[0]?.passages ?? [];
  expect(passages[0]).toMatchObject({
    before: '',
    text: 'Ilse Maron',
    after: ` keeps the light.${` ${sentence}`.trimEnd().repeat(13)} Ilse Maron keeps …`,
  });
  expect(passages[50]?.before).toBe(`… light. ${sentence.repeat(14)}`);
  expect(passages[1]?.before).toBe(sentence);
});
