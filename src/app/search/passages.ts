import type { Passage } from '../../contract/passage.ts';
import { articleSkeleton, passageOf } from '../../contract/passage.ts';
import {
  readSearchText,
  type SearchParagraph,
  type SearchWord,
} from '../../contract/search-text.ts';
import { isFormOf } from './word-forms.ts';

/** Some words of an article, as they stand there. */
export interface FoundPassage {
  readonly passage: Passage;
  readonly text: string;
  /** The words looked for: spans of the text, in order. */
  readonly marked: readonly { readonly start: number; readonly end: number }[];
  /** Whether its paragraph begins before it, and goes on behind it. */
  readonly cut: { readonly before: boolean; readonly behind: boolean };
}

/** Passages shown of one article. */
const SHOWN = 3;

/** Words of a passage, and those before the first that was looked for. */
const LENGTH = 50;
const BEFORE = 14;

interface Scored {
  readonly paragraph: SearchParagraph;
  readonly index: number;
  readonly hits: readonly SearchWord[];
  /** How many of the words looked for it holds. */
  readonly kinds: number;
}

/**
 * The passages of a text that hold most of the words looked for, in the text's order; and how many
 * paragraphs hold as many. `places` are the words that the index takes for some of those.
 */
export function passagesOf(
  written: string,
  places: readonly number[],
  wanted: readonly string[],
): { readonly shown: readonly FoundPassage[]; readonly paragraphs: number } {
  const paragraphs = readSearchText(written);
  const skeleton = articleSkeleton({ paragraphs });
  const offered = new Set(places);
  const scored = paragraphs.flatMap((paragraph, index): Scored[] => {
    const hits = paragraph.words.filter(
      (word) => offered.has(word.place) && isWanted(paragraph, word, wanted),
    );
    return hits.length === 0
      ? []
      : [{ paragraph, index, hits, kinds: kindsOf(paragraph, hits, wanted) }];
  });
  const most = Math.max(...scored.map(({ kinds }) => kinds));
  const best = scored.filter(({ kinds }) => kinds === most);
  const shown = best
    .toSorted((a, b) => b.hits.length - a.hits.length || a.index - b.index)
    .slice(0, SHOWN)
    .toSorted((a, b) => a.index - b.index)
    .map(({ paragraph, index, hits }) => {
      const { words, text } = paragraph;
      const [first, last] = rangeOf(words, hits);
      const start = words[first]?.start ?? 0;
      const end = words[last]?.end ?? text.length;
      const span = { paragraph: index, start, end };
      return {
        passage: passageOf({ paragraphs }, [span], skeleton),
        text: text.slice(start, end),
        marked: hits
          .filter((hit) => hit.start >= start && hit.end <= end)
          .map((hit) => lettersIn(text, hit))
          .map((hit) => ({ start: hit.start - start, end: hit.end - start })),
        cut: { before: first > 0, behind: last < words.length - 1 },
      };
    });
  return { shown, paragraphs: best.length };
}

/** The words with which a text begins, where none of those looked for stands in it. */
export function openingOf(written: string): string {
  const text = readSearchText(written).find((paragraph) => paragraph.text !== '')?.text ?? '';
  const words = text.split(' ');
  return words.length <= LENGTH ? text : `${words.slice(0, LENGTH).join(' ')} …`;
}

function isWanted({ text }: SearchParagraph, word: SearchWord, wanted: readonly string[]): boolean {
  const written = text.slice(word.start, word.end);
  return wanted.some((each) => isFormOf(written, each));
}

function kindsOf(
  { text }: SearchParagraph,
  hits: readonly SearchWord[],
  wanted: readonly string[],
): number {
  return wanted.filter((each) =>
    hits.some(({ start, end }) => isFormOf(text.slice(start, end), each)),
  ).length;
}

/** The first and the last word shown: where most hits are, from the beginning of their sentence if that is near. */
function rangeOf(words: readonly SearchWord[], hits: readonly SearchWord[]): [number, number] {
  const last = words.length - 1;
  if (words.length <= LENGTH + BEFORE) return [0, last];
  const at = hits.map((hit) => words.indexOf(hit));
  const within = (from: number): number =>
    at.filter((each) => each >= from && each < from + LENGTH - BEFORE).length;
  const [densest = 0] = at.toSorted((a, b) => within(b) - within(a) || a - b);
  const first = Math.max(0, Math.min(densest - BEFORE, last - LENGTH));
  return [first, Math.min(last, first + LENGTH)];
}

/** A word without the marks around it. */
function lettersIn(text: string, { start, end }: SearchWord): { start: number; end: number } {
  const word = text.slice(start, end);
  const before = /^[^\p{L}\p{N}]*/u.exec(word)?.[0].length ?? 0;
  const behind = /[^\p{L}\p{N}]*$/u.exec(word)?.[0].length ?? 0;
  return before + behind >= word.length
    ? { start, end }
    : { start: start + before, end: end - behind };
}
