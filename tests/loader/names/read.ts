import type { Paragraph } from '../../../src/contract/article.ts';
import type { HeadlineLine } from '../../../src/loader/headlines.ts';
import { analyse } from '../../../src/loader/language/analyse.ts';
import { type FoundNames, findNames } from '../../../src/loader/names/find.ts';
import type { Gazetteer } from '../../../src/loader/names/gazetteer.ts';

/** The names of a dump made of these paragraphs and headlines. */
export function readNames(
  texts: readonly string[],
  headlines: readonly (string | HeadlineLine)[] = [],
  gazetteer?: Gazetteer,
): FoundNames {
  const paragraphs = texts.map((text): Paragraph => ({
    start: 0,
    end: 0,
    text,
    edits: [],
    break: null,
  }));
  const source = {
    paragraphs,
    sentences: texts.map((text) => analyse(text)),
    headlines: headlines.map((line) => (typeof line === 'string' ? headline(line) : line)),
  };
  return findNames(source, gazetteer);
}

export function headline(text: string, outlet: string | null = null): HeadlineLine {
  return { start: 0, end: text.length, text, edits: [], tags: [], outlet };
}

/** "type name" of each entity, in order of names. */
export function entitiesIn(texts: readonly string[], headlines: readonly string[] = []): string[] {
  return readNames(texts, headlines)
    .entities.map(({ type, name }) => `${type} ${name}`)
    .toSorted();
}

/** The wording of each mention in the article with the entity that it names. */
export function mentionsIn(texts: readonly string[]): string[] {
  const { article, entities } = readNames(texts);
  return article.map(({ paragraph, start, end, entity }) => {
    const name = entities.find(({ id }) => id === entity)?.name ?? '?';
    return `${texts[paragraph]?.slice(start, end) ?? ''} = ${name}`;
  });
}
