import { wordSet } from '../../language/word-set.ts';
import { isOfPeople, nounOf } from '../nouns.ts';
import type { Discourse, Referent } from './discourse.ts';
import { FIGURES, isOne, OFFICES, POLITICAL } from './offices.ts';
import type { Description } from './phrase.ts';
import { KEPT_REJECTED, type Resolution, unresolved } from './pronoun.ts';

/**
 * "The Lyon banker" right after a sentence about one person: style books ask for such
 * variation, so it is that person. Null where nobody was spoken of so lately, and with more than one
 * in question nobody is named.
 */
export function resolveEpithet(
  { span, determiner, head, modifiers, described, complement, beside }: Description,
  discourse: Discourse,
  speech: number | null,
): Resolution | null {
  if (head.kind !== 'person' || head.plural || complement) return null;
  const possessed = determiner === 'possessive' && modifiers.some((word) => PAST.has(word));
  const told =
    determiner === 'definite' && (described || FIGURES.has(head.singular) || isOfPeople(head));
  if (!possessed && !told) return null;
  const others = new Set(beside.map(({ mention }) => mention.entity));
  const near = discourse
    .rank(span, speech)
    .filter(
      ({ referent, insideOnly, distance }) =>
        isOne(referent) &&
        !insideOnly &&
        !others.has(referent.id) &&
        distance <= NEAR &&
        (head.gender === null || referent.gender === null || referent.gender === head.gender),
    );
  const [best, second] = near;
  if (best === undefined || best.distance > 1) return null;
  if (POLITICAL.has(head.singular) && isIntroducedOtherwise(best.referent)) return null;
  if (holdsAnotherOffice(head.singular, best.referent)) return null;
  const rejected = near.slice(1, KEPT_REJECTED).map(({ referent }) => ({
    entity: referent.id,
    why: 'Plays a lesser part in the sentences before.',
  }));
  if (determiner === 'definite' && best.score >= EPITHET_LEAD * (second?.score ?? 0)) {
    return { referents: [best.referent], certainty: 'likely', rule: 'epithet', rejected };
  }
  const doubtful = { entity: best.referent.id, why: 'The text does not say that it is meant.' };
  return unresolved('epithet', [doubtful, ...rejected]);
}

/** Somebody introduced as a lawyer or a mother is hardly "the nominee". */
function isIntroducedOtherwise({ introductions }: Referent): boolean {
  const persons = introductions.flat().filter((word) => nounOf(word).kind === 'person');
  return persons.length > 0 && !persons.some((word) => POLITICAL.has(word) || OFFICES.has(word));
}

/** "Defense Secretary Ann Lee" is not "the Lyon minister". */
function holdsAnotherOffice(office: string, { introductions }: Referent): boolean {
  const held = introductions.flat().filter((word) => OFFICES.has(word));
  return OFFICES.has(office) && held.length > 0 && !held.includes(office);
}

/** "Lee's former strategist" is mostly somebody named; "Lee's strategist" need not be. */
const PAST = wordSet('former onetime longtime erstwhile');
const EPITHET_LEAD = 2;
/** Sentences of narration. */
const NEAR = 2;
