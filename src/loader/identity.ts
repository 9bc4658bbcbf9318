import { hash } from 'node:crypto';
import { skeletonOf } from '../contract/skeleton.ts';

/** How much of an article's skeleton its id is made from: later corrections keep its address. */
const IDENTIFYING_LENGTH = 300;

/** Ten hex digits from the first skeleton characters of an article's paragraphs. */
export function articleId(paragraphs: readonly { readonly text: string }[]): string {
  const skeleton = skeletonOf(paragraphs.map(({ text }) => text).join('\n'));
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
  return hash('sha256', text, 'hex').slice(0, 10);
}
