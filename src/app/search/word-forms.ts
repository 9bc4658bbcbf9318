import { typedWords } from '../shell/typed-words.ts';

/** The words looked for, without their marks, each once. */
export function wordsLookedFor(words: string): string[] {
  return [
    ...new Set(
      typedWords(words)
        .map(lettersOf)
        .filter((word) => word !== ''),
    ),
  ];
}

/**
 * Whether a word of a text is the one looked for, its beginning, or another form of it: “ferries” and
 * “Ferry’s” for “ferry”. An index that stems words, and shortens those it does not know, offers more.
 */
export function isFormOf(written: string, wanted: string): boolean {
  return partsOf(written).some((part) => {
    if (part.startsWith(wanted)) return true;
    const shared = sharedLength(part, wanted);
    if (shared < LEAST_SHARED) return false;
    return ENDING.test(part.slice(shared)) && ENDING.test(wanted.slice(shared));
  });
}

/** Letters that two forms of one word begin with at least: “run” and “running”, not “we” and “well”. */
const LEAST_SHARED = 3;

/** What English words end in besides their stem, its last consonant doubled or not. */
const ENDING =
  /^(?:[bdgklmnprt]?(?:ed|er|ers|ing|ings)|e|es|s|y|ies|ied|ier|ying|d|r|rs|ly|ily|al|ally|ment|ments|ion|ions|ation|ations|ive|or|ors|ness)?$/;

/** The words of a title that are forms of those looked for: spans of it, in order. */
export function formsIn(
  text: string,
  wanted: readonly string[],
): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(WORD)]
    .filter(([written]) => wanted.some((each) => isFormOf(written, each)))
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }));
}

/** A word without the marks around it. */
const WORD = /[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu;

/** The whole, as the index has it, and what its hyphens part: “co-operate”, “cooperate”, “operate”. */
function partsOf(written: string): string[] {
  const words = typedWords(written);
  return words.flatMap((word) => [
    lettersOf(word),
    ...word.split(/[^\p{L}\p{N}']+/u).map(lettersOf),
  ]);
}

function lettersOf(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '');
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
