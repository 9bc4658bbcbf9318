import type { Mention, Span } from '../../../src/contract/article.ts';
import type { Entity, EntityType } from '../../../src/contract/entity.ts';
import { slugOf } from '../../../src/contract/slug.ts';
import { analyse } from '../../../src/loader/language/analyse.ts';
import type { Gender } from '../../../src/loader/names/find.ts';
import type { AttributionSource } from '../../../src/loader/quotes/attribute/attribute.ts';
import type { Speech } from '../../../src/loader/quotes/speech.ts';

/** A text and its speeches, written as one marked-up string. */
export interface Story {
  readonly source: AttributionSource;
  readonly speeches: readonly Speech[];
}

/** Somebody or something that a story names: `NAME|SHORT FORM|…`. */
export interface Cast {
  readonly women?: readonly string[];
  readonly men?: readonly string[];
  /** Persons whose gender nothing tells. */
  readonly persons?: readonly string[];
  readonly organisations?: readonly string[];
  readonly places?: readonly string[];
}

/**
 * Reads a story. Each line is a paragraph. `<1 words>` is direct speech number 1, `<1~ words>` the
 * same reported indirectly, `<2+1 words>` speech 2 that carries on speech 1. `[1 he]` is the subject
 * of its cue, `{1 said}` the cue; marks may nest.
 */
export function storyOf(marked: string, cast: Cast): Story {
  const speeches: Writable[] = [];
  const speech = (number: string): Writable => {
    const index = Number(number) - 1;
    return (speeches[index] ??= {
      kind: 'direct',
      spans: [],
      subjects: [],
      cue: null,
      continues: null,
    });
  };
  const texts = marked
    .trim()
    .split('\n')
    .map((line, paragraph) => {
      const open: { readonly close: (span: Span) => void; readonly start: number }[] = [];
      let text = '';
      for (const [part] of line.trim().matchAll(/[<[{]\d+(?:\+\d+|~)? |[>\]}]|[^<>[\]{}]+/g)) {
        const mark = /^([<[{])(\d+)(?:\+(\d+)|(~))? $/.exec(part);
        if (mark !== null) {
          const [, bracket, number = '1', continued, indirect] = mark;
          const own = speech(number);
          if (indirect !== undefined) own.kind = 'indirect';
          if (continued !== undefined) own.continues = Number(continued) - 1;
          const close = (span: Span): void => {
            if (bracket === '<') own.spans.push(span);
            else if (bracket === '[') own.subjects.push(span);
            else own.cue = span;
          };
          open.push({ close, start: text.length });
        } else if (/^[>\]}]$/.test(part)) {
          const closed = open.pop();
          closed?.close({ paragraph, start: closed.start, end: text.length });
        } else text += part;
      }
      return text;
    });
  const { entities, genders, mentions } = namesIn(texts, cast);
  return {
    source: {
      article: 'a1b2c3d4e5',
      paragraphs: texts.map((text) => ({
        start: 0,
        end: text.length,
        text,
        edits: [],
        break: null,
      })),
      sentences: texts.map(analyse),
      mentions,
      entities,
      genders,
      rivals: new Map(),
    },
    speeches: speeches.map((own) => ({
      ...own,
      marks: { open: 'restored', close: 'restored' },
      quoted: [],
      certainty: 'sure',
      rule: 'story',
    })),
  };
}

type Writable = {
  -readonly [key in 'kind' | 'cue' | 'continues']: Speech[key];
} & { readonly spans: Span[]; readonly subjects: Span[] };

function namesIn(
  texts: readonly string[],
  { women = [], men = [], persons = [], organisations = [], places = [] }: Cast,
): Pick<AttributionSource, 'entities' | 'genders' | 'mentions'> {
  const entities: Entity[] = [];
  const genders = new Map<string, Gender>();
  const mentions: Mention[] = [];
  const add = (forms: string, type: EntityType, gender: Gender | null): void => {
    const [name = '', ...short] = forms.split('|');
    const id = slugOf(name);
    const variants = [name, ...short].map((text) => ({ text, count: 1 }));
    entities.push({ id, name, type, variants, aliases: [], home: null, introduction: null });
    if (gender !== null) genders.set(id, gender);
    for (const form of [name, ...short].toSorted((a, b) => b.length - a.length)) {
      texts.forEach((text, paragraph) => {
        for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
          const span = { paragraph, start: at, end: at + form.length };
          const taken = mentions.some(
            (other) =>
              other.paragraph === paragraph && other.start < span.end && span.start < other.end,
          );
          if (!taken) mentions.push({ ...span, entity: id, form: 'name' });
        }
      });
    }
  };
  for (const forms of women) add(forms, 'person', 'female');
  for (const forms of men) add(forms, 'person', 'male');
  for (const forms of persons) add(forms, 'person', null);
  for (const forms of organisations) add(forms, 'organisation', null);
  for (const forms of places) add(forms, 'place', null);
  return { entities, genders, mentions };
}
