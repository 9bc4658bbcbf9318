import type { Token } from '../language/analyse.ts';

/**
 * The words and marks of a headline. Title case misleads the tagger and names ask for no parts of
 * speech there, so this only cuts: lemmas are rough, parts of speech unknown.
 */
export function splitWords(text: string): Token[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const lower = word.toLowerCase();
    return {
      text: word,
      lower,
      start: index,
      end: index + word.length,
      partOfSpeech: 'X',
      lemma: lower.replace(/(?:s|ed)$/, ''),
    };
  });
}

/** Initials with their stops, words (O’Hallahan, but Tolland + ’s), single marks. */
const WORD = /(?:\p{Lu}\.)+|[\p{L}\p{M}\p{N}]+(?:['’](?!s\b)\p{L}+)?|['’]s\b|\S/gu;
