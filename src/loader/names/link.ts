import type { NameType } from './gazetteer.ts';
import type { Gazetteer } from './gazetteer.ts';
import { headType } from './compound.ts';
import { genderOfGiven, genderOfTitle } from './gender.ts';
import { type PersonName, readPersonName, sameGiven, samePerson } from './persons.ts';
import type { LocatedSpot } from './spot.ts';

/** Somebody or something that the dump names. */
export interface Named {
  readonly type: NameType;
  /** Its wordings in the dump -> how often. */
  readonly forms: Map<string, number>;
  /** What the gazetteer calls it; null where the dump's longest wording is its name. */
  readonly known: string | null;
  readonly person: PersonName | null;
  readonly spots: LocatedSpot[];
  /** Unit of the latest mention, while linking. */
  latest: number;
}

export interface Link {
  readonly spot: LocatedSpot;
  readonly named: Named;
  /** Others of the same name, the likeliest first. */
  readonly rivals: readonly Named[];
}

/** Which spots name the same: full names first, then what is short for one of them. */
export function linkSpots(
  spots: readonly LocatedSpot[],
  gazetteer: Gazetteer,
): { named: Named[]; links: Link[] } {
  const types = typesOfForms(spots);
  const named: Named[] = [];
  const targets = new Map<LocatedSpot, { named: Named; rivals: Named[] }>();
  const full = spots.filter((spot) => isPerson(spot, types) && nameOf(spot).given.length > 0);
  for (const spot of full.toSorted((a, b) => b.words.length - a.words.length)) {
    targets.set(spot, { named: personOf(spot, named, gazetteer), rivals: [] });
  }
  const bodies = linkBodies(spots, types, named);
  for (const spot of spots) {
    const target =
      targets.get(spot) ??
      bodies(spot) ??
      (isBackReference(spot) ? null : shortPerson(spot, named, types, gazetteer));
    if (target === null) continue;
    const form = spot.wording;
    target.named.forms.set(form, (target.named.forms.get(form) ?? 0) + 1);
    target.named.spots.push(spot);
    target.named.latest = spot.unit;
    targets.set(spot, target);
  }
  const links = spots.flatMap((spot): Link[] => {
    const target = targets.get(spot);
    return target === undefined ? [] : [{ spot, ...target }];
  });
  return { named: named.filter((one) => one.spots.length > 0), links };
}

/** The type that most speaks for, of all spots of one wording together. */
function typesOfForms(spots: readonly LocatedSpot[]): Map<string, NameType> {
  const sums = new Map<string, Record<NameType, number>>();
  for (const spot of spots) {
    const key = keyOf(spot);
    const sum = sums.get(key) ?? { person: 0, organisation: 0, place: 0, event: 0 };
    for (const type of TYPES) sum[type] += spot.scores[type];
    sums.set(key, sum);
  }
  const types = new Map<string, NameType>();
  for (const [key, sum] of sums) {
    types.set(
      key,
      TYPES.reduce((best, type) => (sum[type] > sum[best] ? type : best)),
    );
  }
  return types;
}

const TYPES: readonly NameType[] = ['person', 'organisation', 'place', 'event'];

function keyOf(spot: LocatedSpot): string {
  return spot.known !== null && !spot.known.short ? spot.known.name : spot.wording;
}

function nameOf(spot: LocatedSpot): PersonName {
  const words =
    spot.known?.type === 'person' && !spot.known.short ? spot.known.name.split(' ') : spot.words;
  return readPersonName(words);
}

function isPerson(spot: LocatedSpot, types: ReadonlyMap<string, NameType>): boolean {
  return types.get(keyOf(spot)) === 'person';
}

function personOf(spot: LocatedSpot, named: Named[], gazetteer: Gazetteer): Named {
  const person = nameOf(spot);
  const known = spot.known?.type === 'person' ? spot.known.name : null;
  const same = named.find(
    (one) =>
      one.person !== null &&
      ((known !== null && one.known === known) || samePerson(one.person, person, gazetteer)),
  );
  return same ?? add(named, 'person', known, person);
}

function add(
  named: Named[],
  type: NameType,
  known: string | null,
  person: PersonName | null,
): Named {
  const one: Named = { type, known, person, forms: new Map(), spots: [], latest: -1 };
  named.push(one);
  return one;
}

/** Organisations, places and events, with the acronyms that the text explains. */
function linkBodies(
  spots: readonly LocatedSpot[],
  types: ReadonlyMap<string, NameType>,
  named: Named[],
): (spot: LocatedSpot) => { named: Named; rivals: Named[] } | null {
  const byKey = new Map<string, Named>();
  const acronyms = new Map<string, Named>();
  spots.forEach((spot, index) => {
    const type = types.get(keyOf(spot)) ?? 'person';
    if (type === 'person' || isBackReference(spot)) return;
    const key = bodyKey(spot);
    const one =
      byKey.get(key) ??
      add(
        named,
        type,
        spot.known !== null && spot.known.type === type ? spot.known.name : null,
        null,
      );
    byKey.set(key, one);
    if (spot.words.length < 2) return;
    const initials = initialsOf(spot.words);
    if (initials.length > 2) acronyms.set(initials, one);
    const next = spots[index + 1];
    if (
      next?.unit === spot.unit &&
      /^\s?\($/.test(spot.text.slice(spot.end, next.start)) &&
      spot.text[next.end] === ')'
    ) {
      const short = next.wording;
      if (/^\p{Lu}[\p{L}.&-]{1,7}$/u.test(short)) acronyms.set(short, one);
    }
  });
  return (spot) => {
    const words = spot.wording;
    if (isBackReference(spot)) {
      const before = named.filter(
        ({ type, latest, forms }) =>
          type === 'organisation' &&
          latest >= 0 &&
          [...forms.keys()].some((form) => form.endsWith(` ${words}`)),
      );
      const latest = before.toSorted((a, b) => b.latest - a.latest)[0];
      return latest === undefined ? null : { named: latest, rivals: [] };
    }
    const expanded = spot.known === null || spot.known.weak ? acronyms.get(words) : undefined;
    if (expanded !== undefined) return { named: expanded, rivals: [] };
    const one = byKey.get(bodyKey(spot));
    if (one === undefined || isPerson(spot, types)) return null;
    const namesake = named.filter(
      ({ person }) => person?.family === words || person?.given[0] === words,
    );
    if (spot.known === null && (namesake.length > 0 || isFamily(words, named))) return null;
    if (
      namesake.length > 0 &&
      spot.words.length === 1 &&
      spot.scores.person > spot.scores[one.type] - (spot.known?.weak === false ? 5 : 1.5)
    ) {
      return spot.scores.person > 0 || spot.known === null
        ? null
        : { named: one, rivals: namesake };
    }
    return { named: one, rivals: [] };
  };
}

function bodyKey(spot: LocatedSpot): string {
  return (spot.known?.name ?? spot.wording).replace(/^The /, '');
}

function initialsOf(words: readonly string[]): string {
  return words
    .flatMap((word) => word.split('-'))
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.slice(0, 1))
    .join('');
}

/** "the Times": only the head noun of a name. */
function isBackReference({ known, words }: LocatedSpot): boolean {
  return known === null && words.length === 1 && headType(words[0] ?? '') !== null;
}

/** A family name, a first name or a title with one: whoever of the dump it most likely stands for. */
function shortPerson(
  spot: LocatedSpot,
  named: Named[],
  types: ReadonlyMap<string, NameType>,
  gazetteer: Gazetteer,
): { named: Named; rivals: Named[] } | null {
  const name = readPersonName(spot.words);
  const persons = named.filter(({ person }) => person !== null);
  const bySurname = persons.filter(({ person, known }) => {
    if (person === null || (name.suffix !== null && person.suffix !== name.suffix)) return false;
    return (
      person.family === name.family || (spot.known?.short === true && known === spot.known.name)
    );
  });
  const byGiven = persons.filter(({ person }) => {
    const [given] = person?.given ?? [];
    return (
      given !== undefined && name.given.length === 0 && sameGiven(given, name.family, gazetteer)
    );
  });
  const title = genderOfTitle(spot);
  const candidates = (bySurname.length > 0 ? bySurname : byGiven).filter(({ person }) => {
    const gender = person === null ? null : genderOfGiven(person, gazetteer);
    return title === null || gender === null || gender === title;
  });
  if (candidates.length === 0) {
    if (isFamily(name.family, named)) return null;
    if (!isPerson(spot, types) && spot.scores.person <= 0) return null;
    const known = spot.known?.type === 'person' ? spot.known.name : null;
    return { named: add(named, 'person', known, name), rivals: [] };
  }
  const ranked = candidates.toSorted(
    (a, b) => likelihood(b, spot, name) - likelihood(a, spot, name),
  );
  const [best, ...rivals] = ranked;
  return best === undefined ? null : { named: best, rivals };
}

/** "the Tollands": a family, and nobody of it. */
function isFamily(words: string, named: readonly Named[]): boolean {
  return words.endsWith('s') && named.some(({ person }) => `${person?.family ?? ''}s` === words);
}

/** The more often and the more recently somebody was named, the likelier a short form is theirs. */
function likelihood(one: Named, spot: LocatedSpot, name: PersonName): number {
  const count = [...one.forms.values()].reduce((sum, times) => sum + times, 0);
  const near = one.latest < 0 ? 0 : 1 / (1 + spot.unit - one.latest);
  return (
    count +
    near * RECENCY +
    (name.suffix === (one.person?.suffix ?? null) ? 0.5 : 0) -
    (one.person?.given.length === 0 ? 1 : 0)
  );
}

/** How many mentions one in the same paragraph is worth. */
const RECENCY = 3;
