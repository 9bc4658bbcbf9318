import type { Word } from './words.ts';

/** What a linear model sees of a word that stands beside the one in question: never the word itself, unless of a closed class. */
export function formOf(word: Word | undefined): string {
  if (word === undefined) return '|';
  if (word.entry.functional) return word.lower;
  return shapeOf(word);
}

/** The same without closed-class words: letters of its classes, or its looks. */
export function shapeOf(word: Word | undefined): string {
  if (word === undefined) return '|';
  const { text, lower, entry, gap } = word;
  if (/\p{N}/u.test(text)) return '#';
  const known = entry.wordClass;
  if (gap !== 'start' && /^\p{Lu}/u.test(text)) {
    return text.length > 1 && text === text.toUpperCase() ? 'CAPS' : 'Cap';
  }
  if (known !== null) return `${known.main}.${known.all}`;
  return `?${lower.slice(-2)}`;
}

/** The usual part of speech alone. */
export function classOf(word: Word | undefined): string {
  if (word === undefined) return '|';
  if (/\p{N}/u.test(word.text)) return '#';
  if (word.gap !== 'start' && /^\p{Lu}/u.test(word.text)) return 'E';
  return word.entry.wordClass?.main ?? '?';
}
