/**
 * Which characters count in a skeleton. Damage takes marks, spaces and often every letter outside
 * ASCII, so a text written mostly in ASCII letters is addressed by those alone.
 */
export type Alphabet = 'ascii' | 'unicode' | 'any';

const COUNTED: Record<Alphabet, (character: string) => boolean> = {
  ascii: (character) => {
    const code = character.charCodeAt(0);
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  },
  unicode: (character) => /[\p{L}\p{M}\p{N}]/u.test(character),
  any: () => true,
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
  const counts = COUNTED[alphabet];
  let skeleton = '';
  for (const character of text) if (counts(character)) skeleton += character;
  return skeleton;
}

/** For every index of `text` (its end included) the number of skeleton code units before it. */
export function skeletonOffsets(text: string, alphabet: Alphabet): Int32Array {
  const offsets = new Int32Array(text.length + 1);
  const counts = COUNTED[alphabet];
  let count = 0;
  let index = 0;
  for (const character of text) {
    const counted = counts(character);
    for (let unit = 0; unit < character.length; unit++) {
      offsets[index++] = count;
      if (counted) count++;
    }
  }
  offsets[text.length] = count;
  return offsets;
}
