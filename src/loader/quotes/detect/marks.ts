import type { Paragraph } from '../../../contract/article.ts';
import { isMarkedName } from './marked-names.ts';

/** A pair of quotation marks in a paragraph: the places of its marks, in UTF-16 code units. */
export interface MarkPair {
  /** Place of the opening mark; -1 where the pair goes on from the paragraph before. */
  readonly open: number;
  /** Place of the closing mark; the paragraph's length where the pair goes on in the next. */
  readonly close: number;
  /** Behind the closing mark and the commas and stops that stand outside it. */
  readonly end: number;
  /** Whether the words in it sound like a whole utterance. */
  readonly utterance: boolean;
  /** Whether they go on with the sentence before them: "that “mistakes were made,” but". */
  readonly goesOn: boolean;
  /** Whether they are what something is called. */
  readonly name: boolean;
}

/** The quotation marks of one paragraph. Single ones are apostrophes for all we know. */
export interface ParagraphMarks {
  /** In order; none holds another. */
  readonly pairs: readonly MarkPair[];
  /** Marks whose partner was lost. */
  readonly loneOpens: readonly number[];
  readonly loneCloses: readonly number[];
  /** Whether curly marks stand here: a dump that lost its marks lost these first. */
  readonly curly: boolean;
}

/** The quotation marks of an article. */
export interface Marks {
  readonly paragraphs: readonly ParagraphMarks[];
  /** Whether the dump plainly kept its marks: curly ones in pairs, or all its apostrophes. */
  readonly kept: boolean;
}

export function marksOf(paragraphs: readonly Pick<Paragraph, 'text' | 'edits'>[]): Marks {
  const marks = paragraphs.map(({ text }, index) =>
    pairMarks(text, paragraphs[index + 1]?.text ?? ''),
  );
  const paired = marks.some(({ curly, pairs }) => curly && pairs.length > 0);
  return { paragraphs: marks, kept: paired || isIntact(paragraphs) };
}

function pairMarks(text: string, next: string): ParagraphMarks {
  const pairs: MarkPair[] = [];
  const loneOpens: number[] = [];
  const loneCloses: number[] = [];
  let curly = false;
  let open: number | null = null;
  for (let at = text.search(ANY_MARK); at >= 0; at = nextMark(text, at)) {
    curly ||= text.charAt(at) !== '"';
    if (opensAt(text, at)) {
      if (open !== null) loneOpens.push(open);
      open = at;
    } else if (open === null) loneCloses.push(at);
    else {
      pairs.push(pairIn(text, open, at, endBehind(text, at)));
      open = null;
    }
  }
  if (open !== null) {
    // each paragraph of a long quotation opens with a mark, only the last closes
    if (OPENS_WITH_MARK.test(next)) pairs.push(pairIn(text, open, text.length, text.length + 1));
    else loneOpens.push(open);
  }
  return { pairs, loneOpens, loneCloses, curly };
}

const ANY_MARK = /["“”]/;
const OPENS_WITH_MARK = /^\s*["“]/;

/** The place of the mark behind one; -1 where none is. */
function nextMark(text: string, at: number): number {
  for (let next = at + 1; next < text.length; next++) {
    const mark = text.charAt(next);
    if (mark === '"' || mark === '“' || mark === '”') return next;
  }
  return -1;
}

const pairIn = (text: string, open: number, close: number, end: number): MarkPair => ({
  open,
  close,
  end,
  utterance: isUtterance(text, open, close),
  name: isMarkedName(
    text.slice(Math.max(0, open - LONGEST_LEAD), open),
    text.slice(open + 1, close),
  ),
  goesOn: GOES_ON.test(text.slice(Math.max(0, open - 2), open + 2)),
});

/** UTF-16 code units that tell what a pair of marks is about. */
const LONGEST_LEAD = 80;
const GOES_ON = /^\p{L} ["“]\p{Ll}/u;

function endBehind(text: string, close: number): number {
  let end = close + 1;
  while (/[,.;:?!]/.test(text.charAt(end))) end++;
  return end;
}

function opensAt(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark !== '"') return mark === '“';
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (after === '' || /\s/.test(after)) return false;
  return before === '' || /[\s([—–-]/.test(before);
}

/** Whether the words in a pair sound like a whole utterance: by a mark at their end, or their beginning. */
function isUtterance(text: string, open: number, close: number): boolean {
  const words = text.slice(open + 1, close);
  if (/[,.?!…—]\s*$/.test(words) || close === text.length) return words.includes(' ');
  const before = text.slice(0, Math.max(0, open)).trimEnd();
  const starts = before === '' || /[.?!:,]$/.test(before);
  return starts && CAPITAL_FIRST.test(words) && words.split(' ').length >= SHORTEST_UTTERANCE;
}

const CAPITAL_FIRST = /^\s*\p{Lu}/u;
const SHORTEST_UTTERANCE = 4;

/**
 * Whether an article lost nothing: it has apostrophes and we restored next to none. Curly apostrophes go
 * where curly quotation marks go, so what stands outside marks there was never in any.
 */
function isIntact(paragraphs: readonly Pick<Paragraph, 'text' | 'edits'>[]): boolean {
  let apostrophes = 0;
  let restored = 0;
  for (const { text, edits } of paragraphs) {
    apostrophes += apostrophesIn(text);
    for (const { insert, remove, certainty } of edits) {
      if (certainty !== 'suggested' && /['’]/.test(insert) && !/['’]/.test(remove)) restored++;
    }
  }
  return apostrophes - restored >= FEWEST_APOSTROPHES && restored <= apostrophes * MOST_RESTORED;
}

/** Apostrophes between letters, of two with one letter between them the first. */
function apostrophesIn(text: string): number {
  let count = 0;
  let end = 0;
  for (const { index } of text.matchAll(ANY_APOSTROPHE)) {
    if (index <= end || !isLetter(text, index - 1) || !isLetter(text, index + 1)) continue;
    count++;
    end = index + 2;
  }
  return count;
}

const ANY_APOSTROPHE = /['’]/g;

/** Most letters are a to z: to ask for those first is much quicker. */
const isLetter = (text: string, at: number): boolean =>
  PLAIN_LETTER.test(text.charAt(at)) || LETTER.test(text.charAt(at));

const PLAIN_LETTER = /[A-Za-z]/;
const LETTER = /\p{L}/u;
const FEWEST_APOSTROPHES = 3;
const MOST_RESTORED = 0.1;
