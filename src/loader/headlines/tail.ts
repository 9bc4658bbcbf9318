import { rememberedLine } from '../language/remember.ts';

/**
 * UTF-16 code units of what stands behind each headline of a list and its outlet: when it was published, its place in
 * the list. "… 3 hours ago" may be what a headline says, unless others of the list end so.
 */
export function tailLengths(headlines: readonly string[]): number[] {
  const tails = headlines.map(tailOf);
  const listed = tails.filter(({ bare }) => bare > 0).length >= LEAST_ALIKE;
  return tails.map(({ length, bare }) => (length > 0 || !listed ? length : bare));
}

const LEAST_ALIKE = 2;

interface Tail {
  /** UTF-16 code units of what is no headline; 0 where all is. */
  readonly length: number;
  /** And of what is none where the list has more of the kind. */
  readonly bare: number;
}

const tailOf = rememberedLine((headline): Tail => {
  const end = headline.slice(-LONGEST);
  const glued = end.endsWith('ago') ? (GLUED.exec(end)?.[0].length ?? 0) : 0;
  if (glued > 0) return { length: glued, bare: 0 };
  const bare = end.endsWith('ago') ? (BARE.exec(end)?.[0].length ?? 0) : 0;
  return { length: MAY_BE.test(end) ? (TAIL.exec(end)?.[0].length ?? 0) : 0, bare };
});

const LONGEST = 48;
/** What stands before a tail, asked first since few headlines hold it near their ends. */
const MAY_BE = /[-–—|·•(]|ago$|list \d+ of/;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const AGO =
  '(?:\\d+|an?) ?(?:[hmd]|mins?|minutes?|hrs?|hours?|days?|weeks?|months?)(?: ago)?|yesterday|just now';
const DAY = `(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:,? \\d{4})?`;

/** A time alone is set off; one that says "ago" by spaces enough. */
const TAIL = new RegExp(
  `\\s+(?:[-–—|·•]\\s*|\\()(?:${AGO}|${DAY})\\)?$|\\s+[-–—|·•]\\s*\\d{1,2}[.:]\\d\\d(?: ?[ap]\\.?m\\.?)?$|\\s{2,}(?:${AGO})$|\\s+list \\d+ of \\d+$`,
  'i',
);

/** "… beats the tideBy Jo Hill3 hours ago": who wrote it, and when, run into its last word. */
const GLUED =
  /(?<=[\p{Ll}\d.?!’”)])By \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}.’-]*){1,2} ?(?:\d+|an?) (?:mins?|minutes?|hrs?|hours?|days?|weeks?) ago$/u;

const BARE = /\s+(?:\d+|an?) (?:mins?|minutes?|hrs?|hours?|days?|weeks?) ago$/i;
