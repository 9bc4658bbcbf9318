/** Whether no more of a text's letters are of other scripts than of the Latin one. */
export function isLatin(text: string): boolean {
  const others = text.match(OTHER_LETTER)?.length ?? 0;
  return others === 0 || others <= (text.match(LATIN_LETTER)?.length ?? 0);
}

const LATIN_LETTER = /\p{Script=Latin}/gu;
const OTHER_LETTER = /(?=[^\0-\u036F\u2000-\u206F])(?!\p{Script=Latin})\p{L}/gu;
