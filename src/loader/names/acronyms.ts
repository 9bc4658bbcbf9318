import type { Named } from './named.ts';
import { isCapital, type LocatedSpot } from './spot.ts';

/** The acronyms that a dump explains, in brackets beside a name or by being a name's initials. */
export class Acronyms {
  readonly #explained = new Map<string, Named>();
  readonly #initials = new Map<string, Initials>();

  readonly #articleUnits: number;

  /** @param articleUnits The units of an article before those of headlines, which tell of something else. */
  constructor(articleUnits: number) {
    this.#articleUnits = articleUnits;
  }

  /** Takes up a name of several words, with the spots before and behind it. */
  add(
    spot: LocatedSpot,
    one: Named,
    before: LocatedSpot | undefined,
    next: LocatedSpot | undefined,
  ): void {
    const initials = initialsOf(spot.words);
    if (initials.length > 2 && !this.#initials.has(initials)) {
      this.#initials.set(initials, { one, spot });
    }
    if (isInBrackets(spot, next)) this.#explain(next, spot, initials, one);
    if (isInBrackets(before, spot)) this.#explain(before, spot, initials, one);
  }

  /** What an acronym is short for here, whatever else the gazetteer has it for. */
  of({ wording, known, unit, start }: LocatedSpot): Named | null {
    const explained = this.#explained.get(wording);
    if (explained !== undefined) return explained;
    const { one, spot } = this.#initials.get(wording) ?? {};
    if (one === undefined || spot === undefined) return null;
    if (known === null || known.weak) return one;
    // "CNN" is known by nothing else, and its letters may be another name's by chance.
    // A "Convention" has the letters of the "Committee".
    if (known.name === wording || known.type !== one.type || unit >= this.#articleUnits)
      return null;
    const seen = spot.unit < unit || (spot.unit === unit && spot.start < start);
    return seen ? one : null;
  }

  #explain(
    short: LocatedSpot | undefined,
    { wording: name }: LocatedSpot,
    initials: string,
    one: Named,
  ): void {
    const { wording = '', known = null } = short ?? {};
    if (!isAcronym(wording, initials) || this.#explained.has(wording)) return;
    // "Farrow Tidal Commission (CNN)" tells who reports.
    if (known?.weak === false && !isWithin(wording, name)) return;
    this.#explained.set(wording, one);
  }
}

/** A name, and where it stands first. */
interface Initials {
  readonly one: Named;
  readonly spot: LocatedSpot;
}

/** "Farrow Tidal Commission (FTC)", and the other way round. */
function isInBrackets(before: LocatedSpot | undefined, spot: LocatedSpot | undefined): boolean {
  if (before === undefined || spot === undefined || before.unit !== spot.unit) return false;
  return /^\s?\($/.test(before.text.slice(before.end, spot.start)) && before.text[spot.end] === ')';
}

/** "FATCO", whatever it stands for, and "Fatco" where the letters are the words' own. */
function isAcronym(word: string, initials: string): boolean {
  return ACRONYM.test(word) && (TWO_CAPITALS.test(word) || word.toUpperCase() === initials);
}

const ACRONYM = /^\p{Lu}[\p{L}.&-]{1,7}$/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** Whether the letters of an acronym stand in the name in this order. */
function isWithin(acronym: string, name: string): boolean {
  const lower = name.toLowerCase();
  let at = 0;
  for (const letter of acronym.toLowerCase()) {
    if (letter === '.') continue;
    at = lower.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function initialsOf(words: readonly string[]): string {
  let initials = '';
  for (const word of words) {
    for (const part of word.split('-')) if (isCapital(part)) initials += part.slice(0, 1);
  }
  return initials;
}
