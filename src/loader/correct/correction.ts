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

/** What a link leads to: words of an article, a quote, or a whole article. `home` is the article's id, or the headline's. */
export type Target = { readonly home: string } & (
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'quote'; readonly quote: string }
  | { readonly kind: 'article' }
);

export interface NamedSpeaker {
  readonly name: string;
  /** Null where it is not given. Of several speakers it is that of whom the page does not name. */
  readonly type: Exclude<EntityType, 'role'> | null;
}
