/**
 * Whether the words in a pair of marks are what something is called ("a book called “The Long Way”", "known as “Tui”",
 * "the word “yacht”"), which nobody says: by the words before the mark, and for works by their capitals.
 */
export function isMarkedName(before: string, words: string): boolean {
  if (CALLED.test(before)) return true;
  return WORK.test(before) && isTitled(words);
}

const CALLED =
  /(?:\b(?:an?|the|his|her|their|its|this|that|one)\s(?:[\p{L}’'-]+\s){1,5}(?:called|named|dubbed)|\b(?:titled|entitled|nicknamed|so-called|known(?:\s[\p{L}’'-]+){0,4}\sas|the\s(?:word|words|term|phrase|slogan|hashtag|label)))(?:,|\ssimply)?\s$/u;

const WORK =
  /\b(?:ad|advert|album|anthem|anthology|article|autobiography|ballad|ballet|biography|book|column|comic|documentary|episode|essay|exhibition|film|game|hit|hymn|magazine|memoir|movie|musical|novel|opera|painting|paper|play|podcast|poem|sequel|series|show|single|sitcom|song|study|thriller|track|trilogy)s?,?\s$/u;

/** Whether all words but small ones begin with a capital. */
function isTitled(words: string): boolean {
  const all = words.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return (
    all.length > 0 &&
    all.length <= LONGEST_TITLE &&
    all.every((word, index) => CAPITAL.test(word) || (index > 0 && SMALL.has(word)))
  );
}

const CAPITAL = /^[\p{Lu}\p{N}]/u;
const SMALL: ReadonlySet<string> = new Set(
  'a an and as at but by for from in into is it its nor of off on or our over than that the to up vs with'.split(
    ' ',
  ),
);
/** Words. */
const LONGEST_TITLE = 12;
