import { entryAt, type WordEntry } from './entry.ts';
import { symbolOf } from './linear-model.ts';

/** A word of a paragraph as the dump has it. Offsets count from the paragraph's start. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly entry: WordEntry;
  readonly start: number;
  readonly end: number;
  /** What parts it from the word before. */
  readonly gap: Gap;
}

/** `start`: it begins a sentence. `address`: it belongs to a web address, a handle or a hashtag. */
export type Gap = 'start' | 'space' | 'comma' | 'hyphen' | 'quote' | 'mark' | 'address';

/** Gaps as symbols of a model; `END` where no word follows. */
export const GAP_SYMBOLS: Readonly<Record<Gap, number>> = {
  start: symbolOf('start'),
  space: symbolOf('space'),
  comma: symbolOf('comma'),
  hyphen: symbolOf('hyphen'),
  quote: symbolOf('quote'),
  mark: symbolOf('mark'),
  address: symbolOf('address'),
};
export const END = symbolOf('end');

/** The words of a paragraph, in order; marks are kept as the gap before the next word. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let from = 0;
  let before: Word | undefined;
  for (let start = 0; start < text.length; start++) {
    if (!isPart(text, start)) continue;
    const end = endOfWord(text, start);
    const plain = start === from + 1 && text[from] === ' ' && before !== undefined;
    const entry = entryAt(text, start, end);
    const gap = plain ? 'space' : gapBefore(text.slice(from, start), entry.text, before);
    before = { text: entry.text, lower: entry.lower, entry, start, end, gap };
    words.push(before);
    from = end;
    start = end;
  }
  return words;
}

/** Letters and numbers, and apostrophes with letters behind them. */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (isPart(text, end)) end++;
  while (isApostrophe(text[end]) && /^\p{L}/u.test(text.slice(end + 1, end + 3))) {
    end++;
    while (isLetter(text, end)) end++;
  }
  return end;
}
function gapBefore(between: string, word: string, before: Word | undefined): Gap {
  if (between === ', ' && before !== undefined) return 'comma';
  if (/[#@/_=&]$/.test(between) || (between === '.' && /^\p{Ll}/u.test(word))) return 'address';
  return before === undefined ? 'start' : gapOf(between, before);
}

function gapOf(between: string, before: Word): Gap {
  const short = before.text.length < 4 && /^\p{Lu}/u.test(before.text);
  if (/[?!]/.test(between)) return 'start';
  // After a short capitalised word a full stop is an abbreviation's.
  if (between.includes('.')) return short ? 'space' : 'start';
  if (/["“”]/.test(between)) return 'quote';
  if (between.includes(',')) return 'comma';
  if (between === '-') return 'hyphen';
  return /^\s+$/.test(between) ? 'space' : 'mark';
}

function isApostrophe(mark: string | undefined): boolean {
  return mark === "'" || mark === '’';
}

const ASCII = 128;
/** 1 for an ASCII letter, 2 for a digit: most of a text, and much faster than asking a pattern. */
const KINDS = Uint8Array.from({ length: ASCII }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z]/.test(character) ? 1 : /\d/.test(character) ? 2 : 0;
});

/** A letter or number, or half of one that takes two code units. */
function isPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < ASCII ? (KINDS[code] ?? 0) > 0 : isOther(/^[\p{L}\p{N}]$/u, text, at);
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < ASCII ? KINDS[code] === 1 : isOther(/^\p{L}$/u, text, at);
}

function isOther(pattern: RegExp, text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  const low = code >= 0xdc00 && code < 0xe000;
  return pattern.test(String.fromCodePoint(text.codePointAt(low ? at - 1 : at) ?? code));
}
