import { entryOf, type WordEntry } from '../../language/vocabulary.ts';
import type { DumpWords } from '../dump-words.ts';
import { classOf, formOf, shapeOf } from '../forms.ts';
import { featureKeys, symbolOf } from '../linear-model.ts';
import type { Word } from '../words.ts';

/** What the final s of a word can be: part of it, a possessive (or short for "is"), a plural's possessive. */
export const POSSESSIVE_CLASSES = ['none', "'s", "s'"] as const;

/** Words in s that never lack an apostrophe. */
const SPARED = new Set(
  'this his hers its ours yours theirs us is was has does as yes thus plus minus versus perhaps always besides towards afterwards sometimes across unless whereas various previous serious less mrs'.split(
    ' ',
  ),
);

/** Could this word have lost an apostrophe before or behind its s? */
export function mayBePossessive({ text, lower }: Word): boolean {
  return (
    text.length > 2 &&
    (lower.endsWith('s') || text.endsWith('S')) &&
    /^\p{L}+$/u.test(text) &&
    !SPARED.has(lower)
  );
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
  const stem = lower.slice(0, -1);
  const previous = words[index - 1];
  const next = words[index + 1];
  const second = words[index + 2];

  const stemEntry = entryOf(word.text.slice(0, -1));
  const whole = word.entry.wordClass;
  const base = stemEntry.wordClass;
  const stems = Math.min(4, dump.count(stem));
  const possessives = `${dump.possessive(stem) ? 'p' : ''}${dump.possessive(lower) ? 'q' : ''}`;
  const gap = next === undefined ? 'end' : next.gap;
  const nextClass = classOf(next);

  const shape = symbolOf(capitals(word));
  const wholeClass = symbolOf(whole === null ? '?' : `${whole.main}.${whole.all}`);
  const baseClass = symbolOf(base === null ? '?' : `${base.main}.${base.all}`);
  const ratio = bucket(Math.log2((word.entry.frequency + 0.5) / (stemEntry.frequency + 0.5)), 7);
  const own = Math.min(4, dump.count(lower));
  const seen = symbolOf(`${stems}${possessives}`);
  const rarity = 4 * rarityOf(word.entry) + rarityOf(stemEntry);
  const ending = symbolOf(stem.slice(-2));
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

  const n1 = symbolOf(`${gap}:${formOf(next)}`);
  const n1Shape = symbolOf(`${gap}:${shapeOf(next)}`);
  const n1Class = symbolOf(`${gap}:${nextClass}`);
  const n1Ending = symbolOf(`${gap}:${nextClass}${next?.lower.endsWith('s') === true ? 's' : ''}`);
  const n2 = symbolOf(second === undefined ? '|' : `${second.gap}:${formOf(second)}`);
  const n2Class = symbolOf(second === undefined ? '|' : `${second.gap}:${classOf(second)}`);
  const n3Class = symbolOf(classOf(words[index + 3]));
  const p1 = symbolOf(`${word.gap}:${formOf(previous)}`);
  const p1Shape = symbolOf(`${word.gap}:${shapeOf(previous)}`);
  const p1Class = symbolOf(`${word.gap}:${classOf(previous)}`);
  const p2 = symbolOf(formOf(words[index - 2]));

  return featureKeys([
    [],
    [shape],
    [wholeClass],
    [baseClass],
    [wholeClass, baseClass],
    [ratio],
    [ratio, shape],
    [rarity],
    [rarity, shape],
    [seen],
    [seen, own, shape],
    [seen, rarity, shape],
    [ending, shape],
    [names, shape],
    [names, seen],
    [written, shape],
    [written, pair, shape],
    [written, names, shape],
    [pair, shape],
    [pair, seen, shape],
    [nextPair, shape],
    [n1],
    [n1, shape],
    [n1, wholeClass],
    [n1Shape, shape, known],
    [n1Shape, baseClass],
    [n1Shape, ratio],
    [n1Class, shape, ratio],
    [n2],
    [n1Class, n2],
    [n1Shape, n2Class],
    [n1Class, n2Class, shape],
    [n1Class, n2Class, wholeClass],
    [n1Class, n2Class, n3Class, shape],
    [p1],
    [p1, shape],
    [p1, wholeClass],
    [p1, n1Class],
    [p1Class, n1Class, n2Class],
    [p1Class, n1Shape],
    [p1Shape, shape],
    [p2, p1Class],
    [p2, p1Class, n1Class],
    [p1, n1],
    [n1Ending, p1Class, shape],
    [n1Ending, wholeClass],
  ]);
}

function capitals({ text, gap }: Word): string {
  if (!/^\p{Lu}/u.test(text)) return 'a';
  if (text === text.toUpperCase()) return 'AAA';
  if (/^\p{Lu}+s$/u.test(text)) return 'AAs';
  return gap === 'start' ? 'A^' : 'A';
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
