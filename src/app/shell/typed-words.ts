import { foldText } from './fold-text.ts';

/** The words that somebody typed, folded: each must stand somewhere in what is found, if only as part of a word. */
export function typedWords(text: string): string[] {
  return foldText(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}
