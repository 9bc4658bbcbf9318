import type { RejectedSpeaker } from '../../../contract/article.ts';
import type { Certainty } from '../../../contract/dump.ts';
import type { Gender } from '../../names/find.ts';
import { nounOf } from '../nouns.ts';
import {
  ANONYMOUS,
  type Discourse,
  individuals,
  NAMELESS,
  type Ranked,
  type Referent,
} from './discourse.ts';
import type { Part } from './part.ts';
import type { Word, Words } from './place.ts';

/** Whom a word stands for, as far as the text tells. */
export interface Resolution {
  /** Empty where the text does not tell. */
  readonly referents: readonly Referent[];
  readonly certainty: Certainty;
  readonly rule: string;
  readonly rejected: readonly RejectedSpeaker[];
}

/**
 * Whom a pronoun stands for. `speech`: the speech whose speaker it is, or null in narration; `answers`: it answers;
 * `spokenOf`: who is named as the one spoken of, and does not speak.
 */
export function resolvePronoun(
  word: Word,
  speech: number | null,
  discourse: Discourse,
  answers = false,
  spokenOf: string | null = null,
): Resolution {
  const wanted = PRONOUNS.get(word.lower);
  if (wanted === undefined) return unresolved('indefinite-pronoun', []);
  const span = { paragraph: word.paragraph, start: word.start, end: word.end };
  const rejected: RejectedSpeaker[] = [];
  const fitting: Ranked[] = [];
  for (const ranked of discourse.rank(span, speech)) {
    if (!canBe(wanted, ranked.referent) && !isOneTheyMean(wanted, ranked)) continue;
    if (!wanted.personal && wanted.number === 'one' && ranked.distance > FARTHEST_THING) continue;
    const asked =
      answers && ranked.part === 'asker' ? 'Has just asked, and somebody else answers.' : null;
    const told = ranked.referent.id === spokenOf ? 'Is the one spoken of here.' : null;
    const why =
      asked ?? told ?? (wanted.personal ? misfit(wanted, ranked, word.lower) : misplaced(ranked));
    if (why === null) fitting.push(ranked);
    else rejected.push(...rejecting(ranked.referent, why));
  }
  const weighed = fitting
    .map((ranked) => ({ ...ranked, score: ranked.score * trust(wanted, ranked) }))
    .toSorted(byScore);
  const [best, second] = weighed;
  if (best === undefined || isNobody(best.referent))
    return unresolved('pronoun', rejected.slice(0, KEPT_REJECTED));
  const share = best.score / (best.score + (second?.score ?? 0));
  const losers = weighed
    .slice(1, KEPT_REJECTED + 1)
    .flatMap(({ referent, distance }) =>
      rejecting(
        referent,
        distance > best.distance
          ? 'Named further back.'
          : 'Plays a lesser part in the sentences before.',
      ),
    );
  if (share < LEAST_SHARE || best.score < LEAST_SCORE || isOutdone(best, fitting, wanted)) {
    const doubtful = rejecting(best.referent, `“${word.text}” may mean somebody else too.`);
    return unresolved('pronoun', [...doubtful, ...losers, ...rejected].slice(0, KEPT_REJECTED));
  }
  const known = wanted.gender === null || best.referent.gender === wanted.gender;
  // Somebody named since may be meant as well.
  const nearer = weighed.some(({ score, distance }) => score > 0 && distance < best.distance);
  const plain = known && share >= SURE_SHARE && wanted.personal && !nearer;
  const certainty = plain ? 'sure' : 'likely';
  if (wanted.gender !== null && certainty === 'sure') best.referent.gender = wanted.gender;
  // "A driver stops. X, he asks. Y, she says": the driver is hardly she
  if (wanted.gender !== null && best.referent.type === 'role' && share >= SURE_SHARE)
    best.referent.unlike ??= wanted.gender === 'male' ? 'female' : 'male';
  return {
    referents: [best.referent],
    certainty,
    rule: 'pronoun',
    rejected: [...losers, ...rejected].slice(0, KEPT_REJECTED),
  };
}

/** "The owner told her that": who acts on "her" is not she. */
export function noteFacing(word: Word, discourse: Discourse, { paragraphs }: Words): void {
  const gender = OBJECTS.get(word.lower);
  const own = paragraphs[word.paragraph] ?? [];
  // "told her mother": it may be her own
  if (gender === undefined || /NOUN|ADJ|PROPN|NUM/.test(own[word.index + 1]?.partOfSpeech ?? ''))
    return;
  let verb = word.index - 1;
  if (own[verb]?.partOfSpeech !== 'VERB') return;
  while (/AUX|ADV/.test(own[verb - 1]?.partOfSpeech ?? '')) verb--;
  const { paragraph, start, end } = word;
  const subject = discourse.subjectBefore({ paragraph, start, end });
  // "persuaded people to join her": people did
  if (subject === null || subject.end !== own[verb - 1]?.end) return;
  const { referent } = subject;
  if (referent.gender === null && !isNobody(referent)) referent.unlike = gender;
}

const OBJECTS: ReadonlyMap<string, Gender> = new Map([
  ['him', 'male'],
  ['her', 'female'],
]);

/** "It does suggest that": a study, a finding or all that went before shows something, and nobody speaks. */
export function isEvidence({ lower, paragraph, index }: Word, { paragraphs }: Words): boolean {
  if (lower !== 'it') return false;
  const verb = (paragraphs[paragraph] ?? [])
    .slice(index + 1, index + EVIDENCE_REACH)
    .find(({ partOfSpeech }) => partOfSpeech === 'VERB');
  return verb !== undefined && SHOWING.has(verb.lemma);
}

const SHOWING: ReadonlySet<string> = new Set(
  'suggest show indicate mean prove reveal demonstrate imply reflect'.split(' '),
);
/** "it does not clearly suggest". Words. */
const EVIDENCE_REACH = 6;

/** The name or noun that "who" follows: "Ann Lee, who said". Its last word stands before `word`. */
export function antecedentEnd(word: Word, words: Words): Word | null {
  const own = words.paragraphs[word.paragraph] ?? [];
  let at = word.index - 1;
  if (own[at]?.text === ',') at--;
  if (own[at]?.text === ')') {
    while (at > 0 && own[at]?.text !== '(') at--;
    at--;
  }
  const last = own[at];
  return last !== undefined && last.sentence === word.sentence ? last : null;
}

export function unresolved(rule: string, rejected: readonly RejectedSpeaker[]): Resolution {
  return { referents: [], certainty: 'likely', rule, rejected };
}

/**
 * "Lee’s mother, Ann Day, came. She said": Lee, whose gender nothing tells, may be no woman, and the last sentence
 * is about somebody who is.
 */
function isOutdone(
  best: Pick<Ranked, 'referent' | 'distance' | 'part'>,
  fitting: readonly Ranked[],
  { gender }: Wanted,
): boolean {
  if (gender === null || best.referent.gender !== null || MAIN.has(best.part)) return false;
  return fitting.some(
    ({ referent, distance, part }) =>
      referent.gender === gender && distance <= best.distance && MAIN.has(part),
  );
}

const MAIN: ReadonlySet<Part> = new Set<Part>(['speaker', 'asker', 'subject', 'introduced']);

function byScore(a: { readonly score: number }, b: { readonly score: number }): number {
  return b.score - a.score;
}

function rejecting(referent: Referent, why: string): RejectedSpeaker[] {
  if (isNobody(referent)) return [];
  return individuals(referent).map(({ id }) => ({ entity: id, why }));
}

/** Whom the text speaks of without a name or a role to give. */
const isNobody = (referent: Referent): boolean => referent === ANONYMOUS || referent === NAMELESS;

interface Wanted {
  readonly number: 'one' | 'many';
  readonly gender: Gender | null;
  readonly personal: boolean;
}

/** "One aide said X. Y, they said": somebody of whom the text tells no more than a role, in the sentence right before. */
const isOneTheyMean = ({ number }: Wanted, { referent, leading }: Ranked): boolean =>
  number === 'many' &&
  leading &&
  referent.type === 'role' &&
  referent.number === 'one' &&
  referent.gender === null &&
  !isDocument(referent);

function canBe({ number, personal }: Wanted, referent: Referent): boolean {
  if (number === 'many') {
    return referent.number === 'many' || referent.type === 'organisation';
  }
  if (referent.members.length > 0) return false;
  if (personal) {
    if (referent.type !== 'role') return referent.type === 'person';
    return referent.number === 'one' && !isDocument(referent);
  }
  return (
    referent.type === 'organisation' ||
    referent.type === 'place' ||
    (referent.type === 'role' && referent.gender === null && referent !== ANONYMOUS)
  );
}

/** "The note": what somebody wrote speaks, and is no "he". */
function isDocument({ introductions: [called] }: Referent): boolean {
  return nounOf(called?.at(-1) ?? '').kind === 'document';
}

function misfit({ gender }: Wanted, { referent, insideOnly }: Ranked, word: string): string | null {
  if (insideOnly) return 'Named only inside the quote itself.';
  if (gender !== null && referent.gender !== null && referent.gender !== gender) {
    return `“${word}” does not fit: the text speaks of a ${gender === 'male' ? 'woman' : 'man'}.`;
  }
  if (gender !== null && referent.gender === null && referent.unlike === gender) {
    return `“${word}” hardly means “${referent.name}”: the text tells the two apart.`;
  }
  if (gender !== null && referent.ownedBy === gender) {
    return `“${word}” rather means the one whose “${referent.name}” it is.`;
  }
  return null;
}

/** "A building in Amsel burned down. It said": where something was says nothing. */
function misplaced({ referent, part, insideOnly }: Ranked): string | null {
  if (insideOnly) return 'Named only inside the quote itself.';
  return referent.type === 'place' && !MAIN.has(part)
    ? 'Only tells where something was in the sentence before.'
    : null;
}

/**
 * Somebody whose gender nothing tells may be meant, but one whose gender fits is likelier, unless the sentence right
 * before is about the first.
 */
function trust({ gender }: Wanted, { referent, leading, earlier }: Ranked): number {
  // "Her editor, Ann Lee, agrees. / Did she ever rest?": the text is back with whose editor that is
  if (gender !== null && earlier && referent.belongsTo === gender) return TRUST_IN_ATTENDANT;
  if (gender === null || referent.gender !== null) return 1;
  return leading ? TRUST_IN_LEADING : TRUST_IN_UNKNOWN_GENDER;
}

const one = (gender: Gender | null, personal: boolean): Wanted => ({
  number: 'one',
  gender,
  personal,
});
const MANY: Wanted = { number: 'many', gender: null, personal: false };
const PRONOUNS: ReadonlyMap<string, Wanted> = new Map([
  ['he', one('male', true)],
  ['him', one('male', true)],
  ['his', one('male', true)],
  ['himself', one('male', true)],
  ['she', one('female', true)],
  ['her', one('female', true)],
  ['herself', one('female', true)],
  ['it', one(null, false)],
  ['its', one(null, false)],
  ['itself', one(null, false)],
  ['they', MANY],
  ['them', MANY],
  ['their', MANY],
  ['themselves', MANY],
]);

const TRUST_IN_UNKNOWN_GENDER = 0.75;
const TRUST_IN_LEADING = 1.5;
const TRUST_IN_ATTENDANT = 0.15;
/** The best candidate's part of the two best ones' salience: below this, nobody is named. */
const LEAST_SHARE = 0.52;
const SURE_SHARE = 0.7;
/** How far "it" reaches back: things are named by common nouns in between. Sentences of narration. */
const FARTHEST_THING = 2;
const LEAST_SCORE = 0.02;
/** Rejected candidates that are kept: the nearest ones tell enough. */
export const KEPT_REJECTED = 4;
