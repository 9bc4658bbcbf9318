import type { DumpWords } from '../dump-words.ts';
import { entryAt, type WordEntry } from '../entry.ts';
import { looksAt } from '../forms.ts';
import { joinSymbols, keyOf } from '../linear-model.ts';
import { END, GAP_SYMBOLS, type Word } from '../words.ts';

/** What the final s of a word can be: part of it, a possessive (or short for "is"), a plural's possessive. */
export const POSSESSIVE_CLASSES = ['none', "'s", "s'"] as const;

/** Could this word have lost an apostrophe before or behind its s? */
export function mayBePossessive({ entry }: Word): boolean {
  return entry.mayBePossessive;
}

/** What tells whether a word in s is a possessive, as features of a linear model. */
export function possessiveFeatures(
  words: readonly Word[],
  index: number,
  dump: DumpWords,
): number[] {
  const word = words[index];
  if (word === undefined) return [];
  const { lower } = word;
  const previous = words[index - 1];
  const next = words[index + 1];
  const second = words[index + 2];

  const stemEntry = entryAt(word.text, 0, word.text.length - 1);
  const stem = stemEntry.lower;
  const whole = word.entry.wordClass;
  const base = stemEntry.wordClass;
  const stems = Math.min(4, dump.count(stem));
  const possessives = (dump.possessive(stem) ? 1 : 0) + (dump.possessive(lower) ? 2 : 0);
  const gap = next === undefined ? END : GAP_SYMBOLS[next.gap];
  const nextLooks = looksAt(next);
  const secondLooks = looksAt(second);
  const secondGap = second === undefined ? END : GAP_SYMBOLS[second.gap];
  const previousLooks = looksAt(previous);
  const ownGap = GAP_SYMBOLS[word.gap];

  const shape = shapeIn(word);
  const wholeClass = whole?.symbol ?? END;
  const baseClass = base?.symbol ?? END;
  const ratio = bucket(Math.log2((word.entry.frequency + 0.5) / (stemEntry.frequency + 0.5)), 7);
  const own = Math.min(4, dump.count(lower));
  const seen = 5 * possessives + stems;
  const rarity = 4 * rarityOf(word.entry) + rarityOf(stemEntry);
  const ending = 65_536 * stem.charCodeAt(stem.length - 2) + stem.charCodeAt(stem.length - 1);
  const known = stems > 0 ? 1 : 0;
  const names = 4 * listed(word.entry) + listed(stemEntry);
  const written = 3 * few(dump.written(word.entry) - 1) + few(dump.written(stemEntry));
  const pair =
    previous === undefined
      ? -1
      : 3 * few(dump.pairs(previous.lower, lower) - 1) + few(dump.pairs(previous.lower, stem));
  const nextPair =
    next === undefined
      ? -1
      : 3 * few(dump.pairs(lower, next.lower) - 1) + few(dump.pairs(stem, next.lower));

  const n1 = joinSymbols(gap, nextLooks.forms);
  const n1Shape = joinSymbols(gap, nextLooks.shapes);
  const n1Class = joinSymbols(gap, nextLooks.mains);
  const n1Ending = next?.lower.endsWith('s') === true ? ~n1Class : n1Class;
  const n2 = joinSymbols(secondGap, secondLooks.forms);
  const n2Class = joinSymbols(secondGap, secondLooks.mains);
  const n3Class = looksAt(words[index + 3]).mains;
  const p1 = joinSymbols(ownGap, previousLooks.forms);
  const p1Shape = joinSymbols(ownGap, previousLooks.shapes);
  const p1Class = joinSymbols(ownGap, previousLooks.mains);
  const p2 = looksAt(words[index - 2]).forms;

  return [
    keyOf(0),
    keyOf(1, shape),
    keyOf(2, wholeClass),
    keyOf(3, baseClass),
    keyOf(4, wholeClass, baseClass),
    keyOf(5, ratio),
    keyOf(6, ratio, shape),
    keyOf(7, rarity),
    keyOf(8, rarity, shape),
    keyOf(9, seen),
    keyOf(10, seen, own, shape),
    keyOf(11, seen, rarity, shape),
    keyOf(12, ending, shape),
    keyOf(13, names, shape),
    keyOf(14, names, seen),
    keyOf(15, written, shape),
    keyOf(16, written, pair, shape),
    keyOf(17, written, names, shape),
    keyOf(18, pair, shape),
    keyOf(19, pair, seen, shape),
    keyOf(20, nextPair, shape),
    keyOf(21, n1),
    keyOf(22, n1, shape),
    keyOf(23, n1, wholeClass),
    keyOf(24, n1Shape, shape, known),
    keyOf(25, n1Shape, baseClass),
    keyOf(26, n1Shape, ratio),
    keyOf(27, n1Class, shape, ratio),
    keyOf(28, n2),
    keyOf(29, n1Class, n2),
    keyOf(30, n1Shape, n2Class),
    keyOf(31, n1Class, n2Class, shape),
    keyOf(32, n1Class, n2Class, wholeClass),
    keyOf(33, n1Class, n2Class, n3Class, shape),
    keyOf(34, p1),
    keyOf(35, p1, shape),
    keyOf(36, p1, wholeClass),
    keyOf(37, p1, n1Class),
    keyOf(38, p1Class, n1Class, n2Class),
    keyOf(39, p1Class, n1Shape),
    keyOf(40, p1Shape, shape),
    keyOf(41, p2, p1Class),
    keyOf(42, p2, p1Class, n1Class),
    keyOf(43, p1, n1),
    keyOf(44, n1Ending, p1Class, shape),
    keyOf(45, n1Ending, wholeClass),
  ];
}

/** Small, a sentence's first, a name's capital, capitals with a small s, capitals alone. */
function shapeIn({ entry, gap }: Word): number {
  switch (entry.capitals) {
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
