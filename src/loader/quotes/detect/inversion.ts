import type { Token } from '../../language/analyse.ts';
import { WEEKDAYS } from '../../language/calendar.ts';
import { nounOf } from '../nouns.ts';
import { standsAfterSpeech, type VerbClass } from './verbs.ts';
import { saysInPlural } from './ways-of-saying.ts';

/** "X, said Ann Lee": the verb follows a mark, or opens its sentence in lower case. */
export function mayBeInverted(tokens: readonly Token[], index: number, kind: VerbClass): boolean {
  const token = tokens[index];
  const before = index === 0 ? undefined : tokens[index - 1];
  if (token === undefined || !standsAfterSpeech(kind)) return false;
  // "told Ann Lee" names whom it was told
  if (kind === 'tell' && !warnsBehindClause(tokens, index)) return false;
  if (!/(?:ed|s|said|wrote|told)$/.test(token.lower)) return saysInPlural(tokens, index);
  if (before === undefined) return token.text === token.lower;
  return before.partOfSpeech === 'PUNCT' && /[,?!"'”’]/.test(before.text);
}

/** "The dam will break, warned Ann Lee": behind a clause the name is hardly that of the one who was warned. */
function warnsBehindClause(tokens: readonly Token[], index: number): boolean {
  if (!WARNS.has(tokens[index]?.lemma ?? '') || tokens[index - 1]?.text !== ',') return false;
  let to = index + 1;
  while (NAMING.has(tokens[to]?.partOfSpeech ?? '')) to++;
  const named = tokens[to - 1]?.partOfSpeech === 'PROPN';
  const closes = /^(?:[,.;]|of|from|at|in)$/.test(tokens[to]?.text ?? '.');
  return named && closes && tokens.slice(0, index).some(isFinite);
}

const isFinite = ({ partOfSpeech, lower }: Token): boolean =>
  partOfSpeech === 'AUX' || (partOfSpeech === 'VERB' && !lower.endsWith('ing'));

const WARNS = new Set(['warn', 'caution', 'advise', 'promise']);
const NAMING = new Set(['NOUN', 'PROPN', 'ADJ', 'DET']);

/** "X, Ann Lee, R-Ohio, said Tuesday": a day speaks of nothing. */
export const isDay = (token: Token | undefined): boolean =>
  token !== undefined && DAYS.has(token.lower);

const DAYS: ReadonlySet<string> = new Set(WEEKDAYS.split(' '));

/** Whether a verb follows a noun phrase: then it is the subject of what is reported. */
export function isClause(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next === undefined || NO_VERBS.has(next.lower)) return false;
  // a name of which a part seems a verb: "said Ann Will,"
  if (next.partOfSpeech === 'VERB' && next.text !== next.lower) return false;
  const behind = tokens[end + 1];
  return (
    next.partOfSpeech === 'AUX' ||
    (next.partOfSpeech === 'VERB' && !next.lower.endsWith('ing') && behind?.lower !== 'as') ||
    next.partOfSpeech === 'PART' ||
    (next.partOfSpeech === 'ADV' && behind?.partOfSpeech === 'VERB')
  );
}

/** "says she identifies": a pronoun with more than a phrase behind it opens what is reported. */
export function opensClause(tokens: readonly Token[], from: number, end: number): boolean {
  const next = tokens[end];
  return (
    end === from + 1 &&
    tokens[from]?.partOfSpeech === 'PRON' &&
    next !== undefined &&
    !LINKS.has(next.partOfSpeech)
  );
}

/** What may follow "said she" where that closes speech. */
const LINKS: ReadonlySet<string> = new Set(['PUNCT', 'ADP', 'SCONJ', 'CCONJ']);

/** "asked councillors how many": those behind the verb are whom somebody asks. */
export const isAsked = (tokens: readonly Token[], kind: VerbClass, end: number): boolean =>
  kind === 'ask' && ASKED_FOR.has(tokens[end]?.lower ?? '');

const ASKED_FOR: ReadonlySet<string> = new Set(
  'how whether if why what when where who to about for'.split(' '),
);

/** Words that begin another clause: "said Ann Lee when asked". */
const NO_VERBS: ReadonlySet<string> = new Set(['who', 'which', 'when', 'while', 'as']);

/**
 * "said the stream behind the house woke him", "said the winters when it froze are over": a thing with a verb to come is no
 * speaker.
 */
export function isThingThatActs(tokens: readonly Token[], from: number, end: number): boolean {
  const link = tokens[end];
  const led = RELATIVES.has(link?.lower ?? '');
  if (link?.partOfSpeech !== 'ADP' && !led) return false;
  let head = from;
  while (head + 1 < end && tokens[head + 1]?.partOfSpeech !== 'ADP') head++;
  const noun = tokens[head];
  if (noun?.partOfSpeech !== 'NOUN' || nounOf(noun.lower).kind !== 'thing') return false;
  // the first verb behind "when" is that of its clause
  let verbs = led ? -1 : 0;
  for (let at = led ? end + 1 : end; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.partOfSpeech === 'PUNCT' || RELATIVES.has(token.lower)) break;
    const before = tokens[at - 1];
    // "had frozen" is one verb, "froze are" two
    if (isFinite(token) && before?.partOfSpeech !== 'AUX') verbs++;
  }
  return verbs > 0;
}

const RELATIVES = new Set(['who', 'which', 'that', 'whose', 'where', 'when']);
