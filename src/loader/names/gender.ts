import type { Gazetteer } from './gazetteer.ts';
import type { Named } from './link.ts';

/** A person's gender where a title or the first name tells; null where neither does. */
export function genderOf({ person, spots }: Named, gazetteer: Gazetteer): 'female' | 'male' | null {
  if (person === null) return null;
  for (const { title, start, text } of spots) {
    const word =
      title?.split(' ').at(-1) ??
      /(\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - LONGEST_ROLE), start))?.[1] ??
      '';
    const bare = word.replace(/\.$/, '').toLowerCase();
    if (FEMALE.has(bare)) return 'female';
    if (MALE.has(bare)) return 'male';
  }
  for (const given of person.given) {
    const gender = gazetteer.genderOf(given);
    if (gender === 'female' || gender === 'male') return gender;
    if (gender === 'either') return null;
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
