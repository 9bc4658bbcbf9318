import type {
  Mention,
  MentionForm,
  RejectedSpeaker,
  Span,
  Speaker,
} from '../../../contract/article.ts';
import type { Certainty } from '../../../contract/dump.ts';
import { CAPITAL, isAt } from '../../language/characters.ts';
import { makerOf, resolveDescription } from './description.ts';
import { type Discourse, individuals, type Referent } from './discourse.ts';
import { resolveEpithet } from './epithet.ts';
import { genderIn, introductionsOf } from './introductions.ts';
import { isCommonNoun } from './nouns.ts';
import { isOne } from './offices.ts';
import { type Part, partOf } from './part.ts';
import { byPlace, spanOf, type Word, type Words } from './place.ts';
import { type Beside, type Description, readPhrase } from './phrase.ts';
import {
  antecedentEnd,
  isEvidence,
  type Resolution,
  resolvePronoun,
  unresolved,
} from './pronoun.ts';
import type { Roles } from './roles.ts';

/** Who a cue's subject is, with the evidence. */
export interface Found {
  /** Empty where the text does not tell. */
  readonly speakers: readonly Speaker[];
  readonly certainty: Certainty;
  readonly rule: string;
  readonly rejected: readonly RejectedSpeaker[];
  /** The pronouns and descriptions that were understood. */
  readonly mentions: readonly Mention[];
  /** The cue's own subject, understood or not. */
  readonly subject: Span;
}

/** What the reading of subjects draws on. */
export interface Reading {
  readonly words: Words;
  readonly rivals: ReadonlyMap<Mention, readonly string[]>;
  readonly discourse: Discourse;
  readonly roles: Roles;
  readonly referents: ReadonlyMap<string, Referent>;
  /** Whether the cue of a speech asks something: somebody else will answer. */
  asking(speech: number): boolean;
}

/** Says whom the subject of a speech's cue stands for, and notes it in the discourse. */
export function readSubject(subject: Span, speech: number, reading: Reading): Found {
  const { words, referents, discourse } = reading;
  const phrase = readPhrase(subject, words);
  const part = reading.asking(speech) ? 'asker' : 'speaker';
  switch (phrase.kind) {
    case 'names': {
      const heads = phrase.heads.filter(({ entity }) => referents.has(entity));
      noteNames(heads, part, reading);
      noteBesides(phrase.beside, reading);
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
      const resolution = FIRST_PERSON.has(phrase.word.lower)
        ? unresolved('first-person', [])
        : RELATIVE.has(phrase.word.lower)
          ? resolveRelative(phrase.word, speech, reading)
          : isEvidence(phrase.word, words)
            ? unresolved('pronoun', [])
            : resolvePronoun(phrase.word, speech, discourse);
      return settle(resolution, phrase.span, 'pronoun', subject, reading, part);
    }
    case 'description': {
      noteBesides(phrase.beside, reading);
      const resolution = readDescription(phrase, speech, reading);
      const found = settle(resolution, phrase.span, 'description', subject, reading, part);
      return { ...found, rejected: [...found.rejected, ...rejectedBesides(phrase.beside)] };
    }
    case 'unknown': {
      noteBesides(phrase.beside, reading);
      const resolution = soleBearer(phrase.span, phrase.beside, reading);
      return settle(resolution, phrase.span, 'name', subject, reading, part);
    }
  }
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
    if (referent.type === 'person') referent.gender ??= genderIn(introductions);
    discourse.note(referent, mention, introduced && played === 'object' ? 'introduced' : played);
  }
}

/** Notes two persons named together, whom "they" may mean. */
export function notePair(
  [first, second]: readonly [Mention, Mention],
  { referents, discourse, words }: Reading,
): void {
  const members = [first, second].flatMap(({ entity }) => referents.get(entity) ?? []);
  if (members.length < 2 || members.some(({ type }) => type !== 'person')) return;
  const pair: Referent = {
    id: members.map(({ id }) => id).join('+'),
    name: members.map(({ name }) => name).join(' and '),
    type: 'person',
    number: 'many',
    members,
    gender: null,
    introductions: [],
  };
  const part = partOf(first, words);
  discourse.note(pair, second, part === 'object' ? partOf(second, words) : part);
}

function readDescription(description: Description, speech: number, reading: Reading): Resolution {
  const { discourse, roles, referents } = reading;
  const { head, span, determiner } = description;
  if (head.kind === 'thing') return unresolved('not-a-speaker', []);
  if (head.kind === 'document') return readDocument(description, reading);
  const meant = resolveDescription(description, referents.values(), discourse, speech);
  if (meant !== null) return meant;
  const text = textOf(span, reading);
  const owner = ownerOf(description, speech, reading)?.name ?? null;
  const known = roles.known(description, text, owner);
  const epithet = known === null ? resolveEpithet(description, discourse, speech) : null;
  if (epithet !== null) return epithet;
  const role = known ?? roles.add(description, text, owner);
  const certainty = determiner === 'definite' && known === null ? 'likely' : 'sure';
  return { referents: [role], certainty, rule: 'role', rejected: [] };
}

/** A description as it reads within a sentence: "officials", even where they begin one. */
function textOf(span: Span, { words }: Reading): string {
  const text = words.text(span);
  const [first] = words.of(span);
  if (first === undefined || words.sentence(first.sentence)[0] !== first) return text;
  if (words.namesIn(span.paragraph).some(({ start }) => start === first.start)) return text;
  const common =
    first.partOfSpeech === 'DET' ||
    isCommonNoun(first.lower) ||
    words.paragraphs.some((own) => own.some((word) => word.text === first.lower));
  return common ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function readDocument(description: Description, { referents }: Reading): Resolution {
  const maker = makerOf(description);
  const referent = maker === null ? undefined : referents.get(maker.entity);
  if (referent === undefined) return unresolved('document', []);
  return { referents: [referent], certainty: 'likely', rule: 'document', rejected: [] };
}

function ownerOf({ possessor }: Description, speech: number, reading: Reading): Referent | null {
  if (possessor === null || 'entity' in possessor) return null;
  return resolvePronoun(possessor, speech, reading.discourse).referents[0] ?? null;
}

/** "Ann Lee, a judge, who said": the head of the phrase that ends before "who". */
function resolveRelative(word: Word, speech: number, reading: Reading): Resolution {
  const { words, referents } = reading;
  const last = antecedentEnd(word, words);
  if (last === null || /VERB|AUX|CONJ/.test(last.partOfSpeech)) return unresolved('relative', []);
  const own = words.paragraphs[word.paragraph] ?? [];
  let first = last.index;
  while (first > 0 && continuesPhrase(own[first - 1], word)) first--;
  const span = spanOf(own.slice(first, last.index + 1));
  const rule = 'relative';
  const described = nameBefore(own, first, words);
  if (described !== null) {
    const referent = referents.get(described.entity);
    if (referent !== undefined && referent.type === 'person') {
      return { referents: [referent], certainty: 'sure', rule, rejected: [] };
    }
  }
  const phrase = readPhrase(span, words);
  if (phrase.kind === 'names') {
    const [head] = phrase.heads;
    const referent = head === undefined ? undefined : referents.get(head.entity);
    if (referent === undefined) return unresolved(rule, []);
    const rejected = rejectedBesides(phrase.beside);
    return { referents: [referent], certainty: 'sure', rule, rejected };
  }
  if (phrase.kind === 'description' && phrase.head.kind !== 'thing') {
    return { ...readDescription(phrase, speech, reading), rule };
  }
  // "a victory for Ann Lee, who": the phrase is no speaker, the name that ends it may be.
  const name = words.namesIn(span.paragraph).find(({ end }) => end === last.end);
  const referent = name === undefined ? undefined : referents.get(name.entity);
  if (referent === undefined || !isOne(referent)) return unresolved(rule, []);
  return { referents: [referent], certainty: 'likely', rule, rejected: [] };
}

/** The name of "Ann Lee, chief economist of a bank, who said", where the phrase from `first` on describes it. */
function nameBefore(own: readonly Word[], first: number, words: Words): Mention | null {
  const comma = own[first - 1];
  const last = own[first - 2];
  if (comma?.text !== ',' || last === undefined || last.sentence !== comma.sentence) return null;
  return words.namesIn(last.paragraph).find(({ end }) => end === last.end) ?? null;
}

/** Words that a noun phrase is made of, prepositions included: no verb, no comma. */
function continuesPhrase(word: Word | undefined, relative: Word): boolean {
  return (
    word !== undefined &&
    word.sentence === relative.sentence &&
    (POSSESSIVES.has(word.lower) || !/VERB|AUX|PUNCT|CONJ|PRON|ADV/.test(word.partOfSpeech)) &&
    !LEADING.has(word.lower)
  );
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

function rejectedBesides(beside: readonly Beside[]): RejectedSpeaker[] {
  return beside.map(({ mention: { entity }, why }) => ({ entity, why }));
}

function plainSpan({ paragraph, start, end }: Span): Span {
  return { paragraph, start, end };
}

const FIRST_PERSON = new Set(['i', 'me', 'we', 'us', 'my', 'our']);
const POSSESSIVES = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their']);
const RELATIVE = new Set(['who', 'whom', 'which', 'that']);
/** Prepositions and conjunctions that lead a phrase in and are no part of it. */
const LEADING = new Set([
  'to',
  'by',
  'with',
  'as',
  'like',
  'than',
  'while',
  'when',
  'after',
  'before',
]);
