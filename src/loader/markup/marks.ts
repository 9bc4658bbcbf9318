import { characterReferencesIn } from './character-references.ts';
import { invisibleIn } from './invisible.ts';
import { linkNotesIn } from './link-notes.ts';
import { misdecodedIn } from './misdecoded.ts';
import { isWithin } from './search.ts';
import { tagsIn } from './tags.ts';

/** A stretch of a dump that stands for other words, or none. UTF-16 code units; `end` is outside. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** What it stands for; empty where it is markup and no word. */
  readonly insert: string;
  /** The rule of the edit that puts it in place. */
  readonly rule: string;
}

/**
 * What stands in a dump for other words, in order: the markup that some tools write into plain text (Markdown's,
 * as CommonMark 0.31 has it, the numbers that text browsers put before links, HTML's tags), references of HTML,
 * characters decoded wrongly, what nobody sees, and what is only told of links. Empty for most dumps: a star or a bracket alone proves nothing.
 */
export function marksIn(text: string): Mark[] {
  const written = [
    ...tagsIn(text),
    ...characterReferencesIn(text),
    ...misdecodedIn(text),
    ...invisibleIn(text),
    ...linkNotesIn(text),
  ];
  const markup = markupIn(text, written);
  return written.length === 0 ? markup : inOrder([...markup, ...written]);
}

/** A text of the same length with spaces where markup stands, and where a reference stands for white space. */
export const wordsAlone = (text: string): string => blanked(text, marksIn(text));

function markupIn(text: string, others: readonly Mark[]): Mark[] {
  if (isMarkdown(text)) {
    return withoutLoneMarks(blanked(text, others), inOrder(markdownMarks(text)));
  }
  return isNumbered(text) ? numbersIn(text) : [];
}

/** The text with spaces where marks stand for nothing that is seen. */
function blanked(text: string, marks: readonly Mark[]): string {
  let seen = '';
  let from = 0;
  for (const { start, end, insert } of inOrder(marks)) {
    if (insert.trim() !== '') continue;
    seen += text.slice(from, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    from = end;
  }
  return seen + text.slice(from);
}

/** So many links, or a heading and a link, and a text is Markdown. */
const FEWEST_LINKS = 2;
/** A link's words and its address may go on in the next line, where a tool wrapped them. */
const WORDS = '(?:[^[\\]\\n]|\\n(?=[^\\n]))*';
const STEP = '(?:[^()\\s]|\\n(?=\\S))*';
const TARGET = `${STEP}(?:\\(${STEP}\\)${STEP})*(?:\\s+"[^"\\n]*")?`;
const LINK = new RegExp(`\\[${WORDS}\\]\\((?:https?:|/|#|mailto:)${TARGET}\\)`, 'g');
const HEADING = /^ {0,3}#{1,6} +(?=\S)/gm;

function isMarkdown(text: string): boolean {
  if (!text.includes('](')) return false;
  const links = text.match(LINK)?.length ?? 0;
  return links >= FEWEST_LINKS || (links > 0 && text.search(HEADING) >= 0);
}

/** "[5]villages": and below the text each number with its address. */
const NUMBER = /\[\d{1,3}\](?=[\p{L}\p{N}"“‘'’$(])/gu;
const ADDRESSES = /^[ \t]*\[?\d{1,3}[\].] +(?:https?:|file:|mailto:)\S+[ \t]*$/m;

const isNumbered = (text: string): boolean =>
  text.includes('[1]') &&
  (ADDRESSES.test(text) ? text.search(NUMBER) >= 0 : countsUp(text.match(NUMBER) ?? []));

/** Without the addresses the numbers tell: many, each one more than the last. */
const countsUp = (numbers: readonly string[]): boolean =>
  numbers.length >= FEWEST_NUMBERS &&
  numbers.every((number, index) => Number(number.slice(1, -1)) === index + 1);

const FEWEST_NUMBERS = 6;

/** A portal's menu is told as one by its numbers: these stay. */
const MENU = /^[ \t]*(?:\[\d{1,3}\][^[\].,;\n]{1,25}){3,}$/gm;

function numbersIn(text: string): Mark[] {
  const menus = marksOf(text, MENU);
  return marksOf(text, NUMBER).filter(({ start, end }) => !isWithin(menus, start, end));
}

/** Lines that are pictures as a whole stay, and are told as such. */
const PICTURE_LINE = /^[ \t]*(?:[-*+] )?\[?!\[[^\]\n]*\]\([^)\n]*\)(?:\]\([^)\n]*\))?[ \t]*$/gm;
const PICTURE = new RegExp(`!\\[${WORDS}\\]\\(${TARGET}\\)`, 'g');
const QUOTED_LINE = /^ {0,3}(?:> ?)+(?=\S)/gm;
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;
const LINK_PARTS = new RegExp(`\\[(${WORDS})\\]\\(${TARGET}\\)`, 'g');
/** Marks of stress, outer ones first; the same on both sides of what they stress, which is no longer than a paragraph. */
const STRESS = [
  /(\*\*|__)(?=\S)((?:[^\n]|\n(?=\S)){0,600}?\S)\1/g,
  /(?<![\p{L}\p{N}*\\])(\*)(?=[^\s*])([^*\n]*[^\s*])\1(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_\\])(_)(?=[^\s_])([^_\n]*[^\s_])\1(?![\p{L}\p{N}_])/gu,
];

function markdownMarks(text: string): Mark[] {
  const pictures = marksOf(text, PICTURE_LINE);
  const marks: Mark[] = [];
  const add = (start: number, end: number): void => {
    if (!isWithin(pictures, start, end)) marks.push(markupAt(start, end));
  };
  for (const pattern of [HEADING, QUOTED_LINE, ESCAPE]) {
    for (const { start, end } of marksOf(text, pattern)) add(start, end);
  }
  for (const { start, end } of marksOf(text, PICTURE)) {
    // of one that was wrapped the first line stays, to be told as a picture's
    const wrapped = text.slice(start, end).search(/[\r\n]/);
    add(wrapped < 0 ? start : start + wrapped, end);
  }
  for (const { 0: link, 1: words = '', index } of text.matchAll(LINK_PARTS)) {
    if (text[index - 1] === '!') continue;
    add(index, index + 1);
    add(index + 1 + words.length, index + link.length);
  }
  for (const pattern of STRESS) {
    for (const { 0: stressed, 1: mark = '', index } of text.matchAll(pattern)) {
      add(index, index + mark.length);
      add(index + stressed.length - mark.length, index + stressed.length);
    }
  }
  return marks;
}

const marksOf = (text: string, pattern: RegExp): Mark[] =>
  Array.from(text.matchAll(pattern), ({ 0: mark, index }) => markupAt(index, index + mark.length));

const markupAt = (start: number, end: number): Mark => ({ start, end, insert: '', rule: 'markup' });

/** One after the other, what overlaps as one: the words of one within the other go with it. */
function inOrder(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last === undefined || mark.start >= last.end) joined.push(mark);
    else if (mark.end > last.end) joined[joined.length - 1] = { ...last, end: mark.end };
  }
  return joined;
}

/** But for lines that would hold nothing without them: these stay as they are. */
function withoutLoneMarks(text: string, marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let next = 0;
  let behind = 0;
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const own: Mark[] = [];
    let rest = '';
    let from = Math.max(index, behind);
    for (let mark = marks[next]; mark !== undefined; mark = marks[++next]) {
      if (
        mark.start > index + line.length ||
        (mark.start === index + line.length && mark.end === mark.start)
      )
        break;
      rest += text.slice(from, mark.start);
      from = mark.end;
      own.push(mark);
    }
    behind = from;
    rest += text.slice(from, index + line.length);
    if (/\S/.test(rest)) kept.push(...own);
  }
  return kept;
}

const LINE = /[^\r\n]+/g;
