/** Finds articles by words: best first. Rejects with a `SearchProblem` where the index did not arrive. */
export type Search = (words: string) => Promise<readonly Hit[]>;

/** An article that may be what is looked for. Its text is fetched when it is read. */
export interface Hit {
  read(): Promise<IndexedArticle>;
}

/** An article as the index holds it. */
export interface IndexedArticle {
  /** As `src/contract/addresses.ts` writes it. */
  readonly address: string;
  readonly title: string;
  readonly outlet: string | null;
  /** As a sidecar says it; null where none does. */
  readonly date: string | null;
  /** As `writeSearchText` writes it. */
  readonly text: string;
  /** The words of the text that the index took for some of those looked for. */
  readonly places: readonly number[];
}

/** The search index could not be had now. */
export class SearchProblem extends Error {
  override readonly name = 'SearchProblem';
}
