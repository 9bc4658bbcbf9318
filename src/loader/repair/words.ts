import { entryOf, type WordEntry } from '../language/vocabulary.ts';

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

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** The words of a paragraph, in order; marks are kept as the gap before the next word. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const plain = index === from + 1 && text[from] === ' ' && words.length > 0;
    const gap = plain ? 'space' : gapBefore(text.slice(from, index), word, words.at(-1));
    from = index + word.length;
    const entry = entryOf(word);
    words.push({ text: word, lower: entry.lower, entry, start: index, end: from, gap });
  }
  return words;
}

function gapBefore(between: string, word: string, before: Word | undefined): Gap {
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
