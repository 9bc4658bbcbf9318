import { articleAddress, headlineAddress, PATTERNS } from '../../contract/addresses.ts';
import type { QuoteSummary } from '../../contract/files.ts';

/** Where a quote's words stand. */
export function placeOf({ source }: QuoteSummary): string {
  return source.kind === 'article'
    ? articleAddress(source, source.passage)
    : headlineAddress(source);
}

/** A quote's own page. */
export function quotePage({ id }: QuoteSummary): string {
  return PATTERNS.quote.replace(':quote', id);
}
