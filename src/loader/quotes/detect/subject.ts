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

/**
 * What a verb has before it as its subject. Of an apposition ("Ann Lee, a judge in Ohio, said") the head.
 * Null where there is none.
 */
export function subjectBefore(tokens: readonly Token[], verb: number): Subject | null {
  let end = skipAdverbs(tokens, verb);
  if (tokens[end - 1]?.text === ')') end = openingBracket(tokens, end - 1);
  const last = tokens[end - 1];
  if (last === undefined) return null;
  if (isComma(last)) {
    const named = nameInApposition(tokens, end - 1);
    if (named !== null) return named;
  }
  const phrase = isComma(last)
    ? headOfApposition(tokens, end - 1)
    : { from: phraseStart(tokens, end), to: end };
  if (phrase === null || phrase.from === phrase.to) return null;
  return { from: phrase.from, to: phrase.to, heads: coordinated(tokens, phrase) };
}

/** "Ann Lee's lawyer, Bo Day, V": a name between commas behind what it names; `comma` is the one before the verb. */
function nameInApposition(tokens: readonly Token[], comma: number): Subject | null {
  let from = comma;
  while (from > 0 && tokens[from - 1]?.partOfSpeech === 'PROPN') from--;
  const opening = tokens[from - 1];
  if (comma - from < SHORTEST_FULL_NAME || opening === undefined || !isComma(opening)) return null;
  const start = phraseStart(tokens, from - 1);
  const described = tokens
    .slice(start, from - 1)
    .some(({ partOfSpeech }) => partOfSpeech === 'NOUN');
  return described ? { from: start, to: comma, heads: [{ from, to: comma }] } : null;
}

/** The noun phrases that follow a verb as its subject: "said Ann Lee and Bo Day, who ...". */
export function subjectsAfter(tokens: readonly Token[], from: number): TokenRange[] {
  let to = from;
  let named = false;
  while (to < tokens.length) {
    const token = tokens[to];
    if (token === undefined) break;
    const first = to === from;
    if (isPersonalPronoun(token)) {
      if (first) to++;
      break;
    }
    if (token.partOfSpeech === 'PROPN') named = true;
    const inside =
      isNominal(token) ||
      isModifier(tokens, to) ||
      (first && token.partOfSpeech === 'DET') ||
      isPossessiveMark(token) ||
      (token.text === '-' && !first) ||
      (JOINING.has(token.lower) && !first && !named) ||
      (token.lower === 'of' && !first) ||
      (token.lower === 'and' && !first && isNominalOrArticle(tokens[to + 1])) ||
      (token.partOfSpeech === 'DET' && JOINING.has(tokens[to - 1]?.lower ?? '')) ||
      (token.partOfSpeech === 'DET' && tokens[to - 1]?.lower === 'and') ||
      isPossessivePronoun(token);
    if (!inside) break;
    to++;
  }
  while (to > from && !canEndPhrase(tokens[to - 1])) to--;
  return to === from ? [] : coordinated(tokens, { from, to });
}

/** "said lead author Ann Lee", "a visibly shaken Ann Lee": a word before a noun or a name that seems a verb or adverb. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  if (token.partOfSpeech === 'ADV') {
    return tokens[at - 1]?.partOfSpeech === 'DET' && isModifier(tokens, at + 1);
  }
  if (token.partOfSpeech !== 'VERB' || token.text !== token.lower) return false;
  const named = next.partOfSpeech === 'PROPN' || tokens[at + 2]?.partOfSpeech === 'PROPN';
  return (
    named &&
    (next.partOfSpeech === 'NOUN' || next.partOfSpeech === 'PROPN') &&
    MODIFIERS.test(token.lower)
  );
}

/** "managing", "retired", "lead" */
const MODIFIERS = /(?:ing|ed|en)$|^lead$/;

/** Words of a noun phrase that an adverb, auxiliary or "not" may part from its verb. */
function skipAdverbs(tokens: readonly Token[], verb: number): number {
  let end = verb;
  while (end > 0) {
    const token = tokens[end - 1];
    if (token === undefined) break;
    const skipped =
      token.partOfSpeech === 'ADV' ||
      token.partOfSpeech === 'AUX' ||
      (token.partOfSpeech === 'PART' && !isPossessiveMark(token)) ||
      AUXILIARIES.has(token.lower) ||
      (token.partOfSpeech === 'VERB' && CATENATIVES.has(token.lemma)) ||
      (token.lower === 'on' && tokens[end - 2]?.lemma === 'go');
    if (!skipped) break;
    end--;
  }
  return end;
}

/** Where the noun phrase that ends at `end` begins; `end` itself where none ends there. */
function phraseStart(tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1];
  if (last === undefined || !canEndPhrase(last)) return end;
  if (isPersonalPronoun(last) || last.lower === 'who') return end - 1;
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
      (inner && isLink(tokens, from - 1));
    if (!inside) break;
    from--;
    const article = token.lower === 'the' || token.lower === 'a' || token.lower === 'an';
    const before = tokens[from - 1];
    const joined = before !== undefined && (JOINING.has(before.lower) || before.lower === 'and');
    if (article && !joined && !isLink(tokens, from - 1)) break;
  }
  while (from < end && !isNominalOrArticle(tokens[from]) && !opensPhrase(tokens[from])) from++;
  return from;
}

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

/** The head of "HEAD, an expert on this and that, V": `comma` is the one before the verb. */
function headOfApposition(tokens: readonly Token[], comma: number): TokenRange | null {
  for (let k = comma - 1; k > 0 && comma - k < LONGEST_APPOSITION; k--) {
    const token = tokens[k];
    if (token === undefined || !isComma(token)) continue;
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
    if (!apposed || from === k || head?.partOfSpeech !== 'PROPN') continue;
    return nameBefore(tokens, from) ?? nameAtStart(tokens, from) ?? { from, to: k };
  }
  return null;
}

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

/** "Ann Lee and Bo Day" as two; and of "the analyst Ann Lee" the name alone. */
function coordinated(tokens: readonly Token[], { from, to }: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  let start = from;
  for (let k = from + 1; k < to - 1; k++) {
    const named =
      tokens[k - 1]?.partOfSpeech === 'PROPN' && tokens[k + 1]?.partOfSpeech === 'PROPN';
    if (tokens[k]?.lower === 'and' && named && tokens[to - 1]?.partOfSpeech === 'PROPN') {
      parts.push({ from: start, to: k });
      start = k + 1;
    }
  }
  parts.push({ from: start, to });
  return parts.map((part) => nameOf(tokens, part));
}

/** Of "political analyst Ann Lee" the name; anything else as it is. */
function nameOf(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let start = to;
  while (start > from) {
    const token = tokens[start - 1];
    if (token === undefined || !(token.partOfSpeech === 'PROPN' || token.text === '-')) break;
    start--;
  }
  const before = tokens[start - 1];
  const introduced = start > from && before?.partOfSpeech === 'NOUN' && start < to;
  if (!introduced) return { from, to };
  return fullNameBefore(tokens, from, start) ?? { from: start, to };
}

/** The name of "Ann Lee of the charity Harbor", whose last words name what she belongs to. */
function fullNameBefore(tokens: readonly Token[], from: number, before: number): TokenRange | null {
  for (let to = from; to < before; to++) {
    if (!JOINING.has(tokens[to]?.lower ?? '')) continue;
    let start = to;
    while (start > from && tokens[start - 1]?.partOfSpeech === 'PROPN') start--;
    return to - start >= SHORTEST_FULL_NAME ? { from: start, to } : null;
  }
  return null;
}

function openingBracket(tokens: readonly Token[], closing: number): number {
  for (let k = closing - 1; k >= 0 && closing - k < LONGEST_BRACKET; k--) {
    if (tokens[k]?.text === '(') return k;
  }
  return closing;
}

const isComma = (token: Token): boolean => token.text === ',' || token.text === '--';

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.partOfSpeech === 'NOUN' ||
    token.partOfSpeech === 'PROPN' ||
    token.partOfSpeech === 'ADJ' ||
    token.partOfSpeech === 'NUM' ||
    INDEFINITES.has(token.lower));

const isNominalOrArticle = (token: Token | undefined): boolean =>
  token !== undefined && (isNominal(token) || token.partOfSpeech === 'DET');

const canEndPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isNominal(token) ||
    isPersonalPronoun(token) ||
    DEMONSTRATIVES.has(token.lower) ||
    token.lower === 'who');

const isPossessiveMark = (token: Token): boolean => POSSESSIVE_MARKS.has(token.lower);
const isPersonalPronoun = (token: Token): boolean => PERSONAL.has(token.lower);
const isPossessivePronoun = (token: Token): boolean => POSSESSIVES.has(token.lower);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const PERSONAL = set('i he she they we you it');
const POSSESSIVES = set('his her their its my our your');
const POSSESSIVE_MARKS = set("'s ’s ' ’");
const DEMONSTRATIVES = set('some others many most several both few all one another those these');
const INDEFINITES = set(
  'others many most several both few one another someone somebody everyone everybody nobody',
);
const JOINING = set('of for at from with in on');
const AUXILIARIES = set('has have had did does do would will could can may might is was are were');
const CATENATIVES = new Set(['go', 'continue', 'begin', 'use', 'try', 'want', 'seem']);
/** Tokens. One alone may be a place: "the mayor of Norvik, Norland, said". */
const SHORTEST_FULL_NAME = 2;
const LONGEST_APPOSITION = 40;
const LONGEST_BRACKET = 12;
