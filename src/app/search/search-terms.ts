import { searchWords } from '../../contract/search-words.ts';

/** What somebody looks for. */
export interface SearchTerms {
  /** Each word once, those of phrases too. */
  readonly terms: readonly SearchTerm[];
  /** Words that are to be found in that order, letter by letter. */
  readonly phrases: readonly (readonly string[])[];
}

export interface SearchTerm {
  readonly letters: string;
  /** As it was typed. */
  readonly typed: string;
  /** In a phrase no other form will do. */
  readonly exact: boolean;
  /** The last word, which may not be typed to its end. */
  readonly open: boolean;
}

/** Marks around words that are to be found in that order. */
export const QUOTATION_MARKS = /["“”„«»]/g;

/** The words and phrases of what was typed. A mark without its fellow reaches to the end. */
export function readTerms(text: string): SearchTerms {
  const terms = new Map<string, SearchTerm>();
  const phrases: string[][] = [];
  const parts = text.split(QUOTATION_MARKS);
  parts.forEach((part, index) => {
    const found = searchWords(part);
    const quoted = index % 2 === 1;
    if (quoted && found.length > 1) phrases.push(found.map(({ letters }) => letters));
    for (const { letters, start, end } of found) {
      const open = !quoted && index === parts.length - 1 && end === part.length;
      const known = terms.get(letters);
      terms.set(letters, {
        letters,
        typed: part.slice(start, end),
        exact: quoted || known?.exact === true,
        open,
      });
    }
  });
  return { terms: [...terms.values()], phrases };
}
