import { CAPITAL, isAt, kindsIn, LETTER, NUMBER, SMALL } from '../language/characters.ts';
import { codeUnitsOf } from '../language/code-units.ts';
import { hashWith } from '../language/hash.ts';
import { entryAt, type WordEntry } from './entry.ts';
import { symbolOf } from './templates.ts';

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
  const units = codeUnitsOf(text);
  let from = 0;
  let before: Word | undefined;
  for (let start = 0; start < text.length; start++) {
    if ((kindsIn(text, units, start) & (LETTER | NUMBER)) === 0) continue;
    let end = start;
    let hash = 0;
    // Letters and numbers, and apostrophes with letters behind them.
    for (let kinds = LETTER | NUMBER; ; end++) {
      const unit = units[end] ?? 0;
      if ((kindsIn(text, units, end) & kinds) === 0) {
        if (!isApostrophe(unit) || (kindsIn(text, units, end + 1) & LETTER) === 0) break;
        kinds = LETTER;
      }
      hash = hashWith(hash, unit);
    }
    const plain = start === from + 1 && before !== undefined && units[from] === SPACE;
    const entry = entryAt(text, units, start, end, hash);
    const gap = plain ? 'space' : gapBefore(text.slice(from, start), entry.text, before);
    before = { text: entry.text, lower: entry.lower, entry, start, end, gap };
    words.push(before);
    from = end;
    start = end;
  }
  return words;
}

const SPACE = 32;

const isApostrophe = (unit: number): boolean =>
  unit === STRAIGHT_APOSTROPHE || unit === CURLY_APOSTROPHE;

const STRAIGHT_APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

function gapBefore(between: string, word: string, before: Word | undefined): Gap {
  if (between === ', ' && before !== undefined) return 'comma';
  if (ENDS_IN_ADDRESS.test(between) || (between === '.' && isAt(word, 0, SMALL))) return 'address';
  return before === undefined ? 'start' : gapOf(between, before);
}

const ENDS_IN_ADDRESS = /[#@/_=&]$/;

function gapOf(between: string, before: Word): Gap {
  if (/[?!]/.test(between)) return 'start';
  // After a short capitalised word a full stop is an abbreviation's.
  if (between.includes('.')) {
    return before.text.length < 4 && isAt(before.text, 0, CAPITAL) ? 'space' : 'start';
  }
  if (/["“”]/.test(between)) return 'quote';
  if (between.includes(',')) return 'comma';
  if (between === '-') return 'hyphen';
  return /^\s+$/.test(between) ? 'space' : 'mark';
}
