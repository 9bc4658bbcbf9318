import type { Mention, MentionForm, Span } from '../../../contract/article.ts';
import { CAPITAL, isAt } from '../../language/characters.ts';
import type { Gender } from '../../names/find.ts';
import { readDescription } from './described.ts';
import { ANONYMOUS, individuals, NAMELESS, type Referent } from './discourse.ts';
import { genderIn, introductionsOf, ownerOfNamed } from './introductions.ts';
import { isOne } from './offices.ts';
import { type Part, partOf } from './part.ts';
import { type Beside, readPhrase, rejectedBesides } from './phrase.ts';
import { byPlace, type Word, type Words } from './place.ts';
import { isEvidence, type Resolution, resolvePronoun, unresolved } from './pronoun.ts';
import type { Found, Reading } from './reading.ts';
import { nameBefore, resolveRelative } from './relative.ts';
import { namedOpening, strangerOpening } from './strangers.ts';

/** Says whom the subject of a speech's cue stands for, and notes it in the discourse. */
export function readSubject(subject: Span, speech: number, reading: Reading): Found {
  const { words, referents, discourse } = reading;
  const phrase = readPhrase(subject, words);
  const part = reading.asking(speech) ? 'asker' : 'speaker';
  switch (phrase.kind) {
    case 'names': {
      const heads = phrase.heads.filter(
        (head) => referents.has(head.entity) && !isInDateline(head, words),
      );
      noteNames(heads, part, reading);
      noteBesides(phrase.beside, reading);
      const [first] = heads;
      if (first === undefined && phrase.heads.some((head) => isInDateline(head, words)))
        return sent(phrase.heads, subject);
      if (first !== undefined && isOneOfTwo(first, reading)) return doubtful(heads, subject);
      const rivals = heads.flatMap((head) => reading.rivals.get(head) ?? []);
      return {
        speakers: heads.map((head) => ({ entity: head.entity, mention: plainSpan(head) })),
        certainty: rivals.length > 0 ? 'likely' : 'sure',
        rule: 'name',
        rejected: [
          ...rivals.map((entity) => ({
            entity,
            why: 'The name may mean it too, but the text points elsewhere.',
          })),
          ...rejectedBesides(phrase.beside),
        ],
        mentions: [],
        subject,
      };
    }
    case 'pronoun': {
      if (SOMEBODY.has(phrase.word.lower)) discourse.note(ANONYMOUS, phrase.span, part);
      const resolution = FIRST_PERSON.has(phrase.word.lower)
        ? unresolved('first-person', [])
        : RELATIVE.has(phrase.word.lower)
          ? resolveRelative(phrase.word, speech, reading)
          : isEvidence(phrase.word, words)
            ? unresolved('pronoun', [])
            : (meantByOpening(phrase.word, speech, reading) ??
              resolvePronoun(
                phrase.word,
                speech,
                discourse,
                reading.answering(speech),
                spokenOf(phrase.word, words),
              ));
      return settle(resolution, phrase.span, 'pronoun', subject, reading, part);
    }
    case 'description': {
      noteBesides(phrase.beside, reading);
      const one = phrase.determiner === 'none' && !phrase.head.plural;
      const apposing = one ? namedBefore(phrase.span, reading) : null;
      if (apposing !== null)
        return settle(apposing, phrase.span, 'description', subject, reading, part);
      const resolution = readDescription(phrase, speech, reading);
      const found = settle(resolution, phrase.span, 'description', subject, reading, part);
      return { ...found, rejected: [...found.rejected, ...rejectedBesides(phrase.beside)] };
    }
    case 'unknown': {
      noteBesides(phrase.beside, reading);
      const resolution = soleBearer(phrase.span, phrase.beside, reading);
      if (resolution.referents.length === 0) discourse.note(NAMELESS, phrase.span, part);
      return settle(resolution, phrase.span, 'name', subject, reading, part);
    }
  }
}

/**
 * "Referee Ann Lee, he said, was blind", "Lee, whom he accuses": the one named right before the comma, or before the
 * "whom", of whom the rest tells; null where none is.
 */
function spokenOf({ paragraph, index, sentence }: Word, words: Words): string | null {
  const own = words.paragraphs[paragraph] ?? [];
  if (RELATIVE.has(own[index - 1]?.lower ?? '')) {
    const before = own[index - 2]?.text === ',' ? own[index - 3] : own[index - 2];
    if (before?.sentence !== sentence) return null;
    return words.namesIn(paragraph).find(({ end }) => end === before.end)?.entity ?? null;
  }
  const last = own[index - 2];
  const parted = own[index - 1]?.text === ',' && own[index + 2]?.text === ',';
  if (!parted || last?.sentence !== sentence) return null;
  return words.namesIn(paragraph).find(({ end }) => end === last.end)?.entity ?? null;
}

/** Whom "she" means where the speech was taken too far and begins with a stranger. */
function meantByOpening({ lower }: Word, speech: number, reading: Reading): Resolution | null {
  const { speeches, words } = reading;
  const whole = speeches[speech];
  // "One aide was glad. Y, they said"
  const wanted = lower === 'they' ? null : GENDERS.get(lower);
  if (whole === undefined || wanted === undefined) return null;
  const named = wanted === null ? null : namedOpening(whole, words);
  const referent = named === null ? undefined : reading.referents.get(named.entity);
  if (referent !== undefined && isOne(referent) && (referent.gender ?? wanted) === wanted) {
    const why = 'It may be named in the quote, or in a sentence before it.';
    return unresolved('pronoun', [{ entity: referent.id, why }]);
  }
  const stranger = strangerOpening(whole, words);
  const phrase = stranger === null ? null : readPhrase(stranger.span, words);
  if (phrase?.kind !== 'description') return null;
  if (wanted !== null && (phrase.head.gender ?? wanted) !== wanted) return null;
  return { ...readDescription(phrase, null, reading), certainty: 'likely', rule: 'pronoun' };
}

function sent(heads: readonly Mention[], subject: Span): Found {
  const why = 'It stands before the text, as the agency that sent it.';
  const rejected = heads.map(({ entity }) => ({ entity, why }));
  return { ...unresolved('unattributed', rejected), speakers: [], mentions: [], subject };
}

/** "March 12 (Reuters) - ": the agency that sends a report says nothing in it. */
function isInDateline(head: Mention, words: Words): boolean {
  const own = words.paragraphs[head.paragraph] ?? [];
  const last = words.of(head).at(-1)?.index ?? 0;
  const [closing, dash] = [own[last + 1]?.text, own[last + 2]?.text];
  return last < LONGEST_DATELINE && closing === ')' && DASH.test(dash ?? '');
}

/** Words. */
const LONGEST_DATELINE = 12;
const DASH = /^[-–—]+$/;

/** "The elder Lee": one of several of a name, and the name does not tell which. */
function isOneOfTwo(head: Mention, { words, rivals }: Reading): boolean {
  if ((rivals.get(head) ?? []).length === 0) return false;
  const [first] = words.of(head);
  const before = words.paragraphs[head.paragraph]?.[(first?.index ?? 0) - 1];
  return before !== undefined && OF_TWO.has(before.lower);
}

function doubtful(heads: readonly Mention[], subject: Span): Found {
  const why = 'Several here bear the name, and the text means one by age.';
  const rejected = heads.map(({ entity }) => ({ entity, why }));
  return { ...unresolved('namesakes', rejected), speakers: [], mentions: [], subject };
}

/** "Ann Lee, pastor of a church in Amsel, Veldland, said": the person whom the phrase goes on to describe. */
function namedBefore(span: Span, { words, referents }: Reading): Resolution | null {
  const [first] = words.of(span);
  const own = words.paragraphs[span.paragraph] ?? [];
  const name = first === undefined ? null : nameBefore(own, first.index, words);
  const referent = name === null ? undefined : referents.get(name.entity);
  if (referent === undefined || !isOne(referent)) return null;
  return { referents: [referent], certainty: 'likely', rule: 'apposition', rejected: [] };
}

/** A surname that was not taken for a name where it stands, but that one person here bears. */
function soleBearer(span: Span, beside: readonly Beside[], reading: Reading): Resolution {
  const rejected = rejectedBesides(beside);
  const own = reading.words.of(span).filter(({ text }) => isAt(text, 0, CAPITAL));
  const last = own.at(-1);
  const bearers = [...reading.referents.values()].filter(
    ({ type, name }) => type === 'person' && last !== undefined && surnameOf(name) === last.text,
  );
  const [bearer] = bearers;
  if (bearer === undefined || bearers.length > 1) return unresolved('unknown-name', rejected);
  return { referents: [bearer], certainty: 'likely', rule: 'surname', rejected };
}

const surnameOf = (name: string): string => name.split(' ').at(-1) ?? name;

/** Notes names in the order of the text. `part` null: as the words around each tell. */
export function noteNames(
  names: readonly Mention[],
  part: Part | null,
  { referents, discourse, words }: Reading,
): void {
  for (const mention of names) {
    const referent = referents.get(mention.entity);
    if (referent === undefined) continue;
    const introductions = introductionsOf(mention, words);
    const played = part ?? partOf(mention, words);
    const introduced = introductions.length > 0 && referent.introductions.length === 0;
    referent.introductions.push(...introductions);
    if (referent.type === 'person') {
      referent.gender ??= genderIn(introductions);
      referent.belongsTo ??= ownerOfNamed(mention, words);
    }
    discourse.note(referent, mention, introduced && played === 'object' ? 'introduced' : played);
  }
}

/** Notes somebody whom nobody names, so that a pronoun behind is not taken for somebody named before. */
export function noteStranger(span: Span, name: Mention | null, reading: Reading): void {
  const { words, discourse, referents } = reading;
  const phrase = readPhrase(span, words);
  if (discourse.inDirectSpeech(span)) return;
  if (phrase.kind !== 'description' || phrase.head.kind !== 'person') {
    discourse.note(ANONYMOUS, span, 'subject');
    return;
  }
  const named = name === null ? undefined : referents.get(name.entity);
  const [meant] = named === undefined ? readDescription(phrase, null, reading).referents : [named];
  if (meant !== undefined) discourse.note(meant, phrase.span, 'subject');
}

/** Notes two persons, or two bodies or states that act, named together, whom "they" may mean. */
export function notePair(
  [first, second]: readonly [Mention, Mention],
  { referents, discourse, words }: Reading,
): void {
  const members = [first, second].flatMap(({ entity }) => referents.get(entity) ?? []);
  const [one, other] = members;
  if (one === undefined || other === undefined || one.type !== other.type) return;
  const pair: Referent = {
    id: members.map(({ id }) => id).join('+'),
    name: members.map(({ name }) => name).join(' and '),
    type: one.type,
    number: 'many',
    members,
    gender: null,
    ownedBy: null,
    belongsTo: null,
    unlike: null,
    introductions: [],
  };
  const part = partOf(first, words);
  // "in Amsel and Veldland": what acts in no sentence is not "they".
  if (one.type !== 'person' && !/speaker|subject/.test(part)) return;
  discourse.note(pair, second, part === 'object' ? partOf(second, words) : part);
}

function settle(
  resolution: Resolution,
  span: Span,
  form: MentionForm,
  subject: Span,
  { words, discourse, roles }: Reading,
  part: Part,
): Found {
  const { referents, certainty, rule, rejected } = resolution;
  const { paragraph, start, end } = span;
  const meant = referents.flatMap(individuals);
  for (const referent of referents) {
    discourse.note(referent, span, part);
    if (roles.has(referent.id)) roles.note(referent, words.text(span));
  }
  return {
    speakers: meant.map(({ id }) => ({ entity: id, mention: span })),
    certainty,
    rule,
    rejected,
    mentions: meant.map(({ id }) => ({ paragraph, start, end, entity: id, form })),
    subject,
  };
}

function noteBesides(beside: readonly Beside[], reading: Reading): void {
  noteNames(beside.map(({ mention }) => mention).toSorted(byPlace), 'beside', reading);
}

function plainSpan({ paragraph, start, end }: Span): Span {
  return { paragraph, start, end };
}

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['she', 'female'],
]);
/** "One, who had left, said so. X, she said": somebody to whom a pronoun behind may point. */
const SOMEBODY = new Set(['one', 'another', 'someone', 'somebody']);
const OF_TWO = new Set(['elder', 'older', 'younger', 'senior', 'junior']);
const FIRST_PERSON = new Set(['i', 'me', 'we', 'us', 'my', 'our']);
const RELATIVE = new Set(['who', 'whom', 'which', 'that']);
