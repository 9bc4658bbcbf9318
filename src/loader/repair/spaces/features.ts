import type { DumpWords } from '../dump-words.ts';
import { looksAt } from '../forms.ts';
import { joinSymbols } from '../templates.ts';
import { END, GAP_SYMBOLS, type Word } from '../words.ts';
import { cutWord, type Segmentation } from './candidates.ts';
import { type Joints, shapeOf } from './joints.ts';
import { looksOfPart } from './part-looks.ts';
import * as place from './templates.ts';
import { knownness, listedAs, pluralOf } from './whole-looks.ts';

/** What may be lost inside a joint word: nothing, a space, or a dash that stood between two words. */
export const SPACE_CLASSES = ['none', 'space', 'dash'] as const;

/** Filled anew for each way to cut. */
const symbols = new Int32Array(place.DASHES + 1);

/**
 * What is seen of a way to cut a word, as symbols for `SPACE_TEMPLATES`. The list is one and the same at
 * each call.
 */
export function spaceSymbols(
  words: readonly Word[],
  index: number,
  segmentation: Segmentation,
  dump: DumpWords,
  joints: Joints,
): Int32Array {
  const word = words[index];
  if (word === undefined) return symbols.fill(0);
  const parts = cutWord(word, segmentation);
  const shape = shapeOf(word, segmentation.cuts);
  seeChances(segmentation);
  seeWhole(word, shape, segmentation, dump);
  seeParts(parts, dump);
  const first = parts[0] ?? word;
  const last = parts.at(-1) ?? word;
  const previous = words[index - 1];
  const next = words[index + 1];
  seeEnds(first, last, dump);
  seeNeighbours(word, previous, next);
  symbols[place.NAMES] = namesIn(previous, first, last, next);
  symbols[place.PAIR] =
    parts.length > 2 ? 3 : Math.min(2, dump.pairs(first.entry.lowerHash, last.entry.lowerHash));
  symbols[place.AROUND] =
    (previous !== undefined && dump.pairs(previous.entry.lowerHash, first.entry.lowerHash) > 0
      ? 2
      : 0) +
    (next !== undefined && dump.pairs(last.entry.lowerHash, next.entry.lowerHash) > 0 ? 1 : 0);
  symbols[place.OTHERS] = bucket(Math.log2(joints.others(shape, word.lower) + 1) * 1.5, 0, 6);
  symbols[place.ALL] = bucket(Math.log2(joints.all(word.lower) + 1) * 1.5, 0, 6);
  symbols[place.NEAR] = bucket(Math.log2(joints.nearest(index) / 4), 0, 4);
  symbols[place.DASHES] = joints.keepsDashes ? 1 : 0;
  return symbols;
}

/** How likely the parts are, against the whole and against other ways to cut. */
function seeChances({ chance, whole, rank, margin }: Segmentation): void {
  symbols[place.ODDS] = bucket(2 * (chance - whole), -4, 10);
  symbols[place.FINER] = bucket(4 * (chance - whole), -8, 24);
  symbols[place.CHANCE] = bucket(chance, -18, -4);
  symbols[place.RANK] = rank;
  symbols[place.MARGIN] = margin;
}

function seeWhole(word: Word, shape: number, { whole }: Segmentation, dump: DumpWords): void {
  const again = Math.min(3, dump.count(word.entry.lowerHash));
  const looks = looksAt(word);
  symbols[place.SHAPE] = shape;
  symbols[place.LISTED] = listedAs(word.entry);
  symbols[place.KNOWN] = knownness(word.entry, whole);
  symbols[place.PLURAL] = pluralOf(word.entry, dump);
  symbols[place.AGAIN] = again;
  symbols[place.TWICE] = again > 1 ? 1 : 0;
  symbols[place.OWN_MAIN] = looks.main;
  symbols[place.OWN_SHAPE] = looks.shape;
}

/** All parts together, each a digit of a number. */
function seeParts(parts: readonly Word[], dump: DumpWords): void {
  let closed = 0;
  let anyClosed = 0;
  let kinds = 0;
  let inDump = 0;
  let rarest = MOST_FREQUENT;
  for (const { entry } of parts) {
    const own = looksOfPart(entry);
    const count = dump.count(entry.lowerHash);
    closed = closed * 6 + own.closed;
    anyClosed = anyClosed * 2 + (own.closed > 0 ? 1 : 0);
    kinds = kinds * 20 + own.kind * 2 + (count > 1 ? 1 : 0);
    inDump = inDump * 3 + Math.min(2, count);
    rarest = Math.min(rarest, Math.floor(Math.log10(own.count + count * DUMP_WEIGHT + 1)));
  }
  symbols[place.NUMBER_OF_PARTS] = Math.min(4, parts.length);
  symbols[place.CLOSED] = closed;
  symbols[place.ANY_CLOSED] = anyClosed;
  symbols[place.KINDS] = kinds;
  symbols[place.IN_DUMP] = inDump;
  symbols[place.RAREST] = rarest;
}

/** More often than this says no more: a power of ten. */
const MOST_FREQUENT = 5;
/** A word of the dump weighs as if it stood so often in the corpus. */
const DUMP_WEIGHT = 500;

/** The first and the last part. */
function seeEnds(first: Word, last: Word, dump: DumpWords): void {
  const { asFirst, prefix } = looksOfPart(first.entry);
  const { asLast, suffix } = looksOfPart(last.entry);
  const begin = looksAt(first);
  const end = looksAt(last);
  symbols[place.LENGTHS] = Math.min(6, first.text.length) * 8 + Math.min(6, last.text.length);
  symbols[place.AS_FIRST] = asFirst;
  symbols[place.AS_LAST] = asLast;
  symbols[place.AS_EITHER] = asFirst + asLast;
  symbols[place.PREFIX] = prefix;
  symbols[place.SUFFIX] = suffix;
  symbols[place.AFFIX] = (prefix > 0 ? 2 : 0) + (suffix > 0 ? 1 : 0);
  symbols[place.OWNS] =
    logCount(dump.count(first.entry.lowerHash)) * 8 + logCount(dump.count(last.entry.lowerHash));
  symbols[place.WRITINGS] =
    Math.min(2, dump.written(first.entry.hash)) * 3 + Math.min(2, dump.written(last.entry.hash));
  symbols[place.BEGIN_MAIN] = begin.main;
  symbols[place.BEGIN_FORM] = begin.form;
  symbols[place.BEGIN_SHAPE] = begin.shape;
  symbols[place.END_MAIN] = end.main;
  symbols[place.END_FORM] = end.form;
  symbols[place.END_SHAPE] = end.shape;
  symbols[place.JOINT] = joinSymbols(begin.main, end.main);
}

/** What stands around the word, and how it is parted from it. */
function seeNeighbours(word: Word, previous: Word | undefined, next: Word | undefined): void {
  const gap = GAP_SYMBOLS[word.gap];
  const nextGap = next === undefined ? END : GAP_SYMBOLS[next.gap];
  const before = looksAt(previous);
  const after = looksAt(next);
  symbols[place.GAP] = gap;
  symbols[place.NEXT_GAP] = nextGap;
  symbols[place.HYPHEN] = (word.gap === 'hyphen' ? 2 : 0) + (next?.gap === 'hyphen' ? 1 : 0);
  symbols[place.BEFORE_MAIN] = joinSymbols(gap, before.main);
  symbols[place.BEFORE_FORM] = joinSymbols(gap, before.form);
  symbols[place.AFTER_MAIN] = joinSymbols(nextGap, after.main);
  symbols[place.AFTER_FORM] = joinSymbols(nextGap, after.form);
}

/** What the gazetteer says of the parts and of their neighbours: a bit each. */
function namesIn(
  previous: Word | undefined,
  first: Word,
  last: Word,
  next: Word | undefined,
): number {
  const before = previous === undefined ? null : previous.entry.name;
  const firstName = first.entry.name;
  const lastName = last.entry.name;
  return (
    (firstName === null ? 0 : 1) +
    (lastName === null ? 0 : 2) +
    (firstName?.isGiven === true ? 4 : 0) +
    (firstName?.followers.has(last.text) === true ? 8 : 0) +
    (next !== undefined && lastName?.followers.has(next.text) === true ? 16 : 0) +
    (before?.followers.has(first.text) === true ? 32 : 0)
  );
}

function logCount(count: number): number {
  return Math.min(4, Math.ceil(Math.log2(count + 1)));
}

function bucket(value: number, least: number, most: number): number {
  return Math.round(Math.max(least, Math.min(most, value)));
}
