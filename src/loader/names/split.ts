import { Token } from '../language/analyse.ts';
import { remembered } from '../language/remember.ts';

/**
 * The words and marks of a headline. Title case misleads the tagger and names ask for no parts of
 * speech there, so this only cuts: lemmas are rough, parts of speech unknown.
 */
export function splitWords(text: string): Token[] {
  const tokens: Token[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const { text: word, lower, lemma } = formOf(match[0]);
    const { index: start } = match;
    tokens.push(new Token(word, lower, start, start + word.length, 'X', lemma));
  }
  return tokens;
}

/** The same string each time that the word comes: its hash, which look-ups need, is reckoned once. */
const formOf = remembered((text) => {
  const lower = text.toLowerCase();
  return { text, lower, lemma: lower.endsWith('s') ? lower.slice(0, -1) : lower };
});

/** Initials with their stops, words (O’Hallahan, but Tolland + ’s), single marks. */
const WORD =
  /(?:[A-Z]\.)+|(?:[A-Za-z0-9]|[^\P{L}a-zA-Z]|\p{M})+(?:['’](?!(?:s|m|d|t|ll|re|ve)\b)\p{L}+)?|['’](?:s|m|d|t|ll|re|ve)\b|\S/gu;
