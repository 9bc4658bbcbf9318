import { listMarkOf } from './list.ts';

/** The tags before a headline. `length` counts the characters that they and what parts them take. */
export interface Tags {
  readonly labels: readonly string[];
  readonly length: number;
}

const NONE: Tags = { labels: [], length: 0 };

/** A label is a topic or place, no sentence. UTF-16 code units. */
const LONGEST_LABEL = 40;

const DASH = '(?:--?|[–—:|»›>•·])';
const SQUARE = `\\[\\s*([^\\[\\]]{1,${LONGEST_LABEL}}?)\\s*\\]|【\\s*([^】]{1,${LONGEST_LABEL}}?)\\s*】`;
const OTHER = `\\(\\s*([^()]{1,${LONGEST_LABEL}}?)\\s*\\)|\\{\\s*([^{}]{1,${LONGEST_LABEL}}?)\\s*\\}|<\\s*([^<>]{1,${LONGEST_LABEL}}?)\\s*>|«\\s*([^«»]{1,${LONGEST_LABEL}}?)\\s*»`;

/** Square brackets need no dash behind them; others are also used in a headline's own words. */
const SQUARE_TAGS = new RegExp(`^(?:(?:${SQUARE})\\s*${DASH}?\\s*)+`, 'u');
const OTHER_TAGS = new RegExp(`^(?:(?:${OTHER})\\s*${DASH}\\s*)+`, 'u');
const LABEL = new RegExp(`${SQUARE}|${OTHER}`, 'gu');

/** "Politics | Senate passes …": a label of few words, a bar, and enough words for a headline. */
const BARRED =
  /^((?:\p{Lu}[\p{L}\p{N}.&'’-]*)(?: (?:\p{Lu}[\p{L}\p{N}.&'’-]*|&|and|of|the)){0,2})\s*[|»]\s+(?=\S+ \S+ \S+ )/u;

/** The tags that a headline begins with, a list's mark before them left out. */
export function tagsOf(headline: string): Tags {
  const bracketed = (SQUARE_TAGS.exec(headline) ?? OTHER_TAGS.exec(headline))?.[0];
  if (bracketed !== undefined) {
    if (bracketed.length === headline.length) return NONE;
    const labels = [...bracketed.matchAll(LABEL)].flatMap((match) =>
      (match.slice(1).find((label) => label !== undefined) ?? '').split(/\s*[,;/|]\s*/),
    );
    const words = labels.filter((label) => /[\p{L}\p{N}]/u.test(label));
    return words.length === 0 ? NONE : { labels: words, length: bracketed.length };
  }
  const barred = BARRED.exec(headline);
  return barred?.[1] === undefined ? NONE : { labels: [barred[1]], length: barred[0].length };
}

/** Is a line tagged as only headlines are? */
export function hasTag(line: string): boolean {
  return tagsOf(line.slice(listMarkOf(line).length)).length > 0;
}
