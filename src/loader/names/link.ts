import { Bodies, isBackReference } from './bodies.ts';
import type { Gazetteer, NameType } from './gazetteer.ts';
import { type Named, Register, type Target } from './named.ts';
import { fullPerson, personNameOf, shortPerson } from './people.ts';
import type { LocatedSpot } from './spot.ts';

export interface Link extends Target {
  readonly spot: LocatedSpot;
}

/** Which spots name the same: full names first, then what is short for one of them. */
export function linkSpots(
  spots: readonly LocatedSpot[],
  gazetteer: Gazetteer,
): { named: Named[]; links: Link[] } {
  const typeOf = typesOfWordings(spots);
  const register = new Register();
  const targets = new Map<LocatedSpot, Target>();
  const full = spots.filter(
    (spot) => typeOf(spot) === 'person' && personNameOf(spot).given.length > 0,
  );
  for (const spot of full.toSorted((a, b) => b.words.length - a.words.length)) {
    targets.set(spot, { named: fullPerson(spot, register, gazetteer), rivals: [] });
  }
  const bodies = new Bodies(register);
  spots.forEach((spot, index) => {
    const type = typeOf(spot);
    if (type !== 'person' && !spot.tentative)
      bodies.add(spot, type, spots[index - 1], spots[index + 1]);
  });
  const links: Link[] = [];
  for (const spot of spots) {
    const isPerson = typeOf(spot) === 'person';
    if (spot.tentative && !isBorne(spot, register)) continue;
    const target =
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

/** Whether somebody's full name ends in the spot's only word. */
function isBorne({ wording }: LocatedSpot, register: Register): boolean {
  return register.withFamily(wording).some(({ person }) => (person?.given.length ?? 0) > 0);
}

/** The type that most speaks for, of all spots of one wording together. */
function typesOfWordings(spots: readonly LocatedSpot[]): (spot: LocatedSpot) => NameType {
  const sums = new Map<string, Record<NameType, number>>();
  for (const spot of spots) {
    const { person, organisation, place, event } = spot.scores;
    const key = keyOf(spot);
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { person, organisation, place, event });
    else {
      sum.person += person;
      sum.organisation += organisation;
      sum.place += place;
      sum.event += event;
    }
  }
  const types = new Map<string, NameType>();
  for (const [key, sum] of sums) {
    types.set(
      key,
      TYPES.reduce((best, type) => (sum[type] > sum[best] ? type : best)),
    );
  }
  return (spot) => types.get(keyOf(spot)) ?? 'person';
}

const TYPES: readonly NameType[] = ['person', 'organisation', 'place', 'event'];

function keyOf({ known, wording }: LocatedSpot): string {
  return known !== null && !known.short ? known.name : wording;
}
