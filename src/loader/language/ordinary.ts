import { isDictionaryName, isDictionaryWord } from './dictionary.ts';
import { frequencyOf } from './frequencies.ts';
import ordinaryWords from './ordinary-words.json' with { type: 'json' };
import { remembered } from './remember.ts';
import { subtlex } from './subtlex.ts';

/**
 * Whether a word is an everyday one that is written small, itself or what it is derived from: no
 * name, whatever its capital. Sources: SUBTLEX-US, which keeps each word in its commoner case, and a
 * dictionary for the rarer ones.
 */
export const isOrdinary = remembered((word) => {
  const lower = word.toLowerCase();
  if (isEveryday(lower) || isCommonForm(lower)) return true;
  if (capitals.has(lower)) return false;
  return isDerived(lower) || (isDictionaryWord(lower) && !isDictionaryName(capitalised(lower)));
});

/** "Sparks", which the subtitles know as a surname: in print mostly the common word's form. */
function isCommonForm(lower: string): boolean {
  const stem = lower.slice(0, -1);
  return lower.endsWith('s') && isEveryday(stem) && frequencyOf(stem) >= COMMON_COUNT;
}

function capitalised(lower: string): string {
  return lower.slice(0, 1).toUpperCase() + lower.slice(1);
}

function isDerived(lower: string): boolean {
  return (
    ENDINGS.some(([ending, replacement]) => {
      const stem = lower.slice(0, -ending.length);
      return (
        lower.endsWith(ending) && stem.length >= SHORTEST_STEM && isEveryday(stem + replacement)
      );
    }) ||
    BEGINNINGS.some((beginning) => {
      const stem = lower.slice(beginning.length);
      return lower.startsWith(beginning) && stem.length > SHORTEST_STEM && isEveryday(stem);
    })
  );
}

/** Whether a word is a common one, written small more often than not. */
export function isEveryday(word: string): boolean {
  return common.has(word.toLowerCase());
}

/** A word seen less often may be a slip or a name. Occurrences in 51 million words. */
const EVERYDAY_COUNT = 2;
/** Occurrences in 51 million words. */
const COMMON_COUNT = 200;
/** Shorter stems are other words: "sing" is not "s" and "-ing". Letters. */
const SHORTEST_STEM = 3;

const ENDINGS: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['er', ''],
  ['er', 'e'],
  ['ers', ''],
  ['ers', 'e'],
  ['or', 'e'],
  ['ors', 'e'],
  ['ly', ''],
  ['ness', ''],
  ['less', ''],
  ['ment', ''],
  ['ments', ''],
  ['ation', 'e'],
  ['ations', 'e'],
  ['ation', ''],
  ['able', ''],
  ['ism', ''],
  ['ization', 'ize'],
  ['isation', 'ise'],
  ['wide', ''],
];

const BEGINNINGS =
  'un re pre over under anti non mis dis counter cyber super multi out inter'.split(' ');

const common = new Set<string>(ordinaryWords.words);
const capitals = new Set<string>();
for (const { word, count } of subtlex) {
  if (/^[A-Z]/.test(word)) capitals.add(word.toLowerCase());
  else if (count >= EVERYDAY_COUNT) common.add(word);
}
