import { FUNCTION_WORDS } from '../language/function-words.ts';
import { isOrdinary } from '../language/ordinary.ts';
import { groupEnd, headFrom, headType, isGeneric, openingAt, throughOf } from './compound.ts';
import { contextScores } from './context.ts';
import { type KnownName, type NameType, WORDS } from './gazetteer.ts';
import { isCode, isMarkedOff, isNoSurname, isShouted } from './not-names.ts';
import { personFrom } from './person.ts';
import { type Run, capitalRuns, opensSentence } from './runs.ts';
import { type Opening, type Reading, type Spot, type TokenMatch, isCapital } from './spot.ts';

/** The names in a sentence, in order, none overlapping. */
export function spotNames(reading: Reading): Spot[] {
  const spots: Spot[] = [];
  for (const run of capitalRuns(reading)) parseRun(reading, run, spots);
  return spots;
}

/** One place of a run, and the title that stands right before it. */
interface Place extends Opening {
  readonly reading: Reading;
  readonly run: Run;
  readonly at: number;
  readonly before: string | null;
  /** The last token of the name-like words from here. */
  readonly group: number;
}

/** What a place was read as: a name, a title, or neither. */
interface Step {
  readonly spot: Spot | null;
  readonly title: string | null;
  /** The token to go on from. */
  readonly next: number;
}

function parseRun(reading: Reading, run: Run, spots: Spot[]): void {
  let before: string | null = null;
  let at = run.first;
  while (at <= run.last) {
    const { known, title, skipped } = openingAt(reading, run, at);
    const group = groupEnd(reading, run, at);
    const place = { reading, run, at, before, group, known, title, skipped };
    const step = readPlace(place);
    if (step.spot !== null) spots.push(step.spot);
    before = step.title;
    at = Math.max(at + 1, step.next);
  }
}

function readPlace(place: Place): Step {
  const { reading, run, at, before, group } = place;
  if (!/\p{L}/u.test(wordAt(place))) return skip(at + 1);
  const early = readParty(place) ?? readPrefixed(place) ?? readSkipped(place) ?? readTitle(place);
  if (early !== null) return early;
  const owner = readOwner(place);
  if (owner !== null) return owner;
  const person = personFrom(reading, run, at, group, before);
  const known = readKnown(place, person);
  if (known !== null) return known;
  if (person !== null) return firmOf(place, person) ?? readPerson(place, person);
  if (place.title !== null && at === run.last) return mayBeSurname(place);
  return readUnknown(place);
}

/** A person's name; of "Ada MooreShe", where a sentence was glued to it, the name alone. */
function readPerson(place: Place, last: number): Step {
  const { tokens, gazetteer } = place.reading;
  const token = tokens[last];
  const [, family = '', next = ''] = GLUED.exec(token?.text ?? '') ?? [];
  const glued =
    last > place.at &&
    (FUNCTION_WORDS.has(next.toLowerCase()) || gazetteer.titles.get(`${next}.`) !== undefined);
  if (token === undefined || !glued) return name(place, last, 'person');
  return name(place, last, 'person', null, token.start + family.length);
}

const GLUED = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}*)$/u;

/** "A. B. Tolland & Co.": a firm, not its founder. */
function firmOf(place: Place, person: number): Step | null {
  const { tokens } = place.reading;
  if (tokens[person + 1]?.text !== '&' || person + 2 > place.run.last) return null;
  return FIRM_ENDINGS.test(tokens[person + 2]?.text ?? '')
    ? name(place, person + 2, 'organisation')
    : null;
}

const FIRM_ENDINGS = /^(?:Co|Cos|Company|Sons|Daughters|Brothers|Bros|Partners|Associates)\.?$/;

/** "R-Ky.", "D-Ga": a party and a state. */
function readParty(place: Place): Step | null {
  const { reading, at } = place;
  const { tokens, gazetteer } = reading;
  if (tokens[at - 1]?.text !== '-' || !/^[RDI]$/.test(tokens[at - 2]?.text ?? '')) return null;
  const word = wordAt(place).replace(/\.$/, '');
  const state = gazetteer.names.get(`${word}.`) ?? gazetteer.names.get(word);
  return state?.type === 'place' ? name(place, at, 'place', state) : skip(at + 1);
}

/** A day, a people, an acronym for no name: skipped, but "American Chess Union" is one name. */
function readSkipped(place: Place): Step | null {
  const { reading, run, at, skipped, title, known, before } = place;
  if (skipped === null || before !== null) return null;
  if (reach(title) > skipped.last || reach(known) > skipped.last) return null;
  // The people of the Vatican are Vaticans.
  if (reach(known) === skipped.last && known?.value.weak === false) return null;
  const next = skipped.last + 1;
  const given = reading.gazetteer.genderOf(skipped.value) !== null;
  if (given && isSurnameAt(place, next)) return name(place, next, 'person');
  const role = WORDS.roles.has(reading.tokens[at - 1]?.lower ?? '');
  if (role && next === run.last && isSurnameAt(place, next)) return name(place, next, 'person');
  const head = headFrom(reading, run, next);
  const dated = reading.gazetteer.calendar.get(skipped.value) !== undefined;
  if (head === null || dated || isGeneric(reading, next, head)) return skip(next);
  return compound(place, head);
}

/** "Roman Pell", "the banker Roman Pell": a word that nothing else explains behind a people's name. */
function isSurnameAt({ reading, run }: Place, at: number): boolean {
  const word = reading.tokens[at]?.text ?? '';
  if (at > run.last || !isCapital(word) || isOrdinary(word) || headType(word) !== null)
    return false;
  const { known, title, skipped } = openingAt(reading, run, at);
  return title === null && skipped === null && (known === null || known.value.short);
}

function readTitle(place: Place): Step | null {
  const { reading, run, at, title, known, before } = place;
  if (title === null || at === run.last || isGivenTitle(place, title)) return null;
  // "President Major": behind a title only a longer one goes on.
  if (before !== null && title.last === at && title.value.length > LONGEST_ABBREVIATION)
    return null;
  if (title.last < reach(known)) return null;
  if (title.last === reach(known) && known?.value.weak === false) return null;
  if (title.last === run.last) return before === null ? skip(title.last + 1) : null;
  const { tokens, text } = reading;
  const words = text.slice(tokens[at]?.start ?? 0, tokens[title.last]?.end ?? 0);
  return { spot: null, title: words, next: title.last + 1 };
}

/** "Don Tolland", "Dean Moore": a first name, unless another one follows. */
function isGivenTitle({ reading, run, at }: Place, title: TokenMatch<string>): boolean {
  if (title.last > at || reading.gazetteer.genderOf(title.value) === null) return false;
  const next = reading.tokens[at + 1]?.text ?? '';
  return at + 1 === run.last || reading.gazetteer.genderOf(next) === null;
}

/** "Lt. Gov.", "Maj. Gen.": titles that stand in a row. Letters. */
const LONGEST_ABBREVIATION = 5;

/** A name of the gazetteer, or one that begins with it ("Kharkiv University"). */
function readKnown(place: Place, person: number | null): Step | null {
  const { reading, run, at, known, before } = place;
  if (known === null) return null;
  const { value, last } = known;
  const whole = value.type === 'person' && !value.short;
  if (person !== null && person > last && !whole) return null;
  if (value.type === 'person') {
    const head = last < run.last ? (reading.tokens[last + 1]?.text ?? '') : '';
    if (WORDS.honouringHeads.has(head)) return name(place, last + 1, headType(head));
    if (/^(?:Jr|Sr)\.?$/.test(head)) return name(place, last + 1, 'person');
    return value.short && person !== null ? null : name(place, last, 'person', value);
  }
  if (before !== null && value.weak) return null;
  const head = headFrom(reading, run, last + 1);
  if (head !== null && !isGeneric(reading, last + 1, head)) {
    const word = reading.tokens[head]?.text ?? '';
    // "The National" is a paper, "The National Harbor Union" is none of its.
    if (wordAt(place) === 'The') return skip(at + 1);
    if (!WORDS.possessedHeads.has(word)) return compound(place, head);
  }
  if (value.weak && !standsAlone(place, known)) return null;
  return name(place, last, value.type, value);
}

/** "Fort Farrow", "Hurricane Vera", "South Boston": the first word tells what it is. */
function readPrefixed(place: Place): Step | null {
  const { reading, run, at, known, group } = place;
  const next = reading.tokens[at + 1]?.text ?? '';
  if (at === run.last || !isCapital(next) || (known !== null && known.last > at)) return null;
  const word = wordAt(place);
  if (WORDS.directions.has(word)) {
    const region = openingAt(reading, run, at + 1).known;
    const plain =
      region?.value.type === 'place' && headFrom(reading, run, region.last + 1) === null;
    return plain ? name(place, region.last, 'place') : null;
  }
  if (group === at || headType(reading.tokens[group]?.text ?? '') === 'organisation') return null;
  if (WORDS.eventPrefixes.has(word)) return name(place, group, 'event');
  return WORDS.placePrefixes.has(word) ? name(place, group, 'place') : null;
}

/** "Norways exports", "Vera Tollands boat": a known name whose apostrophe was lost. */
function readOwner(place: Place): Step | null {
  const { reading, at, group: last } = place;
  const { tokens, text, gazetteer } = reading;
  const end = tokens[last]?.end ?? 0;
  const plural = tokens[last]?.text ?? '';
  if (!plural.endsWith('s') || isOrdinary(plural) || tokens[at - 1]?.lower === 'the') return null;
  const start = tokens[at]?.start ?? 0;
  if (gazetteer.calendar.get(plural.slice(0, -1)) !== undefined) return skip(last + 1);
  const known = gazetteer.names.get(text.slice(start, end - 1));
  if (
    known === undefined ||
    known.weak ||
    gazetteer.names.get(text.slice(start, end)) !== undefined
  ) {
    return null;
  }
  return name(place, last, known.type, known, end - 1);
}

/** A name that neither the gazetteer nor a first name gives away. */
function readUnknown(place: Place): Step {
  const { reading, run, at } = place;
  const { tokens, evidence, gazetteer } = reading;
  const word = wordAt(place);
  if (WORDS.modifiers.has(word) && headFrom(reading, run, at + 1) === null) return skip(at + 1);
  if (
    headType(word) !== null &&
    /^(?:of|for|on)$/.test(tokens[at + 1]?.text ?? '') &&
    at + 1 < run.last
  ) {
    return compound(place, at);
  }
  const { group: last } = place;
  const words = tokens.slice(at, last + 1).map(({ text }) => text);
  const head = words.findLastIndex((candidate) => headType(candidate) !== null);
  if (isGivenName(place, last)) return name(place, last, null);
  if (head === 0) return isBackReference(place) ? name(place, at, headType(word)) : skip(at + 1);
  if (head > 0) return compound(place, at + head);
  const other = words.findLastIndex((candidate) => WORDS.otherHeads.has(candidate));
  if (other >= 0) return skip(at + other + 1);
  if (words.every((candidate) => isOrdinary(candidate) || !/\p{L}/u.test(candidate)))
    return words.length === 1 ? mayBeSurname(place) : skip(last + 1);
  const given = words.findIndex((candidate) => gazetteer.genderOf(candidate) !== null);
  if (given > 0 && given < words.length - 1 && words.slice(0, given).every(isOrdinary)) {
    return skip(at + given);
  }
  if (words.length > 1 && isOrdinary(word) && evidence.capital(word) === 0) return skip(at + 1);
  if (words.length === 1 && isNoSurname(reading, word)) return skip(at + 1);
  if (isShouted(words) || isCode(words) || isMarkedOff(reading, at, last)) return skip(last + 1);
  return name(place, last, null);
}

/** "Pepper agreed": an everyday word that names somebody only where the dump has called them so in full. */
function mayBeSurname(place: Place): Step {
  const { reading, run, at, before, known } = place;
  const { tokens, evidence, text } = reading;
  const token = tokens[at];
  const alone = at === run.first && at === run.last && before === null && known === null;
  if (token === undefined || !alone || token.text.length < SHORTEST_SURNAME) return skip(at + 1);
  const led = /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your)$/;
  if (led.test(tokens[at - 1]?.lower ?? '') || /^[#@-]$/.test(tokens[at - 1]?.text ?? ''))
    return skip(at + 1);
  const next = tokens[at + 1];
  const acts = /^(?:VERB|AUX|PART|X)$/.test(next?.partOfSpeech ?? '') || next?.text === ',';
  const opens = opensSentence(reading, at);
  if (opens && (!acts || evidence.small(token.lower) > 0)) return skip(at + 1);
  const { start, end } = token;
  const words = [text.slice(start, end)];
  const scores = { person: 0, organisation: 0, place: 0, event: 0 };
  const spot = { start, end, words, known: null, title: null, scores, tentative: true };
  return { spot, title: null, next: at + 1 };
}

/** Letters. */
const SHORTEST_SURNAME = 3;

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

/** Everyday words of the gazetteer ("Target") are names only where nothing else explains the capital. */
function standsAlone(place: Place, { last }: TokenMatch<KnownName>): boolean {
  const { reading, run, at } = place;
  const word = wordAt(place);
  if (!isOrdinary(word))
    return last === run.last || !isCapital(reading.tokens[last + 1]?.text ?? '');
  if (opensSentence(reading, at)) return false;
  return at === run.first && last === run.last && reading.evidence.small(word.toLowerCase()) === 0;
}

function wordAt({ reading, at }: Place): string {
  return reading.tokens[at]?.text ?? '';
}

function reach(match: TokenMatch<unknown> | null): number {
  return match?.last ?? -1;
}

function skip(next: number): Step {
  return { spot: null, title: null, next };
}

/** A name with its head noun at token `head`, and what goes on behind it with "of". */
function compound(place: Place, head: number): Step {
  const { reading, run } = place;
  return name(place, throughOf(reading, run, head), headType(reading.tokens[head]?.text ?? ''));
}

function name(
  place: Place,
  last: number,
  type: NameType | null,
  known: KnownName | null = null,
  end: number = place.reading.tokens[last]?.end ?? 0,
): Step {
  const { reading, at: first, before: title } = place;
  const { tokens, text, gazetteer } = reading;
  const start = tokens[first]?.start ?? 0;
  const whole = text.slice(start, end).split(/\s+/);
  const words = whole.length > 2 ? whole.filter((part) => !NICKNAME.test(part)) : whole;
  const [word = ''] = words;
  const nobody =
    words.length === 1 &&
    title === null &&
    known === null &&
    gazetteer.notNames.get(word.replace(/s$/, '')) !== undefined;
  if (nobody) return skip(last + 1);
  const scores = contextScores(reading, { first, last, title, type, known });
  const spot = { start, end, words, known, title, scores, tentative: false };
  return { spot, title: null, next: last + 1 };
}

/** It stands in marks within a name, and is no part of it. */
const NICKNAME = /^["“‘].+["”’]$/;
