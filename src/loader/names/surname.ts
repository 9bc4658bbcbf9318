import { FUNCTION_WORDS } from '../language/function-words.ts';
import { isOrdinary } from '../language/ordinary.ts';
import { headType, openingAt } from './compound.ts';
import { standsFirst } from './east-asian.ts';
import { WORDS } from './gazetteer.ts';
import { opensSentence } from './runs.ts';
import { isCapital } from './spot.ts';
import { type Place, type Step, name, skip } from './step.ts';

/** A person's name; of "Ada MooreShe", where a sentence was glued to it, the name alone. */
export function readPerson(place: Place, last: number): Step {
  const token = place.reading.tokens[last];
  const word = token?.text ?? '';
  const [, family = '', next = ''] = isPlain(word) ? [] : (GLUED.exec(word) ?? []);
  const glued = last > place.at && !PREFIXES.has(family) && beginsSentence(next, place);
  if (token === undefined || !glued) return name(place, last, 'person');
  return name(place, last, 'person', null, token.start + family.length);
}

/** "Tolland": most names have no capital inside, which is quickly told. */
function isPlain(word: string): boolean {
  return word.slice(1) === word.slice(1).toLowerCase();
}

/** "She", "Maybe", "Mr", a name that the dump knows by itself: words that a glued sentence begins with. */
function beginsSentence(word: string, { reading: { gazetteer, evidence } }: Place): boolean {
  if (word === '') return false;
  if (FUNCTION_WORDS.has(word.toLowerCase()) || isOrdinary(word)) return true;
  return gazetteer.titles.get(`${word}.`) !== undefined || evidence.hasCapital(word);
}

/** "MacArthur", "FitzGerald" */
const PREFIXES: ReadonlySet<string> = new Set(['Mac', 'Van', 'Von', 'Fitz', 'Del', 'Des', 'San']);
const GLUED = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}*)$/u;

/** "A. B. Tolland & Co.": a firm, not its founder. */
export function firmOf(place: Place, person: number): Step | null {
  const { tokens } = place.reading;
  if (tokens[person + 1]?.text !== '&' || person + 2 > place.run.last) return null;
  return FIRM_ENDINGS.test(tokens[person + 2]?.text ?? '')
    ? name(place, person + 2, 'organisation')
    : null;
}

const FIRM_ENDINGS = /^(?:Co|Cos|Company|Sons|Daughters|Brothers|Bros|Partners|Associates)\.?$/;

/** "Roman Pell", "the banker Roman Pell": a word that nothing else explains behind a people's name. */
export function isSurnameAt({ reading, run }: Place, at: number): boolean {
  const word = reading.tokens[at]?.text ?? '';
  if (at > run.last || !isCapital(word) || isOrdinary(word) || headType(word) !== null)
    return false;
  const { known, title, skipped } = openingAt(reading, run, at);
  return title === null && skipped === null && (known === null || known.value.short);
}

/** "the singer Paris Moore": what somebody is tells that a town's name is a first name. */
export function readGivenPlace(place: Place): Step | null {
  const { reading, run, at, known, before } = place;
  if (known?.value.type !== 'place' || known.last > at || before !== null) return null;
  const role = WORDS.roles.has(reading.tokens[at - 1]?.text ?? '');
  return role && at + 1 === run.last && isSurnameAt(place, run.last)
    ? name(place, run.last, 'person')
    : null;
}

/** "Pepper agreed": an everyday word that names somebody only where the dump has called them so in full. */
export function mayBeSurname(place: Place): Step {
  const { reading, run, at, before, known } = place;
  const { tokens, evidence, text } = reading;
  const token = tokens[at];
  const alone = at === run.first && at === run.last && before === null && known === null;
  const short = (token?.text.length ?? 0) < SHORTEST_SURNAME && !standsFirst(token?.text ?? '');
  if (token === undefined || !alone || short) return skip(at + 1);
  const led = /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your)$/;
  if (led.test(tokens[at - 1]?.lower ?? '') || /^[#@-]$/.test(tokens[at - 1]?.text ?? ''))
    return skip(at + 1);
  const next = tokens[at + 1];
  const acts = /^(?:VERB|AUX|PART|X)$/.test(next?.partOfSpeech ?? '') || next?.text === ',';
  const opens = opensSentence(reading, at);
  if (opens && (!acts || evidence.hasSmall(token.lower))) return skip(at + 1);
  const { start, end } = token;
  const words = [text.slice(start, end)];
  const scores = { person: 0, organisation: 0, place: 0, event: 0 };
  const spot = { start, end, words, known: null, title: null, scores, tentative: true };
  return { spot, title: null, next: at + 1 };
}

/** Letters. */
const SHORTEST_SURNAME = 3;
