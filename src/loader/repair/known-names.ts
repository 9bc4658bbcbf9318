import { knownCities, knownCountries } from '../language/places.ts';
import companies from '../names/gazetteer/companies.json' with { type: 'json' };
import events from '../names/gazetteer/events.json' with { type: 'json' };
import firstNames from '../names/gazetteer/first-names.json' with { type: 'json' };
import organisations from '../names/gazetteer/organisations.json' with { type: 'json' };
import outlets from '../names/gazetteer/outlets.json' with { type: 'json' };
import people from '../names/gazetteer/people.json' with { type: 'json' };
import places from '../names/gazetteer/places.json' with { type: 'json' };
import words from '../names/gazetteer/words.json' with { type: 'json' };

/** What the gazetteer tells of a word as it is written: whether it stands in a name, and is a given name. */
export interface NameWord {
  readonly isGiven: boolean;
  /** Whether it is the whole name of an organisation. */
  readonly isOrganisation: boolean;
  /** The words that follow it in a name. */
  readonly followers: ReadonlySet<string>;
}

/** null for a word that stands in no name of the gazetteer. */
export function nameWordOf(text: string): NameWord | null {
  nameWords ??= readNameWords();
  return nameWords.get(text) ?? null;
}

/** Whether a word in small letters says what somebody is: "general", "spokeswoman". */
export function isRole(lower: string): boolean {
  roles ??= new Set(words.roles);
  return roles.has(lower);
}

let roles: ReadonlySet<string> | undefined;
let nameWords: ReadonlyMap<string, NameWord> | undefined;

type Growing = { -readonly [Key in keyof NameWord]: NameWord[Key] } & { followers: Set<string> };

function readNameWords(): Map<string, NameWord> {
  const known = new Map<string, Growing>();
  const wordFor = (text: string): Growing => {
    const word = known.get(text) ?? {
      isGiven: false,
      isOrganisation: false,
      followers: new Set(),
    };
    known.set(text, word);
    return word;
  };
  for (const wording of [...organisationWordings(), ...otherWordings()]) {
    // A text's words are parted by hyphens too, which no dump loses.
    const parts = wording.split(' ').map((part) => part.split('-'));
    parts.forEach((pieces, index) => {
      for (const piece of pieces) if (CAPITAL.test(piece)) wordFor(piece);
      const last = pieces.at(-1) ?? '';
      const next = parts[index + 1]?.[0] ?? '';
      if (CAPITAL.test(last) && CAPITAL.test(next)) wordFor(last).followers.add(next);
    });
  }
  for (const wording of organisationWordings()) {
    if (!/[ -]/.test(wording)) wordFor(wording).isOrganisation = true;
  }
  for (const name of [...firstNames.female, ...firstNames.male, ...firstNames.either]) {
    wordFor(name).isGiven = true;
  }
  return known;
}

const CAPITAL = /^\p{Lu}/u;

function organisationWordings(): string[] {
  return wordingsOf([companies.organisation, organisations.organisation, outlets.organisation]);
}

function otherWordings(): string[] {
  const towns = [...knownCountries(), ...knownCities()];
  return [
    ...wordingsOf([events.event, people.person, places.place]),
    ...towns.flatMap(({ name, also }) => [name, ...also]),
  ];
}

function wordingsOf(lists: readonly Readonly<Record<string, readonly string[]>>[]): string[] {
  return lists.flatMap((names) => Object.entries(names).flatMap(([name, also]) => [name, ...also]));
}
