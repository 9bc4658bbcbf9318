/** How well a line's own words fit each kind, as added-up points. */
export interface Evidence {
  /** Whether most of its words begin with a capital. */
  readonly titleCase: boolean;
  readonly prose: number;
  readonly headline: number;
  readonly promo: number;
}

/** Words that only stand in a portal's own notices, wherever they are found. */
const NOTICE =
  /\b(?:advertis(?:e|ements?|ing)|newsletters?|subscri(?:be|ption|ptions)|sign ?up|sign ?in|log ?in|privacy policy|cookies?|terms of (?:use|service)|all rights reserved|merchandise|free trial|paywall|e-?paper|gift cards?|crowdfund(?:ing)?|patreon|donate|unlimited access|app store|google play|read more|click here|most read|most popular|most viewed|editors?['’]? picks?|you may also like|related (?:stories|articles|posts)|follow us|contact us|about us|support us|share this|leave a comment|back to top|load more|all issues|back issues?|portal|premium|members?hip|(?:monthly|weekly|digital|print) (?:magazine|edition)|\d+ issues|our (?:app|store|shop|team|partners|journalism|podcasts?|sponsors?))\b|©|\(c\) ?(?:19|20)\d\d|https?:\/\/|www\.\w|\w@\w+\.\w/i;

/** Words that a notice begins with when it asks the reader for something. */
const REQUEST =
  /^(?:please |now )?(?:subscribe|join|follow|donate|contribute|support|advertise|download|share|click|buy|shop|order|pre-?order|register|become|help|start|save|view|browse|discover|upgrade|renew|give|get|try|listen|watch|read|tell|send|write|visit|pledge|back|enjoy|unlock|install|like|tweet|email|print|sponsor)\b/i;

const READER = /\b(?:you|your|yours|us|our|we)\b/i;
const PRICE =
  /[$€£₽]\s?\d+(?:[.,]\d\d)?(?:\s?(?:\/|a |per )\s?(?:month|mo|week|year|yr|issue))?|\b\d+% off\b/i;

/** Ends like a sentence: a full stop with what may close after it. */
const FULL_STOP = /(?:[\p{Ll}\d)\]%"'”’]\s?|\p{Lu}{2})\.["'”’)\]]*$/u;
const ABBREVIATED_END = /\b(?:[A-Z]\.)+$|\b(?:Jr|Sr|Inc|Corp|Co|Ltd|No|St)\.$/;
const SENTENCE_INSIDE = /(?:[a-z]{4,}|\d%?|\))[.?!]["'”’)]*\s*(?=["'“‘(]?[A-Z])/;
const ABBREVIATION_INSIDE = /\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Prof|Sgt|Capt|Supt|Dept|Sept)\./g;

/** Below this many words a line is too short for a headline, unless it is tagged. */
const SHORTEST_HEADLINE = 3;
/** A notice says little: more words than this are text. */
const MOST_IN_NOTICE = 30;
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
  if (/^\p{Ll}/u.test(line)) prose += 1;
  if (/\b(?:said|told|added)\b/.test(line)) prose += 1;
  if (/^["“].*["”]$/.test(line)) prose += 1;
  if (!titleCase && words.length > 14) prose += 1;
  prose = Math.min(prose, MOST_FOR_ONE_LINE) + Math.min(10, Math.floor(line.length / MUCH_TEXT));

  if (marked) {
    headline += 6;
    promo -= 6;
  }
  if (words.length >= SHORTEST_HEADLINE) headline += 1;
  else promo += 1.5;
  if (titleCase && words.length > SHORTEST_HEADLINE) headline += 1.5;
  if (!titleCase && words.length > SHORTEST_HEADLINE && words.length <= 14) headline += 0.75;
  if (/[‘’':;,?]/.test(line)) headline += 0.25;

  const notice = words.length <= MOST_IN_NOTICE && NOTICE.test(line);
  if (notice) promo += words.length <= 12 ? 3 : 1;
  else if (words.length > 12 && FULL_STOP.test(line)) promo -= 4;
  if (REQUEST.test(line) && words.length <= 12) promo += 1.5;
  if (READER.test(line) && words.length <= 12) promo += 0.75;
  if (PRICE.test(line) && words.length <= 10) promo += 1;
  if (!/\p{Ll}/u.test(line) && words.length <= SHORTEST_HEADLINE) promo += 1.5;
  if (line.endsWith('!') && words.length <= 10) promo += 1;
  if (/^\p{L}[\p{L} ]+:$/u.test(line)) promo += 2;
  return { titleCase: titleCase && words.length > SHORTEST_HEADLINE, prose, headline, promo };
}

/** A line of marks alone, as portals draw between their parts. */
export function isRule(line: string): boolean {
  return !/[\p{L}\p{N}]/u.test(line);
}
