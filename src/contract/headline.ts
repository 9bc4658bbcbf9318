import type { Mention, Quote } from './article.ts';
import type { Edit } from './dump.ts';

/**
 * Where a tag comes from: written before the headline, before another wording of the same story, or
 * the section label of the page (articles only).
 */
export type TagOrigin = 'source' | 'twin' | 'section';

export interface Tag {
  readonly label: string;
  readonly slug: string;
  readonly origin: TagOrigin;
}

/** One place where a headline stands. */
export interface Appearance {
  /** Id of the dump. */
  readonly dump: string;
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  /** Place in the dump, tag and outlet included, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** What was taken from or put into the dump's words here, tag and outlet included. */
  readonly edits: readonly Edit[];
}

export interface Headline {
  /** Ten hex digits of the hash of its skeleton. */
  readonly id: string;
  readonly slug: string;
  readonly text: string;
  readonly tags: readonly Tag[];
  /** The dump's own wording. */
  readonly outlet: string | null;
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  /** Id that the wordings of one story share; null where there is one wording only. */
  readonly twins: string | null;
  /** Id of the article whose title this is, where we have it. */
  readonly article: string | null;
  readonly appearances: readonly Appearance[];
}
