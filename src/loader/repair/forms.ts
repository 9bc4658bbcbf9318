import { CAPITAL, isAt } from '../language/characters.ts';
import type { WordFacts } from './entry.ts';
import { symbolOf } from './templates.ts';
import type { Word } from './words.ts';

/**
 * What a linear model sees of a word that stands beside the one in question, as symbols: never the word itself,
 * unless of a closed class.
 */
export interface Looks {
  /** The word, if of a closed class; else its shape. */
  readonly form: number;
  /** The letters of its classes, or how it is written. */
  readonly shape: number;
  /** Its usual part of speech alone. */
  readonly main: number;
}

/** How a word looks, at the start of a sentence or elsewhere. */
export function looksOf(word: WordFacts, isFirst: boolean): Looks {
  const shape = shapeIn(word, isFirst);
  return {
    form: symbolOf(word.functional ? word.lower : shape),
    shape: symbolOf(shape),
    main: symbolOf(mainIn(word, isFirst)),
  };
}

/** The looks of a word in its place; of none, where there is no word. */
export function looksAt(word: Word | undefined): Looks {
  if (word === undefined) return NONE;
  return word.gap === 'start' ? word.entry.first : word.entry.inside;
}

const EDGE = symbolOf('|');
const NONE: Looks = { form: EDGE, shape: EDGE, main: EDGE };

const WITH_NUMBER = /\p{N}/u;

function shapeIn({ text, lower, wordClass }: WordFacts, isFirst: boolean): string {
  if (WITH_NUMBER.test(text)) return '#';
  if (!isFirst && isAt(text, 0, CAPITAL)) {
    return text.length > 1 && text === text.toUpperCase() ? 'CAPS' : 'Cap';
  }
  if (wordClass !== null) return `${wordClass.main}.${wordClass.all}`;
  return `?${lower.slice(-2)}`;
}

function mainIn({ text, wordClass }: WordFacts, isFirst: boolean): string {
  if (WITH_NUMBER.test(text)) return '#';
  if (!isFirst && isAt(text, 0, CAPITAL)) return 'E';
  return wordClass?.main ?? '?';
}
