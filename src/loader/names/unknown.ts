import { isOrdinary } from '../language/ordinary.ts';
import { headFrom, headType } from './compound.ts';
import { WORDS } from './gazetteer.ts';
import { isCode, isCurrency, isMarkedOff, isNoSurname, isShouted } from './not-names.ts';
import { opensSentence } from './runs.ts';
import { textsOf } from './spot.ts';
import { compound, name, type Place, skip, type Step, wordAt } from './step.ts';
import { mayBeSurname } from './surname.ts';

/** A name that neither the gazetteer nor a first name gives away. */
export function readUnknown(place: Place): Step {
  const { reading, run, at } = place;
  const { tokens, evidence, gazetteer } = reading;
  const word = wordAt(place);
  if (WORDS.modifiers.has(word) && headFrom(reading, run, at + 1) === null) return skip(at + 1);
  if (headType(word) !== null && JOINTS.has(tokens[at + 1]?.text ?? '') && at + 1 < run.last) {
    return compound(place, at);
  }
  if (isCurrency(reading, at)) return skip(at + 1);
  const { group: last } = place;
  if (last === at && isTeam(place)) return name(place, at, 'organisation');
  const words = textsOf(tokens, at, last);
  // "Moore-Hill" is a surname.
  const head = words.findLastIndex(
    (candidate, index) => headType(candidate) !== null && words[index - 1] !== '-',
  );
  if (isGivenName(place, last)) return name(place, last, null);
  if (head === 0 && isBackReference(place)) return name(place, at, headType(word));
  // "Church agreed", of Ada Church
  if (head === 0) return words.length === 1 ? mayBeSurname(place) : skip(at + 1);
  if (head > 0) return compound(place, at + head);
  const other = words.findLastIndex((candidate) => WORDS.otherHeads.has(candidate));
  if (other >= 0) return skip(at + other + 1);
  if (words.every((candidate) => isOrdinary(candidate) || !LETTER.test(candidate)))
    return words.length === 1 ? mayBeSurname(place) : skip(last + 1);
  const given = words.findIndex((candidate) => gazetteer.genderOf(candidate) !== null);
  if (given > 0 && given < words.length - 1 && words.slice(0, given).every(isOrdinary)) {
    return skip(at + given);
  }
  if (given === 1 && words.length > 2 && isOwner(word))
    return name(place, at, null, null, (tokens[at]?.end ?? 0) - 1);
  if (words.length > 1 && isOrdinary(word) && !evidence.hasCapital(word)) return skip(at + 1);
  if (words.length === 1 && isNoSurname(reading, word)) return mayBeSurname(place);
  if (isShouted(words) || isCode(words) || isMarkedOff(reading, at, last)) return skip(last + 1);
  return name(place, last, null);
}

/** "beat the Harriers": what a team is called by without its town. */
function isTeam({ reading, at, run }: Place): boolean {
  const { tokens } = reading;
  return (
    at === run.first &&
    at === run.last &&
    tokens[at - 1]?.lower === 'the' &&
    WORDS.teamWords.has(tokens[at]?.text ?? '')
  );
}

/** "Norvashs Ada Moore": an unknown name that lost its apostrophe, and no first name ("Andreas"). */
function isOwner(word: string): boolean {
  return NAME_IN_S.test(word);
}

const NAME_IN_S = /\p{Ll}{2}[^aeiousy]s$/u;

/** "Ministry of", "Center for", "Committee on" */
const JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'on']);
const LETTER = /\p{L}/u;

/** "Bill agreed": an everyday word too, but no article stands before a name. */
function isGivenName({ reading, at }: Place, last: number): boolean {
  const word = reading.tokens[at]?.text ?? '';
  const before = reading.tokens[at - 1]?.lower ?? '';
  return (
    last === at &&
    reading.gazetteer.genderOf(word) !== null &&
    !opensSentence(reading, at) &&
    !/^(?:the|an?|this|that|his|its|their|our)$/.test(before)
  );
}

/** "the Times", which may stand for a body named before. */
function isBackReference({ reading, at, run }: Place): boolean {
  const { tokens } = reading;
  return (
    at === run.last &&
    tokens[at - 1]?.lower === 'the' &&
    WORDS.organisationHeads.has(tokens[at]?.text ?? '')
  );
}
