/** A word of a text, as a search knows it. */
export interface SearchWord {
  /** Lower case, without accents and marks: “U.S.” is `us`, “Café’s” is `cafes`. */
  readonly letters: string;
  /** In the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Figures with their points, abbreviations with theirs, and runs of letters and digits with an apostrophe in them. */
const WORD =
  /\p{N}+(?:[.,]\p{N}+)+|(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;

const NOT_ASCII = /[^\0-\x7F]/;

/** The words of a text, in order. Those that somebody looks for are read in the same way. */
export function searchWords(text: string): SearchWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    letters: lettersOf(word),
    start: index,
    end: index + word.length,
  }));
}

function lettersOf(word: string): string {
  const plain = NOT_ASCII.test(word) ? word.normalize('NFKD').replace(/[\p{M}’]/gu, '') : word;
  const lower = plain.toLowerCase().replaceAll("'", '');
  // A point parts a figure, and stands behind each letter of an abbreviation.
  return /\p{L}/u.test(lower) ? lower.replaceAll('.', '') : lower.replaceAll(',', '');
}

/** Under which letters the index keeps a word: its first two, which all its forms share. */
export function shardOf(letters: string): string {
  return Array.from(letters).slice(0, 2).join('');
}
