import type { TitleOrigin } from './article.ts';

/** Whence a title that is not the dump's own; null for one that is. */
export function originInWords(origin: TitleOrigin): string | null {
  return ORIGINS[origin];
}

const ORIGINS: Record<TitleOrigin, string | null> = {
  source: null,
  derived: 'title from the first sentence',
  sidecar: 'title from the file beside the dump',
  correction: 'title corrected by hand',
};
