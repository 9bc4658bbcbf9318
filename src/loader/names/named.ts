import type { NameType } from './gazetteer.ts';
import { type PersonName, readPersonName, wordsOfName } from './persons.ts';
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

/** Whom a spot names, and others of the same name, the likeliest first. */
export interface Target {
  readonly named: Named;
  readonly rivals: readonly Named[];
}

/** Everybody and everything named so far. */
export class Register {
  readonly all: Named[] = [];
  readonly #byFamily = new Map<string, Named[]>();
  readonly #byGiven = new Map<string, Named[]>();
  readonly #byBare = new Map<string, Named[]>();
  readonly #byKnown = new Map<string, Named>();
  readonly #byAlias = new Map<string, Named>();
  /** Persons whose names have parts: all words of their names. */
  readonly #longNames = new Map<Named, readonly string[]>();

  add(type: NameType, known: string | null, person: PersonName | null): Named {
    const one: Named = { type, known, person, forms: new Map(), spots: [], latest: -1 };
    this.all.push(one);
    if (person !== null) {
      append(this.#byFamily, person.family, one);
      const bare = person.family.slice(person.family.lastIndexOf(' ') + 1);
      if (bare !== person.family) append(this.#byBare, bare, one);
      const [given] = person.given;
      if (given !== undefined) append(this.#byGiven, given, one);
      if (person.nickname !== undefined) append(this.#byGiven, person.nickname, one);
      if (known !== null) this.#byKnown.set(known, one);
      const words = wordsOfName(person);
      if (words.length >= SHORTEST_WITH_PARTS) this.#longNames.set(one, words);
    }
    return one;
  }

  /** "Granin" is what a text may call "al-Granin" or "van der Granin" by. */
  withFamily(wording: string): readonly Named[] {
    const name = familyIn(wording);
    return (
      this.#byFamily.get(name) ??
      this.#byFamily.get(`al-${name}`) ??
      this.#byFamily.get(`el-${name}`) ??
      this.#byBare.get(name) ??
      NONE
    );
  }

  /** Persons whose full name holds these words in a row, other than as its beginning alone. */
  within(words: readonly string[]): readonly Named[] {
    const found: Named[] = [];
    for (const [one, name] of this.#longNames) if (holds(name, words)) found.push(one);
    return found;
  }

  /** Notes that somebody is known by another name too. */
  addAlias(name: string, one: Named): void {
    this.#byAlias.set(name, one);
  }

  withAlias(name: string): Named | null {
    return this.#byAlias.get(name) ?? null;
  }

  withGiven(name: string): readonly Named[] {
    return this.#byGiven.get(name) ?? [];
  }

  /** The person whom the gazetteer calls so. */
  person(known: string): Named | null {
    return this.#byKnown.get(known) ?? null;
  }

  /** "the Tollands": a family, and nobody of it. */
  isFamily(words: string): boolean {
    return words.endsWith('s') && this.#byFamily.has(words.slice(0, -1));
  }
}

/** "van der Moore" of "Van der Moore"; anything else as it is. */
function familyIn(wording: string): string {
  if (!/[ -]/.test(wording)) return wording;
  const { given, family } = readPersonName(wording.split(' '));
  return given.length === 0 ? family : wording;
}

/**
 * "Pell Granin" and "Pell" within "Ada María Pell Granin", but not her first name alone; "Ada María" too,
 * where two words are left of it.
 */
function holds(name: readonly string[], words: readonly string[]): boolean {
  if (name.length <= words.length) return false;
  const from = words.length > 1 ? 0 : 1;
  for (let at = from; at + words.length <= name.length; at++) {
    if (words.every((word, index) => name[at + index] === word)) return true;
  }
  return false;
}

/** Words. */
const SHORTEST_WITH_PARTS = 3;
const NONE: readonly Named[] = [];

function append(lists: Map<string, Named[]>, key: string, one: Named): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}
