import { isOrdinary } from '../language/ordinary.ts';
import { Bodies, isBackReference } from './bodies.ts';
import type { Gazetteer, NameType } from './gazetteer.ts';
import { scoreOfKnown } from './context.ts';
import { standsFirst } from './east-asian.ts';
import { type Named, Register, type Target } from './named.ts';
import { fullPerson, personNameOf, shortPerson } from './people.ts';
import type { PersonName } from './persons.ts';
import { addSiblings } from './siblings.ts';
import type { LocatedSpot } from './spot.ts';

export interface Link extends Target {
  readonly spot: LocatedSpot;
}

/**
 * Which spots name the same: full names first, then what is short for one of them. `articleUnits` is
 * the unit of the first headline.
 */
export function linkSpots(
  found: readonly LocatedSpot[],
  gazetteer: Gazetteer,
  articleUnits: number,
): { named: Named[]; links: Link[] } {
  const spots = withLabelledSurnames(found);
  const types = typesOf(spots);
  takeForPersons(spots, types, gazetteer);
  takeForSurnames(spots, types, articleUnits);
  const register = new Register();
  const targets = new Map<LocatedSpot, Target>();
  const full: { readonly spot: LocatedSpot; readonly person: PersonName }[] = [];
  spots.forEach((spot, index) => {
    if (types[index] !== 'person') return;
    const person = personNameOf(spot);
    if (person.given.length > 0) full.push({ spot, person });
  });
  for (const { spot, person } of full.toSorted((a, b) => wordCount(b) - wordCount(a))) {
    targets.set(spot, { named: fullPerson(spot, person, register, gazetteer), rivals: [] });
  }
  addSiblings(spots, targets, register, gazetteer);
  noteAliases(spots, targets, register);
  const bodies = new Bodies(register, articleUnits);
  spots.forEach((spot, index) => {
    const type = types[index] ?? 'person';
    if (type !== 'person' && !spot.tentative)
      bodies.add(spot, type, spots[index - 1], spots[index + 1]);
  });
  const links: Link[] = [];
  for (const [index, spot] of spots.entries()) {
    const isPerson = types[index] === 'person';
    if (spot.tentative && !isBorne(spot, register)) continue;
    const target =
      bodies.explained(spot, types[index] ?? 'person') ??
      targets.get(spot) ??
      aliased(spot, register) ??
      bodies.find(spot, isPerson) ??
      (isBackReference(spot) && !spot.tentative
        ? null
        : shortPerson(spot, isPerson, register, gazetteer));
    if (target === null) continue;
    const { named, rivals } = target;
    named.forms.set(spot.wording, (named.forms.get(spot.wording) ?? 0) + 1);
    named.spots.push(spot);
    named.latest = spot.unit;
    links.push({ spot, named, rivals });
  }
  return { named: register.all.filter((one) => one.spots.length > 0), links };
}

/** "Ada Moore, known as Birdie", and "Birdie, whose real name is Ada Moore". */
function noteAliases(
  spots: readonly LocatedSpot[],
  targets: ReadonlyMap<LocatedSpot, Target>,
  register: Register,
): void {
  spots.forEach((spot, index) => {
    const next = spots[index + 1];
    if (next === undefined || next.unit !== spot.unit || next.text !== spot.text) return;
    const between = spot.text.slice(spot.end, next.start);
    const [alias, meant] = KNOWN_AS.test(between) ? [next, spot] : [spot, next];
    if (alias === spot && !REAL_NAME.test(between)) return;
    const target = targets.get(meant);
    if (target !== undefined && alias.words.length === 1) {
      register.addAlias(alias.wording, target.named);
    }
  });
}

function aliased({ wording }: LocatedSpot, register: Register): Target | null {
  const named = register.withAlias(wording);
  return named === null ? null : { named, rivals: [] };
}

const KNOWN_AS =
  /^,?(?: \d\d,)? (?:who is |is |was )?(?:(?:also|better|best|widely|universally|professionally) )?known (?:to \p{L}+ )?as [“"‘]?$/u;
const REAL_NAME = /^,? (?:whose (?:real|full|legal) name is|real name) $/;

function wordCount({ spot }: { readonly spot: LocatedSpot }): number {
  return spot.words.length;
}

/** Whether somebody's full name ends in the spot's only word, or begins with it where the family's comes first. */
function isBorne({ wording }: LocatedSpot, register: Register): boolean {
  const family = register.withFamily(wording).some(({ person }) => (person?.given.length ?? 0) > 0);
  return family || (standsFirst(wording) && register.withGiven(wording).length > 0);
}

/** "Beacon Vashtavar" is a person where "Vashtavar" alone is one, and no body's name by its own words. */
function takeForPersons(
  spots: readonly LocatedSpot[],
  types: NameType[],
  gazetteer: Gazetteer,
): void {
  const surnames = new Set<string>();
  spots.forEach(({ words, wording, known, tentative }, index) => {
    if (words.length !== 1 || types[index] !== 'person' || known !== null || tentative) return;
    // "Stop Vera" and "Crooked Vera" are no names.
    if (!isOrdinary(wording) && gazetteer.genderOf(wording) === null) surnames.add(wording);
  });
  spots.forEach(({ words, known, scores }, index) => {
    const vague = known === null && types[index] === 'organisation' && scores.organisation < CLEAR;
    if (vague && words.length > 1 && surnames.has(words.at(-1) ?? '')) types[index] = 'person';
  });
}

/**
 * "Merlo led the march" is about Ada Merlo, whom the article names, though a town is called so as well: nothing
 * around the word, wherever it stands alone, speaks for the town.
 */
function takeForSurnames(
  spots: readonly LocatedSpot[],
  types: NameType[],
  articleUnits: number,
): void {
  const alone = spots.map(({ unit, words, known }, index) => {
    const bare = unit < articleUnits && words.length === 1 && types[index] === 'place';
    return bare && known?.type === 'place';
  });
  if (!alone.includes(true)) return;
  const surnames = new Set<string>();
  spots.forEach(({ words }, index) => {
    if (types[index] === 'person' && words.length > 1) surnames.add(words.at(-1) ?? '');
  });
  const located = new Set<string>();
  spots.forEach(({ wording, scores, known }, index) => {
    if (alone[index] !== true || known === null) return;
    if (scores.place > scoreOfKnown(known)) located.add(wording);
  });
  spots.forEach(({ wording }, index) => {
    if (alone[index] === true && surnames.has(wording) && !located.has(wording))
      types[index] = 'person';
  });
}

/** "LEE: X", in a transcript of what Ann Lee says: no acronym. */
function withLabelledSurnames(spots: readonly LocatedSpot[]): readonly LocatedSpot[] {
  if (!spots.some(isLabel)) return spots;
  const surnames = new Set(
    spots.flatMap(({ words, scores }) =>
      words.length > 1 && scores.person > 0 ? [words.at(-1) ?? ''] : [],
    ),
  );
  return spots.map((spot) => {
    const surname = spot.wording.slice(0, 1) + spot.wording.slice(1).toLowerCase();
    if (!isLabel(spot) || !surnames.has(surname)) return spot;
    return { ...spot, words: [surname], known: null, scores: { ...NO_SCORES, person: LABELLED } };
  });
}

const isLabel = ({ wording, start, end, text }: LocatedSpot): boolean =>
  start === 0 && text.charAt(end) === ':' && CAPITALS.test(wording);

const NO_SCORES = { person: 0, organisation: 0, place: 0, event: 0 };
/** As much as a title says. */
const LABELLED = 5;
const CAPITALS = /^\p{Lu}{2,}$/u;

/** What a head noun ("Bank") gives a body's name, and words around it do not. */
const CLEAR = 4;

/** The type of each spot: what most speaks for, of all spots of one wording together. */
function typesOf(spots: readonly LocatedSpot[]): NameType[] {
  const sums = new Map<string, Record<NameType, number>>();
  const sumOfEach = spots.map((spot) => {
    const { person, organisation, place, event } = spot.scores;
    const key = keyOf(spot);
    const sum = sums.get(key);
    if (sum === undefined) {
      const first = { person, organisation, place, event };
      sums.set(key, first);
      return first;
    }
    sum.person += person;
    sum.organisation += organisation;
    sum.place += place;
    sum.event += event;
    return sum;
  });
  return sumOfEach.map((sum) =>
    TYPES.reduce((best, type) => (sum[type] > sum[best] ? type : best)),
  );
}

const TYPES: readonly NameType[] = ['person', 'organisation', 'place', 'event'];

function keyOf({ known, wording }: LocatedSpot): string {
  return known !== null && !known.short ? known.name : wording;
}
