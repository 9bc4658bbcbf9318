import type { Article } from '../../contract/article.ts';
import {
  type ArticleSkeleton,
  articleSkeleton,
  type Passage,
  passageOf,
} from '../../contract/passage.ts';
import { type SearchWord, searchWords } from '../../contract/search-words.ts';
import type { Found } from './find-articles.ts';
import { placesOf } from './phrases.ts';

/** Some words of an article, as they stand there. */
export interface FoundPassage {
  readonly passage: Passage;
  readonly text: string;
  readonly marked: readonly MarkedSpan[];
  /** Whether its paragraph begins before it, and goes on behind it. */
  readonly cut: { readonly before: boolean; readonly behind: boolean };
}

/** Words looked for, within the text that is shown, in UTF-16 code units. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
}

/** What was looked for. */
export type LookedFor = Pick<Found, 'terms' | 'phrases'>;

/** Passages shown of one article. */
const SHOWN = 3;

/** A paragraph is shown whole up to this length; of a longer one a part is. UTF-16 code units. */
const LONGEST_WHOLE = 420;
const LONGEST = 320;
/** Of which as much stands before the first word looked for. */
const BEFORE = 80;

interface Scored {
  readonly index: number;
  readonly text: string;
  readonly marked: readonly MarkedSpan[];
  /** How many of the words and phrases asked it holds. */
  readonly kinds: number;
}

/** The passages that hold most of what was looked for, in the text's order, and how many paragraphs hold as much. */
export function passagesOf(
  article: Pick<Article, 'paragraphs'>,
  lookedFor: LookedFor,
): { readonly shown: readonly FoundPassage[]; readonly paragraphs: number } {
  const scored = article.paragraphs.flatMap(({ text }, index): Scored[] => {
    const { marked, kinds } = marksIn(text, lookedFor);
    return kinds === 0 ? [] : [{ index, text, marked, kinds }];
  });
  if (scored.length === 0) return { shown: [], paragraphs: 0 };
  const most = Math.max(...scored.map(({ kinds }) => kinds));
  const best = scored.filter(({ kinds }) => kinds === most);
  const skeleton = articleSkeleton(article);
  const shown = best
    .toSorted((a, b) => b.marked.length - a.marked.length || a.index - b.index)
    .slice(0, SHOWN)
    .toSorted((a, b) => a.index - b.index)
    .map((one) => cutPassage(article, one, skeleton));
  return { shown, paragraphs: best.length };
}

/** The words looked for in a text: phrases whole, other words in any of their forms. */
export function marksIn(
  text: string,
  { terms, phrases }: LookedFor,
): { readonly marked: readonly MarkedSpan[]; readonly kinds: number } {
  const words = searchWords(text);
  const inPhrases = phrases.map((phrase) =>
    placesOf(words, phrase).flatMap((at) => words.slice(at, at + phrase.length)),
  );
  const alone = terms
    .filter(({ letters }) => !phrases.some((phrase) => phrase.includes(letters)))
    .map(({ forms }) => words.filter(({ letters }) => forms.has(letters)));
  const found = [...inPhrases, ...alone].filter((each) => each.length > 0);
  return { marked: inOrder(found.flat()), kinds: found.length };
}

function inOrder(words: readonly SearchWord[]): MarkedSpan[] {
  const starts = new Map(words.map(({ start, end }) => [start, { start, end }]));
  return [...starts.values()].toSorted((a, b) => a.start - b.start);
}

function cutPassage(
  article: Pick<Article, 'paragraphs'>,
  { index, text, marked }: Scored,
  skeleton: ArticleSkeleton,
): FoundPassage {
  const [start, end] = rangeOf(text, marked);
  return {
    passage: passageOf(article, [{ paragraph: index, start, end }], skeleton),
    text: text.slice(start, end),
    marked: marked
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ start: span.start - start, end: span.end - start })),
    cut: { before: start > 0, behind: end < text.length },
  };
}

/** The part of a paragraph that is shown, cut between words: where most of the marked ones are. */
function rangeOf(text: string, marked: readonly MarkedSpan[]): [start: number, end: number] {
  if (text.length <= LONGEST_WHOLE) return [0, text.length];
  const within = (from: number): number =>
    marked.filter(({ start, end }) => start >= from && end <= from + LONGEST - BEFORE).length;
  const densest = marked.reduce(
    (best, span) => (within(span.start) > within(best.start) ? span : best),
    marked[0] ?? { start: 0, end: 0 },
  );
  const from = Math.max(0, Math.min(densest.start - BEFORE, text.length - LONGEST));
  const start = from === 0 ? 0 : betweenWords(text, from, densest.start);
  const to = Math.max(densest.end, lastSpace(text, start + LONGEST));
  return [start, start + LONGEST >= text.length ? text.length : to];
}

/** The beginning of the first word from a place on, not behind another place. */
function betweenWords(text: string, from: number, before: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= before ? Math.min(from, before) : space + 1;
}

function lastSpace(text: string, from: number): number {
  const space = text.lastIndexOf(' ', from);
  return space < 0 ? from : space;
}

/** How a text begins, where none of the words looked for stands in it: they stand in the title. */
export function openingOf({ paragraphs }: Pick<Article, 'paragraphs'>): string {
  const text = paragraphs[0]?.text ?? '';
  return text.length <= LONGEST_WHOLE ? text : `${text.slice(0, lastSpace(text, LONGEST))} …`;
}
