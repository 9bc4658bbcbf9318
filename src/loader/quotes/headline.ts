import type { Mention, Quote } from '../../contract/article.ts';
import type { Entity } from '../../contract/entity.ts';
import type { HeadlineLine } from '../headlines.ts';

export interface HeadlineQuotes {
  readonly quotes: readonly Quote[];
  readonly roles: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/** Reported speech in one headline, and who spoke. `id` is the headline's. */
export function findHeadlineQuotes(
  _id: string,
  _headline: HeadlineLine,
  _mentions: readonly Mention[],
  _entities: readonly Entity[],
): HeadlineQuotes {
  return { quotes: [], roles: [], mentions: [] };
}
