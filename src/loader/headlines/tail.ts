/** UTF-16 code units of what stands behind a headline and its outlet: when it was published, its place in the list. */
export function tailLength(headline: string): number {
  const end = headline.slice(-LONGEST);
  return MAY_BE.test(end) ? (TAIL.exec(end)?.[0].length ?? 0) : 0;
}

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
