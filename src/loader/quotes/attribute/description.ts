import type { Discourse, Referent } from './discourse.ts';
import type { Description } from './phrase.ts';
import { type Resolution, unresolved } from './pronoun.ts';

/**
 * Whom a definite description ("the senator") stands for among those the text has named: the one
 * that it has introduced by the same noun. Null where it has introduced nobody so.
 */
export function resolveDescription(
  description: Description,
  referents: Iterable<Referent>,
  discourse: Discourse,
  speech: number,
): Resolution | null {
  if (description.determiner !== 'definite' || description.head.plural) return null;
  const ranked = discourse.rank(description.span, speech);
  const spokenOf = new Map(ranked.map((entry) => [entry.referent.id, entry]));
  const called: Referent[] = [];
  for (const referent of referents) {
    if (referent.type === 'role' || !agrees(description, referent)) continue;
    called.push(referent);
  }
  const closest = called.filter((referent) => fits(description, referent, true));
  const candidates = closest.length > 0 ? closest : called;
  const present = candidates
    .map((referent) => ({ referent, score: spokenOf.get(referent.id)?.score ?? 0 }))
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = present;
  if (best === undefined) return organisationMeant(description, discourse, speech);
  const losers = present.slice(1).map(({ referent }) => ({
    entity: referent.id,
    why: 'It is called so too, but was named further back.',
  }));
  const alone = second === undefined;
  if (!alone && best.score < CLEAR_LEAD * second.score) {
    const doubtful = { entity: best.referent.id, why: 'Somebody else is called so too.' };
    return unresolved('description', [doubtful, ...losers]);
  }
  return {
    referents: [best.referent],
    certainty: alone ? 'sure' : 'likely',
    rule: 'description',
    rejected: losers,
  };
}

/** "The union", "the newspaper": the organisation spoken of just now, where it is the only one. */
function organisationMeant(
  { head, modifiers, span }: Description,
  discourse: Discourse,
  speech: number,
): Resolution | null {
  if (head.kind !== 'group' || modifiers.length > 0 || NEVER_NAMED.has(head.singular)) return null;
  const near = discourse
    .rank(span, speech)
    .filter(
      ({ referent, distance, insideOnly }) =>
        referent.type === 'organisation' && distance <= NEAR && !insideOnly,
    );
  const [best, second] = near;
  if (best === undefined) return null;
  if (second !== undefined && best.score < CLEAR_LEAD * second.score) return null;
  return {
    referents: [best.referent],
    certainty: 'likely',
    rule: 'description',
    rejected: near.slice(1).map(({ referent }) => ({
      entity: referent.id,
      why: 'It plays a lesser part in the sentences before.',
    })),
  };
}

function agrees(description: Description, referent: Referent): boolean {
  const { head } = description;
  if (head.gender !== null && referent.gender !== null && head.gender !== referent.gender)
    return false;
  if (referent.type === 'person')
    return head.kind === 'person' && fits(description, referent, false);
  if (referent.type !== 'organisation' || head.kind !== 'group') return false;
  return lastWords(referent.name).includes(head.singular) || fits(description, referent, false);
}

/** Whether one introduction holds the description's noun (`wholly`: and all its other words). */
function fits({ head, modifiers }: Description, referent: Referent, wholly: boolean): boolean {
  return referent.introductions.some(
    (words) =>
      words.includes(head.singular) &&
      DIFFERENT.every((word) => words.includes(word) === modifiers.includes(word)) &&
      (!wholly || modifiers.every((word) => words.includes(word))),
  );
}

const lastWords = (name: string): string[] => name.toLowerCase().split(' ');

/** A former president is not "the president", nor a vice president. */
const DIFFERENT = ['former', 'vice', 'deputy', 'assistant', 'ex', 'acting', 'late'];
/** These are mostly said of parts of what was named. */
const NEVER_NAMED = new Set([
  'campaign',
  'team',
  'family',
  'staff',
  'crowd',
  'public',
  'audience',
  'media',
  'press',
  'country',
  'nation',
  'state',
  'city',
  'town',
  'county',
  'police',
  'house',
  'court',
]);
const CLEAR_LEAD = 1.5;
/** Sentences of narration. */
const NEAR = 2;
