import type { Break } from '../../contract/article.ts';
import type { Certainty } from '../../contract/dump.ts';
import { CAPITAL, DIGIT, isAt, LETTER, NUMBER, WHITE_SPACE } from '../language/characters.ts';
import { gluedItems } from './glued-items.ts';
import { gluedLines } from './glued-lines.ts';
import { gluedNotices } from './glued-notices.ts';
import { STARTER } from './sentence-starters.ts';

/** Where a paragraph begins that was glued to the one before it. UTF-16 code units. */
export interface Site extends Break {
  readonly at: number;
}

/** The closing marks that may follow a sentence's own end. */
const CLOSING = `["'”’)\\]>]{0,6}`;
/** The marks that may open a paragraph. */
const OPENING = `["'“‘(\\[<]{0,6}`;

/** Marks with no space behind them: few places, found fast, at which `GLUED` is then tried. */
const CLOSE_MARK = /[.?!…:)\]>"'”’](?=\S)/g;
/** A sentence's end with no space behind it; what follows is looked at one by one. */
const GLUED = new RegExp(
  `(?<=[\\p{L}\\p{N}%"'”’)\\]>},.?!]\\s?[.?!…:]{1,4}${CLOSING}|[)\\]])(?=${OPENING}[\\p{L}\\p{N}@#$€£{]|_|-\\s?\\p{Lu}|[~*•·]{1,3}\\s?\\p{Lu})`,
  'uy',
);

/** "___" and the like, which agencies put between parts. */
const RULE = /_{2,}\.?|~{2,}\.?/g;

/**
 * Abbreviations that a name, a number or a month's day follows. Before them a lost space is likelier
 * than a lost paragraph.
 */
const OPEN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Dr Sen Sens Rep Reps Gov Govs Gen Lt Col Capt Sgt Maj Adm Prof Rev Hon St Mt Ft vs v Nos ' +
    'Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Ph Op p pp cf al approx ca Messrs Mmes Atty Supt Pres Amb ' +
    'Cmdr Mssrs Spc Pfc Pvt Cpl Dep Asst Assoc Sec Treas Del'
  ).split(' '),
);
/** UTF-16 code units. */
const LONGEST_ABBREVIATION = Math.max(...[...OPEN_ABBREVIATIONS].map(({ length }) => length));
/** States as newspapers shorten them: a name goes on behind the first part ("W.Va."). */
const SPLIT_STATE = /(?:^|\s)[NSW]\.$/u;
/** Letters with full stops, of which a sentence may end in the last. */
const ACRONYM = /(?:^|[^\p{Lu}])(?:\p{Lu}\.)+$/u;
const ELLIPSIS = /\.{3,}["'”’)\]>]*$|…$/;

/** Two letters that stand for a place or body, and for nobody's first names. */
const PLACE_INITIALS = /(?:U\.[SKN]|E\.U|D\.C|L\.A|R\.I|[NS]\.[A-Z]|[AP]\.M)\.$/;

/** How much of the text before a site can matter to it. UTF-16 code units. */
const LOOKED_BACK = 80;
const LOOKED_AHEAD = 40;

/** The places where paragraphs were glued together, in order. `start`: where `text` begins in the dump. */
export function gluedParagraphs(text: string, start: number): Site[] {
  const sites = new Map<number, Site>();
  const add = (index: number, rule: string, certainty: Certainty): void => {
    if (index > 0 && index < text.length && !sites.has(start + index)) {
      sites.set(start + index, { at: start + index, rule, certainty });
    }
  };
  if (text.includes('__') || text.includes('~~')) {
    for (const { 0: rule, index } of text.matchAll(RULE)) {
      add(index, 'ruled-line', 'sure');
      add(index + rule.length, 'ruled-line', 'sure');
    }
  }
  let last = 0;
  CLOSE_MARK.lastIndex = 0;
  while (CLOSE_MARK.test(text)) {
    const index = CLOSE_MARK.lastIndex;
    GLUED.lastIndex = index;
    if (!GLUED.test(text)) continue;
    const before = text.slice(Math.max(0, index - LOOKED_BACK), index);
    const after = text.slice(index, index + LOOKED_AHEAD);
    const read = gluedSentence(before, after);
    if (read === null) continue;
    const place = placeOfMarks(text, index, last);
    last = Math.max(last, place);
    add(place, read.rule, read.certainty);
    const numbered = isAt(after, 0, DIGIT) ? LIST_NUMBER.exec(after)?.[0] : undefined;
    if (numbered !== undefined) add(index + numbered.length, 'glued-number', 'likely');
  }
  for (const { at, rule } of gluedLines(text)) add(at, rule, 'likely');
  for (const at of gluedItems(text)) add(at, 'glued-bullet', 'likely');
  for (const from of [start, ...sites.keys()]) {
    for (const at of gluedNotices(text, from - start, text.length)) {
      add(at, 'glued-notice', 'likely');
    }
  }
  return [...sites.values()].toSorted((a, b) => a.at - b.at);
}

/** "(NVN.N)": a share's symbol and its exchange. */
const isTicker = (before: string, after: string): boolean =>
  /[(,] ?[\p{Lu}\d]{1,6}[a-z]?\.$/u.test(before) && /^[\p{Lu}]{1,3}[),]/u.test(after);

/** A number that a list's item begins with. */
const LIST_NUMBER = /^\d{1,2}(?=\p{Lu}\p{Ll})/u;

/** A sentence's end that meets the next word: a lost paragraph, or part of a name, number or address? */
function gluedSentence(before: string, after: string): Break | null {
  const mark = lastMark(before);
  if (before.endsWith('.')) {
    if (!isAt(after, 0, CAPITAL) && isAddress(before, after)) return null;
    if (endsInAbbreviation(before) || isTicker(before, after)) return null;
    if (isAt(after, 0, DIGIT) && /\bNo\.$/.test(before)) return null;
    if (isAt(before, before.length - 2, CAPITAL) && ACRONYM.test(before)) {
      return afterAcronym(before, after);
    }
  }
  if ((before.endsWith('…') || before.includes('...')) && ELLIPSIS.test(before)) return null;
  const first = isAt(after, 0, LETTER) ? after : after.replace(/^["'“‘([]+/, '');
  if (first.startsWith('<')) {
    return isAt(first, 1, LETTER) ? { rule: 'glued-markup', certainty: 'likely' } : null;
  }
  if (mark !== '' && SENTENCE_MARKS.includes(mark)) return afterSentence(before, after, first);
  if (mark === ':') return afterColon(before, first);
  if (/[)\]]$/.test(before)) {
    if (/^[-~*•·]/.test(after)) return { rule: 'glued-bullet', certainty: 'likely' };
    return BRACKET_FOLLOWER.test(after) ? { rule: 'glued-bracket', certainty: 'likely' } : null;
  }
  return null;
}

const SENTENCE_MARKS = '.?!';
const BRACKET_FOLLOWER = /^\p{Lu}\p{L}+ /u;

/** Does a text end in an abbreviation that its own full stop follows? */
function endsInAbbreviation(before: string): boolean {
  const end = before.length - 1;
  let start = end;
  while (end - start <= LONGEST_ABBREVIATION && isAt(before, start - 1, LETTER)) start--;
  return end - start <= LONGEST_ABBREVIATION && OPEN_ABBREVIATIONS.has(before.slice(start, end));
}

/** The last character but for closing marks. */
function lastMark(before: string): string {
  let end = before.length;
  while (end > 0 && CLOSING_MARKS.includes(before.charAt(end - 1))) end--;
  return before.charAt(end - 1);
}

const CLOSING_MARKS = `"'”’)]>`;

function afterSentence(before: string, after: string, first: string): Break | null {
  if (isAt(first, 0, CAPITAL)) return { rule: 'glued-sentence', certainty: 'sure' };
  if (after.startsWith('_')) return { rule: 'ruled-line', certainty: 'sure' };
  if (/^[-~*•·]/.test(after)) return { rule: 'glued-bullet', certainty: 'likely' };
  if (/^[#{]|^[$€£]\d/.test(first)) return { rule: 'glued-sentence', certainty: 'likely' };
  // ".@name" is how a post begins that names somebody.
  if (first.startsWith('@')) {
    return isAt(before, before.length - 2, LETTER) && /[.?!]$/.test(before)
      ? { rule: 'glued-sentence', certainty: 'likely' }
      : null;
  }
  if (isAt(first, 0, NUMBER)) return beforeNumber(before, first);
  // A small letter begins a paragraph only where no abbreviation or address can hold both.
  if (/["”)\]>]$/.test(before) || /[?!]$/.test(before) || /^[([]/.test(after)) {
    return { rule: 'glued-small-letter', certainty: 'likely' };
  }
  return WORD_AND_STOP.test(before) && SMALL_WORD.test(first)
    ? { rule: 'glued-small-letter', certainty: 'likely' }
    : null;
}

const WORD_AND_STOP = /\p{L}{3,}\.$/u;
const SMALL_WORD = /^\p{Ll}+ /u;

/** "as follows:NAME", "12:05 p.m.:The", ":9:45 p.m.", ":1. ", but not "7:30", "Lee:2016". */
function afterColon(before: string, first: string): Break | null {
  const rule = 'glued-colon';
  if (/\d:$/.test(before) && /^\d/.test(first)) return null;
  if (/^[-~*•·]/.test(first)) return { rule: 'glued-bullet', certainty: 'likely' };
  if (/^\d{1,2}(?::\d\d)? [ap]\.?m\b|^\d{1,2}[.)]\s/i.test(first))
    return { rule, certainty: 'likely' };
  return BEFORE_COLON.test(before) && AFTER_COLON.test(first)
    ? { rule, certainty: 'likely' }
    : null;
}

const BEFORE_COLON = /(?:\p{Ll}|\p{Lu}{2}|[.)"”\d])\)?:["”]?$/u;
const AFTER_COLON = /^\p{Lu}[\p{L}’']*[ ,:]|^https?:/u;

/** In front of a small letter: web and mail addresses, file names, "Ph.D", "p.m.", versions: no space belongs into them. */
function isAddress(before: string, after: string): boolean {
  if (!ADDRESS_PART.test(before)) return false;
  let start = before.length;
  while (start > 0 && !isAt(before, start - 1, WHITE_SPACE)) start--;
  return (
    /^(?:https?:|www\.)|[/@]\S*\.$/i.test(before.slice(start)) ||
    /^(?:com|org|net|gov|edu|co|io|tv|info|ru|uk|us|eu|html?|php|pdf|jpg)\b/.test(after)
  );
}

const ADDRESS_PART = /[a-z0-9-]\.$/i;

/** "the U.S.The" is a break; "J.D.Vance" a name, "U.S.S.R." a word. */
function afterAcronym(before: string, after: string): Break | null {
  if (!CAPITALISED.test(after) || SPLIT_STATE.test(before)) return null;
  if (INITIAL.test(before))
    return STARTER.test(after) ? { rule: 'glued-acronym', certainty: 'likely' } : null;
  const twoInitials = TWO_INITIALS.test(before) && !PLACE_INITIALS.test(before);
  if (twoInitials && !STARTER.test(after)) return null;
  return { rule: 'glued-acronym', certainty: twoInitials ? 'likely' : 'sure' };
}

const CAPITALISED = /^["“‘(]*(?:\p{Lu}\p{Ll}|[AI] )/u;
const INITIAL = /(?:^|[^\p{L}.])\p{Lu}\.$/u;
const TWO_INITIALS = /(?:^|\s)(?:\p{Lu}\.){2}$/u;

/** "2015.1Name", "follow.6:05 p.m.", but not "3.5", "No.1". */
function beforeNumber(before: string, first: string): Break | null {
  const glued =
    WORD_AND_MARK.test(before) ||
    /[)\]"”%][.?!]?$/.test(before) ||
    (YEAR.test(before) && LIST_NUMBER.test(first));
  return glued ? { rule: 'glued-number', certainty: 'likely' } : null;
}

/** Before fewer digits a full stop is a decimal point ("8.74Line-ups"). */
const YEAR = /\d{3}\.$/;
const WORD_AND_MARK = /\p{L}{2,}[.?!]["”)]*$/u;

/**
 * Of the marks at a joint those that close belong to the paragraph before. A straight double mark
 * closes where one is open, or where no later one would close it. `last`: the joint before this one.
 */
function placeOfMarks(text: string, index: number, last: number): number {
  if (text[index - 1] !== '"' && text[index] !== '"') return index;
  const mark = text[index] === '"' ? index : index - 1;
  const from = Math.max(last, mark - LONGEST_QUOTE);
  const before = text.slice(from, mark).split('"').length - 1;
  if (before % 2 === 1) return mark + 1;
  const next = text.slice(mark + 1, mark + 1 + LONGEST_QUOTE);
  const closing = next.indexOf('"');
  const end = next.search(MARK_AND_CAPITAL);
  return closing >= 0 && (end < 0 || closing <= end + 1) ? mark : mark + 1;
}

const MARK_AND_CAPITAL = /[.?!]\p{Lu}/u;
/** A quotation does not run on for longer without a break. UTF-16 code units. */
const LONGEST_QUOTE = 2000;
