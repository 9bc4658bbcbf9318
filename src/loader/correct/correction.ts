import type { EntityType } from '../../contract/entity.ts';
import type { Passage } from '../../contract/passage.ts';

/** What a person says is so. A field that is null leaves what was read. */
export interface Correction {
  /** Where it stands in its file; counts from 1. */
  readonly line: number | null;
  readonly target: Target;
  readonly title: string | null;
  /** `none`: these words are no quote. */
  readonly quote: 'direct' | 'indirect' | 'none' | null;
  /** Empty: nobody is named. */
  readonly speakers: readonly NamedSpeaker[] | null;
  readonly why: string | null;
}

/** What a link leads to: words of an article, a quote of an article or a headline, or a whole article. */
export type Target =
  | { readonly kind: 'passage'; readonly article: string; readonly passage: Passage }
  | { readonly kind: 'quote'; readonly home: string; readonly quote: string }
  | { readonly kind: 'article'; readonly article: string };

export interface NamedSpeaker {
  readonly name: string;
  /** Of a name that the page does not hold. */
  readonly type: Exclude<EntityType, 'role'>;
}
