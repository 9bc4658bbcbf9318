import type { Discourse, Referent } from './discourse.ts';
import type { Description } from './phrase.ts';
import type { Mention } from '../../../contract/article.ts';
import { KEPT_REJECTED, type Resolution, unresolved } from './pronoun.ts';

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
  const nearest = ranked.find(({ referent, insideOnly }) => isOne(referent) && !insideOnly);
  const passedOver =
    description.head.kind === 'person' &&
    !OFFICES.has(description.head.singular) &&
    nearest !== undefined &&
    nearest.distance <= 1 &&
    nearest.score >= EPITHET_LEAD * best.score;
  if (passedOver) {
    const doubtful = [best.referent, nearest.referent].map(({ id }) => ({
      entity: id,
      why: 'The text calls one of them so, but has just spoken of the other.',
    }));
    return unresolved('description', doubtful);
  }
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

/**
 * "The New York businessman" right after a sentence about one person: style books ask for such
 * variation, so it is that person. Null where nobody was spoken of so lately, and with more than one
 * in question nobody is named.
 */
export function resolveEpithet(
  { span, determiner, head, modifiers, described, complement, beside }: Description,
  discourse: Discourse,
  speech: number,
): Resolution | null {
  if (head.kind !== 'person' || head.plural || complement) return null;
  const possessed = determiner === 'possessive' && modifiers.some((word) => PAST.has(word));
  const told = determiner === 'definite' && (described || FIGURES.has(head.singular));
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
  const rejected = near.slice(1, KEPT_REJECTED).map(({ referent }) => ({
    entity: referent.id,
    why: 'It plays a lesser part in the sentences before.',
  }));
  if (determiner === 'definite' && best.score >= EPITHET_LEAD * (second?.score ?? 0)) {
    return { referents: [best.referent], certainty: 'likely', rule: 'epithet', rejected };
  }
  const doubtful = { entity: best.referent.id, why: 'The text does not say that it is meant.' };
  return unresolved('epithet', [doubtful, ...rejected]);
}

/** A report, book or letter speaks for whoever the phrase says made it; else for nobody named. */
export function makerOf({ possessor, beside }: Description): Mention | null {
  if (possessor !== null && 'entity' in possessor) return possessor;
  return beside.find(({ modifies }) => modifies)?.mention ?? null;
}

/** "The union", "the newspaper": the organisation spoken of just now, where it is the only one. */
function organisationMeant(
  { head, modifiers, span }: Description,
  discourse: Discourse,
  speech: number,
): Resolution | null {
  if (head.kind !== 'group' || modifiers.length > 0 || !NAMED_KINDS.has(head.singular)) return null;
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

const isOne = ({ type, members }: Referent): boolean => type === 'person' && members.length === 0;

const lastWords = (name: string): string[] => name.toLowerCase().split(' ');

/** "Lee's former strategist" is mostly somebody named; "Lee's strategist" need not be. */
const PAST = new Set(['former', 'onetime', 'longtime', 'erstwhile']);
/** Bare nouns that newspapers use for a well-known person just named. */
const FIGURES = new Set(
  'candidate nominee frontrunner senator congressman congresswoman governor president billionaire businessman businesswoman mogul tycoon lawmaker politician republican democrat'.split(
    ' ',
  ),
);
/** A former president is not "the president", nor a vice president. */
const DIFFERENT = ['former', 'vice', 'deputy', 'assistant', 'ex', 'acting', 'late'];
/** Of groups: what newspapers call an organisation that they have just named. */
const NAMED_KINDS = new Set(
  'company firm corporation newspaper paper magazine tabloid publication outlet website site agency bureau network station broadcaster union group organization organisation association charity foundation institute bank airline carrier retailer manufacturer startup nonprofit federation league watchdog'.split(
    ' ',
  ),
);
/** Offices that one person holds: no nearer name makes them doubtful. */
const OFFICES = new Set(
  'president chancellor mayor governor judge justice pope king queen minister premier secretary sheriff ambassador speaker'.split(
    ' ',
  ),
);
const CLEAR_LEAD = 1.5;
const EPITHET_LEAD = 2;
/** Sentences of narration. */
const NEAR = 2;
