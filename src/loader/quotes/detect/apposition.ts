import type { Token } from '../../language/analyse.ts';
import { nounOf } from '../nouns.ts';
import { isComma, phraseStart, type Subject, type TokenRange } from './phrase.ts';

/** "Ann Lee's lawyer, Bo Day, V": a name between commas behind what it names; `comma` is the one before the verb. */
export function nameInApposition(tokens: readonly Token[], comma: number): Subject | null {
  let from = comma;
  while (from > 0 && isNamePart(tokens[from - 1])) from--;
  // "the vicar, the Rev Ann Lee, V", "one of them, retired Gen. Ann Lee, V"
  let opening = LEADING.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const called = callingBefore(tokens, from);
  if (called < from) opening = called - 1;
  const mark = tokens[opening];
  if (from === comma || mark === undefined || !isComma(mark)) return null;
  if (called < from) {
    const owner = phraseStart(tokens, opening);
    // "a spokeswoman for the nominee, businessman Bo Day, V": he is the nominee
    if (hangsOnPerson(tokens, owner, opening))
      return { from: owner, to: comma, heads: [{ from: owner, to: opening }] };
  }
  // a first name alone stands behind whose kin somebody is: "his wife, Ann, V"
  if (comma - from < SHORTEST_FULL_NAME && !KIN.has(tokens[opening - 1]?.lower ?? '')) return null;
  const one = oneOfThem(tokens, opening);
  if (one >= 0) return { from: one, to: comma, heads: [{ from, to: comma }] };
  const start = phraseStart(tokens, opening);
  const described = tokens
    .slice(start, opening)
    .some(({ partOfSpeech, lower }) => partOfSpeech === 'NOUN' || nounOf(lower).kind === 'person');
  return described ? { from: start, to: comma, heads: [{ from, to: comma }] } : null;
}

/** Where "former judge" begins before the name at `from`; `from` where no such words stand there. */
function callingBefore(tokens: readonly Token[], from: number): number {
  const noun = tokens[from - 1];
  if (noun?.partOfSpeech !== 'NOUN' || nounOf(noun.lower).kind !== 'person') return from;
  let start = from - 1;
  while (/^(?:ADJ|NOUN)$/.test(tokens[start - 1]?.partOfSpeech ?? '')) start--;
  return start;
}

/** "a spokeswoman for the nominee": whether a phrase ends in somebody whom another belongs to. */
function hangsOnPerson(tokens: readonly Token[], from: number, to: number): boolean {
  const link = tokens.slice(from, to).findIndex(({ lower }) => lower === 'for' || lower === 'to');
  return link > 0 && nounOf(tokens[to - 1]?.lower ?? '').kind === 'person';
}

/** "Halloran", and "Justice" before it. */
const isNamePart = (token: Token | undefined): boolean =>
  token?.partOfSpeech === 'PROPN' || (token?.partOfSpeech === 'NOUN' && token.text !== token.lower);

/** Words that may stand before a name in apposition. */
const LEADING: ReadonlySet<string> = new Set(['the', 'retired', 'former', 'then', 'ex']);

/** Where "one of them" begins that ends at `end`; -1 where it does not. */
function oneOfThem(tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1]?.lower ?? '';
  const them = last === 'them' || last === 'us';
  return them && tokens[end - 2]?.lower === 'of' && tokens[end - 3]?.lower === 'one' ? end - 3 : -1;
}

const KIN: ReadonlySet<string> = new Set(
  'aunt brother daughter father husband mother partner sister son uncle widow wife'.split(' '),
);

/** "said the coach, Ann Lee.": the name behind a noun that ends at `end`; null where none is set off by marks. */
export function nameBehind(tokens: readonly Token[], end: number): TokenRange | null {
  if (tokens[end - 1]?.partOfSpeech !== 'NOUN' || tokens[end]?.text !== ',') return null;
  const from = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  let to = from;
  while (tokens[to]?.partOfSpeech === 'PROPN') to++;
  const closing = tokens[to];
  const closed = closing === undefined || /^[.,;]$/.test(closing.text);
  return closed && to - from >= SHORTEST_FULL_NAME ? { from, to } : null;
}

/** The head of "HEAD, an expert on this and that, V": `comma` is the one before the verb. */
export function headOfApposition(tokens: readonly Token[], comma: number): TokenRange | null {
  let oblique: TokenRange | null = null;
  for (let k = comma - 1; k > 0 && comma - k < LONGEST_APPOSITION; k--) {
    const token = tokens[k];
    // what stands before a semicolon is told of somebody else
    if (token === undefined || token.text === ';') return null;
    if (!isComma(token)) continue;
    const opens = tokens[k + 1];
    const from = phraseStart(tokens, k);
    const head = tokens[k - 1];
    const apposed =
      opens !== undefined &&
      (opens.partOfSpeech === 'DET' ||
        opens.partOfSpeech === 'NOUN' ||
        opens.partOfSpeech === 'ADJ' ||
        opens.partOfSpeech === 'NUM' ||
        opens.partOfSpeech === 'PROPN' ||
        opens.partOfSpeech === 'PRON' ||
        opens.partOfSpeech === 'ADP' ||
        opens.partOfSpeech === 'VERB' ||
        opens.partOfSpeech === 'ADV');
    const heads =
      head?.partOfSpeech === 'PROPN' || opensSentence(tokens, from, k) || opensClause(tokens, from);
    if (!apposed || from === k || !heads) continue;
    // "Lee, appearing at Blackwater, her resort, V": where, and not who
    if (oblique === null && isOblique(tokens, from) && k > 0) {
      oblique = { from, to: k };
      continue;
    }
    return (
      nameBefore(tokens, from) ??
      nameFrom(tokens, from) ??
      nameAtStart(tokens, from) ?? { from, to: k }
    );
  }
  return oblique;
}

/** ", and the director, a Republican, V": a noun with an article that a clause joined by "and" begins with. */
const opensClause = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.partOfSpeech === 'DET' &&
  tokens[from - 1]?.partOfSpeech === 'CCONJ' &&
  tokens[from - 2]?.text === ',';

/** Whether a preposition of place leads in a phrase behind a participle. */
const isOblique = (tokens: readonly Token[], from: number): boolean =>
  PLACES.has(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.lower.endsWith('ing') === true;

const PLACES: ReadonlySet<string> = new Set(['at', 'in', 'on', 'from', 'near', 'outside']);

/** "Her landlord, who is 40, V", "One, who had left, V", "The singer, 41, V": what a sentence begins with, and what tells of it. */
function opensSentence(tokens: readonly Token[], from: number, comma: number): boolean {
  const before = tokens[from - 1];
  const opens = tokens[comma + 1];
  const noun = tokens[comma - 1];
  if (opens === undefined || noun?.partOfSpeech === 'PRON') return false;
  // "Outside court, one father, whose sons sang, V"
  if (before?.text === ',' && RELATIVES.has(opens.lower))
    return nounOf(noun?.lower ?? '').kind === 'person';
  if (before !== undefined && (from > 1 || before.partOfSpeech !== 'CCONJ')) return false;
  if (RELATIVES.has(opens.lower) || ASIDES.has(opens.lower)) return true;
  if (opens.partOfSpeech === 'NUM') return tokens[comma + 2]?.partOfSpeech !== 'NOUN';
  // "The report, first seen by the Ledger, V"
  const told = opens.partOfSpeech === 'ADV' ? tokens[comma + 2] : opens;
  return told?.partOfSpeech === 'VERB' && PARTICIPLE.test(told.lower);
}

/** "The museum, by contrast, V", "The miners, for their part, V", "Her aunt, from Norvik, V" */
const ASIDES: ReadonlySet<string> = new Set(
  'from by for meanwhile however too though instead in'.split(' '),
);
const PARTICIPLE = /(?:ed|[aeo]wn|en|^(?:seen|made|held|put|led|sent|built|found))$/;

const RELATIVES: ReadonlySet<string> = new Set(['who', 'whose', 'which']);

/** The name of "NAME, a professor at the University of California, Berkeley, who was there, V". */
function nameAtStart(tokens: readonly Token[], before: number): TokenRange | null {
  let to = 0;
  while (tokens[to]?.partOfSpeech === 'PROPN') to++;
  if (to < SHORTEST_FULL_NAME || to >= before || tokens[to]?.text !== ',') return null;
  const opens = tokens[to + 1]?.partOfSpeech;
  if (opens !== 'DET' && opens !== 'NOUN' && opens !== 'ADJ') return null;
  for (let k = to + 1; k < before; k++) {
    const partOfSpeech = tokens[k]?.partOfSpeech;
    if (partOfSpeech === 'VERB' || partOfSpeech === 'AUX') return null;
  }
  return { from: 0, to };
}

/** The name of "NAME, the mayor of a town, one of many, V", where an apposition itself seems the head. */
function nameBefore(tokens: readonly Token[], apposition: number): TokenRange | null {
  const comma = tokens[apposition - 1];
  if (tokens[apposition]?.partOfSpeech !== 'DET' || comma?.text !== ',') return null;
  let from = apposition - 1;
  while (from > 0 && tokens[from - 1]?.partOfSpeech === 'PROPN') from--;
  const before = tokens[from - 1];
  const stands = before === undefined || before.partOfSpeech === 'PUNCT';
  return stands && apposition - 1 - from > 1 ? { from, to: apposition - 1 } : null;
}

/** The name of "NAME, from the Harbor Trust, one of its founders, V", "NAME, of Norvik, Norland, V". */
function nameFrom(tokens: readonly Token[], place: number): TokenRange | null {
  const to = place - 2;
  if (!BELONGING.has(tokens[place - 1]?.lower ?? '') || tokens[to]?.text !== ',') return null;
  let from = to;
  while (from > 0 && tokens[from - 1]?.partOfSpeech === 'PROPN') from--;
  return to - from >= SHORTEST_FULL_NAME ? { from, to } : null;
}

const BELONGING: ReadonlySet<string> = new Set(['from', 'of', 'at', 'with']);

/** Tokens. One alone may be a place: "the mayor of Norvik, Norland, said". */
export const SHORTEST_FULL_NAME = 2;
const LONGEST_APPOSITION = 40;
