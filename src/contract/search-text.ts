/** Where the site's search index lies, below its root. */
export const SEARCH_FOLDER = 'pagefind';

/** Files of the index that the app asks for by name. */
export const SEARCH_MODULE = 'pagefind.js';

/** An article's text as the search index holds it: words, each with its place, in paragraphs. */
export interface SearchParagraph {
  /** The article's, with one space for all white space. */
  readonly text: string;
  readonly words: readonly SearchWord[];
}

export interface SearchWord {
  /** Which word of the whole text it is, as the index counts them. Counts from 0. */
  readonly place: number;
  /** In the paragraph's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** A word to the index that no text has: a paragraph ends. */
const PARAGRAPH_END = '\u001E';

/** Likewise: what stands before it and behind it stands in one word of the text. */
const JOINT = '\u001F';

/** What parts words without a space: “the plan—which”, “and/or”, “well…no”. */
const PARTING = /(?<=\S)(?:[—–―…/]|\.{2,}|--+)(?=\S)/gu;

/** The index splits texts at white space in the Unicode sense, JavaScript's `\s` in another. */
const WHITE_SPACE = /[\s\u0085]+/gu;

/** Our own signs, and what has no width: the index splits a text that holds a zero-width space at these alone. */
// oxlint-disable-next-line no-control-regex -- these are what must not be in a text twice over
const NOT_INDEXED = /[\u001E\u001F\u200B\uFEFF]/gu;

/** Paragraphs as one text that survives the index, which folds white space and splits at nothing else. */
export function writeSearchText(paragraphs: readonly { readonly text: string }[]): string {
  return paragraphs
    .map(({ text }) =>
      text
        .replace(NOT_INDEXED, '')
        .replace(PARTING, ` ${JOINT} $& ${JOINT} `)
        .replace(WHITE_SPACE, ' ')
        .trim(),
    )
    .join(` ${PARAGRAPH_END} `);
}

/** The inverse of `writeSearchText`. */
export function readSearchText(written: string): SearchParagraph[] {
  const paragraphs: { text: string; words: SearchWord[] }[] = [];
  let open = { text: '', words: [] as SearchWord[] };
  let joined = true;
  written.split(WHITE_SPACE).forEach((word, place) => {
    if (word === PARAGRAPH_END) {
      paragraphs.push(open);
      open = { text: '', words: [] };
      joined = true;
    } else if (word === JOINT) {
      joined = true;
    } else {
      if (!joined) open.text += ' ';
      open.words.push({ place, start: open.text.length, end: open.text.length + word.length });
      open.text += word;
      joined = false;
    }
  });
  return [...paragraphs, open];
}
