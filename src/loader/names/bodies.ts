import { Acronyms } from './acronyms.ts';
import { headType } from './compound.ts';
import { type NameType, WORDS } from './gazetteer.ts';
import type { Named, Register, Target } from './named.ts';
import type { LocatedSpot } from './spot.ts';

/** Organisations, places and events of a dump, with the acronyms that the text explains. */
export class Bodies {
  readonly #register: Register;
  readonly #byName = new Map<string, Named>();
  /** By the word that only one name begins with; null where several do. */
  readonly #byFirstWord = new Map<string, Named | null>();
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
    if (spot.words.length === 1) return;
    this.#acronyms.add(spot, one, before, next);
    const [first = ''] = spot.words;
    const last = spot.words.at(-1) ?? '';
    const other = this.#byFirstWord.get(first);
    if (type === 'organisation' && (FIRM_HEADS.has(last) || WORDS.firmTails.has(last)))
      this.#byFirstWord.set(first, other === undefined || other === one ? one : null);
  }

  /**
   * What the dump has an acronym for, or a longer name that begins with the word: "Moorlink" of "Moorlink
   * Motors". Null where it does not explain the spot.
   */
  explained(spot: LocatedSpot, type: NameType): Target | null {
    const named =
      spot.words.length > 1 ? null : (this.#acronyms.of(spot) ?? this.#longer(spot, type));
    return named === null ? null : { named, rivals: [] };
  }

  #longer({ wording, known, title, tentative }: LocatedSpot, type: NameType): Named | null {
    if (known !== null || title !== null || tentative || type === 'place') return null;
    const borne =
      this.#register.withFamily(wording).length + this.#register.withGiven(wording).length > 0;
    return borne ? null : (this.#byFirstWord.get(wording) ?? null);
  }

  /** What a spot names; null where it is nobody's, or a person's. */
  find(spot: LocatedSpot, isPerson: boolean): Target | null {
    const { wording, known, scores } = spot;
    if (isBackReference(spot)) return this.#findBefore(wording);
    const team = WORDS.teamWords.has(wording) ? this.#findBefore(wording) : null;
    if (team !== null) return team;
    const one = isPerson ? undefined : this.#byName.get(keyOf(spot));
    if (one === undefined) return null;
    const namesakes = [...this.#register.withFamily(wording), ...this.#register.withGiven(wording)];
    if (known === null && (namesakes.length > 0 || this.#register.isFamily(wording))) return null;
    // "Pell" of "Ada Pell Granin", where nothing but its standing alone speaks for a body.
    const vague = known === null && scores[one.type] < VAGUE;
    if (vague && this.#register.within([wording]).length > 0) return null;
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

/** Firms go by the words before these; "Norland" alone is not "Norland Police", nor a team of Norland. */
const FIRM_HEADS: ReadonlySet<string> = new Set(
  (
    'Airlines Airways Associates Brothers Capital Communications Co Co. Corp Corp. Enterprises Foods Group Holding ' +
    'Holdings Inc Inc. Industries International Laboratories Logistics Ltd Ltd. Media Metals Minerals Motors ' +
    'Networks Partners Pharmaceuticals PLC Plc Pictures Productions Properties Resources Robotics Securities ' +
    'Solutions Studios Systems Technologies Ventures'
  ).split(' '),
);

/** A score that a word gets by standing alone. */
const VAGUE = 1;

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
