import { isOrdinary } from '../language/ordinary.ts';
import { groupEnd, headFrom, headType, isGeneric, isPostNominal, openingAt } from './compound.ts';
import { type KnownName, WORDS } from './gazetteer.ts';
import { isFirmWord } from './firm.ts';
import { readFamilyFirst, readParticle, readShip } from './foreign.ts';
import { isPartedHonour, readParty, readRole, readTitle } from './leading.ts';
import { personFrom } from './person.ts';
import { type Run, capitalRuns, opensSentence } from './runs.ts';
import { type Reading, type Spot, type TokenMatch, isCapital, reach, speaks } from './spot.ts';
import { type Place, type Step, compound, name, skip, wordAt } from './step.ts';
import { firmOf, isSurnameAt, mayBeSurname, readGivenPlace, readPerson } from './surname.ts';
import { readUnknown } from './unknown.ts';

/** The names in a sentence, in order, none overlapping. */
export function spotNames(reading: Reading): Spot[] {
  const spots: Spot[] = [];
  for (const run of capitalRuns(reading)) parseRun(reading, run, spots);
  return spots;
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
  if (!LETTER.test(wordAt(place))) return skip(at + 1);
  if (isPostNominal(reading, run, at) || isPartedHonour(place)) return skip(at + 1);
  const early =
    readParty(place) ??
    readShip(place) ??
    readFamilyFirst(place) ??
    readFirm(place) ??
    readPrefixed(place) ??
    readSkipped(place) ??
    readTitle(place) ??
    readRole(place) ??
    readParticle(place) ??
    readGivenPlace(place);
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

/** "bookmaker Flutter", "Housebuilder Taylor Wimpey": a kind of firm tells what any words behind it are. */
function readFirm(place: Place): Step | null {
  const { reading, run, at, group, known, title, skipped, before } = place;
  if (at !== run.first || before !== null || title !== null || skipped !== null) return null;
  if (!isFirmWord(reading, at - 1) || wordAt(place) === 'I') return null;
  if (JOINTS.has(reading.tokens[group + 1]?.text ?? '')) return null;
  const value = known?.value;
  if (known !== null && known.last === group && value?.type === 'organisation')
    return name(place, group, value.type, value);
  return known === null || value?.weak === true || known.last < group
    ? name(place, group, 'organisation')
    : null;
}

/** A day, a people, an acronym for no name: skipped, but "American Chess Union" is one name. */
function readSkipped(place: Place): Step | null {
  const { reading, run, at, skipped, title, known, before } = place;
  if (skipped === null || before !== null) return null;
  if (reach(title) >= skipped.last || reach(known) > skipped.last) return null;
  // The people of the Vatican are Vaticans.
  if (reach(known) === skipped.last && known?.value.weak === false) return null;
  const next = skipped.last + 1;
  const given = reading.gazetteer.genderOf(skipped.value) !== null;
  let family = next;
  while (family < run.last && WORDS.particles.has(reading.tokens[family]?.text ?? '')) family++;
  if (
    given &&
    (family > next || isSurnameAt(place, family) || INITIAL.test(reading.tokens[next]?.text ?? ''))
  )
    return null;
  const role = WORDS.roles.has(reading.tokens[at - 1]?.lower ?? '');
  if (role && next === run.last && isSurnameAt(place, next)) return name(place, next, 'person');
  const head = headFrom(reading, run, next);
  const dated = reading.gazetteer.calendar.get(skipped.value) !== undefined;
  if (head === null || dated || isGeneric(reading, next, head)) return skip(next);
  return compound(place, head);
}

/** A name of the gazetteer, or one that begins with it ("Kharkiv University"). */
function readKnown(place: Place, person: number | null): Step | null {
  const { reading, run, at, known, before, group } = place;
  if (known === null) return null;
  const { value, last } = known;
  const whole = value.type === 'person' && !value.short;
  if (person !== null && person > last && !whole) return null;
  if (value.type === 'person') {
    const head = last < run.last ? (reading.tokens[last + 1]?.text ?? '') : '';
    if (WORDS.honouringHeads.has(head)) return name(place, last + 1, headType(head));
    // "Orwell-Tolland said" is neither of the two, but "the Orwell-Tolland race" is of both.
    const hyphened = reading.tokens[last + 1]?.text === '-' && group > last;
    const next = reading.tokens[group + 1];
    const acts = next?.text === ',' || next?.partOfSpeech === 'VERB';
    if (value.short && person === null && hyphened && acts) return null;
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
  const longer = value.type === 'place' ? longerThanPlace(place, last) : null;
  if (longer !== null) return longer;
  if (value.weak && !standsAlone(place, known)) return null;
  return name(place, last, value.type, value);
}

/** "Burnley North", "Leeds United", "Thames Water": another place, or who is named after it. */
function longerThanPlace(place: Place, last: number): Step | null {
  const { reading, run } = place;
  const { tokens } = reading;
  for (let end = last + 1; end <= Math.min(run.last, last + LONGEST_TAIL); end++) {
    const word = tokens[end]?.text ?? '';
    const { known, title } = openingAt(reading, run, end);
    const next = tokens[end + 1]?.text ?? '';
    const ends =
      end === run.last || !isCapital(next) || openingAt(reading, run, end + 1).title !== null;
    if (WORDS.teamWords.has(word) || WORDS.firmTails.has(word)) {
      if (ends) return name(place, end, 'organisation');
    } else if (end === last + 1 && ends && WINDS.has(word)) return name(place, end, 'place');
    if (!isCapital(word) || (known !== null && !known.value.weak) || title !== null) return null;
  }
  return null;
}

/** Words that a team or a firm adds to its town: "Super Kings". */
const LONGEST_TAIL = 2;
const WINDS: ReadonlySet<string> = new Set(['North', 'South', 'East', 'West', 'Central']);

/** "Fort Farrow", "Hurricane Vera", "South Boston": the first word tells what it is. */
function readPrefixed(place: Place): Step | null {
  const { reading, run, at, known, group } = place;
  const next = reading.tokens[at + 1]?.text ?? '';
  if (at === run.last || !isCapital(next) || (known !== null && known.last > at)) return null;
  const word = wordAt(place);
  if (WORDS.clubPrefixes.has(word)) {
    const town = openingAt(reading, run, at + 1).known;
    return town?.value.type === 'place' ? name(place, town.last, 'organisation') : null;
  }
  if (WORDS.directions.has(word)) {
    const region = openingAt(reading, run, at + 1).known;
    const plain =
      region?.value.type === 'place' && headFrom(reading, run, region.last + 1) === null;
    return plain ? name(place, region.last, 'place') : null;
  }
  if (group === at || headType(reading.tokens[group]?.text ?? '') === 'organisation') return null;
  if (WORDS.eventPrefixes.has(word) && !(word === 'Storm' && isOrdinary(next))) {
    return name(place, group, 'event');
  }
  return WORDS.placePrefixes.has(word) ? name(place, group, 'place') : null;
}

/** "Norways exports", "Vera Tollands boat": a known name whose apostrophe was lost. */
function readOwner(place: Place): Step | null {
  const { reading, at, group: last } = place;
  const { tokens, text, gazetteer } = reading;
  const end = tokens[last]?.end ?? 0;
  const plural = tokens[last]?.text ?? '';
  if (!plural.endsWith('s') || isOrdinary(plural)) return null;
  // "the Tollands" are a family, "the U.N.s" is no plural.
  if (tokens[at - 1]?.lower === 'the' && !OWNING_ACRONYM.test(plural)) return null;
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

const OWNING_ACRONYM = /^\p{Lu}[\p{Lu}.]+s$/u;

/** Everyday words of the gazetteer ("Target") are names only where nothing else explains the capital. */
function standsAlone(place: Place, { last }: TokenMatch<KnownName>): boolean {
  const { reading, run, at } = place;
  const word = wordAt(place);
  if (!isOrdinary(word))
    return last === run.last || !isCapital(reading.tokens[last + 1]?.text ?? '');
  const opens = opensSentence(reading, at) && !speaks(reading.tokens, last);
  if (opens && !reading.evidence.isMostlyCapital(word, word.toLowerCase())) return false;
  return at === run.first && last === run.last && !reading.evidence.hasSmall(word.toLowerCase());
}

/** "Ministry of", "Center for", "Committee on" */
const JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'on']);
const LETTER = /\p{L}/u;
const INITIAL = /^\p{Lu}\.$/u;
