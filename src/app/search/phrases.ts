import type { Article } from '../../contract/article.ts';
import { type SearchWord, searchWords } from '../../contract/search-words.ts';

/** Whether each phrase stands somewhere in an article, in its title or within one paragraph. */
export function holdsPhrases(
  { title, paragraphs }: Pick<Article, 'title' | 'paragraphs'>,
  phrases: readonly (readonly string[])[],
): boolean {
  const texts = [title, ...paragraphs].map(({ text }) => searchWords(text));
  return phrases.every((phrase) => texts.some((words) => placesOf(words, phrase).length > 0));
}

/** Where a phrase begins: places among the words. */
export function placesOf(words: readonly SearchWord[], phrase: readonly string[]): number[] {
  return words.flatMap((_word, at) =>
    phrase.every((letters, index) => words[at + index]?.letters === letters) ? [at] : [],
  );
}
