import { Acronyms } from './acronyms.ts';
import { headType } from './compound.ts';
import type { NameType } from './gazetteer.ts';
import type { Named, Register, Target } from './named.ts';
import type { LocatedSpot } from './spot.ts';

/** Organisations, places and events of a dump, with the acronyms that the text explains. */
export class Bodies {
  readonly #register: Register;
  readonly #byName = new Map<string, Named>();
  readonly #acronyms: Acronyms;

  constructor(register: Register, articleUnits: number) {
    this.#register = register;
    this.#acronyms = new Acronyms(articleUnits);
  }

  /** Takes up a spot of this type, with the spots before and behind it. */
  add(
    spot: LocatedSpot,
    type: NameType,
    before: LocatedSpot | undefined,
    next: LocatedSpot | undefined,
  ): void {
    if (isBackReference(spot)) return;
    const key = keyOf(spot);
    let one = this.#byName.get(key);
    if (one === undefined) {
      const known = spot.known?.type === type ? spot.known.name : null;
      one = this.#register.add(type, known, null);
      this.#byName.set(key, one);
    }
    if (spot.words.length > 1) this.#acronyms.add(spot, one, before, next);
  }

  /** What the dump has an acronym for; null where it does not explain the spot. */
  explained(spot: LocatedSpot): Target | null {
    const named = spot.words.length > 1 ? null : this.#acronyms.of(spot);
    return named === null ? null : { named, rivals: [] };
  }

  /** What a spot names; null where it is nobody's, or a person's. */
  find(spot: LocatedSpot, isPerson: boolean): Target | null {
    const { wording, known, scores } = spot;
    if (isBackReference(spot)) return this.#findBefore(wording);
    const one = isPerson ? undefined : this.#byName.get(keyOf(spot));
    if (one === undefined) return null;
    const namesakes = [...this.#register.withFamily(wording), ...this.#register.withGiven(wording)];
    if (known === null && (namesakes.length > 0 || this.#register.isFamily(wording))) return null;
    const margin = known?.weak === false ? STRONG_MARGIN : WEAK_MARGIN;
    if (namesakes.length === 0 || scores.person <= scores[one.type] - margin) {
      return { named: one, rivals: [] };
    }
    return scores.person > 0 ? null : { named: one, rivals: namesakes };
  }

  /** "the Times" is the paper of that name which was named last. */
  #findBefore(head: string): Target | null {
    let latest: Named | null = null;
    for (const one of this.#register.all) {
      if (one.type !== 'organisation' || one.latest < (latest?.latest ?? 0)) continue;
      if ([...one.forms.keys()].some((form) => form.endsWith(` ${head}`))) latest = one;
    }
    return latest === null ? null : { named: latest, rivals: [] };
  }
}

/** How much more has to speak for a place than for its namesake, a person of the dump. */
const STRONG_MARGIN = 5;
const WEAK_MARGIN = 1.5;

/** "the Times": only the head noun of a name. */
export function isBackReference({ known, words }: LocatedSpot): boolean {
  return known === null && words.length === 1 && headType(words[0] ?? '') !== null;
}

function keyOf(spot: LocatedSpot): string {
  const name = spot.known?.name ?? spot.wording;
  return name.startsWith('The ') ? name.slice('The '.length) : name;
}
