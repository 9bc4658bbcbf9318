import { Bodies, isBackReference } from './bodies.ts';
import type { Gazetteer, NameType } from './gazetteer.ts';
import { type Named, Register, type Target } from './named.ts';
import { fullPerson, personNameOf, shortPerson } from './people.ts';
import type { PersonName } from './persons.ts';
import type { LocatedSpot } from './spot.ts';

export interface Link extends Target {
  readonly spot: LocatedSpot;
}

/**
 * Which spots name the same: full names first, then what is short for one of them. `articleUnits` is
 * the unit of the first headline.
 */
export function linkSpots(
  spots: readonly LocatedSpot[],
  gazetteer: Gazetteer,
  articleUnits: number,
): { named: Named[]; links: Link[] } {
  const types = typesOf(spots);
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
      bodies.explained(spot) ??
      targets.get(spot) ??
      bodies.find(spot, isPerson) ??
      (isBackReference(spot) ? null : shortPerson(spot, isPerson, register, gazetteer));
    if (target === null) continue;
    const { named } = target;
    named.forms.set(spot.wording, (named.forms.get(spot.wording) ?? 0) + 1);
    named.spots.push(spot);
    named.latest = spot.unit;
    links.push({ spot, ...target });
  }
  return { named: register.all.filter((one) => one.spots.length > 0), links };
}

function wordCount({ spot }: { readonly spot: LocatedSpot }): number {
  return spot.words.length;
}

/** Whether somebody's full name ends in the spot's only word. */
function isBorne({ wording }: LocatedSpot, register: Register): boolean {
  return register.withFamily(wording).some(({ person }) => (person?.given.length ?? 0) > 0);
}

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
