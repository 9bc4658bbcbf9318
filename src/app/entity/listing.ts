import type { EntityType } from '../../contract/entity.ts';
import type { EntitySummary } from '../../contract/files.ts';

export const TYPES: readonly (readonly [EntityType, string])[] = [
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['place', 'Places'],
  ['event', 'Events'],
  ['role', 'Known only by their role'],
];

/** What a reader has asked the index for. It lives in the address. */
export interface Asked {
  readonly type: EntityType | null;
  readonly text: string;
}

/** Reads `?type=person&q=…`; the page is read with the list that it cuts. */
export function askedIn(search: URLSearchParams): Asked {
  const wanted = search.get('type');
  return {
    type: TYPES.find(([type]) => type === wanted)?.[0] ?? null,
    text: search.get('q') ?? '',
  };
}

/** The inverse of `askedIn`, with its `?`; empty where nothing is asked for. */
export function searchFor({ type, text }: Asked): string {
  const search = new URLSearchParams();
  if (type !== null) search.set('type', type);
  if (text !== '') search.set('q', text);
  const written = search.toString();
  return written === '' ? '' : `?${written}`;
}

export interface Listed {
  readonly type: EntityType;
  readonly heading: string;
  /** Those whose names have the typed words first; then who speaks most, then who is named most. */
  readonly entities: readonly ListedEntity[];
}

export interface ListedEntity extends EntitySummary {
  /** Another wording that has the typed words, where its name lacks them. */
  readonly wording: string | null;
}

/** Entities by type; of those with the typed words only. Types without any are left out. */
export function listed(entities: readonly EntitySummary[], { type, text }: Asked): Listed[] {
  const words = fold(text).split(/\s+/);
  const found = entities
    .flatMap((entity): ListedEntity[] => {
      if (hasWords(entity.name, words)) return [{ ...entity, wording: null }];
      const wording = entity.called.find((each) => hasWords(each, words));
      return wording === undefined ? [] : [{ ...entity, wording }];
    })
    .toSorted(
      (a, b) =>
        Number(a.wording !== null) - Number(b.wording !== null) ||
        b.said - a.said ||
        b.mentions - a.mentions ||
        a.name.localeCompare(b.name, 'en'),
    );
  return TYPES.filter(([each]) => type === null || each === type)
    .map(([each, heading]) => ({
      type: each,
      heading,
      entities: found.filter((entity) => entity.type === each),
    }))
    .filter((group) => group.entities.length > 0);
}

/** Whether each typed word begins a word of the text. */
function hasWords(text: string, words: readonly string[]): boolean {
  const folded = ` ${fold(text)}`;
  return words.every((word) => folded.includes(` ${word}`) || word === '');
}

/** Lower case without accents: what is compared when somebody types. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[-–—]/g, ' ').toLowerCase().trim();
}
