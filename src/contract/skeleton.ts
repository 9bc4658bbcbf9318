/**
 * Which characters count in a skeleton. Damage takes marks, spaces and often every letter outside
 * ASCII, so a text written mostly in ASCII letters is addressed by those alone.
 */
export type Alphabet = 'ascii' | 'unicode' | 'any';

const COUNTED: Record<Alphabet, RegExp> = {
  ascii: /[A-Za-z0-9]/,
  unicode: /[\p{L}\p{M}\p{N}]/u,
  any: /[^]/u,
};

/** The alphabet that a whole text (all paragraphs of an article, or one headline) is addressed in. */
export function alphabetOf(text: string): Alphabet {
  const ascii = text.match(/[A-Za-z0-9]/g)?.length ?? 0;
  const others = text.match(/[^\P{L}A-Za-z]/gu)?.length ?? 0;
  if (ascii > 0 && ascii >= others) return 'ascii';
  return others > 0 ? 'unicode' : 'any';
}

/** The letters and digits of a text: what its ids and addresses are made from. */
export function skeletonOf(text: string, alphabet: Alphabet = alphabetOf(text)): string {
  let skeleton = '';
  for (const character of text) if (COUNTED[alphabet].test(character)) skeleton += character;
  return skeleton;
}

/** For every index of `text` (its end included) the number of skeleton code units before it. */
export function skeletonOffsets(text: string, alphabet: Alphabet): Int32Array {
  const offsets = new Int32Array(text.length + 1);
  let count = 0;
  let index = 0;
  for (const character of text) {
    const counted = COUNTED[alphabet].test(character);
    for (let unit = 0; unit < character.length; unit++) {
      offsets[index++] = count;
      if (counted) count++;
    }
  }
  offsets[text.length] = count;
  return offsets;
}
