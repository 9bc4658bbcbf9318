import type { Gazetteer } from './gazetteer.ts';
import type { Named } from './link.ts';
import type { PersonName } from './persons.ts';
import type { LocatedSpot } from './spot.ts';

export type Gender = 'female' | 'male';

/** A person's gender where a title, a role or the first name tells; null where none does. */
export function genderOf({ person, spots }: Named, gazetteer: Gazetteer): Gender | null {
  if (person === null) return null;
  for (const spot of spots) {
    const gender = genderOfTitle(spot);
    if (gender !== null) return gender;
  }
  return genderOfGiven(person, gazetteer);
}

/** What the title or the role right before a name tells. */
export function genderOfTitle({ title, start, text }: LocatedSpot): Gender | null {
  const before = text.slice(Math.max(0, start - LONGEST_ROLE), start);
  if (title === null && !/\p{Ll}/u.test(text.charAt(start - 2))) return null;
  const word = title?.split(' ').at(-1) ?? /(\p{Ll}+) $/u.exec(before)?.[1] ?? '';
  const bare = word.replace(/\.$/, '').toLowerCase();
  if (FEMALE.has(bare)) return 'female';
  return MALE.has(bare) ? 'male' : null;
}

export function genderOfGiven({ given }: PersonName, gazetteer: Gazetteer): Gender | null {
  for (const name of given) {
    const gender = gazetteer.genderOf(name);
    if (gender === 'either') return null;
    if (gender !== null) return gender;
  }
  return null;
}

/** Room for one role before a name, in UTF-16 code units. */
const LONGEST_ROLE = 20;

const FEMALE: ReadonlySet<string> = new Set(
  'mrs ms miss dame lady queen princess duchess empress madam madame baroness frau congresswoman councilwoman assemblywoman chairwoman spokeswoman businesswoman saleswoman actress waitress heiress mother wife daughter sister widow aunt grandmother grandma'.split(
    ' ',
  ),
);

const MALE: ReadonlySet<string> = new Set(
  'mr sir lord king prince duke emperor sultan emir sheikh pope monsieur herr congressman councilman assemblyman chairman spokesman businessman salesman actor waiter father husband son brother widower uncle grandfather grandpa archbishop cardinal imam ayatollah rabbi'.split(
    ' ',
  ),
);
