import type { Span } from '../../../contract/article.ts';
import { MONTHS, WEEKDAYS } from '../../language/calendar.ts';
import { wordSet } from '../../language/word-set.ts';
import { standsAfterSpeech, verbClassOf } from '../detect/verbs.ts';
import { isPassive } from './passive.ts';
import { isPossessiveMark, type Word, type Words } from './place.ts';

/** The part that a mention plays in its sentence. */
export type Part =
  | 'speaker'
  /** The speaker of a question: somebody else will answer. */
  | 'asker'
  /** Who is asked will answer. */
  | 'asked'
  | 'subject'
  /** The subject of a clause in a clause: "believes Lee is right". */
  | 'embedded'
  | 'introduced'
  /** Whose the subject is: "Lee's remarks were short". */
  | 'owner'
  | 'object'
  | 'oblique'
  | 'possessive'
  | 'modifier'
  | 'beside';

/** The part that a name plays, read from the words around it. */
export function partOf(span: Span, words: Words): Part {
  const own = words.paragraphs[span.paragraph] ?? [];
  const covered = words.of(span);
  const first = covered[0];
  const last = covered.at(-1);
  if (first === undefined || last === undefined) return 'object';
  const next = own[last.index + 1];
  if (isPossessiveMark(next) || /['’]s?$/.test(last.text)) {
    return opens(own, first) && verbAfter(own, last) !== null ? 'owner' : 'possessive';
  }
  if (next?.partOfSpeech === 'NOUN' && next.sentence === last.sentence) {
    // "Ann Lee shot the film": what an article follows was a verb.
    return own[next.index + 1]?.partOfSpeech === 'DET' ? 'subject' : 'modifier';
  }
  let before = own[first.index - 1];
  const furthest = first.index - LONGEST_PHRASE;
  while (
    before !== undefined &&
    before.sentence === first.sentence &&
    before.index > furthest &&
    inPhrase(before)
  ) {
    before = own[before.index - 1];
  }
  if (before !== undefined && before.sentence === first.sentence) {
    if (before.partOfSpeech === 'ADP')
      return isFronted(own, before, last) ? 'introduced' : 'oblique';
    if (before.partOfSpeech === 'VERB' && isInverted(own, before)) return 'speaker';
    const clause = before.partOfSpeech === 'SCONJ' || before.partOfSpeech === 'VERB';
    if (clause && verbAfter(own, last) !== null) return 'embedded';
    if (before.partOfSpeech === 'VERB') return ASKING.has(before.lemma) ? 'asked' : 'object';
  }
  const verb =
    closedBy(own, before, last) ??
    verbAfter(own, last) ??
    (before?.sentence === first.sentence ? null : verbBehindAppositions(own, last));
  if (verb === null) return 'object';
  const kind = verbClassOf(verb.lemma);
  if (kind === 'ask') return isPassive(verb, words) ? 'asked' : 'asker';
  return kind === null ? 'subject' : 'speaker';
}

/** "For captain Ann Lee, the point was worth much": whose view a sentence gives. */
const isFronted = (own: readonly Word[], before: Word, last: Word): boolean =>
  before.lower === 'for' &&
  own[before.index - 1]?.sentence !== before.sentence &&
  own[last.index + 1]?.text === ',';

/** "His mother, Ann Lee, left": the verb behind the comma that closes a name in apposition. */
function closedBy(own: readonly Word[], before: Word | undefined, last: Word): Word | null {
  const verb = own[last.index + 2];
  const apposed = before?.text === ',' && own[last.index + 1]?.text === ',';
  const noun = own[(before?.index ?? 0) - 1]?.partOfSpeech === 'NOUN';
  const acts = verb !== undefined && /^(?:VERB|AUX)$/.test(verb.partOfSpeech);
  return apposed && noun && acts && verb.sentence === last.sentence ? verb : null;
}

/** "Ann Lee, 77, a weaver everyone knows, sat": the verb behind the last of several appositions. */
function verbBehindAppositions(own: readonly Word[], last: Word): Word | null {
  if (own[last.index + 1]?.text !== ',') return null;
  for (let at = last.index + 2; at < last.index + LONGEST_APPOSITION; at++) {
    const word = own[at];
    if (word === undefined || word.sentence !== last.sentence || word.text === ';') break;
    const acts = word.partOfSpeech === 'VERB' || word.partOfSpeech === 'AUX';
    const closed = /^[,”"]$/.test(own[at - 1]?.text ?? '');
    if (acts && closed && !word.lower.endsWith('ing')) return word;
  }
  return null;
}

/** "X, noted Ann Lee": a reporting verb right after a comma. */
function isInverted(own: readonly Word[], verb: Word): boolean {
  const kind = verbClassOf(verb.lemma);
  const before = own[verb.index - 1];
  return kind !== null && standsAfterSpeech(kind) && before?.partOfSpeech === 'PUNCT';
}

/** Whether nothing but an adverb or conjunction stands before it in its sentence. */
function opens(own: readonly Word[], first: Word): boolean {
  let at = first.index - 1;
  const furthest = first.index - LONGEST_PHRASE;
  while (at > furthest && own[at]?.sentence === first.sentence && inPhrase(own[at] ?? first)) at--;
  const before = own[at];
  return (
    before === undefined || before.sentence !== first.sentence || before.partOfSpeech !== 'ADP'
  );
}

/** The verb that follows in the clause; an apposition, a bracket or "of Ohio" may stand between. */
function verbAfter(own: readonly Word[], last: Word): Word | null {
  let at = last.index + 1;
  const opener = own[at]?.text;
  if (opener === '(' || opener === ',') {
    const closer = opener === '(' ? ')' : ',';
    const limit = at + LONGEST_APPOSITION;
    at++;
    while (at < limit && own[at]?.sentence === last.sentence && own[at]?.text !== closer) at++;
    at++;
    // "a weaver from Norvik, Norland, was"
    if (opener === ',' && own[at]?.partOfSpeech === 'PROPN' && own[at + 1]?.text === ',') at += 2;
    if (own[at]?.text === ',') at++;
  }
  for (const limit = at + LONGEST_COMPLEMENT; at < limit; at++) {
    const word = own[at];
    if (word === undefined || word.sentence !== last.sentence || CLOSES.test(word.text)) break;
    if (word.partOfSpeech === 'VERB') return word;
    if (word.partOfSpeech === 'AUX' && own[at + 1]?.partOfSpeech !== 'VERB') return word;
    // "Ann Lee and Bo Day agreed": both are the subject.
    if (word.partOfSpeech === 'CCONJ' && own[at + 1]?.partOfSpeech === 'PROPN') continue;
    if (word.partOfSpeech === 'CCONJ' || word.partOfSpeech === 'PRON') break;
  }
  return null;
}

const inPhrase = ({ partOfSpeech, text, lower }: Word): boolean =>
  !TIMES.has(lower) &&
  !YEAR.test(text) &&
  (partOfSpeech === 'PROPN' ||
    partOfSpeech === 'NOUN' ||
    partOfSpeech === 'ADJ' ||
    partOfSpeech === 'DET' ||
    partOfSpeech === 'NUM' ||
    APOSTROPHE.test(text) ||
    text === '-');

/** "In 2010 Lee left", "For much of the 1970s Lee did not". */
const YEAR = /^\d{4}s?$/;
const APOSTROPHE = /^['’]s?$/;

/** Words before a name that may belong to its phrase: a list of names without marks is one phrase. */
const LONGEST_PHRASE = 60;

/** Marks that close a clause. */
const CLOSES = /[,;:]/;
const LONGEST_APPOSITION = 30;
/** Words between a name and its verb: "Ann Lee of the Review agreed". */
const LONGEST_COMPLEMENT = 8;

const ASKING = wordSet('ask press question quiz');

/** "In May Lee left": these belong to the name before them in no phrase. */
const TIMES = wordSet(`${WEEKDAYS} ${MONTHS} today yesterday`);
