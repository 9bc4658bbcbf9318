import { FUNCTION_WORDS } from '../../language/function-words.ts';
import { isDictionaryName, isDictionaryWord } from '../../language/dictionary.ts';
import { frequencyOf } from '../../language/frequencies.ts';
import { contractionFrequency } from '../apostrophes/contraction.ts';
import { entryOf } from '../../language/vocabulary.ts';
import type { DumpWords } from '../dump-words.ts';
import { classOf, formOf } from '../forms.ts';
import { featureKeys } from '../linear-model.ts';
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
      entry: entryOf(word.text.slice(from, to)),
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
): number[] {
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
  const closed = parts.map(closedOf).join('');
  const rarest = Math.min(...parts.map((part) => rarityOf(part.lower, dump)));
  const lengths = `${Math.min(6, first.text.length)}+${Math.min(6, last.text.length)}`;
  const again = Math.min(3, dump.count(word.lower));
  const inDump = parts.map((part) => (dump.count(part.lower) > 0 ? 'd' : '-')).join('');
  const kinds = parts.map((part) => kindOf(part, dump)).join('');
  const listed = isDictionaryWord(word.lower) ? 'l' : '';
  const prefix = PREFIX.test(first.lower) ? first.lower : '';
  const suffix = SUFFIX.test(last.lower) ? last.lower : '';
  const affix = `${prefix === '' ? '' : 'p'}${suffix === '' ? '' : 's'}`;
  const after = words[index + 1];
  const hyphen = word.gap === 'hyphen' || after?.gap === 'hyphen' ? 'h' : '';
  const before = classOf(words[index - 1]);
  const afterClass = `${after?.gap ?? 'end'}:${classOf(after)}`;
  const joint = `${classOf(first)}+${classOf(last)}`;
  return featureKeys([
    [],
    [shape],
    [parts.length],
    [parts.length, rarest],
    [closed],
    [closed, shape],
    [closed, rarest],
    [closed, inDump],
    [rarest],
    [rarest, shape],
    [rarest, lengths],
    [lengths, shape],
    [kinds],
    [kinds, shape],
    [kinds, closed],
    [listed],
    [listed, closed],
    [again],
    [again, shape],
    [inDump],
    [inDump, shape],
    [inDump, rarest],
    [affix, closed],
    [prefix],
    [prefix, classOf(last)],
    [suffix],
    [suffix, classOf(first)],
    [hyphen],
    [joint],
    [joint, shape],
    [`${before}+${classOf(first)}`, shape],
    [`${classOf(last)}+${afterClass}`, shape],
    [`${before}+${joint}+${afterClass}`],
    [formOf(first), shape],
    [formOf(last), shape],
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
function closedOf({ lower }: Word): string {
  return FUNCTION_WORDS.has(lower) ? String(Math.min(5, lower.length)) : 'o';
}

/** A tenth power of how often a part is found, its own dump counted most. */
function rarityOf(lower: string, dump: DumpWords): number {
  const count = frequencyOf(lower) + contractionFrequency(lower) + dump.count(lower) * 500;
  return Math.min(5, Math.floor(Math.log10(count + 1)));
}
