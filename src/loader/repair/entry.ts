import { isDictionaryName, isDictionaryWord } from '../language/dictionary.ts';
import { frequencyOf } from '../language/frequencies.ts';
import { FUNCTION_WORDS } from '../language/function-words.ts';
import { hashOf } from '../language/hash.ts';
import { type WordClass, wordClassOf } from '../language/lexicon.ts';
import { internalised } from '../language/remember.ts';
import { TextTable } from '../language/text-table.ts';
import { type Contraction, contractionIn } from './apostrophes/contraction-forms.ts';
import { type Capitals, capitalsOf, endsAsPossessive } from './apostrophes/possessive-forms.ts';
import { type Looks, looksOf } from './forms.ts';
import { type NameWord, nameWordOf } from './known-names.ts';
import { looksJoint } from './spaces/gate.ts';

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
  /** Its part in names of the gazetteer. */
  readonly name: NameWord | null;
  /** What it may lack, as far as the word alone tells. */
  readonly contraction: Contraction | null;
  /** The word without its s, where that may be a possessive's. */
  readonly stem: WordEntry | null;
  readonly isIrishName: boolean;
  readonly mayLackApostrophe: boolean;
  readonly mayBeJoint: boolean;
  readonly capitals: Capitals;
  /** The noun of a possessive that has its apostrophe: of "council's" "council". */
  readonly noun: WordEntry | null;
  /** `hashOf` the word as it is written, and in small letters. */
  readonly hash: number;
  readonly lowerHash: number;
}

/** Entries are kept for so many words: a news page has the same ones over and over. */
const MOST_KEPT = 100_000;
const entries = new TextTable<WordEntry>();

/** The entry of a word as it is written. */
export function entryOf(text: string): WordEntry {
  const hash = hashOf(text, 0, text.length);
  return entries.get(text, hash) ?? newEntry(text, hash);
}

/**
 * The entry of a word that stands in a text. `units`: the text's code units; `hash`: `hashOf` the word. No
 * string is made of one that is known.
 */
export function entryAt(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
): WordEntry {
  return entries.find(units, start, end, hash) ?? newEntry(text.slice(start, end), hash);
}

function newEntry(text: string, hash: number): WordEntry {
  const entry = readEntry(text, hash);
  if (entries.size >= MOST_KEPT) entries.clear();
  entries.add(entry);
  return entry;
}

function readEntry(text: string, hash: number): WordEntry {
  const own = internalised(text);
  const small = text.toLowerCase();
  const lower = small === text ? own : internalised(small);
  const facts: WordFacts = {
    text: own,
    lower,
    frequency: frequencyOf(lower),
    wordClass: wordClassOf(lower),
    functional: FUNCTION_WORDS.has(lower),
    dictionaryWord: isDictionaryWord(lower),
    dictionaryName: isDictionaryName(own),
  };
  const inside = looksOf(facts, false);
  const capitals = capitalsOf(own);
  const contraction = contractionIn(own, lower);
  const stem = endsAsPossessive(own, lower) ? entryOf(own.slice(0, -1)) : null;
  const isIrishName = own.startsWith('O') && IRISH_NAME.test(own);
  // First what every word of a text is asked for, so that it lies together in memory.
  return {
    hash,
    lowerHash: lower === own ? hash : hashOf(lower, 0, lower.length),
    noun: isPossessive(own) ? entryOf(own.slice(0, -2)) : null,
    text: own,
    lower,
    mayBeJoint: looksJoint(facts),
    mayLackApostrophe: contraction !== null || stem !== null || isIrishName,
    inside,
    first: capitals === 'none' ? inside : looksOf(facts, true),
    wordClass: facts.wordClass,
    frequency: facts.frequency,
    functional: facts.functional,
    dictionaryWord: facts.dictionaryWord,
    dictionaryName: facts.dictionaryName,
    name: nameWordOf(own),
    contraction,
    stem,
    isIrishName,
    capitals,
  };
}

function isPossessive(text: string): boolean {
  return text.length > 2 && POSSESSIVE_END.test(text);
}

const POSSESSIVE_END = /['’][sS]$/;

/** "ONeill": a capital O joined to a name. */
const IRISH_NAME = /^O\p{Lu}\p{Ll}{2,}$/u;
