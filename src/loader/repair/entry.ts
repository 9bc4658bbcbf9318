import { isDictionaryName, isDictionaryWord } from '../language/dictionary.ts';
import { frequencyOf } from '../language/frequencies.ts';
import { FUNCTION_WORDS } from '../language/function-words.ts';
import { type WordClass, wordClassOf } from '../language/lexicon.ts';
import { type Looks, looksOf } from './forms.ts';

/** A word as itself, without its sentence. */
export interface WordFacts {
  readonly text: string;
  readonly lower: string;
  readonly frequency: number;
  readonly wordClass: WordClass | null;
  /** Of a closed class. */
  readonly functional: boolean;
  readonly dictionaryWord: boolean;
  /** As it is written. */
  readonly dictionaryName: boolean;
}

/** All that is known of a word, looked up once. */
export interface WordEntry extends WordFacts {
  /** How it looks to a model where it begins a sentence, and elsewhere. */
  readonly first: Looks;
  readonly inside: Looks;
}

/** Entries are kept for so many words: a news page has the same ones over and over. */
const MOST_KEPT = 100_000;
const entries = new Map<string, WordEntry>();

/** The entry of a word as it is written. */
export function entryOf(text: string): WordEntry {
  const known = entries.get(text);
  if (known !== undefined) return known;
  const lower = ownCopy(text.toLowerCase());
  const own = ownCopy(text);
  const facts: WordFacts = {
    text: own,
    lower,
    frequency: frequencyOf(lower),
    wordClass: wordClassOf(lower),
    functional: FUNCTION_WORDS.has(lower),
    dictionaryWord: isDictionaryWord(lower),
    dictionaryName: isDictionaryName(text),
  };
  const entry = { ...facts, first: looksOf(facts, true), inside: looksOf(facts, false) };
  if (entries.size >= MOST_KEPT) entries.clear();
  entries.set(own, entry);
  return entry;
}

/** A long part of a string keeps the whole string in memory: a copy of its own does not. */
function ownCopy(text: string): string {
  return text.length < SHORTEST_PART ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}

/** V8 copies shorter parts anyway. UTF-16 code units. */
const SHORTEST_PART = 13;
