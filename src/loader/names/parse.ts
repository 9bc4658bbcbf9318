import { isOrdinary } from '../language/ordinary.ts';
import { contextScores } from './context.ts';
import { type KnownName, type NameType, WORDS } from './gazetteer.ts';
import { type Run, capitalRuns, opensSentence } from './runs.ts';
import { type Reading, type Spot, type TokenMatch, isCapital, matchTokens } from './spot.ts';

/** The names in a sentence, in order, none overlapping. */
export function spotNames(reading: Reading): Spot[] {
  return capitalRuns(reading).flatMap((run) => parseRun(reading, run));
}

/** What one place of a run begins with: the longest of these decides. */
interface Opening {
  readonly known: TokenMatch<KnownName> | null;
  readonly title: TokenMatch<string> | null;
  /** A day, a month, a people, an acronym that names nobody. */
  readonly skipped: TokenMatch<string> | null;
}

function parseRun(reading: Reading, run: Run): Spot[] {
  const spots: Spot[] = [];
  let title: string | null = null;
  let at = run.first;
  while (at <= run.last) {
    const step = readName(reading, run, at, title);
    if (step.spot !== null) spots.push(step.spot);
    title = step.title;
    at = Math.max(at + 1, step.next);
  }
  return spots;
}

interface Step {
  readonly spot: Spot | null;
  readonly title: string | null;
  /** The token to go on from. */
  readonly next: number;
}

function readName(reading: Reading, run: Run, at: number, title: string | null): Step {
  const { tokens, text } = reading;
  const word = tokens[at]?.text ?? '';
  if (!/\p{L}/u.test(word)) return { spot: null, title: null, next: at + 1 };
  const { known, title: newTitle, skipped } = openingAt(reading, run, at);
  const reach = {
    known: known?.last ?? -1,
    title: newTitle?.last ?? -1,
    skipped: skipped?.last ?? -1,
  };
  const skip = (next: number): Step => ({ spot: null, title: null, next });
  const emit = (last: number, type: NameType | null, match: KnownName | null = null): Step => ({
    spot: spotOf(reading, at, last, title, type, match),
    title: null,
    next: last + 1,
  });

  if (
    skipped !== null &&
    reach.skipped >= reach.title &&
    reach.skipped >= reach.known &&
    title === null
  ) {
    const head = headFrom(reading, run, skipped.last + 1);
    if (head === null || isGeneric(reading, skipped.last + 1, head) || followsCalendar(word)) {
      return skip(skipped.last + 1);
    }
    return emit(throughOf(reading, run, head), headType(tokens[head]?.text ?? ''));
  }
  if (
    newTitle !== null &&
    reach.title > reach.known - (title === null ? 0 : 9) &&
    at + 1 <= run.last
  ) {
    const words = text.slice(tokens[at]?.start ?? 0, tokens[newTitle.last]?.end ?? 0);
    if (newTitle.last < run.last) return { spot: null, title: words, next: newTitle.last + 1 };
    if (title === null) return skip(newTitle.last + 1);
  }
  const person = personFrom(reading, run, at, title);
  if (known !== null && (person === null || reach.known >= person)) {
    const { value } = known;
    if (value.type === 'person') {
      const head = known.last + 1 <= run.last ? tokens[known.last + 1]?.text : undefined;
      if (head !== undefined && HONOURING_HEADS.has(head)) {
        return emit(known.last + 1, headType(head));
      }
      if (!value.short || person === null) return emit(known.last, 'person', value);
    } else if (title === null || !value.weak) {
      const head = headFrom(reading, run, known.last + 1);
      if (
        head !== null &&
        !isGeneric(reading, known.last + 1, head) &&
        !UNNAMED.has(tokens[head]?.text ?? '')
      ) {
        return emit(throughOf(reading, run, head), headType(tokens[head]?.text ?? ''));
      }
      if (!value.weak || standsAlone(reading, run, at, known.last)) {
        return emit(known.last, value.type, value);
      }
    }
  }
  if (person !== null) return emit(person, 'person');
  if (newTitle !== null && at === run.last) return skip(at + 1);
  return readUnknown(reading, run, at, emit, skip);
}

function openingAt(reading: Reading, run: Run, at: number): Opening {
  const { tokens, text, gazetteer } = reading;
  const start = tokens[at]?.start ?? 0;
  const within = <Value>(match: TokenMatch<Value> | null): TokenMatch<Value> | null =>
    match !== null && match.last <= run.last ? match : null;
  const calendar = within(matchTokens(tokens, at, gazetteer.calendar.match(text, start)));
  const notName = within(matchTokens(tokens, at, gazetteer.notNames.match(text, start)));
  return {
    known: within(matchTokens(tokens, at, gazetteer.names.match(text, start))),
    title: within(matchTokens(tokens, at, gazetteer.titles.match(text, start))),
    skipped: (calendar?.last ?? -1) > (notName?.last ?? -1) ? calendar : notName,
  };
}

function followsCalendar(word: string): boolean {
  return /day\.?$/.test(word);
}

/** A name that neither the gazetteer nor a first name gives away. */
function readUnknown(
  reading: Reading,
  run: Run,
  at: number,
  emit: (last: number, type: NameType | null) => Step,
  skip: (next: number) => Step,
): Step {
  const { tokens } = reading;
  const word = tokens[at]?.text ?? '';
  if (WORDS.modifiers.has(word) && headFrom(reading, run, at + 1) === null) return skip(at + 1);
  const last = groupEnd(reading, run, at);
  const words = tokens.slice(at, last + 1).map(({ text }) => text);
  if (
    /^(?:of|for|on)$/.test(tokens[at + 1]?.text ?? '') &&
    headType(word) !== null &&
    at + 1 < run.last
  ) {
    return emit(throughOf(reading, run, at), headType(word));
  }
  const head = words.findLastIndex((candidate) => headType(candidate) !== null);
  if (head > 0) {
    const end = throughOf(reading, run, at + head);
    return emit(end, headType(words[head] ?? ''));
  }
  if (head === 0) return skip(at + 1);
  const other = words.findLastIndex((candidate) => WORDS.otherHeads.has(candidate));
  if (other >= 0) return skip(at + other + 1);
  if (words.every((candidate) => isOrdinary(candidate) || !/\p{L}/u.test(candidate)))
    return skip(last + 1);
  if (words.length > 1 && isOrdinary(word) && !reading.evidence.capital(word)) return skip(at + 1);
  return emit(last, null);
}

/** The last token of the name-like words from `at`: what the gazetteer knows begins another name. */
function groupEnd(reading: Reading, run: Run, at: number): number {
  let last = at;
  while (last < run.last) {
    const next = last + 1;
    const word = reading.tokens[next]?.text ?? '';
    if (/^(?:of|for|on|and)$/.test(word)) break;
    if (isCapital(word)) {
      const { known, title, skipped } = openingAt(reading, run, next);
      if (known !== null && known.last > next) break;
      if (title !== null && (title.last > next || word.endsWith('.'))) break;
      if (skipped !== null && !/^(?:Jr|Sr|II|III|IV)\.?$/.test(word)) break;
    }
    last = next;
  }
  while (last > at && !/[\p{L}\p{N}]/u.test(reading.tokens[last]?.text ?? '')) last--;
  return last;
}

/** Last token of a person's name from `at`, where a title or a first name says that it is one. */
function personFrom(reading: Reading, run: Run, at: number, title: string | null): number | null {
  const { tokens, gazetteer } = reading;
  const word = tokens[at]?.text ?? '';
  const gender = gazetteer.genderOf(word);
  const initial = /^\p{Lu}\.?$/u.test(word) || /^(?:\p{Lu}\.){1,3}$/u.test(word);
  const next = tokens[at + 1]?.text ?? '';
  if (title === null && gender === null && !(initial && word !== 'A' && at < run.last)) return null;
  if (headType(word) !== null && gender === null) return null;
  const limit = groupEnd(reading, run, at);
  const words = tokens.slice(at, limit + 1);
  if (title === null) {
    if (limit === at) return null;
    if (words.length > 2 && headType(words.at(-1)?.text ?? '') !== null && !initial) {
      const middle = words.at(-2)?.text ?? '';
      if (!/^\p{Lu}\.$/u.test(middle)) return null;
    }
    if (words.length === 2 && CLEAR_HEADS.has(next)) return null;
    if (
      isOrdinary(word) &&
      gender !== null &&
      isOrdinary(next) &&
      WORDS.organisationHeads.has(next)
    )
      return null;
    if (
      initial &&
      isOrdinary(next) &&
      gazetteer.genderOf(next) === null &&
      limit === at + 1 &&
      !/\./.test(word)
    )
      return null;
  }
  let last = at;
  let parts = 1;
  while (last < limit && parts < MOST_PARTS) {
    const following = tokens[last + 1];
    if (following === undefined) break;
    if (isCapital(following.text)) {
      const ordinary = isOrdinary(following.text) && gazetteer.genderOf(following.text) === null;
      if (
        parts >= 2 &&
        ordinary &&
        !/^(?:Jr|Sr)\.?$/.test(following.text) &&
        !/\.$/.test(tokens[last]?.text ?? '')
      )
        break;
      if (headType(following.text) !== null && parts >= 2) break;
      parts++;
    }
    last++;
  }
  while (last > at && !isCapital(tokens[last]?.text ?? '')) last--;
  return last;
}

/** More capital words than these are no one name: given names, an initial, a double surname, "Jr.". */
const MOST_PARTS = 5;

/** Index of the head noun that ends the words from `from`, before a title or another name. */
function headFrom(reading: Reading, run: Run, from: number): number | null {
  const { tokens } = reading;
  let found: number | null = null;
  for (let index = from; index <= Math.min(run.last, from + LONGEST_COMPOUND); index++) {
    const word = tokens[index]?.text ?? '';
    if (/^(?:of|for|on|and)$/.test(word)) break;
    if (/^['’]s$/.test(word)) continue;
    const { known, title } = openingAt(reading, run, index);
    if (headType(word) !== null) found = index;
    else if (title !== null && (title.last < run.last || title.last > index)) break;
    if (known !== null && known.value.type === 'person' && !known.value.short) break;
  }
  return found;
}

/** Words between a name and the head noun that makes it another name. */
const LONGEST_COMPOUND = 5;

/** The end of a name whose head is at `head`: "University of Norland" goes on behind it. */
function throughOf(reading: Reading, run: Run, head: number): number {
  const { tokens } = reading;
  if (!/^(?:of|for|on|and|in)$/.test(tokens[head + 1]?.text ?? '') || head + 2 > run.last)
    return head;
  let last = head + 2;
  while (last <= run.last) {
    const { title } = openingAt(reading, run, last);
    if (
      title !== null &&
      title.last < run.last &&
      !/^(?:of|for|on|and)$/.test(tokens[title.last + 1]?.text ?? '')
    )
      break;
    last++;
  }
  last--;
  while (last > head && !isCapital(tokens[last]?.text ?? '')) last--;
  return last;
}

/** "Supreme Court", "Ministry of Defense": a people before it tells whose, and is no part of the name. */
function isGeneric({ tokens }: Reading, first: number, head: number): boolean {
  if (!WORDS.genericBodies.has(tokens[head]?.text ?? '')) return false;
  return tokens
    .slice(first, head)
    .every(({ text }) => WORDS.departments.has(text) || !isCapital(text));
}

/** Everyday words of the gazetteer ("Target") are names only where nothing else explains the capital. */
function standsAlone(reading: Reading, run: Run, at: number, last: number): boolean {
  const { tokens, evidence } = reading;
  const word = tokens[at]?.text ?? '';
  const before = tokens[at - 1]?.text ?? '';
  if (opensSentence(reading, at)) return !isOrdinary(word);
  if (!isOrdinary(word)) return last === run.last || !isCapital(tokens[last + 1]?.text ?? '');
  return (
    at === run.first &&
    last === run.last &&
    before !== '' &&
    evidence.small(word.toLowerCase()) === 0
  );
}

function headType(word: string): NameType | null {
  if (WORDS.organisationHeads.has(word)) return 'organisation';
  if (WORDS.placeHeads.has(word)) return 'place';
  if (WORDS.eventHeads.has(word)) return 'event';
  return null;
}

/** Heads that bear somebody's name, where others ("Campaign") are only that person's. */
const HONOURING_HEADS: ReadonlySet<string> = new Set(
  'Foundation University College School Institute Center Centre Library Museum Airport Stadium Arena Tower Hotel Organization Bridge Hospital Prize Street Avenue Square Theater Theatre Fund'.split(
    ' ',
  ),
);

/** Heads behind a first name that no surname is. */
const CLEAR_HEADS: ReadonlySet<string> = new Set(
  'University College Foundation Airport Institute County Ministry Committee Council Party Association Corporation Corp Corp. Inc Inc. News Times Bank Airlines Island Islands River Region Province Street Avenue School Hospital Museum Police Department Company'.split(
    ' ',
  ),
);

/** Behind a place these say what belongs to it, and make no name with it. */
const UNNAMED: ReadonlySet<string> = new Set(
  'Administration Government Campaign Election Elections Border Talks Team Office Media'.split(' '),
);

function spotOf(
  reading: Reading,
  first: number,
  last: number,
  title: string | null,
  type: NameType | null,
  known: KnownName | null,
): Spot | null {
  const { tokens, text } = reading;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const words = text.slice(start, end).split(/\s+/);
  if (
    words.length === 1 &&
    reading.gazetteer.notNames.get(words[0] ?? '') !== undefined &&
    title === null
  )
    return null;
  return {
    start,
    end,
    words,
    known,
    title,
    scores: contextScores(reading, { first, last, title, type, known }),
  };
}
