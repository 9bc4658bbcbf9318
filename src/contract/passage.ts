import type { Span } from './article.ts';
import { type Alphabet, alphabetOf, skeletonOf, writeSkeletonOffsets } from './skeleton.ts';

/**
 * An address of words in an article: a range of the article's skeleton (code units), the first and
 * last words for people, and a checksum of the skeleton between, by which a link can tell that it
 * still points at what it was made for.
 */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  /** Eight hex digits. */
  readonly sum: string;
}

/** Where a passage leads in a text as it is now. It never lands on words other than its own. */
export type Landing =
  { readonly kind: 'exact' | 'moved'; readonly spans: readonly Span[] } | { readonly kind: 'gone' };

/** What passages are made and found in: an article's paragraphs, in order. */
export interface PassageText {
  readonly paragraphs: readonly { readonly text: string }[];
}

/** How many words a passage keeps of its beginning and of its end. */
const KEPT_WORDS = 3;

/** Fewer skeleton characters than this ("Moscow") recur by chance: such a passage is never said to have moved. */
const MOVABLE_LENGTH = 24;

/** No passage that we made has its first and its last words in so many places: what has is not read through at each. */
const MOST_LIKELY = 100;

/**
 * The passage from the first of `spans` to the last. Spans are in order and not empty. Who makes many
 * passages of one article gives its skeleton, so that it is made once.
 */
export function passageOf(
  article: PassageText,
  spans: readonly Span[],
  skeleton: ArticleSkeleton = articleSkeleton(article),
): Passage {
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('A passage needs a span.');
  const start = skeleton.at(first.paragraph, first.start);
  const end = skeleton.at(last.paragraph, last.end);
  const words = textBetween(article, first, last).split(/\s+/).filter(hasLetter);
  return {
    start,
    end,
    from: words.slice(0, KEPT_WORDS).join(' '),
    to: words.slice(-KEPT_WORDS).join(' '),
    sum: checksum(skeleton.text.slice(start, end)),
  };
}

/** Finds a passage again: at its place, moved to the one other place that holds it, or gone. */
export function findPassage(
  article: PassageText,
  passage: Passage,
  skeleton: ArticleSkeleton = articleSkeleton(article),
): Landing {
  const from = skeletonOf(passage.from, skeleton.alphabet);
  const to = skeletonOf(passage.to, skeleton.alphabet);
  const length = passage.end - passage.start;
  if (passage.start < 0 || length <= 0 || from === '') return { kind: 'gone' };
  const holds = (start: number): boolean =>
    start + length <= skeleton.text.length &&
    checksum(skeleton.text.slice(start, start + length)) === passage.sum;
  if (holds(passage.start)) {
    return { kind: 'exact', spans: skeleton.spans(passage.start, passage.end) };
  }
  if (length < MOVABLE_LENGTH || to === '') return { kind: 'gone' };
  const likely: number[] = [];
  for (let at = skeleton.text.indexOf(from); at >= 0; at = skeleton.text.indexOf(from, at + 1)) {
    if (skeleton.text.endsWith(to, at + length)) likely.push(at);
    if (likely.length > MOST_LIKELY) return { kind: 'gone' };
  }
  const places = likely.filter(holds);
  const [place] = places;
  if (place === undefined || places.length > 1) return { kind: 'gone' };
  return { kind: 'moved', spans: skeleton.spans(place, place + length) };
}

/** The skeleton of all paragraphs in a row, with the way there and back. */
export function articleSkeleton(article: PassageText): ArticleSkeleton {
  return new ArticleSkeleton(article);
}

/** A class, since an object literal with a getter keeps its article in memory for long. */
export class ArticleSkeleton {
  readonly alphabet: Alphabet;
  readonly #paragraphs: PassageText['paragraphs'];
  /** The offsets of all paragraphs in a row: one list, since each costs more to make than to fill. */
  readonly #offsets: Int32Array;
  /** For each paragraph where its offsets begin, and how long the skeleton is before it. */
  readonly #places: readonly number[];
  readonly #starts: readonly number[];
  readonly #length: number;
  #text: string | undefined;

  constructor({ paragraphs }: PassageText) {
    const alphabet = alphabetOf(paragraphs.map(({ text }) => text).join('\n'));
    const places: number[] = [];
    const starts: number[] = [];
    let size = 0;
    for (const { text } of paragraphs) {
      places.push(size);
      size += text.length + 1;
    }
    const offsets = new Int32Array(size);
    let length = 0;
    paragraphs.forEach(({ text }, paragraph) => {
      starts.push(length);
      length += writeSkeletonOffsets(text, alphabet, offsets, places[paragraph] ?? 0);
    });
    this.alphabet = alphabet;
    this.#paragraphs = paragraphs;
    this.#offsets = offsets;
    this.#places = places;
    this.#starts = starts;
    this.#length = length;
  }

  get text(): string {
    this.#text ??= this.#paragraphs.map(({ text }) => skeletonOf(text, this.alphabet)).join('');
    return this.#text;
  }

  at(paragraph: number, index: number): number {
    const start = this.#starts[paragraph];
    const place = this.#places[paragraph];
    if (start === undefined || place === undefined) return this.#length;
    return start + (this.#offsets[place + index] ?? 0);
  }

  spans(start: number, end: number): Span[] {
    return this.#paragraphs.flatMap(({ text }, paragraph) => {
      const base = this.#starts[paragraph] ?? 0;
      const place = this.#places[paragraph] ?? 0;
      const own = this.#offsets.subarray(place, place + text.length + 1);
      const size = own[text.length] ?? 0;
      const low = Math.max(0, start - base);
      const high = Math.min(size, end - base);
      if (low >= high) return [];
      // The last index with `low` characters before it is the character itself; the first index
      // with `high` before it is just behind the last one wanted.
      return [{ paragraph, start: own.lastIndexOf(low), end: own.indexOf(high) }];
    });
  }
}

function textBetween(article: PassageText, first: Span, last: Span): string {
  if (first.paragraph === last.paragraph) {
    return article.paragraphs[first.paragraph]?.text.slice(first.start, last.end) ?? '';
  }
  const between = article.paragraphs
    .slice(first.paragraph + 1, last.paragraph)
    .map(({ text }) => text);
  return [
    article.paragraphs[first.paragraph]?.text.slice(first.start) ?? '',
    ...between,
    article.paragraphs[last.paragraph]?.text.slice(0, last.end) ?? '',
  ].join('\n');
}

function hasLetter(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}

/** FNV-1a over UTF-16 code units, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
