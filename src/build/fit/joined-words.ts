import { entryOf } from '../../loader/repair/entry.ts';
import { type DumpWords, readDumpWords } from '../../loader/repair/dump-words.ts';
import { candidatesOf, type Segmentation } from '../../loader/repair/spaces/candidates.ts';
import { spaceSymbols } from '../../loader/repair/spaces/features.ts';
import {
  DASH,
  distance,
  findJoints,
  type Joint,
  type Joints,
  TWO_SMALL,
} from '../../loader/repair/spaces/joints.ts';
import { SPACE_TEMPLATES } from '../../loader/repair/spaces/templates.ts';
import { keysOf } from '../../loader/repair/templates.ts';
import { readWords, type Word } from '../../loader/repair/words.ts';
import type { GoldDump, GoldParagraph } from './gold.ts';

/** A word that may be joint: as the dump has it, or joined by us of two that a space or a dash parted. */
export interface JoinedWord {
  readonly origin: 'dump' | 'space' | 'dash';
  readonly text: string;
  /** What is seen of each way to cut it. */
  readonly options: readonly (readonly number[])[];
  /** The way that is right; -1 where none is. */
  readonly option: number;
  /** Whether a dash was lost there, and not a space. */
  readonly isDash: boolean;
}

/** Spaces that we take out of each dump, one at a time, since few were lost. */
const TAKEN_OUT = 300;
/** One in so many of these joins three words: a link lost the spaces at both its ends. */
const TRIPLES = 16;
/** Words round a joined one that its features may look at. */
const CONTEXT = 4;

/** All of a dump's words that may be joint, and some that we join. `random` says which. */
export function joinedWords(gold: GoldDump, random: () => number): JoinedWord[] {
  const { text, paragraphs } = gold;
  const dump = readDumpWords(text);
  const sources = paragraphs.map(({ start, end }) => text.slice(start, end));
  const words = sources.map(readWords);
  const keepsDashes = sources.some((source) => DASH.test(source));
  const dashes = words.map((list, paragraph) => spacedDashes(list, sources[paragraph] ?? ''));
  const dashCount = dashes.reduce((sum, places) => sum + places.length, 0);
  const share = TAKEN_OUT / words.reduce((sum, list) => sum + list.length, 0);
  return findJoints(words, keepsDashes, dump).flatMap(({ found, joints }, place) => {
    const list = words[place] ?? [];
    const paragraph = paragraphs[place];
    if (paragraph === undefined) return [];
    const lost = found.flatMap((joint) => dumpsOwn(list, joint, joints, dump, gold, paragraph));
    const own = dashes[place] ?? [];
    // A dump that loses its dashes loses them all.
    const dashless: Joints = {
      keepsDashes: false,
      others: (shape, lower) =>
        joints.others(shape, lower) + (shape === TWO_SMALL ? Math.max(0, dashCount - 1) : 0),
      all: (lower) => joints.all(lower) + Math.max(0, dashCount - 1),
      nearest: (index) => Math.min(joints.nearest(index), distance(own, index)),
    };
    const spoilt = (index: number): boolean =>
      list.slice(index, index + 3).some((word) => isSpoilt(word, gold, paragraph));
    const taken = list.flatMap((_, index) => {
      if (spoilt(index)) return [];
      if (own.includes(index)) return join(list, index, 2, 'dash', dashless, dump);
      if (random() >= share) return [];
      const length = random() < 1 / TRIPLES ? 3 : 2;
      const after = list.slice(index + 1, index + length);
      return after.length === length - 1 && after.every(({ gap }) => gap === 'space')
        ? join(list, index, length, 'space', joints, dump)
        : [];
    });
    return [...lost, ...taken];
  });
}

/** The words before a dash that stands between two spaces. */
function spacedDashes(words: readonly Word[], source: string): number[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    return next !== undefined && /^ --? $/.test(source.slice(word.end, next.start)) ? [index] : [];
  });
}

/** A word of the dump with what gold says of it; none where a paragraph was lost inside it. */
function dumpsOwn(
  words: readonly Word[],
  { index, ways }: Joint,
  joints: Joints,
  dump: DumpWords,
  { boundaries, spaces }: GoldDump,
  { places }: GoldParagraph,
): JoinedWord[] {
  const word = words[index];
  if (word === undefined) return [];
  const wanted: number[] = [];
  for (let at = word.start + 1; at < word.end; at++) {
    if (boundaries.has(places[at] ?? -1)) return [];
    if (spaces.has(places[at] ?? -1)) wanted.push(at - word.start);
  }
  const option = ways.findIndex(({ cuts }) => cuts.join() === wanted.join());
  if (option < 0 && wanted.length > 0) return [];
  return [
    {
      origin: 'dump',
      text: word.text,
      option,
      isDash: false,
      options: seen(words, index, ways, dump, joints),
    },
  ];
}

/** Whether something was lost inside a word. */
function isSpoilt(
  word: Word,
  { boundaries, spaces }: GoldDump,
  { places }: GoldParagraph,
): boolean {
  for (let at = word.start + 1; at < word.end; at++) {
    const place = places[at] ?? -1;
    if (boundaries.has(place) || spaces.has(place)) return true;
  }
  return false;
}

/** A word joined with those behind it. The dump's counts are as if it stood so in it. */
function join(
  words: readonly Word[],
  index: number,
  length: number,
  origin: 'space' | 'dash',
  joints: Joints,
  dump: DumpWords,
): JoinedWord[] {
  const [first, ...others] = words.slice(index, index + length);
  if (first === undefined) return [];
  const text = [first, ...others].map((word) => word.text).join('');
  const entry = entryOf(text);
  const joined: Word = {
    ...first,
    text,
    lower: entry.lower,
    entry,
    end: first.start + text.length,
  };
  const before = words.slice(Math.max(0, index - CONTEXT), index);
  const shift = (words[index + length - 1]?.end ?? 0) - joined.end;
  const after = words
    .slice(index + length, index + length + CONTEXT)
    .map((word) => ({ ...word, start: word.start - shift, end: word.end - shift }));
  const around = [...before, joined, ...after];
  const at = before.length;
  const changed = countsWithout(
    dump,
    words.slice(Math.max(0, index - 1), index + length + 1),
    [first, ...others],
    joined,
  );
  const near: Joints = { ...joints, nearest: () => joints.nearest(index) };
  const ways = candidatesOf(around, at, changed);
  let end = 0;
  const cuts = [first, ...others].slice(0, -1).map((word) => (end += word.text.length));
  const option = ways.findIndex((way) => way.cuts.join() === cuts.join());
  if (option < 0) return [];
  const options = seen(around, at, ways, changed, near);
  return [{ origin, text, option, isDash: origin === 'dash', options }];
}

/** The dump's counts without these words and their pairs; `stretch` holds a word more on either side. */
function countsWithout(
  dump: DumpWords,
  stretch: readonly Word[],
  parts: readonly Word[],
  joined: Word,
): DumpWords {
  return {
    possessive: (lower) => dump.possessive(lower),
    // A possessive was counted for its noun.
    count: (lower) =>
      Math.max(
        0,
        dump.count(lower) +
          (lower === joined.entry.lowerHash ? 1 : 0) -
          parts.filter(({ entry }) => entry.lowerHash === lower).length,
      ),
    written: (hash) => dump.written(hash) - parts.filter(({ entry }) => entry.hash === hash).length,
    pairs: (lower, next) =>
      dump.pairs(lower, next) -
      stretch.filter(
        ({ gap, entry }, place) =>
          gap === 'space' &&
          entry.lowerHash === next &&
          stretch[place - 1]?.entry.lowerHash === lower,
      ).length,
  };
}

function seen(
  words: readonly Word[],
  index: number,
  ways: readonly Segmentation[],
  dump: DumpWords,
  joints: Joints,
): number[][] {
  const word = words[index];
  if (word === undefined) return [];
  return ways.map((way) => keysOf(SPACE_TEMPLATES, spaceSymbols(words, index, way, dump, joints)));
}
