import type { Mention, Span } from '../../../contract/article.ts';
import type { Token } from '../../language/analyse.ts';
import type { SpeechSource } from '../detect.ts';

/** A token with its place among the tokens and sentences of its article. */
export interface Word extends Token {
  readonly paragraph: number;
  /** Number of its sentence, counted over the whole article. */
  readonly sentence: number;
  /** Index among the words of its paragraph. */
  readonly index: number;
}

/** An article as paragraphs of words, with the way from a place in the text to its word. */
export interface Words {
  readonly paragraphs: readonly (readonly Word[])[];
  /** The words that a span covers, even in part. */
  of(span: Span): readonly Word[];
  /** The sentence that a place lies in, counted over the whole article. */
  sentenceAt(paragraph: number, offset: number): number;
  /** The words of one sentence. */
  sentence(number: number): readonly Word[];
  text(span: Span): string;
  /** The names of a paragraph, in order. */
  namesIn(paragraph: number): readonly Mention[];
}

export function wordsOf({ paragraphs, sentences, mentions }: SpeechSource): Words {
  const bySentence: Word[][] = [];
  const words = paragraphs.map((_, paragraph) => {
    const list: Word[] = [];
    for (const { tokens } of sentences[paragraph] ?? []) {
      const own: Word[] = [];
      for (const { text, lower, start, end, partOfSpeech, lemma } of tokens) {
        const word: Word = {
          text,
          lower,
          start,
          end,
          partOfSpeech,
          lemma,
          paragraph,
          sentence: bySentence.length,
          index: list.length,
        };
        own.push(word);
        list.push(word);
      }
      bySentence.push(own);
    }
    return list;
  });
  const names: Mention[][] = paragraphs.map(() => []);
  for (const mention of mentions.toSorted(byPlace)) names[mention.paragraph]?.push(mention);
  const firstAfter = (paragraph: number, offset: number): number => {
    const list = words[paragraph] ?? [];
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    paragraphs: words,
    of: ({ paragraph, start, end }) => {
      const list = words[paragraph] ?? [];
      const from = firstAfter(paragraph, start);
      let to = from;
      while ((list[to]?.start ?? Infinity) < end) to++;
      return list.slice(from, to);
    },
    sentenceAt: (paragraph, offset) => {
      const list = words[paragraph] ?? [];
      return (list[firstAfter(paragraph, offset)] ?? list.at(-1))?.sentence ?? 0;
    },
    sentence: (wanted) => bySentence[wanted] ?? [],
    namesIn: (paragraph) => names[paragraph] ?? [],
    text: ({ paragraph, start, end }) => paragraphs[paragraph]?.text.slice(start, end) ?? '',
  };
}

export function contains(outer: Span, inner: Span): boolean {
  return (
    outer.paragraph === inner.paragraph && outer.start <= inner.start && inner.end <= outer.end
  );
}

export function overlaps(a: Span, b: Span): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

/** Order of the text: by paragraph, then by start; the longer span first. */
export function byPlace(a: Span, b: Span): number {
  return a.paragraph - b.paragraph || a.start - b.start || b.end - a.end;
}

export function isPossessiveMark(word: Word | undefined): boolean {
  return word !== undefined && POSSESSIVE_MARKS.has(word.lower);
}

/** The span from the first of `words` to the last. */
export function spanOf(words: readonly Word[]): Span {
  const [first] = words;
  const last = words.at(-1);
  return { paragraph: first?.paragraph ?? 0, start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** A set of the words in a string. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

const POSSESSIVE_MARKS = wordSet("'s ’s ' ’");
