import type { Sentence, Token } from '../language/analyse.ts';
import { WORDS } from './gazetteer.ts';
import type { Named } from './named.ts';
import type { LocatedSpot } from './spot.ts';

/**
 * How the text introduces somebody, in its own words and letters: "Former mayor" before the name, or
 * "an expert on tides" behind it, its article left out. Null where it does not.
 */
export function introductionOf(
  { type, known, spots }: Named,
  sentences: readonly (readonly Sentence[])[],
): string | null {
  if (type !== 'person' && (type !== 'organisation' || known !== null)) return null;
  const words = type === 'person' ? WORDS.roles : WORDS.organisationWords;
  for (const spot of spots.slice(0, INTRODUCING_MENTIONS)) {
    const tokens = sentences[spot.unit]?.find(
      ({ start, end }) => start <= spot.start && spot.end <= end,
    )?.tokens;
    if (tokens === undefined) continue;
    const span = before(tokens, spot, words) ?? after(tokens, spot, words);
    if (span === null) continue;
    return spot.text.slice(span.start, span.end);
  }
  return null;
}

/** Who is not introduced by then is taken for known. */
const INTRODUCING_MENTIONS = 3;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** "Harbor pilot and tide-table expert", right before the name. */
function before(
  tokens: readonly Token[],
  spot: LocatedSpot,
  words: ReadonlySet<string>,
): Stretch | null {
  const name = tokens.findIndex(({ start }) => start === spot.start);
  const last = tokens[name - 1];
  if (last === undefined || (spot.title === null && !words.has(last.lower))) return null;
  const title = spot.title === null ? name : startOfTitle(tokens, name, spot);
  let first = name - 1;
  while (first > 0 && describes(tokens, first - 1, title)) first--;
  while (
    first < name - 1 &&
    !/^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(tokens[first]?.partOfSpeech ?? '')
  )
    first++;
  const opening = tokens[first];
  // "the club chairman Sir Oskar Pell"
  const told = tokens[title - 1];
  const closing = told !== undefined && title > first && words.has(told.lower) ? told : last;
  if (opening === undefined || saysNothing(spot.text.slice(opening.start, closing.end)))
    return null;
  return { start: opening.start, end: closing.end };
}

/** The token that the title before a name begins with. */
function startOfTitle(
  tokens: readonly Token[],
  name: number,
  { text, title, start }: LocatedSpot,
): number {
  const at = text.lastIndexOf(title ?? '', start);
  return Math.max(
    0,
    Math.min(
      name,
      tokens.findIndex((token) => token.start >= at),
    ),
  );
}

/** Whether a token belongs to the description behind it, the title of which begins at `title`. */
function describes(tokens: readonly Token[], index: number, title: number): boolean {
  const token = tokens[index];
  // A dateline
  if (token === undefined || (index === 0 && SHOUTED.test(token.text))) return false;
  if (NOMINAL.has(token.partOfSpeech) || JOINTS.has(token.text) || OWNS.test(token.text))
    return true;
  // "three-time champion"
  if (token.partOfSpeech === 'NUM') return tokens[index + 1]?.text === '-';
  if (token.lower === 'of') {
    return index + 1 !== title && /^(?:NOUN|PROPN)$/.test(tokens[index - 1]?.partOfSpeech ?? '');
  }
  if (token.lower !== 'and') return false;
  // "analyst and expert", but not "Moore and economist Pell"
  return WORDS.roles.has(tokens[index - 1]?.lower ?? '');
}

const SHOUTED = /^\p{Lu}{5,}$/u;
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);
const OWNS = /^['’]s$/;
/** "car-maker", "Tolland & Moore" */
const JOINTS: ReadonlySet<string> = new Set(['-', '&']);

/** "Mrs.", "Sen.": titles that introduce nobody. */
function saysNothing(title: string): boolean {
  return TITLE.test(title);
}

const TITLE = /^(?:\p{L}+\.|Ald|Cllr|Coun|Dr|Madam|Miss|Mr|Mrs|Ms|Prof|Revd?|Sir|Dame|Lord|Lady)$/u;

/** "an expert on tides", between the name's comma and the next one. */
function after(
  tokens: readonly Token[],
  spot: LocatedSpot,
  words: ReadonlySet<string>,
): Stretch | null {
  const comma = tokens.findIndex(({ start }) => start >= spot.end);
  if (tokens[comma]?.text !== ',') return null;
  let first = comma + 1;
  const opening = tokens[first];
  if (opening === undefined) return null;
  const article = /^(?:an?|the)$/.test(opening.lower);
  if (article) first++;
  else if (
    !/^(?:NOUN|ADJ|PROPN|PRON)$/.test(opening.partOfSpeech) ||
    /^(?:who|which|he|she|they|it|we|i)$/.test(opening.lower)
  )
    return null;
  let last = first;
  while (last + 1 < tokens.length && last - first < LONGEST_APPOSITION && !ends(tokens, last + 1))
    last++;
  const stop = tokens[last + 1];
  if (stop === undefined || !/^[,.;:]$|^(?:who|whose|which)$/.test(stop.lower)) return null;
  const described = tokens.slice(first, last + 1);
  const head = described.findIndex(({ lower }) => words.has(lower));
  if (head < 0 || described.some(isFinite)) return null;
  return { start: described[0]?.start ?? 0, end: described.at(-1)?.end ?? 0 };
}

/** A verb that makes a clause: "exiled" and "working" make none. */
function isFinite({ partOfSpeech, lower }: Token): boolean {
  return partOfSpeech === 'AUX' || (partOfSpeech === 'VERB' && !/(?:ed|ing|en)$/.test(lower));
}

function ends(tokens: readonly Token[], index: number): boolean {
  return /^[,.;:?!]$|^(?:who|whose|which|said|says|told)$/.test(tokens[index]?.lower ?? '');
}

/** A longer apposition is a clause of its own. Tokens. */
const LONGEST_APPOSITION = 18;
