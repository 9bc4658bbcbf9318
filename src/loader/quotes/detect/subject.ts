import type { Token } from '../../language/analyse.ts';
import {
  headOfApposition,
  nameBehind,
  nameInApposition,
  SHORTEST_FULL_NAME,
} from './apposition.ts';
import { nounOf } from '../nouns.ts';
import { verbClassOf } from './verbs.ts';
import {
  canEndPhrase,
  isComma,
  isHyphenated,
  isNominal,
  isNominalOrArticle,
  isPersonalPronoun,
  isPossessiveMark,
  isPossessivePronoun,
  JOINING,
  phraseStart,
  type Subject,
  type TokenRange,
} from './phrase.ts';

/**
 * What a verb has before it as its subject. Of an apposition ("Ann Lee, a judge in Ohio, said") the head.
 * Null where there is none.
 */
export function subjectBefore(tokens: readonly Token[], verb: number): Subject | null {
  let end = skipAdverbs(tokens, verb);
  // "Ann Lee (D-Ohio) said", "Ann Lee (D-Ohio), said"
  const mark = tokens[end - 1]?.text === ',' ? end - 2 : end - 1;
  if (tokens[mark]?.text === ')') end = openingBracket(tokens, mark);
  const last = tokens[end - 1];
  if (last === undefined) return null;
  if (isComma(last)) {
    const named = nameInApposition(tokens, end - 1);
    if (named !== null) return named;
    const open = asideBefore(tokens, end - 1);
    if (open > 0) {
      const own = { from: phraseStart(tokens, open), to: open };
      if (own.from < own.to) return { ...own, heads: coordinated(tokens, own) };
    }
  }
  const present = presentBefore(tokens, end);
  if (present !== null) return { ...present, heads: coordinated(tokens, present) };
  const phrase = isComma(last)
    ? headOfApposition(tokens, end - 1)
    : { from: phraseStart(tokens, end), to: end };
  if (phrase === null || phrase.from === phrase.to) return null;
  const who = isComma(last) ? null : relativeBefore(tokens, phrase.from);
  if (who !== null) {
    const head = { from: phraseStart(tokens, who), to: who };
    if (head.from < head.to) return { ...head, heads: coordinated(tokens, head) };
  }
  return { from: phrase.from, to: phrase.to, heads: coordinated(tokens, phrase) };
}

/** "An official who worked in | the department V": where the "who" stands whose clause the words before a verb end; else null. */
function relativeBefore(tokens: readonly Token[], phrase: number): number | null {
  let verbs = 0;
  for (let at = phrase - 1; at > 0 && phrase - at < LONGEST_RELATIVE; at--) {
    const token = tokens[at];
    if (token === undefined || token.partOfSpeech === 'PUNCT' || token.partOfSpeech === 'SCONJ')
      return null;
    if (token.lower === 'who')
      return verbs === 1 && tokens[at - 1]?.partOfSpeech === 'NOUN' ? at : null;
    if (token.partOfSpeech !== 'VERB') continue;
    // "those who say Lee V": Lee does
    if (verbClassOf(token.lemma) !== null) return null;
    verbs++;
  }
  return null;
}

/** Tokens. */
const LONGEST_RELATIVE = 12;

/** "The aide, when I called, V", "Lee, asked about it, V": the comma before such an aside, which ends at `comma`; else -1. */
function asideBefore(tokens: readonly Token[], comma: number): number {
  for (let at = comma - 1; at > 0 && comma - at < LONGEST_ASIDE; at--) {
    const token = tokens[at];
    if (token === undefined || /^[.;:]$/.test(token.text)) return -1;
    if (token.text === ',') return ASIDES.has(tokens[at + 1]?.lower ?? '') ? at : -1;
  }
  return -1;
}

const ASIDES: ReadonlySet<string> = new Set(['when', 'while', 'asked', 'if', 'once']);
/** Tokens. */
const LONGEST_ASIDE = 10;

/** "A guest who was there V": the one who was. */
function presentBefore(tokens: readonly Token[], end: number): TokenRange | null {
  const who = end - 3;
  const present =
    PLACES.has(tokens[end - 1]?.lower ?? '') &&
    tokens[end - 2]?.partOfSpeech === 'AUX' &&
    tokens[who]?.lower === 'who';
  if (!present) return null;
  const from = phraseStart(tokens, who);
  return from < who ? { from, to: who } : null;
}

const PLACES: ReadonlySet<string> = new Set(['there', 'here', 'present', 'inside', 'nearby']);

/** The noun phrases that follow a verb as its subject: "said Ann Lee and Bo Day, who ...", "said the coach, Ann Lee.". */
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
      (!first && isHyphenated(tokens, to)) ||
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
  if (to === from) return [];
  const name = nameBehind(tokens, to);
  return name === null ? coordinated(tokens, { from, to }) : [name];
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
      isEmphatic(tokens, end - 1) ||
      (token.partOfSpeech === 'VERB' && CATENATIVES.has(token.lemma)) ||
      (token.lower === 'on' && tokens[end - 2]?.lemma === 'go');
    if (!skipped) break;
    end--;
  }
  return end;
}

/** "Ann Lee herself said": a pronoun that only stresses the noun or name before it. */
const isEmphatic = (tokens: readonly Token[], at: number): boolean =>
  EMPHATIC.has(tokens[at]?.lower ?? '') && /NOUN|PROPN/.test(tokens[at - 1]?.partOfSpeech ?? '');

const EMPHATIC = new Set(['himself', 'herself', 'itself', 'themselves']);

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
  const named = fullNameBefore(tokens, from, start);
  if (named !== null) return named;
  // "a spokesman for the union NUT", "an aide to candidate Ann Lee": the name says whose he is.
  const hangs = isHanging(tokens, from, start);
  const short = to - start < SHORTEST_FULL_NAME || nounOf(before.lower).kind === 'person';
  return hangs && short ? { from, to } : { from: start, to };
}

/** Whether a preposition hangs the words before `before` on a noun. */
function isHanging(tokens: readonly Token[], from: number, before: number): boolean {
  return tokens
    .slice(from + 1, before)
    .some(
      ({ lower }, index) =>
        JOINING.has(lower) && /NOUN|ADJ/.test(tokens[from + index]?.partOfSpeech ?? ''),
    );
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

const AUXILIARIES = new Set(
  'has have had did does do would will could can may might is was are were'.split(' '),
);
const CATENATIVES = new Set(
  'go continue begin use try want seem like love tend prefer come happen'.split(' '),
);
const LONGEST_BRACKET = 12;
