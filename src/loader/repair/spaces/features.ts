import { FUNCTION_WORDS } from '../../language/function-words.ts';
import type { DumpWords } from '../dump-words.ts';
import { classOf, formOf } from '../forms.ts';
import type { Word } from '../words.ts';
import type { Segmentation } from './segment.ts';

export const SPACE_CLASSES = ['none', 'space'] as const;

/** Parts that words are made with; a cut beside them proves nothing. */
const PREFIX =
  /^(?:super|non|anti|pre|co|re|un|over|out|under|counter|mid|mis|sub|multi|inter|trans|micro|mega|mini|post|pro|up|down|off|in|on|back|fore|self|auto|bi|tri|ex|neo|cyber|bio|geo|eco)$/;
const SUFFIX =
  /^(?:like|wide|man|men|woman|women|ship|hood|gate|work|works|able|less|ness|ing|ed|er|ers|est|ism|ist|ists|town|ville|land|burg|berg|ton|son|field|ford|ham|wood|stein|field|book|tube|feed|up|out|off|down|over|goer|goers|holder|holders|maker|makers|based|proof|style|ish|ize|ized)$/;

/** The words that a segmentation gives, in the paragraph's places. */
export function cutWord(word: Word, { cuts }: Segmentation): Word[] {
  const edges = [0, ...cuts, word.text.length];
  return edges.slice(0, -1).map((from, index): Word => {
    const to = edges[index + 1] ?? word.text.length;
    return {
      text: word.text.slice(from, to),
      lower: word.lower.slice(from, to),
      start: word.start + from,
      end: word.start + to,
      gap: index === 0 ? word.gap : 'space',
    };
  });
}

/** What tells whether a joint word is two or more that lost their spaces. */
export function spaceFeatures(
  words: readonly Word[],
  index: number,
  segmentation: Segmentation,
  dump: DumpWords,
): string[] {
  const word = words[index];
  if (word === undefined) return [];
  const parts = cutWord(word, segmentation);
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return [];
  const shape = word.text
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{N}+/gu, '0');
  const closed = parts.map((part) => (FUNCTION_WORDS.has(part.lower) ? 'f' : 'o')).join('');
  const shortest = Math.min(...parts.map((part) => part.text.length));
  const average = Math.round((segmentation.chance / parts.length) * 2) / 2;
  const again = Math.min(3, dump.count(word.lower));
  const inDump = parts.map((part) => (dump.count(part.lower) > 0 ? 'd' : '-')).join('');
  const affix = `${PREFIX.test(first.lower) ? 'p' : ''}${SUFFIX.test(last.lower) ? 's' : ''}`;
  const hyphen = word.gap === 'hyphen' || words[index + 1]?.gap === 'hyphen' ? 'h' : '';
  const before = classOf(words[index - 1]);
  const after = words[index + 1];
  const joint = parts
    .slice(1)
    .map((part, at) => `${formOf(parts[at])}+${formOf(part)}`)
    .join(' ');
  const jointClass = `${classOf(first)}+${classOf(last)}`;
  return [
    'bias',
    `shape ${shape}`,
    `parts ${parts.length}`,
    `closed ${closed}`,
    `closed ${closed} ${shape}`,
    `shortest ${Math.min(6, shortest)} ${shape}`,
    `shortest ${Math.min(6, shortest)} ${closed}`,
    `average ${average}`,
    `average ${average} ${shape}`,
    `chance ${Math.round(segmentation.chance)}`,
    `again ${again}`,
    `again ${again} ${shape}`,
    `dump ${inDump}`,
    `dump ${inDump} ${shape}`,
    `affix ${affix}`,
    `affix ${affix} ${shape}`,
    `hyphen ${hyphen}`,
    `joint ${joint}`,
    `joint ${jointClass} ${shape}`,
    `before ${before}+${classOf(first)}`,
    `before ${formOf(words[index - 1])}+${classOf(first)}`,
    `after ${classOf(last)}+${after?.gap ?? ''}${classOf(after)}`,
    `after ${classOf(last)}+${formOf(after)}`,
    `first ${formOf(first)}`,
    `last ${formOf(last)}`,
    `length ${Math.min(20, word.text.length)}`,
  ];
}
