import type { Gazetteer } from './gazetteer.ts';
import type { Named } from './named.ts';
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
  const end = title === null ? start - 1 : title.length;
  const words = title ?? text;
  if (title === null && (text[end] !== ' ' || STOP.test(text[end - 1] ?? ''))) return null;
  const from = words.lastIndexOf(' ', end - 1) + 1;
  if (end - from > LONGEST_TITLE) return null;
  const word = words.slice(from, end).replace('.', '').toLowerCase();
  if (FEMALE.has(word)) return 'female';
  return MALE.has(word) ? 'male' : null;
}

/** What the first names tell, or the only name of somebody called by that alone ("Mara"). */
export function genderOfGiven({ given, family }: PersonName, gazetteer: Gazetteer): Gender | null {
  for (const name of given.length > 0 ? given : [family]) {
    const gender = gazetteer.genderOf(name);
    if (gender === 'either') return null;
    if (gender !== null) return gender;
  }
  return null;
}

const STOP = /[.?!]/;
/** "businesswoman", and a stop. UTF-16 code units. */
const LONGEST_TITLE = 14;

const FEMALE: ReadonlySet<string> = new Set(
  'mrs ms miss dame lady queen princess duchess empress madam madame baroness frau congresswoman councilwoman assemblywoman chairwoman spokeswoman businesswoman saleswoman actress waitress heiress mother wife daughter sister widow aunt grandmother grandma'.split(
    ' ',
  ),
);

const MALE: ReadonlySet<string> = new Set(
  'mr sir lord king prince duke emperor sultan emir sheikh pope monsieur herr congressman councilman assemblyman chairman spokesman businessman salesman waiter father husband son brother widower uncle grandfather grandpa cardinal imam ayatollah'.split(
    ' ',
  ),
);
