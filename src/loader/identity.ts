import { hash } from 'node:crypto';
import { articleSkeleton } from '../contract/passage.ts';
import { type Alphabet, skeletonOf } from '../contract/skeleton.ts';

/** How much of an article's skeleton its id is made from: later corrections keep its address. */
const IDENTIFYING_LENGTH = 300;

/** Ten hex digits from the first skeleton characters of an article's paragraphs. `alphabet`: the article's. */
export function articleId(
  paragraphs: readonly { readonly text: string }[],
  alphabet: Alphabet = articleSkeleton({ paragraphs }).alphabet,
): string {
  let skeleton = '';
  for (const [index, { text }] of paragraphs.entries()) {
    skeleton += skeletonOf(index === 0 ? text : `\n${text}`, alphabet);
    if (skeleton.length >= IDENTIFYING_LENGTH) break;
  }
  return hashOf(skeleton.slice(0, IDENTIFYING_LENGTH));
}

/** Ten hex digits from a headline's skeleton, tag and outlet left out. */
export function headlineId(text: string): string {
  return hashOf(skeletonOf(text));
}

/** Ten hex digits from a file's name. */
export function dumpId(file: string): string {
  return hashOf(file);
}

function hashOf(text: string): string {
  return sha256(text).slice(0, 10);
}

/** 64 hex digits. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}
