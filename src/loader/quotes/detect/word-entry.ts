import { frequencyOf } from '../../language/frequencies.ts';
import { remembered } from '../../language/remember.ts';
import { symbolOf } from './symbols.ts';
import { TRAIT, traitsOfWord } from './traits.ts';
import { CLOSED, MARKS, MOODS, REPORT_NOUNS, SPOKEN, SUBORDINATORS } from './words.ts';

/** What is known of a word or mark by its letters alone. */
export interface WordEntry {
  /** Its symbol, if it is a closed-class word; else -1. */
  readonly closed: number;
  /** Its symbol, if it is a common mark; else -1. */
  readonly mark: number;
  /** The traits that it has as whatever part of speech. */
  readonly traits: number;
  /** The trait of tense that it has as a verb beside those; 0 where it has none. */
  readonly tense: number;
  readonly ing: boolean;
  readonly rare: boolean;
  /** As people begin to speak. */
  readonly spoken: boolean;
  readonly according: boolean;
  readonly mood: boolean;
  readonly reportNoun: boolean;
  readonly subordinator: boolean;
  /** Whether it is a double quotation mark. */
  readonly quotation: boolean;
  /** Whether it is a mark by which writers change or cut the words of others. */
  readonly bracket: boolean;
  /** Whether it is a mark that belongs to what follows it, or may be one. */
  readonly opening: boolean;
  readonly straight: boolean;
  /** Whether it is a mark between clauses. */
  readonly parting: boolean;
}

/** The entry of a word in small letters. */
export const entryOf = remembered(readEntry);

function readEntry(lower: string): WordEntry {
  const traits = traitsOfWord(lower);
  return {
    closed: CLOSED.has(lower) ? symbolOf(lower) : -1,
    mark: MARKS.has(lower) ? symbolOf(lower) : -1,
    traits,
    tense: (traits & (TRAIT.past | TRAIT.present)) === 0 ? tenseOf(lower) : 0,
    ing: lower.endsWith('ing'),
    rare: frequencyOf(lower) < RARE,
    spoken: SPOKEN.has(lower),
    according: lower === 'according',
    mood: MOODS.has(lower),
    reportNoun: REPORT_NOUNS.has(lower),
    subordinator: SUBORDINATORS.has(lower),
    quotation: /^["“”]/.test(lower),
    bracket: lower === '[' || lower === '...' || lower === '…',
    opening: /^[([“‘$#]/.test(lower),
    straight: /^["']/.test(lower),
    parting: /^(?:[,;?!)\]]|\.+|-+|–|—|…)$/.test(lower),
  };
}

function tenseOf(lower: string): number {
  if (lower.endsWith('ed')) return TRAIT.past;
  return lower.endsWith('s') ? TRAIT.present : 0;
}

/** A word of English film subtitles is rare below this count in 51 million words. */
const RARE = 1000;
