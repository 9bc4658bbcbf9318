import { WORDS } from './gazetteer.ts';
import { opensSentence } from './runs.ts';
import { isCapital, reach, type TokenMatch } from './spot.ts';
import { name, type Place, skip, type Step, wordAt } from './step.ts';
import { isSurnameAt } from './surname.ts';

/** "Foreign Minister", "Lt. Gov.": a title that a name follows. */
export function readTitle(place: Place): Step | null {
  const { reading, run, at, title, known, before } = place;
  if (title === null || at === run.last || isGivenTitle(place, title)) return null;
  // "President Major": behind a title only a longer one goes on, or one that a first name follows.
  const given = reading.gazetteer.genderOf(reading.tokens[title.last + 1]?.text ?? '') !== null;
  const single = title.last === at && title.value.length > LONGEST_ABBREVIATION;
  if (before !== null && single && !given) return null;
  if (title.last < reach(known)) return null;
  if (title.last === reach(known) && known?.value.weak === false) return null;
  if (title.last === run.last) return before === null ? skip(title.last + 1) : null;
  const { tokens, text } = reading;
  const words = text.slice(tokens[at]?.start ?? 0, tokens[title.last]?.end ?? 0);
  return { spot: null, title: words, next: title.last + 1 };
}

/** "Striker Ada Moore", "Winger Moore": what somebody is, with a capital only because it begins its sentence. */
export function readRole(place: Place): Step | null {
  const { reading, run, at, title, known } = place;
  const { tokens, gazetteer } = reading;
  const role = tokens[at];
  if (role === undefined || at === run.last || title !== null || known !== null) return null;
  if (!WORDS.roles.has(role.lower) || !opensSentence(reading, at)) return null;
  const next = at + 1;
  const named =
    next === run.last
      ? isSurnameAt(place, next)
      : gazetteer.genderOf(tokens[next]?.text ?? '') !== null;
  return named ? { spot: null, title: role.text, next } : null;
}

/** "Don Tolland", "Dean Moore": a first name, unless another one follows. */
function isGivenTitle({ reading, run, at }: Place, title: TokenMatch<string>): boolean {
  if (title.last > at || reading.gazetteer.genderOf(title.value) === null) return false;
  const next = reading.tokens[at + 1]?.text ?? '';
  return at + 1 === run.last || reading.gazetteer.genderOf(next) === null;
}

/** "Lt. Gov.", "Maj. Gen.": titles that stand in a row. Letters. */
const LONGEST_ABBREVIATION = 5;

/** "R-Ky.", "D-Ga": a party and a state. */
export function readParty(place: Place): Step | null {
  const { reading, at } = place;
  const { tokens, gazetteer } = reading;
  const before = tokens[at - 1]?.text;
  if ((before === ',' || before === '(') && PARTY.test(wordAt(place))) {
    return tokens[at + 1]?.text === '-' ? skip(at + 2) : null;
  }
  if (before !== '-' || !PARTY.test(tokens[at - 2]?.text ?? '')) return null;
  const word = wordAt(place).replace(/\.$/, '');
  const town = place.known;
  if (town?.value.type === 'place') return name(place, town.last, 'place', town.value);
  const state = gazetteer.names.get(`${word}.`) ?? gazetteer.names.get(word);
  return state?.type === 'place' ? name(place, at, 'place', state) : skip(at + 1);
}

const PARTY = /^[RDI]$/;

/** "Vera Tolland, KC, agreed" */
export function isPartedHonour(place: Place): boolean {
  const { at, run, known } = place;
  const { tokens } = place.reading;
  if (tokens[at - 1]?.text !== ',' || at !== run.last || known?.value.type === 'place')
    return false;
  return WORDS.postNominals.has(wordAt(place)) && isCapital(tokens[at - 2]?.text ?? '');
}
