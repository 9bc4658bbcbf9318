import type { DumpWords } from '../dump-words.ts';
import { type Looks, looksAt } from '../forms.ts';
import { joinSymbols, keyOf } from '../linear-model.ts';
import { END, GAP_SYMBOLS, type Word } from '../words.ts';
import { cutWord, type Segmentation } from './candidates.ts';
import { partOf, UNKNOWN } from './chances.ts';
import { type Joints, shapeOf } from './joints.ts';
import { nameWordOf } from './known-names.ts';
import { looksOfPart, type PartLooks } from './part-looks.ts';

/** What may be lost inside a joint word: nothing, a space, or a dash that stood between two words. */
export const SPACE_CLASSES = ['none', 'space', 'dash'] as const;

/** Templates are numbered from here on, so that none is the same number as what is seen. */
const T = 1e8;

/** A name of this file's own saves looking it up in its module, a hundred times a word. */
const key = keyOf;

/** The key of the feature that every way to cut has. */
export const BIAS = keyOf(T);

/** What tells whether a joint word is two or more that lost their spaces. */
export function spaceFeatures(
  words: readonly Word[],
  index: number,
  segmentation: Segmentation,
  dump: DumpWords,
  joints: Joints,
): number[] {
  const word = words[index];
  if (word === undefined) return [];
  const parts = cutWord(word, segmentation);
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return [];
  const previous = words[index - 1];
  const next = words[index + 1];

  const shape = shapeOf(word, segmentation.cuts);
  const numberOfParts = Math.min(4, parts.length);
  const partLooks = parts.map(({ entry }) => looksOfPart(entry));
  const firstLooks = partLooks[0] ?? NO_LOOKS;
  const lastLooks = partLooks.at(-1) ?? NO_LOOKS;
  let closed = 0;
  let anyClosed = 0;
  let kinds = 0;
  let inDump = 0;
  let rarest = MOST_FREQUENT;
  parts.forEach((part, place) => {
    const own = partLooks[place] ?? NO_LOOKS;
    const count = dump.count(part.lower);
    closed = closed * 6 + own.closed;
    anyClosed = anyClosed * 2 + (own.closed > 0 ? 1 : 0);
    kinds = kinds * 20 + own.kind * 2 + (count > 1 ? 1 : 0);
    inDump = inDump * 3 + Math.min(2, count);
    rarest = Math.min(rarest, Math.floor(Math.log10(own.count + count * DUMP_WEIGHT + 1)));
  });
  const lengths = Math.min(6, first.text.length) * 8 + Math.min(6, last.text.length);
  const again = Math.min(3, dump.count(word.lower));
  const own = again > 1 ? 1 : 0;
  const owns = logCount(dump.count(first.lower)) * 8 + logCount(dump.count(last.lower));
  const writings =
    Math.min(2, dump.written(first.entry)) * 3 + Math.min(2, dump.written(last.entry));
  const listed = listedAs(word);
  const known = knownness(word, segmentation);
  const plural = pluralOf(word, dump);
  const { prefix } = firstLooks;
  const { suffix } = lastLooks;
  const affix = (prefix > 0 ? 2 : 0) + (suffix > 0 ? 1 : 0);
  const { asFirst } = firstLooks;
  const { asLast } = lastLooks;
  const names = namesIn(previous, first, firstLooks, last, lastLooks, next);

  const gap = GAP_SYMBOLS[word.gap];
  const nextGap = next === undefined ? END : GAP_SYMBOLS[next.gap];
  const hyphen = (word.gap === 'hyphen' ? 2 : 0) + (next?.gap === 'hyphen' ? 1 : 0);
  const before: Looks = looksAt(previous);
  const after: Looks = looksAt(next);
  const ours: Looks = looksAt(word);
  const begin: Looks = looksAt(first);
  const end: Looks = looksAt(last);
  const beforeMain = joinSymbols(gap, before.mains);
  const afterMain = joinSymbols(nextGap, after.mains);
  const beforeForm = joinSymbols(gap, before.forms);
  const afterForm = joinSymbols(nextGap, after.forms);
  const joint = joinSymbols(begin.mains, end.mains);

  const odds = bucket(2 * (segmentation.chance - segmentation.whole), -4, 10);
  const finer = bucket(4 * (segmentation.chance - segmentation.whole), -8, 24);
  const chance = bucket(segmentation.chance, -18, -4);
  const pair = parts.length > 2 ? 3 : Math.min(2, dump.pairs(first.lower, last.lower));
  const around =
    (previous !== undefined && dump.pairs(previous.lower, first.lower) > 0 ? 2 : 0) +
    (next !== undefined && dump.pairs(last.lower, next.lower) > 0 ? 1 : 0);
  const others = bucket(Math.log2(joints.others(shape, word.lower) + 1) * 1.5, 0, 6);
  const all = bucket(Math.log2(joints.all(word.lower) + 1) * 1.5, 0, 6);
  const near = bucket(Math.log2(joints.nearest(index) / 4), 0, 4);
  const dashes = joints.keepsDashes ? 1 : 0;
  const { rank, margin } = segmentation;

  return [
    BIAS,
    // How likely the parts are, against the whole.
    key(T + 1, odds),
    key(T + 2, odds, shape),
    key(T + 3, odds, listed),
    key(T + 4, odds, closed),
    key(T + 5, odds, inDump),
    key(T + 6, odds, affix),
    key(T + 7, odds, shape, known, anyClosed),
    key(T + 8, finer, shape, known),
    key(T + 9, finer, anyClosed, known),
    key(T + 10, chance),
    key(T + 11, chance, shape),
    key(T + 12, chance, listed),
    key(T + 13, rank, shape),
    key(T + 14, rank, odds),
    key(T + 15, margin, rank),
    // What the parts and the whole are.
    key(T + 16, shape),
    key(T + 17, shape, numberOfParts),
    key(T + 18, numberOfParts, rarest),
    key(T + 19, closed),
    key(T + 20, closed, shape),
    key(T + 21, closed, rarest),
    key(T + 22, closed, inDump),
    key(T + 23, rarest),
    key(T + 24, rarest, shape),
    key(T + 25, rarest, lengths),
    key(T + 26, lengths, shape),
    key(T + 27, lengths, listed),
    key(T + 28, kinds),
    key(T + 29, kinds, shape),
    key(T + 30, kinds, closed),
    key(T + 31, listed),
    key(T + 32, listed, closed),
    key(T + 33, listed, joint),
    key(T + 34, plural, shape, anyClosed),
    key(T + 35, plural, odds),
    key(T + 36, known, shape, anyClosed),
    // Compounds and affixes.
    key(T + 37, asFirst, shape),
    key(T + 38, asLast, shape),
    key(T + 39, asFirst, asLast, known),
    key(T + 40, asLast, known, closed),
    key(T + 41, asFirst, known, closed),
    key(T + 42, asFirst + asLast, shape, known),
    key(T + 43, asFirst + asLast, odds),
    key(T + 44, affix, closed),
    key(T + 45, affix, listed, own),
    key(T + 46, prefix),
    key(T + 47, prefix, end.mains),
    key(T + 48, suffix),
    key(T + 49, suffix, begin.mains),
    key(T + 50, suffix, end.shapes, known),
    // What their dump has.
    key(T + 51, again),
    key(T + 52, again, shape),
    key(T + 53, pair, shape),
    key(T + 54, pair, own, odds),
    key(T + 55, inDump),
    key(T + 56, inDump, shape, own),
    key(T + 57, inDump, rarest),
    key(T + 58, owns, shape, own),
    key(T + 59, owns, shape, anyClosed, known),
    key(T + 60, around),
    key(T + 61, around, shape),
    key(T + 62, around, anyClosed, shape),
    key(T + 63, around, known, odds),
    key(T + 64, writings, shape),
    key(T + 65, writings, shape, own, anyClosed),
    // Names.
    key(T + 66, names, shape),
    key(T + 67, names, shape, known),
    key(T + 68, names, odds),
    key(T + 69, names, begin.mains, end.mains),
    // What stands around.
    key(T + 70, gap, nextGap, shape),
    key(T + 71, gap, end.forms, shape),
    key(T + 72, hyphen),
    key(T + 73, hyphen, shape),
    key(T + 74, joint),
    key(T + 75, joint, shape),
    key(T + 76, beforeMain, begin.mains, shape),
    key(T + 77, end.mains, afterMain, shape),
    key(T + 78, beforeMain, joint, afterMain),
    key(T + 79, beforeMain, joint),
    key(T + 80, joint, afterMain),
    key(T + 81, beforeMain, ours.mains, afterMain),
    key(T + 82, begin.forms, shape),
    key(T + 83, end.forms, shape),
    key(T + 84, begin.forms, end.forms),
    key(T + 85, begin.forms, end.mains),
    key(T + 86, begin.mains, end.forms),
    key(T + 87, beforeForm, begin.forms),
    key(T + 88, end.forms, afterForm),
    key(T + 89, beforeForm, ours.shapes),
    key(T + 90, ours.shapes, afterForm),
    key(T + 91, begin.shapes, end.shapes),
    key(T + 92, beforeMain, begin.mains, end.forms),
    key(T + 93, begin.mains, end.forms, afterMain),
    key(T + 94, begin.forms, end.mains, afterMain),
    // What else seems joint.
    key(T + 95, others, shape),
    key(T + 96, others, dashes, shape),
    key(T + 97, others, dashes, closed),
    key(T + 98, others, dashes, end.forms),
    key(T + 99, near, others, dashes),
    key(T + 100, near, dashes, end.forms),
    key(T + 101, all, dashes, shape),
    key(T + 102, all, dashes, anyClosed),
    key(T + 103, all, dashes, near),
    key(T + 104, all, dashes, end.forms),
  ];
}

/** More often than this says no more: a power of ten. */
const MOST_FREQUENT = 5;
/** A word of the dump weighs as if it stood so often in the corpus. */
const DUMP_WEIGHT = 500;

const NO_LOOKS: PartLooks = {
  closed: 0,
  kind: 0,
  count: 0,
  asFirst: 0,
  asLast: 0,
  prefix: 0,
  suffix: 0,
  name: null,
};

/** From this count in the corpus on a joint word may well be meant. */
const USUAL = 50;

/** Which lists have the whole. */
function listedAs({ entry }: Word): number {
  const frequent = entry.frequency > USUAL ? 2 : entry.frequency > 0 ? 1 : 0;
  return (
    frequent * 8 +
    (entry.dictionaryWord ? 4 : 0) +
    (entry.dictionaryName ? 2 : 0) +
    (entry.wordClass === null ? 0 : 1)
  );
}

/** 0 an unknown word, 1 derived from a known one, 2 listed, 3 frequent. */
function knownness(word: Word, { whole }: Segmentation): number {
  if (word.entry.frequency > USUAL) return 3;
  if (listedAs(word) > 0) return 2;
  return whole > UNKNOWN ? 1 : 0;
}

/** For a whole that ends in s: 1 where it is a word without it, 2 one of its dump, 3 none. */
function pluralOf({ lower, text }: Word, dump: DumpWords): number {
  if (!lower.endsWith('s')) return 0;
  if (dump.count(lower.slice(0, -1)) > 0) return 2;
  return partOf(text.slice(0, -1)).chance > -Infinity ? 1 : 3;
}

/** What the gazetteer says of the parts and of their neighbours: a bit each. */
function namesIn(
  previous: Word | undefined,
  first: Word,
  firstLooks: PartLooks,
  last: Word,
  lastLooks: PartLooks,
  next: Word | undefined,
): number {
  const before = previous === undefined ? null : nameWordOf(previous.text);
  return (
    (firstLooks.name === null ? 0 : 1) +
    (lastLooks.name === null ? 0 : 2) +
    (firstLooks.name?.isGiven === true ? 4 : 0) +
    (firstLooks.name?.followers.has(last.text) === true ? 8 : 0) +
    (next !== undefined && lastLooks.name?.followers.has(next.text) === true ? 16 : 0) +
    (before?.followers.has(first.text) === true ? 32 : 0)
  );
}

function logCount(count: number): number {
  return Math.min(4, Math.ceil(Math.log2(count + 1)));
}

function bucket(value: number, least: number, most: number): number {
  return Math.round(Math.max(least, Math.min(most, value)));
}
