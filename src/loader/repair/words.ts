/** A word of a paragraph as the dump has it. Offsets count from the paragraph's start. */
export interface Word {
  readonly text: string;
  readonly lower: string;
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
    const between = text.slice(from, index);
    const address = /[#@/_=&]$/.test(between) || (between === '.' && /^\p{Ll}/u.test(word));
    const gap = address ? 'address' : words.length === 0 ? 'start' : gapOf(between, words.at(-1));
    from = index + word.length;
    words.push({ text: word, lower: word.toLowerCase(), start: index, end: from, gap });
  }
  return words;
}

function gapOf(between: string, before: Word | undefined): Gap {
  if (between === ' ') return 'space';
  const short = before !== undefined && before.text.length < 4 && /^\p{Lu}/u.test(before.text);
  if (/[?!]/.test(between)) return 'start';
  // After a short capitalised word a full stop is an abbreviation's.
  if (between.includes('.')) return short ? 'space' : 'start';
  if (/["“”]/.test(between)) return 'quote';
  if (between.includes(',')) return 'comma';
  if (between === '-') return 'hyphen';
  return /^\s+$/.test(between) ? 'space' : 'mark';
}
