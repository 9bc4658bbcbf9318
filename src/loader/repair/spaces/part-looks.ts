import { MONTHS } from '../../language/calendar.ts';
import { CAPITAL, isAt, NUMBER } from '../../language/characters.ts';
import { frequencyOf } from '../../language/frequencies.ts';
import { contractionFrequency } from '../apostrophes/contraction-forms.ts';
import type { WordEntry } from '../entry.ts';
import { prefixNumber, suffixNumber } from './affixes.ts';
import compounds from './compounds.json' with { type: 'json' };

/** What the model sees of a part of a word, whatever dump it stands in. All are small numbers. */
export interface PartLooks {
  /** Its length, 5 at most, for a word of a closed class: the longer, the less by chance. 0 for others. */
  readonly closed: number;
  /** How well it is known: see `kindOf`. */
  readonly kind: number;
  /** How often it stands in the corpus. */
  readonly count: number;
  /** How many compounds have it as their first and as their last half: powers of 2. */
  readonly asFirst: number;
  readonly asLast: number;
  readonly prefix: number;
  readonly suffix: number;
}

const looks = new Map<string, PartLooks>();
const MOST_KEPT = 20_000;

export function looksOfPart(entry: WordEntry): PartLooks {
  let own = looks.get(entry.text);
  if (own === undefined) {
    own = readLooks(entry);
    if (looks.size >= MOST_KEPT) looks.clear();
    looks.set(entry.text, own);
  }
  return own;
}

function readLooks(entry: WordEntry): PartLooks {
  const { lower } = entry;
  return {
    closed: entry.functional ? Math.min(5, lower.length) : 0,
    kind: kindOf(entry),
    count: frequencyOf(lower) + contractionFrequency(lower),
    asFirst: FIRSTS.get(lower) ?? 0,
    asLast: LASTS.get(lower) ?? 0,
    prefix: prefixNumber(lower),
    suffix: suffixNumber(lower),
  };
}

const FIRSTS = readLevels(compounds.first);
const LASTS = readLevels(compounds.second);

/** How many compounds a word makes, as `build/fit/compounds.ts` counts them. */
function readLevels(levels: readonly string[]): Map<string, number> {
  return new Map(levels.flatMap((words, level) => words.split(' ').map((word) => [word, level])));
}

const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS.split(' '));
/** From this count in the corpus on a word is a common one. */
const COMMON = 1000;

/**
 * 0 a number, 1 a month; in small letters 2 unknown, 3 rare, 4 common, with a capital 5, 6, 7, a given
 * name 8, another name 9.
 */
function kindOf({ text, lower, frequency, dictionaryName, name }: WordEntry): number {
  if (isAt(text, 0, NUMBER)) return 0;
  if (MONTH_NAMES.has(lower)) return 1;
  const known = frequency >= COMMON ? 2 : frequency > 0 ? 1 : 0;
  if (!isAt(text, 0, CAPITAL)) return 2 + known;
  if (name?.isGiven === true) return 8;
  return name !== null || dictionaryName ? 9 : 5 + known;
}
