import type { Quote } from '../../contract/article.ts';

/** What became of a quote's address. */
export type FoundQuote =
  { readonly kind: 'exact' | 'overlap'; readonly quote: Quote } | { readonly kind: 'gone' };

/** Another quote must share this much of the longer of the two to count as the same one, read better. */
const SHARED = 0.5;

/**
 * The quote of a skeleton range; after a better reading the one that overlaps it most, by at least
 * half. Anything less is another quote, and the one asked for is gone.
 */
export function findQuote(
  quotes: readonly Quote[],
  range: { readonly start: number; readonly end: number },
): FoundQuote {
  const exact = quotes.find(({ id }) => id === `${range.start}-${range.end}`);
  if (exact !== undefined) return { kind: 'exact', quote: exact };
  let best: Quote | null = null;
  let most = SHARED;
  for (const quote of quotes) {
    const shared = overlap(rangeOf(quote), range);
    if (shared < most) continue;
    best = quote;
    most = shared;
  }
  return best === null ? { kind: 'gone' } : { kind: 'overlap', quote: best };
}

function rangeOf({ id }: Quote): { start: number; end: number } {
  const [start = 0, end = 0] = id.split('-').map(Number);
  return { start, end };
}

/** Shared length over the length of the longer range. */
function overlap(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const longer = Math.max(a.end - a.start, b.end - b.start);
  return longer > 0 ? Math.max(0, shared) / longer : 0;
}
