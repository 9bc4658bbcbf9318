import { isUnmistakable, noticeOf } from './notice.ts';

/** How well a line's own words fit each kind, as added-up points. */
export interface Evidence {
  /** Whether most of its words begin with a capital. */
  readonly titleCase: boolean;
  readonly prose: number;
  readonly headline: number;
  readonly promo: number;
}

/** What scraping left of a page's own marks says nothing: the lines around it decide. */
const MARKUP = /<\/?[a-z][^<>]*>|\{[^{}]*:[^{}]*\}/i;
const ALL_MARKUP = new RegExp(`${MARKUP.source}|[<>{}]`, 'gi');
const UNKNOWN: Evidence = { titleCase: false, prose: 1, headline: 0, promo: 0 };

/** Ends like a sentence: a full stop with what may close after it. */
const FULL_STOP =
  /(?:[\p{Ll}\d)\]%"'”’]\s?|\p{Lu}{2})\.(?:["'”’)\]]*|\s*[[(][^[\]()]{2,40}[\])]-?)$/u;
const ABBREVIATED_END = /\b(?:[A-Z]\.)+$|\b(?:Jr|Sr|Inc|Corp|Co|Ltd|No|St)\.$/;
const SENTENCE_INSIDE = /(?:[a-z]{4,}|\d%?|\))[.?!]["'”’)]*\s*(?=["'“‘(]?[A-Z])/;
const ABBREVIATION_INSIDE = /\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Prof|Sgt|Capt|Supt|Dept|Sept)\./g;

/** Who else wrote it, as an article's last line says. */
const CREDIT =
  /\b(?:reporting by|reported (?:from|by)|contributed (?:to|reporting|research)|additional reporting|editing by|(?:written|edited|translated|compiled) by)\b|^\(?(?:h\/t|contributing|source):? /i;

/** A label has few words; a longer line before a colon announces what follows. */
const LONGEST_LABEL = 5;
/** Below this many words a line is too short for a headline, unless it is tagged. */
const SHORTEST_HEADLINE = 3;
/** Above this many characters hardly any headline runs on, and most paragraphs do. */
const LONG = 160;
const VERY_LONG = 260;
/** No teaser is as long as this; an article in one line is several times as long. */
const MUCH_TEXT = 420;
/** A single line proves no article, however much it looks like prose. */
const MOST_FOR_ONE_LINE = 7;
/** From this share of capitalised words on a line is set in title case. */
const TITLE_CASE = 0.6;

export function evidenceOf(line: string, marked: boolean): Evidence {
  if (MARKUP.test(line)) {
    const rest = line.replace(ALL_MARKUP, ' ').trim();
    return (rest.match(/\p{L}{2,}/gu) ?? []).length > SHORTEST_HEADLINE
      ? evidenceOf(rest, marked)
      : UNKNOWN;
  }
  if (line.length > MUCH_TEXT && !marked) {
    const prose = MOST_FOR_ONE_LINE + Math.min(10, Math.floor(line.length / MUCH_TEXT));
    return { titleCase: false, prose, headline: 0, promo: -4 };
  }
  const words = line.match(/[\p{L}\p{N}]\S*/gu) ?? [];
  const capital = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  const titleCase = capital / Math.max(1, words.length) >= TITLE_CASE;
  let prose = 0;
  let headline = 0;
  let promo = 0;

  if (SENTENCE_INSIDE.test(line.replace(ABBREVIATION_INSIDE, ''))) prose += 3;
  if (FULL_STOP.test(line) && !ABBREVIATED_END.test(line)) {
    prose += 4.5;
    if (words.length < 4) prose -= 1.5;
  } else if (!/[.?!:…]["'”’)\]]*$/.test(line) && line.length <= LONG) prose -= 2;
  if (line.length > LONG) prose += 1.5;
  if (line.length > VERY_LONG) prose += 2;
  if (CREDIT.test(line)) {
    prose += 5;
    headline -= 3;
  }
  if (/\b(?:said|told|added)\b/.test(line)) prose += 1;
  if (/^["“].*["”]$/.test(line)) prose += 1;
  // Speech that goes on in the next paragraph.
  if (/^["“][^"”]*$/.test(line)) prose += 3;
  if (!titleCase && words.length > 14) prose += 1;
  prose = Math.min(prose, MOST_FOR_ONE_LINE) + Math.min(10, Math.floor(line.length / MUCH_TEXT));

  if (marked) {
    headline += 6;
    promo -= 6;
  }
  if (words.length >= SHORTEST_HEADLINE) headline += 1;
  else headline -= 2;
  if (titleCase && words.length > SHORTEST_HEADLINE) headline += 1.5;
  if (!titleCase && words.length > SHORTEST_HEADLINE && words.length <= 14) headline += 0.75;
  if (/[‘’':;,?]/.test(line)) headline += 0.25;

  promo += noticeOf(line, words.length);
  // It goes on from the line before: no headline and no notice begins so.
  if (/^\p{Ll}/u.test(line)) {
    prose += 2;
    headline -= 3;
    promo -= 3;
  }
  // As a sentence it is a headline with a full stop, or a paragraph of the article.
  if (titleCase && words.length > SHORTEST_HEADLINE && FULL_STOP.test(line)) {
    if (!isUnmistakable(line)) headline += 2;
  } else if (!marked && prose >= 5) headline -= 2;
  if (words.length <= 30 && isUnmistakable(line)) prose -= 3;
  else if (words.length > 12 && FULL_STOP.test(line)) promo -= 4;
  if (line.endsWith(':')) {
    if (words.length <= LONGEST_LABEL && /^[\p{L} ]+:$/u.test(line)) promo += 2;
    if (words.length > LONGEST_LABEL) prose += 2;
  }
  return { titleCase: titleCase && words.length > SHORTEST_HEADLINE, prose, headline, promo };
}

/** A line of marks alone, as portals draw between their parts. */
export function isRule(line: string): boolean {
  return !/[\p{L}\p{N}]/u.test(line);
}
