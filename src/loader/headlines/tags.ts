import { isUnmistakable } from '../divide/notice.ts';
import { rememberedLine } from '../language/remember.ts';
import { isTopic, isTopicOrPlace } from './gazetteer.ts';
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
const OPENING_BRACKETS = '[【({<«';

const LABEL_WORDS =
  "\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}.&'’-]*|&|and|of|the)){0,2}";

/** "Politics | Senate passes …": a label of few words, a bar, and what may be a headline. */
const BARRED = new RegExp(`^(${LABEL_WORDS})\\s*[|»]\\s+(?=\\S+ \\S)`, 'u');
/** "(Politics) Senate passes …": no dash between. */
const IN_BRACKETS = new RegExp(
  `^(?:\\(\\s*(${LABEL_WORDS})\\s*\\)|\\{\\s*(${LABEL_WORDS})\\s*\\}|<\\s*(${LABEL_WORDS})\\s*>)\\s+(?=\\S+ \\S+ \\S)`,
  'u',
);
/** "POLITICS: Senate passes …", "Politics – Senate passes …": whoever speaks stands before a colon too. */
const PREFIXED = new RegExp(`^(${LABEL_WORDS})(?::\\s+|\\s+[–—-]\\s+)(?=\\S+ \\S)`, 'u');
/** "Norway – Senate passes …". */
const DASHED = new RegExp(`^(${LABEL_WORDS})\\s+[–—-]\\s+(?=\\S+ \\S)`, 'u');
/** Few headlines have one: to ask for it first is quicker. */
const WITH_DASH = /\s[–—-]\s/;
/** So many topics before a dash alone, and a list tags its headlines so. */
const LEAST_DASHED = 2;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
/** As many words make a headline, whatever stands before the bar. */
const WORDS_OF_HEADLINE = 4;

/** The tags that a headline begins with, a list's mark before them left out. */
export const tagsOf = rememberedLine(readTags);

function readTags(headline: string): Tags {
  const bracketed = OPENING_BRACKETS.includes(headline.charAt(0))
    ? (SQUARE_TAGS.exec(headline) ?? OTHER_TAGS.exec(headline))?.[0]
    : undefined;
  if (bracketed !== undefined) {
    if (bracketed.length === headline.length) return NONE;
    const labels = [...bracketed.matchAll(LABEL)].flatMap((match) =>
      (match.slice(1).find((label) => label !== undefined) ?? '').split(/\s*[,;/|]\s*/),
    );
    const words = labels.filter((label) => LETTER_OR_NUMBER.test(label));
    return words.length === 0 ? NONE : { labels: words, length: bracketed.length };
  }
  const [taken = '', label = ''] = topicOf(headline) ?? barredOf(headline) ?? [];
  return label === '' ? topicInBrackets(headline) : { labels: [label], length: taken.length };
}

/**
 * Whether a list tags its headlines by a dash alone, as some topics before one tell: then a place there is a
 * tag too, and no dateline.
 */
export function tagsByDash(headlines: readonly string[]): boolean {
  const topics = headlines.filter(
    (headline) => WITH_DASH.test(headline) && isTopic(DASHED.exec(headline)?.[1] ?? ''),
  );
  return topics.length >= LEAST_DASHED;
}

/** A topic or a place before a dash. */
export function dashedTagOf(headline: string): Tags {
  const [taken = '', label = ''] = DASHED.exec(headline) ?? [];
  return isTopicOrPlace(label) ? { labels: [label], length: taken.length } : NONE;
}

/** "(Almost) everything …" is no tag. */
function topicInBrackets(headline: string): Tags {
  if (!/^[({<]/.test(headline)) return NONE;
  const [taken = '', ...labels] = IN_BRACKETS.exec(headline) ?? [];
  const label = labels.find((each) => each !== undefined) ?? '';
  return isTopicOrPlace(label) ? { labels: [label], length: taken.length } : NONE;
}

function topicOf(headline: string): RegExpExecArray | null {
  if (!/[:–—-]\s/.test(headline)) return null;
  const prefixed = PREFIXED.exec(headline);
  return prefixed?.[1] !== undefined && isTopic(prefixed[1]) ? prefixed : null;
}

function barredOf(headline: string): RegExpExecArray | null {
  if (!/[|»]/.test(headline)) return null;
  const barred = BARRED.exec(headline);
  if (barred?.[1] === undefined) return null;
  const rest = headline.slice(barred[0].length);
  const many = rest.split(/\s+/).length >= WORDS_OF_HEADLINE;
  return (many && !isUnmistakable(headline)) || isTopicOrPlace(barred[1]) ? barred : null;
}

/** Is a line tagged as only headlines are? */
export function hasTag(line: string): boolean {
  return tagsOf(line.slice(listMarkOf(line).length)).length > 0;
}
