import { isDictionaryName, isDictionaryWord } from '../language/dictionary.ts';
import { isOrdinary } from '../language/ordinary.ts';
import { headType } from './compound.ts';
import { WORDS } from './gazetteer.ts';
import { joinsNames, leadsName, nicknameEnd, serves, SERVING_HEADS } from './joints.ts';
import { isFirmWord } from './firm.ts';
import { givenPairEnd } from './east-asian.ts';
import { type Reading, isCapital, isSmall, openingOf, speaks, textsOf } from './spot.ts';

/** Tokens `first` to `last` (inside), written with capitals but for what joins names. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** The stretches of a sentence in which names may stand. */
export function capitalRuns(reading: Reading): Run[] {
  const { tokens } = reading;
  const runs: Run[] = [];
  let index = 0;
  while (index < tokens.length) {
    if (!beginsRun(reading, index)) {
      index++;
      continue;
    }
    const last = endOfRun(reading, index);
    const first =
      opensSentence(reading, index) && isNoName(reading, index, last) ? index + 1 : index;
    if (isHeading(reading, first, last)) runs.push(...namesOfHeading(reading, first, last));
    else if (first <= last && beginsRun(reading, first)) runs.push({ first, last });
    else if (first < last) runs.push({ first: first + 1, last });
    index = last + 1;
  }
  return runs;
}

/**
 * Words in title case that a sentence was glued to: longer than a name, and mostly everyday words
 * that no title, no known name and no first name explains.
 */
function isHeading(reading: Reading, first: number, last: number): boolean {
  if (last - first < LONGEST_RUN) return false;
  const { tokens, gazetteer } = reading;
  // "Institute for the Study of Tides"
  if (leadsName(tokens[first]?.text ?? '') && JOINTS.has(tokens[first + 1]?.text ?? ''))
    return false;
  let capitals = 0;
  let everyday = 0;
  let explained = first - 1;
  for (let index = first; index <= last; index++) {
    const word = tokens[index]?.text ?? '';
    if (!isCapital(word)) continue;
    capitals++;
    if (index <= explained) continue;
    const { known, title } = openingOf(reading, index);
    explained = Math.max(title?.last ?? -1, known?.value.weak === false ? known.last : -1);
    const ordinary = isOrdinary(word);
    if (!ordinary && gazetteer.genderOf(word) !== null) explained = Math.max(explained, index + 1);
    if (ordinary && index > explained && headType(word) === null) everyday++;
  }
  return everyday >= capitals * HEADING_SHARE;
}

const JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'on']);
/** Tokens. Longer names are rare, and their words mostly no everyday ones. */
const LONGEST_RUN = 5;
const HEADING_SHARE = 0.5;

function namesOfHeading(reading: Reading, first: number, last: number): Run[] {
  const { tokens, gazetteer } = reading;
  const runs: Run[] = [];
  let start = first;
  let index = first;
  while (index <= last) {
    const text = tokens[index]?.text ?? '';
    const known = openingOf(reading, index).known?.last ?? index;
    const name = isCapital(text) && (!isOrdinary(text) || gazetteer.genderOf(text) !== null);
    if (!name && known === index) {
      if (start < index) runs.push({ first: start, last: index - 1 });
      start = index + 1;
    }
    index = Math.max(known, index) + 1;
  }
  if (start <= last) runs.push({ first: start, last });
  return runs;
}

function beginsRun({ tokens }: Reading, index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (isCapital(token.text)) return true;
  // al-Assad, bin Laden, de Blasio
  if (token.text.length > LONGEST_PARTICLE) return false;
  const next = tokens[index + 1];
  // most words go on small, and all that they cost is this
  if (next === undefined || (next.text !== '-' && !isCapital(next.text))) return false;
  if (!WORDS.particles.has(token.text) || token.text === 'y' || token.text === 'den') return false;
  return next.text === '-'
    ? token.end === next.start && isCapital(tokens[index + 2]?.text ?? '')
    : /^(?:bin|ibn|von|van|de|da|del|di|dos|du|al|el)$/.test(token.text);
}

/** "della". Letters. */
const LONGEST_PARTICLE = 5;

function endOfRun(reading: Reading, first: number): number {
  const { tokens } = reading;
  let last = first;
  if (!isCapital(tokens[first]?.text ?? '')) last++;
  for (;;) {
    const token = tokens[last];
    if (token === undefined) return last - 1;
    // What the gazetteer knows belongs together whatever its words: "Doctors Without Borders".
    const { known, skipped } = openingOf(reading, last);
    const whole = Math.max(known?.last ?? 0, skipped?.last ?? 0);
    if (whole > last) {
      last = whole;
      continue;
    }
    const next = followingCapital(reading, first, last);
    if (next === null) return last;
    last = next;
  }
}

/** The next token of the run behind `last`; null where it ends. */
function followingCapital(
  { tokens, gazetteer, text }: Reading,
  first: number,
  last: number,
): number | null {
  const one = tokens[last + 1];
  const two = tokens[last + 2];
  const three = tokens[last + 3];
  const current = tokens[last];
  if (one === undefined || current === undefined) return null;
  if (isCapital(one.text)) return last + 1;
  if (two === undefined || (isSmall(one.text) && !JOINING.has(one.text))) return null;
  const joined = one.start === current.end && two.start === one.end;
  if (one.text === '-' && joined)
    return isCapital(two.text) || givenPairEnd(tokens, last - 1) !== null ? last + 2 : null;
  if (one.text === '&' || one.text === '’' || one.text === '/') {
    return isCapital(two.text) && (one.text === '&' || joined) && one.text !== '/'
      ? last + 2
      : null;
  }
  if (one.text === '.' && one.start === current.end && current.text.length <= LONGEST_TITLE) {
    return isCapital(two.text) && gazetteer.titles.get(`${current.text}.`) !== undefined
      ? last + 2
      : null;
  }
  if (one.text === "'s" || one.text === '’s') {
    // "Women's March", and not "Norland's High Court"
    const owned =
      isCapital(two.text) &&
      (OWNERS.test(current.text) || /^(?:St\.|Saint)$/.test(tokens[last - 1]?.text ?? ''));
    return owned && gazetteer.names.match(text, current.start) === null ? last + 2 : null;
  }
  if (WORDS.particles.has(one.text) && last >= first) {
    if (isCapital(two.text)) return last + 2;
    if (two.text === '-' && isCapital(three?.text ?? '')) return last + 3;
    if (/^(?:la|las|los|der|den|al)$/.test(two.text) && isCapital(three?.text ?? ''))
      return last + 3;
    return null;
  }
  const nickname = nicknameEnd(tokens, last, gazetteer);
  if (nickname !== null) return nickname;
  if (
    (one.text === 'of' && (leadsName(current.text) || serves(tokens, first, last))) ||
    (/^(?:for|on)$/.test(one.text) && SERVING_HEADS.has(current.text))
  ) {
    if (isCapital(two.text)) return last + 2;
    return two.text === 'the' && isCapital(three?.text ?? '') ? last + 3 : null;
  }
  if (one.text === 'and' && isCapital(two.text) && joinsNames(textsOf(tokens, first, last + 3))) {
    return last + 2;
  }
  return null;
}

const OWNERS =
  /^(?:Women|Men|Children|Veterans?|Prosecutor|General|People|Workers?|Farmers?|Students?|Sheriff|Governors?)$/;

/** Small words that may stand within a name. */
const JOINING: ReadonlySet<string> = new Set([...WORDS.particles, 'of', 'for', 'on', 'and']);

/** Title abbreviations whose stop the tagger parts from them. Letters. */
const LONGEST_TITLE = 6;

/** Whether only marks stand before a token, so that its capital tells nothing. */
export function opensSentence({ tokens, capitalisedStart }: Reading, index: number): boolean {
  if (index === 0) return capitalisedStart;
  for (let before = index - 1; before >= 0; before--) {
    const word = tokens[before]?.text ?? '';
    if (TELLING.test(word)) return false;
    if (OPENING.test(word)) return capitalisedStart || before > 0;
  }
  return capitalisedStart;
}

const TELLING = /[\p{L}\p{N}]/u;
const OPENING = /["“‘(:—–.…!?]/;

/** Whether the first word of a sentence has its capital only from standing there. */
function isNoName(reading: Reading, index: number, last: number): boolean {
  const { tokens, gazetteer, evidence } = reading;
  const token = tokens[index];
  if (token === undefined) return false;
  const known = openingOf(reading, index).known;
  if (known !== null && (known.last > index || !known.value.weak)) return false;
  if (token.lower === 'the') return true;
  if (openingOf(reading, index).title !== null && index < last) return false;
  if (givenPairEnd(tokens, index) !== null) return false;
  if (known !== null && speaks(tokens, index) && !evidence.hasSmall(token.lower)) return false;
  if (FUNCTIONS.has(token.partOfSpeech) && !evidence.hasCapital(token.text)) return true;
  const alone = index === last;
  const next = tokens[index + 1]?.text ?? '';
  const named = alone ? null : openingOf(reading, index + 1).known;
  if (!alone && isFirmWord(reading, index)) return true;
  // "New Norland sanctions", "Top Senate candidates": what follows is a name by itself.
  if (named?.value.weak === false && named.value.type !== 'person' && qualifies(token.text)) {
    return token.text === 'New' || !evidence.hasCapital(token.text);
  }
  if (!alone && isPrefix(token.text)) return false;
  // "Geologist Moore": what somebody is tells that the next word is a person's name.
  const surname = index + 1 === last && !isOrdinary(next) && headType(next) === null;
  if (surname && WORDS.roles.has(token.lower)) return false;
  if (!alone && gazetteer.genderOf(token.text) !== null && !isOrdinary(next)) return false;
  if (HYPHENED_ROLE.test(token.text) && WORDS.roles.has(token.lower)) return true;
  const head = !alone && headWithin(reading, index + 1, last);
  if (head) return /^(?:ADP|DET|PRON|SCONJ|CCONJ|AUX|PART|INTJ)$/.test(token.partOfSpeech);
  if (alone && isTrade(reading, index)) return true;
  if (!isOrdinary(token.text)) return false;
  // "Pepper said": whether that is somebody's surname is asked later.
  const acts = alone && /^(?:VERB|AUX|PART)$/.test(tokens[index + 1]?.partOfSpeech ?? '');
  if (acts && !evidence.hasSmall(token.lower)) return false;
  return !evidence.isMostlyCapital(token.text, token.lower);
}

/** "Lorry driver": a rarer word of the dictionary, which what somebody is goes on behind. */
function isTrade({ tokens, evidence }: Reading, index: number): boolean {
  const { text = '', lower = '' } = tokens[index] ?? {};
  if (!WORDS.roles.has(tokens[index + 1]?.text ?? '') || evidence.hasCapital(text)) return false;
  return isDictionaryWord(lower) && !isDictionaryName(text);
}

/** "Co-star" */
const HYPHENED_ROLE = /^\p{Lu}\p{Ll}+-\p{Ll}/u;

/** An everyday word that makes no other name of the one behind it, as "Health" and "South" do. */
function qualifies(word: string): boolean {
  return isOrdinary(word) && !isPrefix(word) && !WORDS.departments.has(word);
}

/** "Fort", "Hurricane", "Eastern" */
function isPrefix(word: string): boolean {
  return (
    WORDS.clubPrefixes.has(word) ||
    WORDS.placePrefixes.has(word) ||
    WORDS.eventPrefixes.has(word) ||
    WORDS.directions.has(word)
  );
}

const FUNCTIONS: ReadonlySet<string> = new Set([
  'ADP',
  'DET',
  'PRON',
  'SCONJ',
  'CCONJ',
  'AUX',
  'PART',
  'INTJ',
  'ADV',
  'VERB',
]);

function headWithin({ tokens }: Reading, first: number, last: number): boolean {
  const word = tokens[Math.min(last, first + 1)]?.text ?? '';
  const near = tokens[first]?.text ?? '';
  return headType(near) !== null || headType(word) !== null;
}
