import type { Mention, Paragraph } from '../../contract/article.ts';
import type { Entity } from '../../contract/entity.ts';
import { slugOf } from '../../contract/slug.ts';
import type { HeadlineLine } from '../headlines.ts';
import type { Sentence } from '../language/analyse.ts';

export type Gender = 'female' | 'male';

/** The names of one dump: entities, and where each is named. No pronouns, no roles. */
export interface FoundNames {
  readonly entities: readonly Entity[];
  readonly article: readonly Mention[];
  /** One list a headline, in the order of the headlines. */
  readonly headlines: readonly (readonly Mention[])[];
  /** Persons' genders by entity id, where a title ("Mrs.") or the first name tells. */
  readonly genders: ReadonlyMap<string, Gender>;
  /**
   * Mentions that may stand for somebody else of the same name ("Clinton"): ids of the others, the
   * likeliest first. The mention itself names the likeliest of all.
   */
  readonly rivals: ReadonlyMap<Mention, readonly string[]>;
}

export interface NameSource {
  readonly paragraphs: readonly Paragraph[];
  /** The sentences of each paragraph. */
  readonly sentences: readonly (readonly Sentence[])[];
  readonly headlines: readonly HeadlineLine[];
}

/** Who and what is named in a dump. */
export function findNames({ paragraphs, headlines }: NameSource): FoundNames {
  const entities = new Map<string, Entity>();
  const mentionsOf = (text: string, paragraph: number): Mention[] =>
    [...text.matchAll(/\b[A-Z][a-z]+(?: [A-Z][a-z]+)+/g)].map(({ 0: name, index }) => {
      const id = slugOf(name);
      const known = entities.get(id);
      const count = (known?.variants[0]?.count ?? 0) + 1;
      entities.set(id, {
        id,
        name,
        type: 'person',
        variants: [{ text: name, count }],
        aliases: [],
        home: null,
        introduction: null,
      });
      return { entity: id, form: 'name', paragraph, start: index, end: index + name.length };
    });
  return {
    article: paragraphs.flatMap(({ text }, index) => mentionsOf(text, index)),
    headlines: headlines.map(({ text }) => mentionsOf(text, 0)),
    entities: [...entities.values()],
    genders: new Map(),
    rivals: new Map(),
  };
}
