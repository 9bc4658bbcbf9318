import type { Gazetteer } from './gazetteer.ts';
import type { Register, Target } from './named.ts';
import type { LocatedSpot } from './spot.ts';

/** "Ada and Vera Moore": takes up Ada, who is a Moore too, where nobody else here is called by that name. */
export function addSiblings(
  spots: readonly LocatedSpot[],
  targets: Map<LocatedSpot, Target>,
  register: Register,
  gazetteer: Gazetteer,
): void {
  spots.forEach((spot, index) => {
    const next = spots[index + 1];
    if (next === undefined || next.unit !== spot.unit || next.text !== spot.text) return;
    const family = targets.get(next)?.named.person?.family;
    if (family === undefined || !JOINED.test(spot.text.slice(spot.end, next.start))) return;
    const { wording, words, known, title } = spot;
    if (words.length > 1 || known !== null || title !== null || next.title !== null) return;
    if (gazetteer.genderOf(wording) === null) return;
    if (register.withFamily(wording).length + register.withGiven(wording).length > 0) return;
    const named = register.add('person', null, { given: [wording], family, suffix: null });
    targets.set(spot, { named, rivals: [] });
  });
}

const JOINED = /^ (?:and|&) $/;
