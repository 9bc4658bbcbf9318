import type { Mention } from '../../../contract/article.ts';
import type { Discourse, Ranked, Referent } from './discourse.ts';
import { resolveEpithet } from './epithet.ts';
import { isOne, mayBeCalled, OFFICES } from './offices.ts';
import type { Description } from './phrase.ts';
import type { Words } from './place.ts';
import { type Resolution, unresolved } from './pronoun.ts';

/**
 * Whom a definite description ("the senator") stands for among those the text has named: the one
 * that it has introduced in the same words. Null where it has introduced nobody so.
 */
export function resolveDescription(
  description: Description,
  referents: Iterable<Referent>,
  discourse: Discourse,
  speech: number | null,
): Resolution | null {
  if (description.determiner !== 'definite' || description.head.plural) return null;
  const ranked = discourse.rank(description.span, speech);
  const called: Referent[] = [];
  for (const referent of referents) if (agrees(description, referent)) called.push(referent);
  const wholly = called.filter((referent) => bears(description, referent, true));
  if (wholly.length > 0) return mostPresent(wholly, description, ranked);
  if (called.length === 0) return organisationMeant(description, ranked);
  // "The Lyon senator", of somebody whom the text has called a senator but not of where.
  const epithet = resolveEpithet(description, discourse, speech);
  const [meant] = epithet?.referents ?? [];
  if (epithet !== null && meant !== undefined && called.includes(meant)) return epithet;
  return unresolved(
    'description',
    called.map(({ id }) => ({ entity: id, why: 'The text calls it so only in part.' })),
  );
}

function mostPresent(
  called: readonly Referent[],
  { head }: Description,
  ranked: readonly Ranked[],
): Resolution {
  const scores = new Map(ranked.map(({ referent, score }) => [referent.id, score]));
  const present = called
    .map((referent) => ({ referent, score: scores.get(referent.id) ?? 0 }))
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = present;
  if (best === undefined) return unresolved('description', []);
  const nearest = ranked.find(({ referent, insideOnly }) => isOne(referent) && !insideOnly);
  const passedOver =
    head.kind === 'person' &&
    !OFFICES.has(head.singular) &&
    nearest !== undefined &&
    nearest.distance <= 1 &&
    nearest.score >= PASSED_OVER * best.score;
  if (passedOver) {
    const doubtful = [best.referent, nearest.referent].map(({ id }) => ({
      entity: id,
      why: 'The text calls one of them so, but has just spoken of the other.',
    }));
    return unresolved('description', doubtful);
  }
  const losers = present.slice(1).map(({ referent }) => ({
    entity: referent.id,
    why: 'Called so too, but named further back.',
  }));
  if (second !== undefined && best.score < CLEAR_LEAD * second.score) {
    const doubtful = { entity: best.referent.id, why: 'Somebody else is called so too.' };
    return unresolved('description', [doubtful, ...losers]);
  }
  const certainty = second === undefined ? 'sure' : 'likely';
  return { referents: [best.referent], certainty, rule: 'description', rejected: losers };
}

/** A report, book or letter speaks for whoever the phrase says made it: "Lee's book", "a report by the union". */
export function makerOf({ possessor, beside }: Description, words: Words): Mention | null {
  if (possessor !== null && 'entity' in possessor) return possessor;
  const maker = beside.find(({ modifies, mention }) => modifies || followsBy(mention, words));
  return maker?.mention ?? null;
}

function followsBy(name: Mention, words: Words): boolean {
  const own = words.paragraphs[name.paragraph] ?? [];
  let at = (words.of(name)[0]?.index ?? 0) - 1;
  while (/DET|ADJ/.test(own[at]?.partOfSpeech ?? '')) at--;
  return own[at]?.lower === 'by';
}

/** "The company", "the newspaper": the organisation spoken of just now, where it may be called so and is the only one. */
function organisationMeant(
  { head, modifiers }: Description,
  ranked: readonly Ranked[],
): Resolution | null {
  if (head.kind !== 'group' || modifiers.length > 0) return null;
  const near = ranked.filter(
    ({ referent, distance, insideOnly }) =>
      referent.type === 'organisation' && distance <= NEAR && !insideOnly,
  );
  const [best] = near;
  if (best === undefined || !mayBeCalled(head.singular, best.referent)) return null;
  const second = near.slice(1).find(({ referent }) => mayBeCalled(head.singular, referent));
  if (second !== undefined && best.score < CLEAR_LEAD * second.score) return null;
  return {
    referents: [best.referent],
    certainty: 'likely',
    rule: 'description',
    rejected: near.slice(1).map(({ referent }) => ({
      entity: referent.id,
      why: 'Plays a lesser part in the sentences before.',
    })),
  };
}

function agrees(description: Description, referent: Referent): boolean {
  const { head } = description;
  const other = referent.gender;
  if (head.gender !== null && other !== null && head.gender !== other) return false;
  if (referent.type === 'person')
    return head.kind === 'person' && bears(description, referent, false);
  if (referent.type !== 'organisation' || head.kind !== 'group') return false;
  return bears(description, referent, true);
}

/** Whether its name or one introduction holds the description's noun; `wholly`: and its other words. */
function bears({ head, modifiers }: Description, referent: Referent, wholly: boolean): boolean {
  const wanted = wholly ? modifiers : [];
  const introduced = referent.introductions.some(
    (words) =>
      words.includes(head.singular) &&
      DIFFERENT.every((word) => words.includes(word) === modifiers.includes(word)) &&
      includesAll(words, wanted),
  );
  if (introduced || referent.type !== 'organisation') return introduced;
  const words = referent.name.toLowerCase().split(' ');
  const nouns = words.filter((_, index) => index === words.length - 1 || words[index + 1] === 'of');
  return nouns.includes(head.singular) && includesAll(words, wanted);
}

function includesAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.includes(word));
}

/** A former president is not "the president", nor a vice president. */
const DIFFERENT = ['former', 'vice', 'deputy', 'assistant', 'ex', 'acting', 'late'];
const CLEAR_LEAD = 1.5;
/** Somebody else so much more present that the description may well be meant for them. */
const PASSED_OVER = 2;
/** Sentences of narration. */
const NEAR = 2;
