import type { Paragraph } from '../../../contract/article.ts';
import { type Sentence, Token } from '../../language/analyse.ts';

interface Analysed {
  readonly paragraphs: readonly Paragraph[];
  /** The sentences of each paragraph. */
  readonly sentences: readonly (readonly Sentence[])[];
}

/**
 * An article whose speech stands in single quotation marks, as if it stood in double ones: they take the same
 * room, so that every place stays where it is. Any other article as it is.
 */
export function withDoubleMarks({ paragraphs, sentences }: Analysed): Analysed {
  if (paragraphs.some(({ text }) => DOUBLE.test(text))) return { paragraphs, sentences };
  const pairs = paragraphs.map(({ text }) => pairsIn(text));
  const spoken = pairs.some((own, index) =>
    own.some(({ close }) => CLOSING_MARK.test(paragraphs[index]?.text.charAt(close - 1) ?? '')),
  );
  if (!spoken) return { paragraphs, sentences };
  return {
    paragraphs: paragraphs.map((paragraph, index) => {
      const signs = paragraph.text.split('');
      for (const { open, close } of pairs[index] ?? []) {
        signs[open] = '“';
        signs[close] = '”';
      }
      return { ...paragraph, text: signs.join('') };
    }),
    sentences: sentences.map((own, index) => {
      const marks = new Map<number, string>();
      for (const { open, close } of pairs[index] ?? []) marks.set(open, '“').set(close, '”');
      return marks.size === 0 ? own : own.map((sentence) => withMarks(sentence, marks));
    }),
  };
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

const DOUBLE = /["“”]/;
/** Marks that stand before the one that closes speech. */
const CLOSING_MARK = /[,.?!…—–-]/;

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
