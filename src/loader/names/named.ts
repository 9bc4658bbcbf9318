import type { NameType } from './gazetteer.ts';
import type { PersonName } from './persons.ts';
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
  readonly #byKnown = new Map<string, Named>();

  add(type: NameType, known: string | null, person: PersonName | null): Named {
    const one: Named = { type, known, person, forms: new Map(), spots: [], latest: -1 };
    this.all.push(one);
    if (person !== null) {
      append(this.#byFamily, person.family, one);
      const [given] = person.given;
      if (given !== undefined) append(this.#byGiven, given, one);
      if (known !== null) this.#byKnown.set(known, one);
    }
    return one;
  }

  /** "Granin" is what a text may call "al-Granin" by. */
  withFamily(name: string): readonly Named[] {
    return (
      this.#byFamily.get(name) ??
      this.#byFamily.get(`al-${name}`) ??
      this.#byFamily.get(`el-${name}`) ??
      NONE
    );
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

const NONE: readonly Named[] = [];

function append(lists: Map<string, Named[]>, key: string, one: Named): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}
