import type { Token } from '../../language/analyse.ts';
import {
  isAsked,
  isClause,
  isDay,
  isThingThatActs,
  mayBeInverted,
  opensClause,
} from './inversion.ts';
import { closesSpeech, isMistakenNoun, isMistakenVerb, isPastForm } from './mistaken-verbs.ts';
import { nounOf } from '../nouns.ts';
import { closesQuotation } from './closing-verb.ts';
import { subjectOfJoined } from './joined-subject.ts';
import { isPossessiveMark, phraseStart, type TokenRange } from './phrase.ts';
import { OWNERS, reportNoun } from './report-noun.ts';
import { subjectBefore, subjectsAfter } from './subject.ts';
import { colonOfLine } from './transcript-line.ts';
import { hasOtherSense } from './other-senses.ts';
import { type VerbClass, verbClassOf } from './verbs.ts';
import {
  classInPlace,
  quotedAsSaying,
  speaksWithParticle,
  subjectOfHeard,
} from './ways-of-saying.ts';
import type { WordEntry } from './word-entry.ts';

/** Words that report: "she said", "said Ann Lee", "according to the ministry". */
export interface Cue extends TokenRange {
  readonly kind: VerbClass | 'according' | 'noun' | 'mood' | 'line';
  readonly subjects: readonly TokenRange[];
  /** Whether the subject follows the verb. */
  readonly inverted: boolean;
  /** The whole attribution: subject and cue, with no more of what surrounds them. */
  readonly clause: TokenRange;
}

/**
 * The cues of one sentence, in order. `words` are the entries of its tokens; `named`: a speaker’s name may open it;
 * `borders`: before which of them a quotation mark stood that is no token.
 */
export function findCues(
  tokens: readonly Token[],
  words: readonly WordEntry[],
  named = true,
  borders: readonly number[] = [],
): Cue[] {
  const opening = named ? speakerLine(tokens) : null;
  const cues: Cue[] = opening === null ? [] : [opening];
  for (let index = opening?.to ?? 0; index < tokens.length; index++) {
    const cue = cueAt(tokens, words, index, borders);
    if (cue === null) continue;
    cues.push(withSharedSubject(tokens, cue, cues.at(-1)));
    index = Math.max(index, cue.clause.to - 1);
  }
  return cues;
}

function cueAt(
  tokens: readonly Token[],
  words: readonly WordEntry[],
  index: number,
  borders: readonly number[],
): Cue | null {
  const token = tokens[index];
  const word = words[index];
  if (token === undefined || word === undefined) return null;
  const { partOfSpeech } = token;
  // most tokens are no cue, and all that they cost is this
  const verbal =
    partOfSpeech === 'VERB' ||
    partOfSpeech === 'NOUN' ||
    (partOfSpeech === 'ADJ' && isPastForm(tokens, index));
  if (!verbal && !word.mood && !word.according) return null;
  return (
    (word.according ? accordingTo(tokens, index) : null) ??
    (verbal ? reportingVerb(tokens, index, borders) : null) ??
    (partOfSpeech === 'NOUN' ? (viewOf(tokens, index) ?? nounCue(tokens, word, index)) : null) ??
    (word.mood ? moodOf(tokens, index) : null)
  );
}

/** "She left, saying X": the subject of the main verb, or of the cue before, speaks on. */
function withSharedSubject(tokens: readonly Token[], cue: Cue, before: Cue | undefined): Cue {
  if (cue.subjects.length > 0 || cue.from === 0) return cue;
  const quoted = quotedAsSaying(tokens, cue.from, before?.subjects ?? []);
  if (quoted !== null) return withSubjects(cue, quoted);
  const heard = subjectOfHeard(tokens, cue.from);
  if (heard !== null) return withSubjects(cue, heard);
  const joined = subjectOfJoined(tokens, cue.from);
  if (joined !== null) return withSubjects(cue, joined);
  const verb = tokens[cue.from];
  const mark = tokens[cue.from - 1];
  const hangs =
    mark?.text === ',' || asksOneBefore(tokens, cue.from) || isWritten(tokens, cue.from - 1);
  if (verb?.lower.endsWith('ing') !== true || !hangs) return cue;
  const describes = before !== undefined && describesNoun(tokens, before);
  if (before !== undefined && before.subjects.length > 0 && before.kind !== 'noun' && !describes) {
    return withSubjects(cue, before.subjects);
  }
  const main = tokens.findIndex(
    ({ partOfSpeech }) => partOfSpeech === 'VERB' || partOfSpeech === 'AUX',
  );
  return main < 1 || main >= cue.from
    ? cue
    : withSubjects(cue, subjectBefore(tokens, main)?.heads ?? []);
}

/** "a law requiring candidates to file": a participle that tells of the noun before it. */
const describesNoun = (tokens: readonly Token[], { from }: Cue): boolean =>
  tokens[from]?.lower.endsWith('ing') === true && tokens[from - 1]?.partOfSpeech === 'NOUN';

/** "put out a statement on Friday accusing": what somebody wrote stands before the verb, and its day. */
function isWritten(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (isDay(tokens[at]) || tokens[at]?.lower === 'on') at--;
  const noun = tokens[at];
  return noun?.partOfSpeech === 'NOUN' && nounOf(noun.lower).kind === 'document';
}

const withSubjects = (
  { kind, from, to, inverted, clause }: Cue,
  subjects: readonly TokenRange[],
): Cue => makeCue(kind, from, to, subjects, inverted, clause);

/** All cues are made here, so that they are alike to the compiler, which makes loops over them quick. */
const makeCue = (
  kind: Cue['kind'],
  from: number,
  to: number,
  subjects: readonly TokenRange[],
  inverted: boolean,
  clause: TokenRange,
): Cue => ({ kind, from, to, subjects, inverted, clause });

/** "LEE: X", as in a transcript. */
function speakerLine(tokens: readonly Token[]): Cue | null {
  const colon = colonOfLine(tokens);
  if (colon < 0) return null;
  const subjects = [{ from: 0, to: colon }];
  return makeCue('line', colon, colon + 1, subjects, false, { from: 0, to: colon + 1 });
}

function accordingTo(tokens: readonly Token[], index: number): Cue | null {
  if (tokens[index + 1]?.lower !== 'to') return null;
  const subjects = subjectsAfter(tokens, index + 2);
  const to = subjects.at(-1)?.to ?? index + 2;
  return makeCue('according', index, index + 2, subjects, true, { from: index, to });
}

function reportingVerb(
  tokens: readonly Token[],
  index: number,
  borders: readonly number[],
): Cue | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const speaking = speakingOn(tokens, index);
  if (speaking !== null) return speaking;
  const known = token.lemma === 'go' ? null : verbClassOf(token.lemma);
  const kind = known ?? (closesQuotation(tokens, index, borders) ? 'say' : null);
  if (kind === null || isNaming(tokens, index) || hasOtherSense(tokens, index)) return null;
  if (index === 0 && tellsReader(tokens)) return null;
  if (isMistakenNoun(tokens, index)) return null;
  const verb = token.partOfSpeech === 'VERB' || token.partOfSpeech === 'ADJ';
  if (!verb && !isMistakenVerb(tokens, index) && !closesSpeech(tokens, index)) return null;
  const inverted = mayBeInverted(tokens, index, kind) && !isDay(tokens[index + 1]);
  const inverse = inverted ? subjectsAfter(tokens, index + 1) : [];
  const close = inverse.at(-1)?.to ?? 0;
  // "described Lee as": Lee is described
  const speaks = kind !== 'claim' || tokens[close]?.lower !== 'as';
  if (
    close > 0 &&
    speaks &&
    !isClause(tokens, close) &&
    !opensClause(tokens, index + 1, close) &&
    !isAsked(tokens, kind, close) &&
    !isThingThatActs(tokens, index + 1, close)
  ) {
    const clause = { from: index, to: close };
    const own = classInPlace(tokens, index, kind, inverse, true);
    return makeCue(own, index, index + 1, inverse, true, clause);
  }
  const before = asksOneBefore(tokens, index) ? null : subjectBefore(tokens, index);
  const heads = before?.heads ?? [];
  const clause = { from: before?.from ?? index, to: index + 1 };
  const own = classInPlace(tokens, index, kind, heads, false);
  return makeCue(own, index, index + 1, heads, false, clause);
}

/** "wrote to Ann Lee asking her to": whoever stands before it is the one who is asked. */
const asksOneBefore = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower.endsWith('ing') === true &&
  OBJECTS.has(tokens[index + 1]?.lower ?? '') &&
  tokens[index + 2]?.lower === 'to';

const OBJECTS: ReadonlySet<string> = new Set(['him', 'her', 'them']);

/** "X, the report went on.", "X, Lee shot back." */
function speakingOn(tokens: readonly Token[], index: number): Cue | null {
  const length = speaksWithParticle(tokens, index);
  const before = length > 0 ? subjectBefore(tokens, index) : null;
  if (before === null) return null;
  const clause = { from: before.from, to: index + length };
  const behind = /^[,?!]$/.test(tokens[clause.from - 1]?.text ?? '');
  // "The push for Lee began:" says nothing
  const opens = length > 1 && clause.from === 0;
  return behind || opens
    ? makeCue('add', index, index + length, before.heads, false, clause)
    : null;
}

/** "a boy named Bo": what somebody is called, and nobody calls him so here. */
const isNaming = (tokens: readonly Token[], index: number): boolean =>
  NAMES.has(tokens[index]?.lower ?? '') &&
  tokens[index - 1]?.partOfSpeech === 'NOUN' &&
  tokens[index + 1]?.partOfSpeech === 'PROPN';

const NAMES: ReadonlySet<string> = new Set(['named', 'called', 'dubbed', 'nicknamed']);

/** "Read more: X", "See also: X": the reader is told to, and nobody speaks. */
function tellsReader([verb, ...rest]: readonly Token[]): boolean {
  if (verb === undefined || verb.lower !== verb.lemma) return false;
  return rest.slice(0, LONGEST_REQUEST).some(({ text }) => text === ':');
}

/** Tokens between such a verb and the colon, which counts. */
const LONGEST_REQUEST = 3;

/** "is confident that", "was critical of": what somebody feels, after a form of "be" or the like. */
function moodOf(tokens: readonly Token[], index: number): Cue | null {
  if (!MOOD_TAKES.has(tokens[index + 1]?.lower ?? '')) return null;
  let verb = index;
  while (verb > 0 && index - verb < MOOD_REACH && !LINKS.has(tokens[verb]?.lemma ?? '')) verb--;
  if (!LINKS.has(tokens[verb]?.lemma ?? '')) return null;
  const subject = subjectBefore(tokens, verb);
  // "it is clear that": to nobody in the story
  if (tokens[subject?.from ?? -1]?.lower === 'it') return null;
  const clause = { from: subject?.from ?? verb, to: index + 1 };
  return makeCue('mood', index, index + 1, subject?.heads ?? [], false, clause);
}

const MOOD_TAKES = new Set(
  'that about of to with whether how what why over by in at if on for'.split(' '),
);
const LINKS = new Set(
  'be am is are was were been being seem appear feel remain become sound get'.split(' '),
);
/** Tokens from "was" to "clear": "was not very clear". */
const MOOD_REACH = 4;

/** "In Ann Lee's view, X", "in his words": as "according to" has it. */
function viewOf(tokens: readonly Token[], index: number): Cue | null {
  if (!VIEWS.has(tokens[index]?.lower ?? '')) return null;
  const owner = tokens[index - 1];
  if (owner === undefined || !/^[,.:]$/.test(tokens[index + 1]?.text ?? '.')) return null;
  const named = isPossessiveMark(owner);
  if (!named && !OWNERS.has(owner.lower)) return null;
  const to = named ? index - 1 : index;
  const from = named ? phraseStart(tokens, to) : index - 1;
  if (from === to || tokens[from - 1]?.lower !== 'in') return null;
  const clause = { from: from - 1, to: index + 1 };
  return makeCue('according', index, index + 1, [{ from, to }], true, clause);
}

const VIEWS: ReadonlySet<string> = new Set(['view', 'opinion', 'telling', 'estimation', 'words']);

/** "her claim that": who owns the act is its subject. */
function nounCue(tokens: readonly Token[], word: WordEntry, index: number): Cue | null {
  const noun = reportNoun(tokens, word, index);
  if (noun === null) return null;
  const clause = { from: noun.from, to: index + 1 };
  return makeCue('noun', index, index + 1, noun.owners, false, clause);
}
