import { isDictionaryName, isDictionaryWord } from '../../language/dictionary.ts';
import { frequencyOf } from '../../language/frequencies.ts';
import { wordClassOf } from '../../language/lexicon.ts';
import type { DumpWords } from '../dump-words.ts';
import { classOf, formOf, shapeOf } from '../forms.ts';
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
): string[] {
  const word = words[index];
  if (word === undefined) return [];
  const { lower } = word;
  const stem = lower.slice(0, -1);
  const previous = words[index - 1];
  const next = words[index + 1];
  const second = words[index + 2];

  const shape = capitals(word);
  const whole = wordClassOf(lower);
  const base = wordClassOf(stem);
  const wholeClass = whole === null ? '?' : `${whole.main}.${whole.all}`;
  const baseClass = base === null ? '?' : `${base.main}.${base.all}`;
  const ratio = bucket(Math.log2((frequencyOf(lower) + 0.5) / (frequencyOf(stem) + 0.5)), 7);
  const own = Math.min(4, dump.count(lower));
  const stems = Math.min(4, dump.count(stem));
  const seen = `${stems}${dump.possessive(stem) ? 'p' : ''}${dump.possessive(lower) ? 'q' : ''}`;
  const rarity = `${rarityOf(lower)}${rarityOf(stem)}`;
  const ending = stem.slice(-2);

  const names = `${listed(word.text)}/${listed(word.text.slice(0, -1))}`;
  const written = `${few(dump.written(word.text) - 1)}${few(dump.written(word.text.slice(0, -1)))}`;
  const pair =
    previous === undefined
      ? '|'
      : `${few(dump.pairs(previous.lower, lower) - 1)}${few(dump.pairs(previous.lower, stem))}`;
  const nextPair =
    next === undefined
      ? '|'
      : `${few(dump.pairs(lower, next.lower) - 1)}${few(dump.pairs(stem, next.lower))}`;

  const gap = next === undefined ? 'end' : next.gap;
  const n1 = `${gap}:${formOf(next)}`;
  const n1Shape = `${gap}:${shapeOf(next)}`;
  const n1Class = `${gap}:${classOf(next)}`;
  const n2 = second === undefined ? '|' : `${second.gap}:${formOf(second)}`;
  const n2Class = second === undefined ? '|' : `${second.gap}:${classOf(second)}`;
  const n3Class = classOf(words[index + 3]);
  const p1 = `${word.gap}:${formOf(previous)}`;
  const p1Class = `${word.gap}:${classOf(previous)}`;
  const p2 = formOf(words[index - 2]);
  const known = stems > 0 ? 'k' : 'u';

  return [
    'bias',
    `shape ${shape}`,
    `whole ${wholeClass}`,
    `base ${baseClass}`,
    `classes ${wholeClass} ${baseClass}`,
    `ratio ${ratio}`,
    `ratio ${ratio} ${shape}`,
    `rarity ${rarity}`,
    `rarity ${rarity} ${shape}`,
    `seen ${seen}`,
    `seen ${seen} ${own} ${shape}`,
    `seen ${seen} ${rarity} ${shape}`,
    `ending ${ending} ${shape}`,
    `names ${names} ${shape}`,
    `names ${names} ${seen}`,
    `written ${written} ${shape}`,
    `written ${written} ${pair} ${shape}`,
    `written ${written} ${names} ${shape}`,
    `pair ${pair} ${shape}`,
    `pair ${pair} ${seen} ${shape}`,
    `next ${nextPair} ${shape}`,
    `n1 ${n1}`,
    `n1 ${n1} ${shape}`,
    `n1 ${n1} ${wholeClass}`,
    `n1s ${n1Shape} ${shape} ${known}`,
    `n1s ${n1Shape} ${baseClass}`,
    `n1s ${n1Shape} ${ratio}`,
    `n1c ${n1Class} ${shape} ${ratio}`,
    `n2 ${n2}`,
    `n2 ${n1Class} ${n2}`,
    `n2s ${n1Shape} ${n2Class}`,
    `n2c ${n1Class} ${n2Class} ${shape}`,
    `n2c ${n1Class} ${n2Class} ${wholeClass}`,
    `n3c ${n1Class} ${n2Class} ${n3Class} ${shape}`,
    `p1 ${p1}`,
    `p1 ${p1} ${shape}`,
    `p1 ${p1} ${wholeClass}`,
    `p1 ${p1} ${n1Class}`,
    `p1c ${p1Class} ${n1Class} ${n2Class}`,
    `p1c ${p1Class} ${n1Shape}`,
    `p1s ${word.gap}:${shapeOf(previous)} ${shape}`,
    `p2 ${p2} ${p1Class}`,
    `p2 ${p2} ${p1Class} ${n1Class}`,
    `p1n1 ${p1} ${n1}`,
    `n1e ${n1Class}${next?.lower.endsWith('s') === true ? 's' : ''} ${p1Class} ${shape}`,
    `n1e ${n1Class}${next?.lower.endsWith('s') === true ? 's' : ''} ${wholeClass}`,
  ];
}

function capitals({ text, gap }: Word): string {
  if (!/^\p{Lu}/u.test(text)) return 'a';
  if (text === text.toUpperCase()) return 'AAA';
  if (/^\p{Lu}+s$/u.test(text)) return 'AAs';
  return gap === 'start' ? 'A^' : 'A';
}

function listed(text: string): string {
  return `${isDictionaryName(text) ? 'n' : ''}${isDictionaryWord(text.toLowerCase()) ? 'w' : ''}`;
}

function few(count: number): number {
  return Math.min(2, count);
}

function rarityOf(lower: string): string {
  const count = frequencyOf(lower);
  return count === 0 ? '0' : count < 20 ? '1' : count < 400 ? '2' : '3';
}

function bucket(value: number, most: number): number {
  return Math.max(-most, Math.min(most, Math.round(value)));
}
