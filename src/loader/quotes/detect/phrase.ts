import type { Token } from '../../language/analyse.ts';

/** A stretch of a sentence's tokens: `from` is inside, `to` outside. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The subject of a verb: a noun phrase with all that introduces it, and who or what it names. */
export interface Subject extends TokenRange {
  /** Several where they are coordinated; of "the analyst Ann Lee" the name alone. */
  readonly heads: readonly TokenRange[];
}

/** Where the noun phrase that ends at `end` begins; `end` itself where none ends there. */
export function phraseStart(tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1];
  if (last === undefined) return end;
  if (isHangingPronoun(tokens, end - 1)) {
    const start = phraseStart(tokens, end - 2);
    return start < end - 2 ? start : end;
  }
  if (isPossessiveMark(last) && isNominal(tokens[end - 2])) {
    // "a pal of Ann Lee's V": one of hers
    const start = phraseStart(tokens, end - 1);
    return tokens.slice(start + 1, end - 1).some(({ lower }) => lower === 'of') ? start : end;
  }
  if (!canEndPhrase(last)) return end;
  if (isPersonalPronoun(last) || RELATIVES.has(last.lower)) return end - 1;
  let from = end;
  while (from > 0) {
    const token = tokens[from - 1];
    if (token === undefined) break;
    const inner = from < end;
    const inside =
      isNominal(token) ||
      token.partOfSpeech === 'DET' ||
      isPossessiveMark(token) ||
      isPossessivePronoun(token) ||
      (inner && (token.text === '-' || token.text === '&')) ||
      (inner && token.lower === 'and' && isNominalOrArticle(tokens[from])) ||
      (inner && JOINING.has(token.lower) && isNominal(tokens[from - 2])) ||
      (inner && isHyphenated(tokens, from - 1)) ||
      (inner && isLink(tokens, from - 1));
    if (!inside) break;
    from--;
    const article = token.lower === 'the' || token.lower === 'a' || token.lower === 'an';
    const before = tokens[from - 1];
    const joined = before !== undefined && (JOINING.has(before.lower) || before.lower === 'and');
    if (article && !joined && !isLink(tokens, from - 1)) break;
  }
  while (from < end && !isNominalOrArticle(tokens[from]) && !opensPhrase(tokens[from])) from++;
  const described = from < end ? describedBefore(tokens, from) : null;
  return described === null ? from : phraseStart(tokens, described);
}

/**
 * "a lawmaker leaving | the room", "one person briefed on | the talks", "a report published | last week": where the noun
 * ends that a participle and the phrase from `from` on tell more of; null where there is none.
 */
function describedBefore(tokens: readonly Token[], from: number): number | null {
  const hangs = tokens[from - 1]?.partOfSpeech === 'ADP';
  const at = hangs ? from - 2 : from - 1;
  const verb = tokens[at];
  const noun = tokens[at - 1];
  if (verb?.partOfSpeech !== 'VERB' || noun?.partOfSpeech !== 'NOUN') return null;
  const describes =
    verb.lower.endsWith('ing') ||
    (verb.lower.endsWith('ed') && (hangs || TIMES.has(tokens[from]?.lower ?? '')));
  return describes ? at : null;
}

const TIMES: ReadonlySet<string> = new Set(['last', 'this', 'yesterday', 'today', 'earlier']);

/** "people close to him", "an aide to her": the one whose people they are. */
function isHangingPronoun(tokens: readonly Token[], at: number): boolean {
  if (!OBJECTS.has(tokens[at]?.lower ?? '')) return false;
  const link = tokens[at - 1]?.lower ?? '';
  const before = tokens[at - 2];
  return (
    HANGS_ON.has(link) &&
    (before?.partOfSpeech === 'NOUN' || (link === 'to' && before?.partOfSpeech === 'ADJ'))
  );
}

const OBJECTS: ReadonlySet<string> = new Set(['him', 'her', 'them', 'us', 'me', 'it']);
const HANGS_ON: ReadonlySet<string> = new Set(['to', 'around', 'near', 'under', 'behind', 'of']);

/** "the Norvik-based group", "the left-leaning paper": half of a compound that stands before a noun. */
export function isHyphenated(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !HALVES.has(token.partOfSpeech)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (
    (before?.text === '-' && before.end === token.start) ||
    (after?.text === '-' && after.start === token.end)
  );
}

const HALVES: ReadonlySet<string> = new Set(['VERB', 'ADV', 'ADP', 'NUM']);

/** The words of "people close to NAME" and "a group led by NAME" that keep the name from being the head. */
function isLink(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word === undefined) return false;
  if (word.lower === 'by') return isParticiple(tokens[at - 1]) && isNominal(tokens[at - 2]);
  if (word.lower === 'to')
    return tokens[at - 1]?.partOfSpeech === 'ADJ' && isNominal(tokens[at - 2]);
  return next?.lower === 'by' && isParticiple(word) && isNominal(tokens[at - 1]);
}

const isParticiple = (token: Token | undefined): boolean =>
  token?.partOfSpeech === 'VERB' && token.lower !== token.lemma && !token.lower.endsWith('ing');

/** Words other than nouns and articles that a noun phrase may begin with. */
const opensPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (isPossessivePronoun(token) || isPersonalPronoun(token));

export const isComma = (token: Token): boolean => token.text === ',' || token.text === '--';

export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.partOfSpeech === 'NOUN' ||
    token.partOfSpeech === 'PROPN' ||
    token.partOfSpeech === 'ADJ' ||
    token.partOfSpeech === 'NUM' ||
    INDEFINITES.has(token.lower));

export const isNominalOrArticle = (token: Token | undefined): boolean =>
  token !== undefined && (isNominal(token) || token.partOfSpeech === 'DET');

export const canEndPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isNominal(token) ||
    isPersonalPronoun(token) ||
    DEMONSTRATIVES.has(token.lower) ||
    RELATIVES.has(token.lower));

export const isPossessiveMark = (token: Token): boolean => POSSESSIVE_MARKS.has(token.lower);
export const isPersonalPronoun = (token: Token): boolean => PERSONAL.has(token.lower);
export const isPossessivePronoun = (token: Token): boolean => POSSESSIVES.has(token.lower);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const RELATIVES = set('who which');
const PERSONAL = set('i he she they we you it');
const POSSESSIVES = set('his her their its my our your');
const POSSESSIVE_MARKS = set("'s ’s ' ’");
const DEMONSTRATIVES = set('some others many most several both few all one another those these');
const INDEFINITES = set(
  'others many most several both few one another someone somebody everyone everybody nobody',
);
/** Prepositions that hang a phrase on a noun. */
export const JOINING = set('of for at from with in on');
