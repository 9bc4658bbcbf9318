import type { Mention, Paragraph, Span } from '../../../contract/article.ts';
import { type Sentence, Token } from '../../language/analyse.ts';
import { wordSet } from '../../language/word-set.ts';
import type { SpeechSource } from '../detect.ts';
import type { Phrase } from './phrase.ts';

/** A token with its place among the tokens and sentences of its article. */
export class Word extends Token {
  readonly paragraph: number;
  /** Number of its sentence, counted over the whole article. */
  readonly sentence: number;
  /** Index among the words of its paragraph. */
  readonly index: number;

  constructor(token: Token, paragraph: number, sentence: number, index: number) {
    const { text, lower, start, end, partOfSpeech, lemma } = token;
    super(text, lower, start, end, partOfSpeech, lemma);
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.index = index;
  }
}

/** An article as paragraphs of words, with the way from a place in the text to its word. */
export class Words {
  readonly paragraphs: readonly (readonly Word[])[];
  /** Those that were read already, by their spans. */
  readonly phrases = new Map<string, Phrase>();
  readonly #sentences: (readonly Word[])[] = [];
  readonly #names: readonly (readonly Mention[])[];
  readonly #texts: readonly Paragraph[];

  constructor({ paragraphs, sentences, mentions }: SpeechSource) {
    this.paragraphs = paragraphs.map((_, index) => this.#place(sentences[index] ?? [], index));
    this.#names = namesByParagraph(mentions, paragraphs.length);
    this.#texts = paragraphs;
  }

  /** The words that a span covers, even in part. */
  of({ paragraph, start, end }: Span): readonly Word[] {
    const words = this.paragraphs[paragraph] ?? [];
    const from = firstAfter(words, start);
    let to = from;
    while ((words[to]?.start ?? Infinity) < end) to++;
    return words.slice(from, to);
  }

  /** The sentence that a place lies in, counted over the whole article. */
  sentenceAt(paragraph: number, offset: number): number {
    const words = this.paragraphs[paragraph] ?? [];
    return (words[firstAfter(words, offset)] ?? words.at(-1))?.sentence ?? 0;
  }

  /** The words of one sentence. */
  sentence(number: number): readonly Word[] {
    return this.#sentences[number] ?? [];
  }

  /** The sentences of a paragraph, in order. */
  sentencesIn(paragraph: number): readonly (readonly Word[])[] {
    const own = this.paragraphs[paragraph] ?? [];
    const from = own[0]?.sentence;
    const to = own.at(-1)?.sentence;
    return from === undefined || to === undefined ? [] : this.#sentences.slice(from, to + 1);
  }

  text({ paragraph, start, end }: Span): string {
    return this.#texts[paragraph]?.text.slice(start, end) ?? '';
  }

  /** The names of a paragraph, in order. */
  namesIn(paragraph: number): readonly Mention[] {
    return this.#names[paragraph] ?? [];
  }

  #place(sentences: readonly Sentence[], paragraph: number): Word[] {
    const words: Word[] = [];
    for (const { tokens } of sentences) {
      const first = words.length;
      const sentence = this.#sentences.length;
      for (const token of tokens) words.push(new Word(token, paragraph, sentence, words.length));
      this.#sentences.push(words.slice(first));
    }
    return words;
  }
}

function namesByParagraph(mentions: readonly Mention[], paragraphs: number): Mention[][] {
  const names = Array.from({ length: paragraphs }, (): Mention[] => []);
  for (const mention of mentions.toSorted(byPlace)) names[mention.paragraph]?.push(mention);
  return names;
}

/** Index of the first word that ends behind an offset. */
function firstAfter(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
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

const POSSESSIVE_MARKS = wordSet("'s ’s ' ’");
