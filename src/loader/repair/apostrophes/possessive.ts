import type { DumpWords } from '../dump-words.ts';
import type { WordEntry } from '../entry.ts';
import { looksAt } from '../forms.ts';
import { joinSymbols, packTemplates } from '../templates.ts';
import { END, type Gap, GAP_SYMBOLS, type Word } from '../words.ts';
import type { Capitals } from './possessive-forms.ts';

/** What the final s of a word can be: part of it, a possessive (or short for "is"), a plural's possessive. */
export const POSSESSIVE_CLASSES = ['none', "'s", "s'"] as const;

/**
 * What is seen of a word in s, by its place in a list. `stem` is the word without its s; `n1`, `n2`, `n3`
 * are the words behind it, `p1` and `p2` those before.
 */
const SHAPE = 1;
const WHOLE_CLASS = 2;
const STEM_CLASS = 3;
const RATIO = 4;
const RARITY = 5;
const SEEN = 6;
const OWN = 7;
const ENDING = 8;
const LISTED = 9;
const WRITTEN = 10;
const PAIR = 11;
const NEXT_PAIR = 12;
const KNOWN = 13;
const N1 = 14;
const N1_SHAPE = 15;
const N1_CLASS = 16;
const N1_ENDING = 17;
const N2 = 18;
const N2_CLASS = 19;
const N3_CLASS = 20;
const P1 = 21;
const P1_SHAPE = 22;
const P1_CLASS = 23;
const P2 = 24;
const NAMED = 25;

export const POSSESSIVE_TEMPLATES = packTemplates([
  [],
  [SHAPE],
  [WHOLE_CLASS],
  [STEM_CLASS],
  [WHOLE_CLASS, STEM_CLASS],
  [RATIO],
  [RATIO, SHAPE],
  [RARITY],
  [RARITY, SHAPE],
  [SEEN],
  [SEEN, OWN, SHAPE],
  [SEEN, RARITY, SHAPE],
  [ENDING, SHAPE],
  [LISTED, SHAPE],
  [LISTED, SEEN],
  [WRITTEN, SHAPE],
  [WRITTEN, PAIR, SHAPE],
  [WRITTEN, LISTED, SHAPE],
  [PAIR, SHAPE],
  [PAIR, SEEN, SHAPE],
  [NEXT_PAIR, SHAPE],
  [N1],
  [N1, SHAPE],
  [N1, WHOLE_CLASS],
  [N1_SHAPE, SHAPE, KNOWN],
  [N1_SHAPE, STEM_CLASS],
  [N1_SHAPE, RATIO],
  [N1_CLASS, SHAPE, RATIO],
  [N2],
  [N1_CLASS, N2],
  [N1_SHAPE, N2_CLASS],
  [N1_CLASS, N2_CLASS, SHAPE],
  [N1_CLASS, N2_CLASS, WHOLE_CLASS],
  [N1_CLASS, N2_CLASS, N3_CLASS, SHAPE],
  [P1],
  [P1, SHAPE],
  [P1, WHOLE_CLASS],
  [P1, N1_CLASS],
  [P1_CLASS, N1_CLASS, N2_CLASS],
  [P1_CLASS, N1_SHAPE],
  [P1_SHAPE, SHAPE],
  [P2, P1_CLASS],
  [P2, P1_CLASS, N1_CLASS],
  [P1, N1],
  [N1_ENDING, P1_CLASS, SHAPE],
  [N1_ENDING, WHOLE_CLASS],
  [NAMED, SHAPE],
  [NAMED, N1_CLASS],
  [NAMED, SEEN],
  [NAMED, RATIO],
]);

/** Filled anew for each word. */
const symbols = new Int32Array(NAMED + 1);

/**
 * What tells whether a word in s is a possessive, as symbols for `POSSESSIVE_TEMPLATES`. The list is one and
 * the same at each call.
 */
export function possessiveSymbols(
  words: readonly Word[],
  index: number,
  dump: DumpWords,
): Int32Array {
  const word = words[index];
  const stem = word?.entry.stem ?? null;
  if (word === undefined || stem === null) return symbols.fill(0);
  seeWord(word, stem, words[index - 1], words[index + 1], dump);
  seeNeighbours(words, index, word);
  return symbols;
}

/** The word itself, and how its dump has it. */
function seeWord(
  { lower, entry, gap }: Word,
  stem: WordEntry,
  previous: Word | undefined,
  next: Word | undefined,
  dump: DumpWords,
): void {
  const own = dump.count(entry.lowerHash);
  const stems = dump.count(stem.lowerHash);
  // What the dump does not have it has in no form.
  const stemPossessive = stems > 0 && dump.possessive(stem.lowerHash);
  const stemWritten = stems > 0 ? dump.written(stem.hash) : 0;
  const ownPossessive = dump.possessive(entry.lowerHash);
  symbols[SHAPE] = shapeOf(entry.capitals, gap);
  symbols[WHOLE_CLASS] = entry.wordClass?.symbol ?? END;
  symbols[STEM_CLASS] = stem.wordClass?.symbol ?? END;
  symbols[RATIO] = bucket(Math.log2((entry.frequency + 0.5) / (stem.frequency + 0.5)), 7);
  symbols[RARITY] = 4 * rarityOf(entry) + rarityOf(stem);
  symbols[SEEN] = 5 * ((stemPossessive ? 1 : 0) + (ownPossessive ? 2 : 0)) + Math.min(4, stems);
  symbols[OWN] = Math.min(4, own);
  symbols[ENDING] =
    65_536 * lower.charCodeAt(lower.length - 3) + lower.charCodeAt(lower.length - 2);
  symbols[LISTED] = 4 * listed(entry) + listed(stem);
  symbols[WRITTEN] = 3 * few(dump.written(entry.hash) - 1) + few(stemWritten);
  symbols[KNOWN] = stems > 0 ? 1 : 0;
  symbols[NAMED] = entry.capitals === 'none' ? -1 : namesIn(entry, stem, previous, next);
  symbols[PAIR] = -1;
  if (previous !== undefined) {
    const before = previous.entry.lowerHash;
    const stemPairs = stems > 0 ? dump.pairs(before, stem.lowerHash) : 0;
    symbols[PAIR] = 3 * few(dump.pairs(before, entry.lowerHash) - 1) + few(stemPairs);
  }
  symbols[NEXT_PAIR] = -1;
  if (next !== undefined) {
    const behind = next.entry.lowerHash;
    const stemPairs = stems > 0 ? dump.pairs(stem.lowerHash, behind) : 0;
    symbols[NEXT_PAIR] = 3 * few(dump.pairs(entry.lowerHash, behind) - 1) + few(stemPairs);
  }
}

/** What the gazetteer has of the word, of its stem, and of each with a word beside it: a bit each. */
function namesIn(
  { text, name: whole }: WordEntry,
  { text: stem, name: single }: WordEntry,
  previous: Word | undefined,
  next: Word | undefined,
): number {
  const before = previous === undefined ? null : previous.entry.name;
  return (
    (whole === null ? 0 : 1) +
    (single === null ? 0 : 2) +
    (single?.isGiven === true ? 4 : 0) +
    (before?.followers.has(text) === true ? 8 : 0) +
    (before?.followers.has(stem) === true ? 16 : 0) +
    (next !== undefined && whole?.followers.has(next.text) === true ? 32 : 0)
  );
}

/** The words around it. */
function seeNeighbours(words: readonly Word[], index: number, word: Word): void {
  const next = words[index + 1];
  const second = words[index + 2];
  const gap = next === undefined ? END : GAP_SYMBOLS[next.gap];
  const secondGap = second === undefined ? END : GAP_SYMBOLS[second.gap];
  const ownGap = GAP_SYMBOLS[word.gap];
  const nextLooks = looksAt(next);
  const secondLooks = looksAt(second);
  // What a sentence before ends with says nothing, be it of the paragraph or not.
  const opens = words[index]?.gap === 'start';
  const previousLooks = looksAt(opens ? undefined : words[index - 1]);
  const nextClass = joinSymbols(gap, nextLooks.main);
  symbols[N1] = joinSymbols(gap, nextLooks.form);
  symbols[N1_SHAPE] = joinSymbols(gap, nextLooks.shape);
  symbols[N1_CLASS] = nextClass;
  symbols[N1_ENDING] = next?.lower.endsWith('s') === true ? ~nextClass : nextClass;
  symbols[N2] = joinSymbols(secondGap, secondLooks.form);
  symbols[N2_CLASS] = joinSymbols(secondGap, secondLooks.main);
  symbols[N3_CLASS] = looksAt(words[index + 3]).main;
  symbols[P1] = joinSymbols(ownGap, previousLooks.form);
  symbols[P1_SHAPE] = joinSymbols(ownGap, previousLooks.shape);
  symbols[P1_CLASS] = joinSymbols(ownGap, previousLooks.main);
  symbols[P2] = looksAt(opens ? undefined : words[index - 2]).form;
}

/** Small, a sentence's first, a name's capital, capitals with a small s, capitals alone. */
function shapeOf(capitals: Capitals, gap: Gap): number {
  switch (capitals) {
    case 'none':
      return 0;
    case 'first':
      return gap === 'start' ? 1 : 2;
    case 'all-but-s':
      return 3;
    case 'all':
      return 4;
  }
}

/** Which lists hold a word: names, words, both or neither. */
function listed({ dictionaryName, dictionaryWord }: WordEntry): number {
  return (dictionaryName ? 1 : 0) + (dictionaryWord ? 2 : 0);
}

function few(count: number): number {
  return Math.min(2, count);
}

/** Steps of how rare a word is: not in the corpus, rare, usual, common. */
function rarityOf({ frequency }: WordEntry): number {
  return frequency === 0 ? 0 : frequency < 20 ? 1 : frequency < 400 ? 2 : 3;
}

function bucket(value: number, most: number): number {
  return Math.max(-most, Math.min(most, Math.round(value)));
}
