import { isAt, SMALL } from '../language/characters.ts';
import { frequencyOf } from '../language/frequencies.ts';
import { isEveryday } from '../language/ordinary.ts';
import { demonyms, knownCities, knownCountries } from '../language/places.ts';
import { FormIndex, type Forms } from './forms.ts';
import companies from './gazetteer/companies.json' with { type: 'json' };
import events from './gazetteer/events.json' with { type: 'json' };
import firstNames from './gazetteer/first-names.json' with { type: 'json' };
import organisations from './gazetteer/organisations.json' with { type: 'json' };
import outlets from './gazetteer/outlets.json' with { type: 'json' };
import people from './gazetteer/people.json' with { type: 'json' };
import places from './gazetteer/places.json' with { type: 'json' };
import sports from './gazetteer/sports.json' with { type: 'json' };
import words from './gazetteer/words.json' with { type: 'json' };
import { remembered } from '../language/remember.ts';
import { readPersonName } from './persons.ts';

export type NameType = 'person' | 'organisation' | 'place' | 'event';

/** A gazetteer file: names by type, each with the other wordings that stand for it. */
export type GazetteerFile = Readonly<
  Partial<Record<NameType, Readonly<Record<string, readonly string[]>>>>
>;

/** A name that the gazetteer knows. */
export interface KnownName {
  /** Its usual full wording. */
  readonly name: string;
  readonly type: NameType;
  /** The form is an everyday word too ("Target"), or as well somebody's name ("Jackson"). */
  readonly weak: boolean;
  /** The form is a part of a person's name only ("Merkel"). */
  readonly short: boolean;
}

/** World knowledge about names. Later files do not override earlier ones. */
export interface Gazetteer {
  readonly names: FormIndex<KnownName>;
  readonly titles: FormIndex<string>;
  readonly calendar: FormIndex<string>;
  readonly notNames: FormIndex<string>;
  /** What these four have that begins with the word; null where none of them has anything. */
  beginnings(word: string): Beginnings | null;
  /** Wording of a headline's credit ("NYP") -> the outlet. */
  outlet(credit: string): string | null;
  genderOf(firstName: string): 'female' | 'male' | 'either' | null;
  /** The one spelling that all variants of a first name share ("Bill" -> "William"). */
  nicknames(firstName: string): ReadonlySet<string>;
}

/** The wordings that begin with one word. */
export interface Beginnings {
  readonly names: Forms<KnownName> | undefined;
  readonly titles: Forms<string> | undefined;
  readonly calendar: Forms<string> | undefined;
  readonly notNames: Forms<string> | undefined;
}

/** World knowledge alone, made once. */
export function builtInGazetteer(): Gazetteer {
  builtIn ??= createGazetteer();
  return builtIn;
}

let builtIn: Gazetteer | undefined;

/** The built-in gazetteer, with a reader's own names before it. */
export function createGazetteer(own: readonly GazetteerFile[] = []): Gazetteer {
  const names = new FormIndex<KnownName>();
  for (const file of own) addFile(names, file, false);
  for (const file of [events, outlets, organisations, sports, places, people, companies]) {
    addFile(names, file, true);
  }
  for (const list of [knownCountries(), knownCities()]) {
    for (const { name, also, isCountry } of list) {
      for (const form of [name, ...also]) {
        const everyday = !isCountry && (isEveryday(form) || surnames.has(form));
        const weak = genders.has(form) || everyday || noNames.has(form);
        addForm(names, form, { name, type: 'place', weak, short: false });
      }
    }
  }
  const credits = new Map<string, string>();
  for (const [name, also] of [
    ...own.flatMap(({ organisation }) => entries(organisation)),
    ...entries(outlets.organisation),
  ]) {
    for (const form of [name, ...also, name.replace(/^The /, '')]) {
      if (!credits.has(form.toLowerCase())) credits.set(form.toLowerCase(), name);
    }
  }
  const titles = indexOf(words.titles);
  const calendar = indexOf(words.calendar);
  const notNames = indexOf([...words.notNames, ...demonyms()]);
  const beginnings = new Map<string, Beginnings>();
  for (const { byFirstWord } of [names, titles, calendar, notNames]) {
    for (const word of byFirstWord.keys()) {
      beginnings.set(word, {
        names: names.byFirstWord.get(word),
        titles: titles.byFirstWord.get(word),
        calendar: calendar.byFirstWord.get(word),
        notNames: notNames.byFirstWord.get(word),
      });
    }
  }
  return {
    names,
    titles,
    calendar,
    notNames,
    // The words of news are few beside those of the gazetteer: a small map answers them faster.
    beginnings: remembered((word) => beginnings.get(word) ?? null),
    outlet: (credit) => credits.get(credit.toLowerCase()) ?? null,
    genderOf: (firstName) => genders.get(firstName) ?? genderOfPlain(firstName),
    nicknames: (firstName) => nicknames.get(firstName) ?? NONE,
  };
}

/** Word lists of news English; see the file for what each holds. */
export const WORDS = {
  modifiers: new Set(words.modifiers),
  roles: new Set(words.roles),
  organisationWords: new Set(words.organisationWords),
  /** Kinds of firm that stand right before its name: "chipmaker". */
  firmWords: new Set(words.firmWords),
  /** What behind a place makes a team of it, or a firm: "Rovers", "Water". */
  teamWords: new Set(words.teamWords),
  firmTails: new Set(words.firmTails),
  /** "Club", "Dynamo": before a place they make a team of it. */
  clubPrefixes: new Set(words.clubPrefixes),
  placeWords: new Set(words.placeWords),
  organisationHeads: new Set(words.organisationHeads),
  placeHeads: new Set(words.placeHeads),
  eventHeads: new Set(words.eventHeads),
  otherHeads: new Set(words.otherHeads),
  departments: new Set(words.departments),
  genericBodies: new Set(words.genericBodies),
  headlineHeads: new Set(words.headlineHeads),
  particles: new Set(words.particles),
  placePrefixes: new Set(words.placePrefixes),
  directions: new Set(words.directions),
  eventPrefixes: new Set(words.eventPrefixes),
  /** "KC", "OBE", "PhD": what stands behind a person's name. */
  postNominals: new Set(words.postNominals),
  /** Heads that bear a person's name ("Library"), where others ("Campaign") are only that person's. */
  honouringHeads: new Set(words.honouringHeads),
  /** Behind a place these say what belongs to it, and make no name with it. */
  possessedHeads: new Set(words.possessedHeads),
  /** Heads that no surname is. */
  clearHeads: new Set(words.clearHeads),
} as const;

const NONE: ReadonlySet<string> = new Set();

const genders = new Map<string, 'female' | 'male' | 'either'>([
  ...firstNames.female.map((name) => [name, 'female'] as const),
  ...firstNames.male.map((name) => [name, 'male'] as const),
  ...firstNames.either.map((name) => [name, 'either'] as const),
]);

/** "José" is known as "Jose" too. */
function genderOfPlain(firstName: string): 'female' | 'male' | 'either' | null {
  if (!ACCENTED.test(firstName)) return null;
  return genders.get(firstName.normalize('NFD').replace(MARKS, '')) ?? null;
}

const ACCENTED = /[^ -~]/;
const MARKS = /\p{M}/gu;

const nicknames = new Map<string, Set<string>>();
for (const group of words.nicknames) {
  for (const name of group) {
    const others = nicknames.get(name) ?? new Set();
    for (const other of group) others.add(other);
    nicknames.set(name, others);
  }
}

const noNames = new Set(words.notNames);

const surnames = new Set<string>(
  Object.entries(people.person).flatMap(([name]) => name.split(' ').at(-1) ?? []),
);

/** "Merkel", "bin Laden", "Le Pen" */
function isSurname(form: string): boolean {
  return readPersonName(form.split(' ')).given.length === 0;
}

/** Everyday words ("Target"), but for what is seldom used as one ("Puma", "Bush"). */
function isWeak(form: string, type: NameType, short: boolean): boolean {
  if (type === 'place' || /[\s.&-]/.test(form)) return false;
  // In capitals throughout only the commonest words may be mere emphasis ("WHO").
  if (form === form.toUpperCase()) return frequencyOf(form.toLowerCase()) > COMMON_SHOUT;
  const common = short ? COMMON_SURNAME : COMMON_NAME;
  return isEveryday(form) && frequencyOf(form.toLowerCase()) > common;
}

/** Occurrences in 51 million words. */
const COMMON_NAME = 60;
const COMMON_SURNAME = 3000;
const COMMON_SHOUT = 90_000;

function entries(
  names: Readonly<Record<string, readonly string[]>> | undefined,
): [string, readonly string[]][] {
  return Object.entries(names ?? {});
}

function addFile(names: FormIndex<KnownName>, file: GazetteerFile, mayBeWeak: boolean): void {
  for (const type of ['event', 'organisation', 'place', 'person'] as const) {
    for (const [name, also] of entries(file[type])) {
      for (const form of [name, ...also]) {
        const short = type === 'person' && form !== name && isSurname(form);
        addForm(names, form, { name, type, weak: mayBeWeak && isWeak(form, type, short), short });
      }
    }
  }
}

/** Datelines and shouting headlines write names in capitals throughout. */
function addForm(names: FormIndex<KnownName>, form: string, value: KnownName): void {
  names.add(form, value);
  // "Bin Laden", at the start of a sentence
  if (isAt(form, 0, SMALL)) names.add(form.slice(0, 1).toUpperCase() + form.slice(1), value);
  const capitals = form.toUpperCase();
  if (capitals !== form && form.length > LONGEST_ACRONYM)
    names.add(capitals, { ...value, weak: false });
}

/** Shorter words in capitals may be acronyms of something else. Letters. */
const LONGEST_ACRONYM = 4;

function indexOf(forms: Iterable<string>): FormIndex<string> {
  const index = new FormIndex<string>();
  for (const form of forms) {
    index.add(form, form);
  }
  return index;
}
