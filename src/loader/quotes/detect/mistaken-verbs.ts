import type { Token } from '../../language/analyse.ts';
import { nounOf } from '../nouns.ts';

/** "X, fumed Lee", "X, Lee fumed.", "X, she fumed.": a past form taken for an adjective. */
export function isPastForm(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (tokens[index]?.lower.endsWith('ed') !== true || before === undefined) return false;
  if (before.text === ',') return after?.partOfSpeech === 'PROPN';
  const subject =
    (before.partOfSpeech === 'PROPN' && tokens[index - 2]?.partOfSpeech !== 'ADP') ||
    SPEAKS.has(before.lower);
  return subject && (after === undefined || after.partOfSpeech === 'PUNCT');
}

const SPEAKS: ReadonlySet<string> = new Set(['he', 'she', 'they']);

/** "a later email to members", "his last post": a noun by its place, taken for a verb. */
export function isMistakenNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.partOfSpeech !== 'VERB' || token.lower !== token.lemma) return false;
  const next = tokens[index + 1];
  if (next !== undefined && next.partOfSpeech !== 'ADP' && next.partOfSpeech !== 'PUNCT')
    return false;
  let at = index - 1;
  while (tokens[at]?.partOfSpeech === 'ADJ' || tokens[at]?.partOfSpeech === 'ADV') at--;
  return ARTICLES.has(tokens[at]?.lower ?? '');
}

const ARTICLES: ReadonlySet<string> = new Set('a an the his her its their our my your'.split(' '));

/** "Polls show that", "who support the plan", "the governor plans to": a verb taken for a noun. */
export function isMistakenVerb(tokens: readonly Token[], index: number): boolean {
  if (index === 0) return false;
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token?.partOfSpeech !== 'NOUN' || before === undefined || after === undefined) return false;
  const named = before.partOfSpeech === 'PROPN' || before.partOfSpeech === 'NOUN';
  if (after.partOfSpeech === 'PART' && after.lower === 'to') {
    return named && token.lower.endsWith('s') && tokens[index + 2]?.partOfSpeech === 'VERB';
  }
  const subject =
    before.partOfSpeech === 'PROPN' ||
    TAKES_VERB.has(before.lower) ||
    (named && PLURAL.test(before.lower));
  return (
    subject && (after.partOfSpeech === 'DET' || after.lower === 'that' || after.lower === 'he')
  );
}

/** "Polls", but not "press". */
const PLURAL = /[^s]s$/;

/** "X, Ann Lee jokes.", "X, jokes the guard.", "Lee jokes: X": a verb in the present with its subject, taken for a noun. */
export function closesSpeech(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.partOfSpeech !== 'NOUN' || token.text !== token.lower || !token.lower.endsWith('s'))
    return false;
  const next = tokens[index + 1];
  if (index > 0 && isMark(tokens[index - 1])) return ends(tokens[subjectEnd(tokens, index + 1)]);
  if (!isSpeaker(tokens[index - 1])) return false;
  let from = index - 1;
  while (from > 0 && INNER.has(tokens[from - 1]?.partOfSpeech ?? '')) from--;
  if (tokens[from - 1]?.partOfSpeech === 'DET') from--;
  return from > 0
    ? isMark(tokens[from - 1]) && ends(next)
    : next?.text === ':' || (ends(next) && index + 2 >= tokens.length);
}

/** Where the name or the person whom a verb has behind it ends; -1 where none follows. */
function subjectEnd(tokens: readonly Token[], from: number): number {
  let to = tokens[from]?.partOfSpeech === 'DET' ? from + 1 : from;
  while (INNER.has(tokens[to]?.partOfSpeech ?? '')) to++;
  return to > from && isSpeaker(tokens[to - 1]) ? to : -1;
}

/** A name, a pronoun, or a noun for somebody. */
const isSpeaker = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.partOfSpeech === 'PROPN' ||
    SPEAKS.has(token.lower) ||
    (token.partOfSpeech === 'NOUN' && nounOf(token.lower).kind === 'person'));

const INNER: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ']);

/** A mark that may close speech. */
const isMark = (token: Token | undefined): boolean =>
  token !== undefined && /^[,?!"”’]$/.test(token.text);
const ends = (token: Token | undefined): boolean =>
  token !== undefined && /^[.,;:?!]$/.test(token.text);

const TAKES_VERB = new Set(['who', 'they', 'to']);
