import type { Mention, Paragraph } from '../../contract/article.ts';
import type { Entity, Variant } from '../../contract/entity.ts';
import { slugOf } from '../../contract/slug.ts';
import type { HeadlineLine } from '../headlines.ts';
import type { Sentence } from '../language/analyse.ts';
import { remembered } from '../language/remember.ts';
import { readCaseEvidence } from './evidence.ts';
import { type Gazetteer, type NameType, WORDS, builtInGazetteer } from './gazetteer.ts';
import { type Gender, genderOf } from './gender.ts';
import { introductionOf } from './introduce.ts';
import { linkSpots } from './link.ts';
import type { Named } from './named.ts';
import { plainCase } from './persons.ts';
import { spotArticle, spotHeadlines } from './texts.ts';

export type { Gender } from './gender.ts';

/** The names of one dump: entities, and where each is named. No pronouns, no roles. */
export interface FoundNames {
  readonly entities: readonly Entity[];
  readonly article: readonly Mention[];
  /** One list a headline, in the order of the headlines. */
  readonly headlines: readonly (readonly Mention[])[];
  /** Persons' genders by entity id, where a title ("Mrs.") or the first name tells. */
  readonly genders: ReadonlyMap<string, Gender>;
  /**
   * Mentions that may stand for somebody else of the same name ("Lee"): ids of the others, the
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

/** Who and what is named in a dump. The gazetteer is the built-in one where none is given. */
export function findNames(
  source: NameSource,
  gazetteer: Gazetteer = builtInGazetteer(),
): FoundNames {
  const { paragraphs, sentences, headlines } = source;
  const evidence = readCaseEvidence(sentences);
  const inArticle = spotArticle(paragraphs, sentences, gazetteer, evidence);
  const lines = headlines.map(({ text }) => text);
  const inHeadlines = spotHeadlines(lines, paragraphs.length, gazetteer, evidence);
  const spots = [...inArticle, ...inHeadlines].filter(({ wording }) => ADDRESSED.test(wording));
  const { named, links } = linkSpots(spots, gazetteer, paragraphs.length);

  const names = new Map(named.map((one) => [one, nameOf(one)]));
  const ids = idsOf(names);
  const idOf = (one: Named): string => ids.get(one) ?? '';
  const article: Mention[] = [];
  const lists = headlines.map((): Mention[] => []);
  const rivals = new Map<Mention, string[]>();
  for (const link of links) {
    const { unit, start, end } = link.spot;
    const paragraph = Math.min(unit, paragraphs.length);
    const inside = unit < paragraphs.length;
    const mention: Mention = {
      entity: idOf(link.named),
      form: 'name',
      paragraph: inside ? paragraph : 0,
      start,
      end,
    };
    if (inside) article.push(mention);
    else lists[unit - paragraphs.length]?.push(mention);
    if (link.rivals.length > 0) rivals.set(mention, link.rivals.map(idOf));
  }
  const genders = new Map<string, Gender>();
  for (const one of named) {
    const gender = genderOf(one, gazetteer);
    if (gender !== null) genders.set(idOf(one), gender);
  }
  const entities = named.map((one): Entity => ({
    id: idOf(one),
    name: names.get(one) ?? '',
    type: one.type,
    variants: variantsOf(one),
    aliases: [],
    home: null,
    introduction: introductionOf(one, sentences),
  }));
  return {
    entities: withOutlets(entities, headlines, gazetteer),
    article,
    headlines: lists,
    genders,
    rivals,
  };
}

/** English texts are addressed by these alone, so no link leads to a name without any. */
const ADDRESSED = /[A-Za-z0-9]/;

/** The commonest first; of two, the longer. */
function variantsOf({ forms }: Named): Variant[] {
  const variants: Variant[] = [];
  for (const [text, count] of forms) variants.push({ text, count });
  return variants.length < 2
    ? variants
    : variants.toSorted((a, b) => b.count - a.count || b.text.length - a.text.length);
}

/** The gazetteer's wording, else the longest one of the dump, shouted or not. */
function nameOf({ known, forms, type, person }: Named): string {
  if (known !== null && (type !== 'person' || (person?.given.length ?? 0) > 0)) return known;
  let name = '';
  for (const form of forms.keys()) {
    const plain = type === 'person' ? plainName(form) : form;
    if (plain.length > name.length) name = plain;
  }
  return name;
}

function plainName(form: string): string {
  if (!form.includes(' ')) return plainCase(form);
  const words = form.split(' ');
  while (words.length > 1 && WORDS.postNominals.has(words.at(-1) ?? '')) words.pop();
  return words.map(plainCase).join(' ');
}

/** Ids by slug; of namesakes of different types the second one's id ends in its type. */
function idsOf(names: ReadonlyMap<Named, string>): Map<Named, string> {
  const ids = new Map<Named, string>();
  const taken = new Set<string>();
  const sorted = [...names.keys()].toSorted((a, b) => RANKS[a.type] - RANKS[b.type]);
  for (const one of sorted) {
    const slug = slugOfName(names.get(one) ?? '');
    let id = taken.has(slug) ? `${slug}-${one.type}` : slug;
    for (let number = 2; taken.has(id); number++) id = `${slug}-${one.type}-${number}`;
    taken.add(id);
    ids.set(one, id);
  }
  return ids;
}

/** The names of news come again and again. */
const slugOfName = remembered(slugOf);

/** Which of namesakes has the plain id: the one of the lowest rank. */
const RANKS: Readonly<Record<NameType, number>> = {
  place: 0,
  organisation: 1,
  event: 2,
  person: 3,
};

/** Adds the outlets that headlines are credited to. */
function withOutlets(
  entities: readonly Entity[],
  headlines: readonly HeadlineLine[],
  gazetteer: Gazetteer,
): Entity[] {
  const all = new Map(entities.map((entity) => [entity.id, entity]));
  for (const { outlet } of headlines) {
    if (outlet === null) continue;
    const name = gazetteer.outlet(outlet) ?? outlet;
    const id = slugOfName(name);
    const entity = all.get(id);
    const known = entity?.variants.find(({ text }) => text === outlet)?.count ?? 0;
    all.set(id, {
      id,
      name,
      type: entity?.type ?? 'organisation',
      variants: [
        ...(entity?.variants.filter(({ text }) => text !== outlet) ?? []),
        { text: outlet, count: known + 1 },
      ],
      aliases: [],
      home: null,
      introduction: entity?.introduction ?? null,
    });
  }
  return [...all.values()];
}
