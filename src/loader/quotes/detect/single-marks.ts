import type { Paragraph } from '../../../contract/article.ts';
import { type Sentence, Token } from '../../language/analyse.ts';

interface Analysed {
  readonly paragraphs: readonly Paragraph[];
  /** The sentences of each paragraph. */
  readonly sentences: readonly (readonly Sentence[])[];
}

/**
 * An article whose speech stands in single quotation marks, and what is quoted in it in double ones, as if it were the
 * other way round: they take the same room, so that every place stays where it is. Any other article as it is.
 */
export function withDoubleMarks({ paragraphs, sentences }: Analysed): Analysed {
  const texts = paragraphs.map(({ text }) => text);
  const singles = texts.map(pairsIn);
  if (singles.every((own) => own.length === 0)) return { paragraphs, sentences };
  const doubles = texts.map(doublePairsIn);
  const outer = countOf(texts, singles, doubles);
  if (outer === 0 || outer <= countOf(texts, doubles, singles)) return { paragraphs, sentences };
  const marks = texts.map((text, index) =>
    swapped(text, texts[index + 1] ?? '', singles[index] ?? [], doubles[index] ?? []),
  );
  return {
    paragraphs: paragraphs.map((paragraph, index) => {
      const signs = paragraph.text.split('');
      for (const [place, mark] of marks[index] ?? []) signs[place] = mark;
      return { ...paragraph, text: signs.join('') };
    }),
    sentences: sentences.map((own, index) => {
      const placed = marks[index];
      return placed === undefined || placed.size === 0
        ? own
        : own.map((sentence) => withMarks(sentence, placed));
    }),
  };
}

/** How many pairs hold speech, as a mark at their end shows, and stand in no pair of the other sort. */
function countOf(
  texts: readonly string[],
  pairs: readonly (readonly Pair[])[],
  others: readonly (readonly Pair[])[],
): number {
  let count = 0;
  pairs.forEach((own, index) => {
    for (const pair of own) {
      const words = (texts[index] ?? '').slice(pair.open + 1, pair.close);
      const within = others[index]?.some((other) => holds(other, pair)) === true;
      if (!within && ENDS_SPEECH.test(words)) count++;
    }
  });
  return count;
}

const holds = (outer: Pair, inner: Pair): boolean =>
  outer.open < inner.open && inner.close < outer.close;

/** A mark that stands before the one that closes speech, and before one that closes what is quoted in it. */
const ENDS_SPEECH = /[,.?!…—–-]["”’']?$/;

/** The marks that change in a paragraph, by their places. */
function swapped(
  text: string,
  next: string,
  singles: readonly Pair[],
  doubles: readonly Pair[],
): Map<number, string> {
  const marks = new Map<number, string>();
  for (const { open, close } of doubles) {
    if (singles.some((single) => holds(single, { open, close }))) {
      marks.set(open, '‘').set(close, '’');
    }
  }
  for (const { open, close } of singles) marks.set(open, '“').set(close, '”');
  // each paragraph of a long quotation opens with a mark, only the last closes
  const goesOn = text.startsWith('‘') && next.startsWith('‘') && !marks.has(0);
  return goesOn ? marks.set(0, '“') : marks;
}

function withMarks(sentence: Sentence, marks: ReadonlyMap<number, string>): Sentence {
  return {
    ...sentence,
    tokens: sentence.tokens.map((token) => {
      const mark = token.end - token.start === 1 ? marks.get(token.start) : undefined;
      if (mark === undefined) return token;
      return new Token(mark, mark, token.start, token.end, token.partOfSpeech, mark);
    }),
  };
}

interface Pair {
  readonly open: number;
  readonly close: number;
}

/** The pairs of single marks in a paragraph that are no apostrophes. */
function pairsIn(text: string): Pair[] {
  const pairs: Pair[] = [];
  let open = -1;
  for (let at = text.search(SINGLE); at >= 0; at = nextMark(text, at)) {
    if (opens(text, at)) open = at;
    else if (open >= 0 && closes(text, at)) {
      pairs.push({ open, close: at });
      open = -1;
    }
  }
  return pairs;
}

const SINGLE = /['‘’]/;

/** The place of the single mark or apostrophe behind one; -1 where none is. */
function nextMark(text: string, at: number): number {
  for (let next = at + 1; next < text.length; next++) {
    const sign = text.charAt(next);
    if (sign === '’' || sign === "'" || sign === '‘') return next;
  }
  return -1;
}

/** The pairs of double marks in a paragraph. */
function doublePairsIn(text: string): Pair[] {
  const pairs: Pair[] = [];
  let open = -1;
  for (const { 0: mark, index } of text.matchAll(DOUBLE)) {
    const begins = mark === '“' || (mark === '"' && open < 0);
    if (begins) open = index;
    else if (open >= 0) {
      pairs.push({ open, close: index });
      open = -1;
    }
  }
  return pairs;
}

const DOUBLE = /["“”]/g;

function opens(text: string, at: number): boolean {
  if (text.charAt(at) === '’') return false;
  const before = text.charAt(at - 1);
  if (before !== '' && !/[\s([—–-]/.test(before)) return false;
  return BEGINS_WORD.test(text.charAt(at + 1)) && !ELISION.test(text.slice(at + 1, at + 8));
}

const BEGINS_WORD = /^[\p{L}\p{N}]/u;
const SPACE_AND_SMALL = /^ \p{Ll}/u;
/** "'90s", "'em" */
const ELISION = /^(?:\d0s|em|til|cause|tis|twas|n)\b/;

function closes(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.slice(at + 1, at + 3);
  if (text.charAt(at) === '‘' || /[\s([]/.test(before) || BEGINS_WORD.test(after)) return false;
  // "the boys' room"
  return !(before === 's' && SPACE_AND_SMALL.test(after));
}
