import { type NameType, WORDS } from './gazetteer.ts';
import type { Run } from './runs.ts';
import {
  type Opening,
  type Reading,
  type TokenMatch,
  isCapital,
  openingOf,
  textsOf,
} from './spot.ts';

/** What begins at a token, as far as it ends within the run. */
export function openingAt(reading: Reading, run: Run, at: number): Opening {
  const opening = openingOf(reading, at);
  const { known, title, skipped } = opening;
  if (Math.max(known?.last ?? 0, title?.last ?? 0, skipped?.last ?? 0) <= run.last) return opening;
  return { known: within(known, run), title: within(title, run), skipped: within(skipped, run) };
}

function within<Value>(match: TokenMatch<Value> | null, run: Run): TokenMatch<Value> | null {
  return match !== null && match.last <= run.last ? match : null;
}

/** The type that a head noun gives to the name that it ends. */
export function headType(word: string): NameType | null {
  return HEAD_TYPES.get(word) ?? null;
}

/** Of several types that a word gives, the one that is set last counts. */
const HEAD_TYPES: ReadonlyMap<string, NameType> = new Map([
  ...typed(WORDS.eventHeads, 'event'),
  ...typed(WORDS.placeHeads, 'place'),
  ...typed(WORDS.organisationHeads, 'organisation'),
]);

function typed(words: ReadonlySet<string>, type: NameType): [string, NameType][] {
  return Array.from(words, (word) => [word, type]);
}

/** The last token of the name-like words from `at`: what the gazetteer knows begins another name. */
export function groupEnd(reading: Reading, run: Run, at: number): number {
  const { tokens } = reading;
  let last = at;
  const end = Math.min(run.last, at + LONGEST_GROUP);
  while (last < end && !parts(reading, run, last + 1)) last++;
  while (last > at && !isCapital(tokens[last]?.text ?? '') && tokens[last - 1]?.text !== '-')
    last--;
  return last;
}

/** Tokens: no name has so many, and a text in capitals throughout is one run. */
const LONGEST_GROUP = 60;

/** Whether the token at `next` begins something else than the words before it. */
function parts(reading: Reading, run: Run, next: number): boolean {
  const { tokens } = reading;
  const word = tokens[next]?.text ?? '';
  if (LINKS.has(word)) return true;
  if (!isCapital(word)) return false;
  if (isPostNominal(reading, run, next)) return true;
  const { known, title, skipped } = openingAt(reading, run, next);
  // "Lee-Brandt" are two, "al-Sharia" is one.
  if (tokens[next - 1]?.text === '-') return known !== null && !known.value.weak;
  if (known !== null && known.last > next) return true;
  if (skipped !== null && !/^(?:Jr|Sr|II|III|IV)\.?$/.test(word)) return true;
  if (title === null) return false;
  if (title.last > next || word.endsWith('.')) return true;
  // "Executive Chairman Oskar Pell", but "Ada Dean Moore"
  return next < run.last && !isGiven(reading, next - 1);
}

/** "Vera Tolland KC": honours and degrees to the end of the run, behind a name. */
export function isPostNominal({ tokens }: Reading, run: Run, at: number): boolean {
  if (at === run.first || !WORDS.postNominals.has(tokens[at]?.text ?? '')) return false;
  if (run.last - at >= MOST_HONOURS) return false;
  return textsOf(tokens, at, run.last).every((word) => WORDS.postNominals.has(word));
}

/** Nobody has as many. */
const MOST_HONOURS = 20;

function isGiven({ tokens, gazetteer }: Reading, at: number): boolean {
  return gazetteer.genderOf(tokens[at]?.text ?? '') !== null;
}

/** Index of the head noun that ends the words from `from`, before a title or another name. */
export function headFrom(reading: Reading, run: Run, from: number): number | null {
  const { tokens } = reading;
  let found: number | null = null;
  for (let index = from; index <= Math.min(run.last, from + LONGEST_COMPOUND); index++) {
    const word = tokens[index]?.text ?? '';
    if (LINKS.has(word)) break;
    if (word === "'s" || word === '’s') continue;
    const { known, title } = openingAt(reading, run, index);
    // "U.S. District Judge", "President Park Geun-hye"
    if (title !== null && title.last > index) break;
    if (known?.value.type === 'person' && !known.value.short) break;
    if (headType(word) !== null) found = index;
    else if (title !== null && title.last < run.last) break;
  }
  return found;
}

/** Words between a name and the head noun that makes it another name. */
const LONGEST_COMPOUND = 5;

/** The end of a name whose head is at `head`: "University of Norland" goes on behind it. */
export function throughOf(reading: Reading, run: Run, head: number): number {
  const { tokens } = reading;
  if (!JOINTS.has(tokens[head + 1]?.text ?? '') || head + 2 > run.last) return head;
  let last = head + 2;
  while (last < run.last) {
    const { title, known } = openingAt(reading, run, last + 1);
    const joined = JOINTS.has(tokens[last]?.text ?? '');
    if (!joined && known?.value.type === 'person') break;
    if (title !== null && title.last < run.last && !JOINTS.has(tokens[title.last + 1]?.text ?? ''))
      break;
    last++;
  }
  while (last > head && !isCapital(tokens[last]?.text ?? '')) last--;
  return last;
}

/** What parts the groups of words that a name is made of. */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'and']);
/** What a name goes on with behind its head. */
const JOINTS: ReadonlySet<string> = new Set([...LINKS, 'in']);

/** "Supreme Court", "Ministry of Defense": a people before it tells whose, and is no part of the name. */
export function isGeneric({ tokens }: Reading, first: number, head: number): boolean {
  if (!WORDS.genericBodies.has(tokens[head]?.text ?? '')) return false;
  return tokens
    .slice(first, head)
    .every(({ text }) => WORDS.departments.has(text) || !isCapital(text));
}
