import type { Mention, Paragraph, Quote } from '../../contract/article.ts';
import type { Entity } from '../../contract/entity.ts';
import type { Sentence } from '../language/analyse.ts';

export interface QuoteSource {
  /** Id of the article: the roles that speak in it are its own. */
  readonly article: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly (readonly Sentence[])[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

export interface FoundQuotes {
  readonly quotes: readonly Quote[];
  /** Speakers that the text names by a role only. */
  readonly roles: readonly Entity[];
  /** Where roles and pronouns stand for an entity. */
  readonly mentions: readonly Mention[];
}

/** Reported speech in an article, and who spoke. */
export function findQuotes(_source: QuoteSource): FoundQuotes {
  return { quotes: [], roles: [], mentions: [] };
}
