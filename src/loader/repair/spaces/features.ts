import { isDictionaryName } from '../../language/dictionary.ts';
import { frequencyOf } from '../../language/frequencies.ts';
import { contractionFrequency } from '../apostrophes/contraction-forms.ts';
import type { DumpWords } from '../dump-words.ts';
import { classOf, formOf, looksAt } from '../forms.ts';
import { featureKeys, symbolOf } from '../linear-model.ts';
import type { Word } from '../words.ts';
import { cutWord, type Segmentation } from './candidates.ts';

import compounds from './compounds.json' with { type: 'json' };
import { type Joints, shapeOfParts } from './joints.ts';

const FIRSTS = readLevels(compounds.first);
const SECONDS = readLevels(compounds.second);

/** How many compounds a word makes, as `build/fit/compounds.ts` counts them: powers of 2. */
function readLevels(levels: readonly string[]): Map<string, number> {
  return new Map(levels.flatMap((words, level) => words.split(' ').map((word) => [word, level])));
}

/** What may be lost inside a joint word: nothing, a space, or a dash that stood between two words. */
export const SPACE_CLASSES = ['none', 'space', 'dash'] as const;

/** Parts that words are made with; a cut beside them proves nothing. */
const PREFIX =
  /^(?:super|non|anti|pre|co|re|un|over|out|under|counter|mid|mis|sub|multi|inter|trans|micro|mega|mini|post|pro|up|down|off|in|on|back|fore|self|auto|bi|tri|ex|neo|cyber|bio|geo|eco|ultra|hyper|semi|en|em|dis|policy|news|business|house)$/;
const SUFFIX =
  /^(?:like|wide|long|man|men|woman|women|ship|hood|gate|work|works|able|less|ness|ing|ed|er|ers|est|ism|ist|ists|town|ville|land|burg|berg|ton|son|field|book|tube|feed|up|out|off|down|over|goer|goers|holder|holders|maker|makers|making|based|proof|style|ish|ize|ized|care|members?|writing|mails?)$/;

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
  const shape = shapeOfParts(parts);
  const closed = parts.map(closedOf).join('');
  const rarest = Math.min(...parts.map((part) => rarityOf(part.lower, dump)));
  const lengths = `${Math.min(6, first.text.length)}+${Math.min(6, last.text.length)}`;
  const again = Math.min(3, dump.count(word.lower));
  const inDump = parts.map((part) => Math.min(2, dump.count(part.lower))).join('');
  const kinds = parts.map((part) => kindOf(part, dump)).join('');
  const known = word.entry;
  const listed = `${known.frequency > 0 ? (known.frequency > 50 ? 'F' : 'f') : ''}${known.dictionaryWord ? 'l' : ''}${known.dictionaryName ? 'n' : ''}${known.wordClass === null ? '' : 'w'}`;
  const prefix = PREFIX.test(first.lower) ? first.lower : '';
  const suffix = SUFFIX.test(last.lower) ? last.lower : '';
  const affix = `${prefix === '' ? '' : 'p'}${suffix === '' ? '' : 's'}`;
  const previous = words[index - 1];
  const next = words[index + 1];
  const hyphen = `${word.gap === 'hyphen' ? 'h' : ''}${next?.gap === 'hyphen' ? 'H' : ''}`;
  const before = `${word.gap}:${classOf(previous)}`;
  const after = `${next?.gap ?? 'end'}:${classOf(next)}`;
  const beforeForm = `${word.gap}:${formOf(previous)}`;
  const afterForm = `${next?.gap ?? 'end'}:${formOf(next)}`;
  const joint = `${classOf(first)}+${classOf(last)}`;
  const firstForm = formOf(first);
  const lastForm = formOf(last);
  const odds = bucket(2 * (segmentation.chance - segmentation.whole), -4, 10);
  const chance = bucket(segmentation.chance, -18, -4);
  const pair = parts.length > 2 ? 'x' : Math.min(2, dump.pairs(first.lower, last.lower));
  const own = again > 1 ? 'w' : '';
  const others = bucket(Math.log2(joints.others(shape, word.lower) + 1) * 1.5, 0, 6);
  const near = bucket(Math.log2(joints.nearest(index) / 4), 0, 4);
  const dashes = joints.keepsDashes ? 'd' : '';

  const known3 = known.frequency > 50 ? 2 : listed === '' ? 0 : 1;
  const around = `${previous !== undefined && dump.pairs(previous.lower, first.lower) > 0 ? 'p' : ''}${next !== undefined && dump.pairs(last.lower, next.lower) > 0 ? 'n' : ''}`;
  const owns = `${logCount(dump.count(first.lower))}${logCount(dump.count(last.lower))}`;
  const anyClosed = closed.replace(/\d/g, 'c');
  const finer = bucket(4 * (segmentation.chance - segmentation.whole), -8, 24);
  const c1 = FIRSTS.get(first.lower) ?? 0;
  const c2 = SECONDS.get(last.lower) ?? 0;
  // Texts as symbols, once each: most stand in several features.
  const symbols = {
    shape: symbolOf(shape),
    closed: symbolOf(closed),
    lengths: symbolOf(lengths),
    inDump: symbolOf(inDump),
    kinds: symbolOf(kinds),
    listed: symbolOf(listed),
    prefix: symbolOf(prefix),
    suffix: symbolOf(suffix),
    affix: symbolOf(affix),
    hyphen: symbolOf(hyphen),
    before: symbolOf(before),
    after: symbolOf(after),
    beforeForm: symbolOf(beforeForm),
    afterForm: symbolOf(afterForm),
    joint: symbolOf(joint),
    firstForm: symbolOf(firstForm),
    lastForm: symbolOf(lastForm),
    own: symbolOf(own),
    dashes: symbolOf(dashes),
    around: symbolOf(around),
    owns: symbolOf(owns),
    anyClosed: symbolOf(anyClosed),
    firstMain: looksAt(first).mains,
    lastMain: looksAt(last).mains,
    wholeMain: looksAt(word).mains,
    firstShape: looksAt(first).shapes,
    lastShape: looksAt(last).shapes,
    wholeShape: looksAt(word).shapes,
  };
  return featureKeys([
    [],
    [c1, symbols.shape],
    [word.gap, next?.gap ?? 'end', symbols.shape],
    [word.gap, symbols.lastForm, symbols.shape],
    [c2, symbols.shape],
    [c1, c2, known3],
    [c2, known3, symbols.closed],
    [c1, known3, symbols.closed],
    [c1 + c2, symbols.shape, known3],
    [c1 + c2, odds],
    [finer, symbols.shape, known3],
    [finer, symbols.anyClosed, known3],
    [odds, symbols.shape, known3, symbols.anyClosed],
    [symbols.owns, symbols.shape, symbols.own],
    [symbols.owns, symbols.shape, symbols.anyClosed, known3],
    [symbols.around],
    [symbols.around, symbols.shape],
    [symbols.around, symbols.anyClosed, symbols.shape],
    [symbols.around, known3, odds],
    [symbols.firstShape, symbols.lastShape],
    [symbols.lastShape, symbols.suffix, known3],
    [segmentation.rank, symbols.shape],
    [segmentation.rank, odds],
    [segmentation.margin, segmentation.rank],
    [symbols.shape],
    [symbols.shape, parts.length > 3 ? 4 : parts.length],
    [parts.length, rarest],
    [odds],
    [odds, symbols.shape],
    [odds, symbols.listed],
    [odds, symbols.closed],
    [odds, symbols.inDump],
    [odds, symbols.affix],
    [chance],
    [chance, symbols.shape],
    [chance, symbols.listed],
    [symbols.closed],
    [symbols.closed, symbols.shape],
    [symbols.closed, rarest],
    [symbols.closed, symbols.inDump],
    [rarest],
    [rarest, symbols.shape],
    [rarest, symbols.lengths],
    [symbols.lengths, symbols.shape],
    [symbols.lengths, symbols.listed],
    [symbols.kinds],
    [symbols.kinds, symbols.shape],
    [symbols.kinds, symbols.closed],
    [symbols.listed],
    [symbols.listed, symbols.closed],
    [symbols.listed, symbols.joint],
    [again],
    [again, symbols.shape],
    [pair, symbols.shape],
    [pair, symbols.own, odds],
    [symbols.inDump],
    [symbols.inDump, symbols.shape, symbols.own],
    [symbols.inDump, rarest],
    [symbols.affix, symbols.closed],
    [symbols.affix, symbols.listed, symbols.own],
    [symbols.prefix],
    [symbols.prefix, symbols.lastMain],
    [symbols.suffix],
    [symbols.suffix, symbols.firstMain],
    [symbols.hyphen],
    [symbols.hyphen, symbols.shape],
    [symbols.joint],
    [symbols.joint, symbols.shape],
    [symbols.before, symbols.firstMain, symbols.shape],
    [symbols.lastMain, symbols.after, symbols.shape],
    [symbols.before, symbols.joint, symbols.after],
    [symbols.before, symbols.joint],
    [symbols.joint, symbols.after],
    [symbols.before, symbols.wholeMain, symbols.after],
    [symbols.firstForm, symbols.shape],
    [symbols.lastForm, symbols.shape],
    [symbols.firstForm, symbols.lastForm],
    [symbols.firstForm, symbols.lastMain],
    [symbols.firstMain, symbols.lastForm],
    [symbols.beforeForm, symbols.firstForm],
    [symbols.lastForm, symbols.afterForm],
    [symbols.beforeForm, symbols.wholeShape],
    [symbols.wholeShape, symbols.afterForm],
    [others, symbols.shape],
    [others, symbols.dashes, symbols.shape],
    [others, symbols.dashes, symbols.closed],
    [others, symbols.dashes, symbols.lastForm],
    [near, others, symbols.dashes],
    [near, symbols.dashes, symbols.lastForm],
  ]);
}

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** From this count in the corpus on a word is a common one. */
const COMMON = 1000;

/** How well a part is known: as a month, a name, a common or a rare word; capitals tell the case. */
function kindOf({ text, lower }: Word, dump: DumpWords): string {
  if (/^\p{N}/u.test(text)) return '0';
  if (MONTH.test(lower)) return 'm';
  const capital = /^\p{Lu}/u.test(text);
  const own = dump.count(lower) > 1 ? 'd' : '';
  if (capital && isDictionaryName(text)) return `N${own}`;
  const common = frequencyOf(lower) >= COMMON ? 'c' : frequencyOf(lower) > 0 ? 'r' : '?';
  return (capital ? common.toUpperCase() : common) + own;
}

/** A closed-class part by its length: the longer, the less by chance. */
function closedOf({ entry, lower }: Word): string {
  return entry.functional ? String(Math.min(5, lower.length)) : 'o';
}

/** A tenth power of how often a part is found, its own dump counted most. */
function rarityOf(lower: string, dump: DumpWords): number {
  const count = frequencyOf(lower) + contractionFrequency(lower) + dump.count(lower) * 500;
  return Math.min(5, Math.floor(Math.log10(count + 1)));
}

function logCount(count: number): number {
  return Math.min(4, Math.ceil(Math.log2(count + 1)));
}

function bucket(value: number, least: number, most: number): number {
  return Math.round(Math.max(least, Math.min(most, value)));
}
