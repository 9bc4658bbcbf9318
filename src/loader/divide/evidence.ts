import { hasMarkedOutlet } from '../headlines/outlet.ts';
import { hasTag } from '../headlines/tags.ts';
import {
  CAPITAL,
  isAt,
  kindsAt,
  LETTER,
  NUMBER,
  SMALL,
  WHITE_SPACE,
} from '../language/characters.ts';
import { rememberedLine } from '../language/remember.ts';
import { caselessEvidence } from './caseless-evidence.ts';
import { isTemplate } from './furniture.ts';
import { isPictureLine, isWholeImage } from './furniture/picture-line.ts';
import { MOST_IN_NOTICE, isLegal, isUnmistakable, noticeOf } from './notice.ts';

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
const WORD = /\p{L}{2,}/gu;
const UNKNOWN: Evidence = { titleCase: false, prose: 1, headline: 0, promo: 0 };
const PICTURE: Evidence = { titleCase: false, prose: -8, headline: -2, promo: 8 };

/**
 * Ends like a sentence: a full stop with what may close after it, or a bullet that belongs to the next line.
 * Here and below the rare mark comes first in the pattern, and then what stands before it: many times quicker.
 */
const FULL_STOP =
  /\.(?<=(?:[\p{Ll}\d)\]%"'”’]\s?|\p{Lu}{2})\.)(?:["'”’)\]]*|\s*[[(][^[\]()]{2,40}[\])]-?)[~*•]?$/u;
/** What such a line ends with, asked first since few lines do. */
const MAY_END_SENTENCE = /[.\]"'”’)~*•-]$/;
const ABBREVIATED_END = /\b(?:[A-Z]\.)+$|\b(?:Jr|Sr|Inc|Corp|Co|Ltd|No|St)\.$/;
const SENTENCE_INSIDE = /[.?!](?<=(?:[a-z]{4}|\d%?|\)).)["'”’)]*\s*(?=["'“‘(]?[A-Z])/;
const ABBREVIATION_INSIDE = /\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Prof|Sgt|Capt|Supt|Dept|Sept)\./g;

/** A sentence's end with what may stand behind it is no longer. UTF-16 code units. */
const LONGEST_END = 60;

/** Who else wrote it, as an article's last line says. */
const CREDIT =
  / (?:by|from|to|reporting|research)\b(?<=\b(?:reporting by|reported (?:from|by)|contributed (?:to|reporting|research)|additional reporting|editing by|(?:written|edited|translated|compiled) by))|^\(?(?:h\/t|contributing|source):? /i;

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

/** What a line's own words tell. */
export const evidenceOf = rememberedLine(readEvidence);

function readEvidence(line: string): Evidence {
  const caseless = caselessEvidence(line);
  if (caseless !== null) return caseless;
  const marked = hasTag(line) || hasMarkedOutlet(line);
  if (!MARKUP.test(line)) return evidenceIn(line, marked);
  const rest = line.replace(ALL_MARKUP, ' ').trim();
  const words = (rest.match(WORD) ?? []).length;
  return words > SHORTEST_HEADLINE ? evidenceIn(rest, marked) : UNKNOWN;
}

function evidenceIn(line: string, marked: boolean): Evidence {
  if (line.length > MUCH_TEXT && isWholeImage(line)) return PICTURE;
  if (line.length > MUCH_TEXT && !marked) {
    const prose = MOST_FOR_ONE_LINE + Math.min(10, Math.floor(line.length / MUCH_TEXT));
    return { titleCase: false, prose, headline: 0, promo: -4 };
  }
  const traits = traitsOf(line);
  const prose = proseOf(traits);
  return {
    titleCase: traits.titleCase && traits.words > SHORTEST_HEADLINE,
    prose,
    headline: headlineOf(traits, prose, marked),
    promo: promoOf(traits, marked),
  };
}

interface Traits {
  readonly line: string;
  readonly words: number;
  readonly titleCase: boolean;
  /** Ends in a full stop, maybe an abbreviation's. */
  readonly fullStop: boolean;
  /** Begins with a small letter, so goes on from the line before: no headline and no notice does. */
  readonly goesOn: boolean;
  readonly unmistakable: boolean;
  readonly credit: boolean;
}

function traitsOf(line: string): Traits {
  const { words, capital } = countWords(line);
  return {
    line,
    words,
    titleCase: capital / Math.max(1, words) >= TITLE_CASE,
    fullStop: MAY_END_SENTENCE.test(line) && FULL_STOP.test(line.slice(-LONGEST_END)),
    goesOn: isAt(line, 0, SMALL) && !isTemplate(line),
    unmistakable: words <= MOST_IN_NOTICE && isUnmistakable(line),
    credit: CREDIT.test(line),
  };
}

/** What white space parts and holds a letter or number, and how much of it begins with a capital or number there. */
function countWords(line: string): { readonly words: number; readonly capital: number } {
  let words = 0;
  let capital = 0;
  let within = false;
  for (let at = 0; at < line.length; at++) {
    const kinds = kindsAt(line, at);
    if ((kinds & WHITE_SPACE) !== 0) within = false;
    else if (!within && (kinds & (LETTER | NUMBER)) !== 0) {
      within = true;
      words++;
      if ((kinds & (CAPITAL | NUMBER)) !== 0) capital++;
    }
  }
  return { words, capital };
}

function proseOf(traits: Traits): number {
  const { line, words, titleCase, fullStop, goesOn, unmistakable, credit } = traits;
  let prose = 0;
  if (/[.?!]/.test(line) && SENTENCE_INSIDE.test(line.replace(ABBREVIATION_INSIDE, ''))) prose += 3;
  if (fullStop && !ABBREVIATED_END.test(line.slice(-LONGEST_END))) {
    prose += words < 4 ? 3 : 4.5;
  } else if (!/[.?!:…]["'”’)\]]*$/.test(line) && line.length <= LONG) prose -= 2;
  if (line.length > LONG) prose += 1.5;
  if (line.length > VERY_LONG) prose += 2;
  if (credit) prose += 5;
  if (/\b(?:said|told|added)\b/.test(line)) prose += 1;
  if (/^["“].*["”]$/.test(line)) prose += 1;
  // Speech that goes on in the next paragraph.
  if (/^["“][^"”]*$/.test(line)) prose += 3;
  if (!titleCase && words > 14) prose += 1;
  prose = Math.min(prose, MOST_FOR_ONE_LINE) + Math.min(10, Math.floor(line.length / MUCH_TEXT));
  if (goesOn) prose += 2;
  if (unmistakable) prose -= isLegal(line) || isPictureLine(line) ? 6 : 3;
  if (line.endsWith(':') && (words > LONGEST_LABEL || LEADS_ON.test(line))) prose += 4;
  return prose;
}

function headlineOf(traits: Traits, prose: number, marked: boolean): number {
  const { line, words, titleCase, fullStop, goesOn, unmistakable, credit } = traits;
  let headline = words >= SHORTEST_HEADLINE ? 1 : -2;
  if (marked) headline += 6;
  if (words > SHORTEST_HEADLINE) headline += titleCase ? 1.5 : words <= 14 ? 0.75 : 0;
  if (/[‘’':;,?]/.test(line)) headline += 0.25;
  if (line.endsWith(':')) headline -= 2;
  if (goesOn) headline -= 3;
  if (credit) headline -= 3;
  // As a sentence it is a headline with a full stop, or a paragraph of the article.
  const titled = titleCase && words > SHORTEST_HEADLINE && fullStop;
  if (titled && !unmistakable) headline += 2;
  else if (!titled && !marked && prose >= 5) headline -= 2;
  return headline;
}

function promoOf({ line, words, fullStop, goesOn, unmistakable }: Traits, marked: boolean): number {
  let promo = noticeOf(line, words, unmistakable);
  if (marked) promo -= 6;
  if (goesOn) promo -= 3;
  if (!unmistakable && words > 12 && fullStop) promo -= 4;
  const label = words <= LONGEST_LABEL && line.endsWith(':') && LABEL.test(line);
  if (label && !LEADS_ON.test(line)) promo += 2;
  return promo;
}

/** "He said:", "The Harbor Times reports:": a line of the article that leads on to somebody's words. */
const LEADS_ON =
  /^\p{Lu}.* ?\b(?:said|says|added|adds|continued|wrote|writes|tweeted|asked|replied|explained|stated|concluded|as follows)(?: \p{L}+){0,3}:$|^The (?:\p{Lu}\p{L}+ )+reports:$/u;

const LABEL = /^[\p{L} ]+:$/u;

/** A line of marks alone, as portals draw between their parts. */
export function isRule(line: string): boolean {
  return !isAt(line, 0, LETTER | NUMBER) && !LETTER_OR_NUMBER.test(line);
}

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
