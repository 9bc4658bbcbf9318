import { wordList } from './tagger/words.ts';

/** What a word can be, without looking at its sentence. */
export interface WordClass {
  /** Its usual part of speech. */
  readonly main: string;
  /** All it can be, a letter each, in a fixed order. */
  readonly all: string;
  /** A number of its own for both. */
  readonly symbol: number;
}

const LETTERS: Record<string, string> = {
  ADJ: 'j',
  ADP: 'p',
  ADV: 'r',
  AUX: 'x',
  CCONJ: 'c',
  DET: 'd',
  INTJ: 'i',
  NOUN: 'n',
  NUM: 'm',
  PART: 't',
  PRON: 'o',
  PROPN: 'e',
  SCONJ: 's',
  VERB: 'v',
};

/**
 * The classes of an English word from wink's word list; null for one that it does not hold. Much
 * cheaper than tagging a text, and enough where only a word's neighbours are asked after.
 */
export function wordClassOf(lower: string): WordClass | null {
  const list = wordList();
  const index = list.lookup(lower)?.[0];
  // The tagger adds the words that it has met.
  if (index === undefined || index >= list.intrinsicSize()) return null;
  const main = list.posOf(index);
  const symbol = main * CLUSTERS + list.property(index, 'lexemeCID');
  const found = known.get(symbol);
  if (found !== undefined) return found;
  const letters = Array.from(list.classesOf(index), letterOf);
  const all = letters.toSorted().join('');
  const wordClass = { main: letterOf(main) || all[0] || '', all, symbol };
  known.set(symbol, wordClass);
  return wordClass;
}

/** By their symbols. */
const known = new Map<number, WordClass>();
/** The list has fewer clusters: sets of parts of speech that a word can be. */
const CLUSTERS = 1000;

function letterOf(code: number): string {
  return LETTERS[wordList().partsOfSpeech[code] ?? ''] ?? '';
}
