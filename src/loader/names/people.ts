import type { Gazetteer } from './gazetteer.ts';
import { genderOfGiven, genderOfTitle } from './gender.ts';
import { isKin } from './kin.ts';
import type { Named, Register, Target } from './named.ts';
import { type PersonName, readPersonName, samePerson, wordsOfName } from './persons.ts';
import type { LocatedSpot } from './spot.ts';

/** The parts of the name that a spot holds, in the gazetteer's spelling where it knows the whole. */
export function personNameOf({ known, words, wording }: LocatedSpot): PersonName {
  const whole = known?.type === 'person' && !known.short;
  const name = readPersonName(whole ? known.name.split(' ') : words);
  const nickname = NICKNAME.exec(wording)?.[1];
  return nickname === undefined ? name : { ...name, nickname };
}

const NICKNAME = /\s["“‘(](\p{L}+)["”’)]\s/u;

/** Whom a full name names: `person` are its parts. */
export function fullPerson(
  spot: LocatedSpot,
  person: PersonName,
  register: Register,
  gazetteer: Gazetteer,
): Named {
  const known = spot.known?.type === 'person' ? spot.known.name : null;
  const same =
    (known === null ? null : register.person(known)) ??
    register
      .withFamily(person.family)
      .find((one) => one.person !== null && samePerson(one.person, person, gazetteer)) ??
    (known === null ? longerName(person, register, gazetteer) : null);
  return same ?? register.add('person', known, person);
}

/**
 * "Pell Granin" and "Ada María" for "Ada María Pell Granin". Null where several may be meant, and for
 * "Ada Pell", who need not be "Mary Ada Pell".
 */
function longerName(person: PersonName, register: Register, gazetteer: Gazetteer): Named | null {
  const words = wordsOfName(person);
  const [longer, ...others] = register.within(words);
  if (longer?.person == null || others.length > 0) return null;
  const begins = wordsOfName(longer.person)[0] === words[0];
  return begins || gazetteer.genderOf(words[0] ?? '') === null ? longer : null;
}

/**
 * Whom a family name or a first name most likely stands for; somebody new where nobody of the dump
 * bears it. Null where it names a family, or nobody.
 */
export function shortPerson(
  spot: LocatedSpot,
  isPerson: boolean,
  register: Register,
  gazetteer: Gazetteer,
): Target | null {
  const name = readPersonName(spot.words);
  const title = genderOfTitle(spot);
  const candidates = bearers(spot, name, register, gazetteer).filter(({ person }) => {
    const gender = person === null ? null : genderOfGiven(person, gazetteer);
    return title === null || gender === null || gender === title;
  });
  const [best, ...rivals] = candidates.toSorted(
    (a, b) => likelihood(b, spot, name) - likelihood(a, spot, name),
  );
  if (best !== undefined) return { named: best, rivals };
  if (register.isFamily(name.family)) return null;
  if (!isPerson && spot.scores.person <= 0) return null;
  const known = spot.known?.type === 'person' ? spot.known.name : null;
  return { named: register.add('person', known, name), rivals: [] };
}

/** Who bears the name as a family name; where nobody does, as a first name or a nickname. */
function bearers(
  spot: LocatedSpot,
  name: PersonName,
  register: Register,
  gazetteer: Gazetteer,
): readonly Named[] {
  const family = register
    .withFamily(name.family)
    .filter(({ person }) => name.suffix === null || person?.suffix === name.suffix);
  if (family.length > 0) return family;
  const known = spot.known?.short === true ? register.person(spot.known.name) : null;
  if (known !== null) return [known];
  if (name.given.length > 0) return [];
  const given = new Set([name.family, ...gazetteer.nicknames(name.family)]);
  const called = [...given].flatMap((one) => register.withGiven(one));
  return called.length > 0 ? called : register.within(wordsOfName(name));
}

/**
 * The more often and the more recently somebody was named, the likelier a short form is theirs. Kin of somebody else
 * who were named just now keep their first names: "His daughter, Vera Moore, said so. Moore died on Sunday".
 */
function likelihood(one: Named, spot: LocatedSpot, name: PersonName): number {
  let mentions = 0;
  for (const times of one.forms.values()) mentions += times;
  const near = one.latest < 0 || isKin(one) ? 0 : 1 / (1 + spot.unit - one.latest);
  const prominent = spot.known?.short === true && one.known === spot.known.name ? PROMINENCE : 0;
  const sameSuffix = name.suffix === (one.person?.suffix ?? null) ? 0.5 : 0;
  return (
    mentions + near * RECENCY + prominent + sameSuffix - (one.person?.given.length === 0 ? 1 : 0)
  );
}

/** How many mentions one in the same paragraph is worth. */
const RECENCY = 3;
/** How many mentions it is worth to be the one whom the gazetteer knows by the surname alone. */
const PROMINENCE = 3;
