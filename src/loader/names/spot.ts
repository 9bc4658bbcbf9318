import type { Token } from '../language/analyse.ts';
import { CAPITAL, isAt, SMALL } from '../language/characters.ts';
import { type FormMatch, firstWordEnd } from './forms.ts';
import type { Gazetteer, KnownName, NameType } from './gazetteer.ts';

/** A stretch of one text that names somebody or something, before we know who is who. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  /** The words of the name, title and marks left out. */
  readonly words: readonly string[];
  readonly known: KnownName | null;
  /** "Sen.", "Foreign Minister": what stands right before the name, with a capital. */
  readonly title: string | null;
  /** Evidence for each type, from the name and the words around it. */
  readonly scores: Readonly<Record<NameType, number>>;
  /** An everyday word: it names somebody only where the dump calls them by their full name too. */
  readonly tentative: boolean;
}

/** A spot in the text that it was found in. */
export interface LocatedSpot extends Spot {
  readonly text: string;
  /** The same for all spots of one paragraph or headline; grows with the reading order. */
  readonly unit: number;
  /** Its words as the text has them, with single spaces. */
  readonly wording: string;
}

/** How words are written inside the sentences of a dump: evidence on a sentence's first word. */
export interface CaseEvidence {
  /** Whether a word stands with a capital where none is due. */
  hasCapital(word: string): boolean;
  hasSmall(lower: string): boolean;
  /** Whether it stands so more often than small. */
  isMostlyCapital(word: string, lower: string): boolean;
}

/** One sentence with what the gazetteer knows at each token. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly gazetteer: Gazetteer;
  readonly evidence: CaseEvidence;
  /** Whether a capital at the start of the sentence tells nothing. */
  readonly capitalisedStart: boolean;
  /** What was found at a token, once it was asked for. */
  readonly openings: Opening[];
}

/** What a token begins: the longest of these decides. */
export interface Opening {
  readonly known: TokenMatch<KnownName> | null;
  readonly title: TokenMatch<string> | null;
  /** A day, a month, a people, an acronym that names nobody. */
  readonly skipped: TokenMatch<string> | null;
}

/** A gazetteer match by its last token. */
export interface TokenMatch<Value> {
  readonly last: number;
  readonly value: Value;
}

/** "Spurs said": an opening word that says something names somebody. */
export function speaks(tokens: readonly Token[], at: number): boolean {
  return SAYING.has(tokens[at + 1]?.lower ?? '');
}

const SAYING: ReadonlySet<string> = new Set(
  'said says told confirmed announced declined denied'.split(' '),
);

/** The last token of a match; -1 where there is none. */
export function reach(match: TokenMatch<unknown> | null): number {
  return match?.last ?? -1;
}

export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code > 64 && code < 91 : isAt(word, 0, CAPITAL);
}

export function isSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code > 96 && code < 123 : isAt(word, 0, SMALL);
}

/** A match counts only where it ends with a token, or before the stop of an abbreviated title. */
function matchTokens<Value>(
  tokens: readonly Token[],
  first: number,
  match: FormMatch<Value> | null,
  abbreviated = false,
): TokenMatch<Value> | null {
  if (match === null) return null;
  for (let last = first; last < tokens.length; last++) {
    const token = tokens[last];
    if (token === undefined || token.end < match.end) continue;
    const stop = token.end === match.end + 1 && token.text.endsWith('.');
    return token.end === match.end || (abbreviated && stop) ? { last, value: match.value } : null;
  }
  return null;
}

/** The words of tokens `first` to `last`. */
export function textsOf(tokens: readonly Token[], first: number, last: number): string[] {
  const texts: string[] = [];
  for (let index = first; index <= last; index++) {
    const token = tokens[index];
    if (token !== undefined) texts.push(token.text);
  }
  return texts;
}

export function openingOf(reading: Reading, at: number): Opening {
  const { tokens, text, gazetteer, openings } = reading;
  const found = openings[at];
  if (found !== undefined) return found;
  const token = tokens[at];
  const start = token?.start ?? 0;
  const end = firstWordEnd(text, start);
  // The token's own string is hashed already.
  const first = token?.end === end ? token.text : text.slice(start, end);
  const beginnings = gazetteer.beginnings(first);
  if (beginnings === null) return (openings[at] = NOTHING);
  const { names, titles } = beginnings;
  const calendar = matchTokens(tokens, at, beginnings.calendar?.match(text, start) ?? null);
  const notName = matchTokens(tokens, at, beginnings.notNames?.match(text, start) ?? null);
  const opening = {
    known: matchTokens(tokens, at, names?.match(text, start) ?? null),
    title: matchTokens(tokens, at, titles?.match(text, start) ?? null, true),
    skipped: (calendar?.last ?? -1) > (notName?.last ?? -1) ? calendar : notName,
  };
  openings[at] = opening;
  return opening;
}

const NOTHING: Opening = { known: null, title: null, skipped: null };
