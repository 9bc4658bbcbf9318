/**
 * UTF-16 code units of what stands behind each headline of a list and its outlet: when it was published, its place in
 * the list. "… 3 hours ago" may be what a headline says, unless others of the list end so.
 */
export function tailLengths(headlines: readonly string[]): number[] {
  const ends = headlines.map((headline) => headline.slice(-LONGEST));
  const listed = ends.filter((end) => BARE.test(end)).length >= LEAST_ALIKE;
  return ends.map((end) => {
    if (!MAY_BE.test(end)) return 0;
    return (TAIL.exec(end) ?? (listed ? BARE.exec(end) : null))?.[0].length ?? 0;
  });
}

const LEAST_ALIKE = 2;

const LONGEST = 48;
const MAY_BE = /\d|yesterday/i;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const AGO =
  '(?:\\d+|an?) ?(?:[hmd]|mins?|minutes?|hrs?|hours?|days?|weeks?|months?)(?: ago)?|yesterday|just now';
const DAY = `(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:,? \\d{4})?`;

/** A time alone is set off; one that says "ago" by spaces enough. */
const TAIL = new RegExp(
  `\\s+(?:[-–—|·•]\\s*|\\()(?:${AGO}|${DAY})\\)?$|\\s+[-–—|·•]\\s*\\d{1,2}[.:]\\d\\d(?: ?[ap]\\.?m\\.?)?$|\\s{2,}(?:${AGO})$|\\s+list \\d+ of \\d+$`,
  'i',
);

const BARE = /\s+(?:\d+|an?) (?:mins?|minutes?|hrs?|hours?|days?|weeks?) ago$/i;
