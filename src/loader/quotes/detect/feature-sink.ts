/** Rows of scores: units and starts and ends of pieces by their cut, pieces by number, openings by sentence. */
export type RowKind = 'unit' | 'start' | 'end' | 'piece' | 'opening';

/** Takes features. */
export interface FeatureSink {
  /** Names the row that the features to come belong to. */
  row(kind: RowKind, index: number): void;
  note(template: number, a: number, b: number, c: number, d: number): void;
  /**
   * Whether a group of features is known by its key, which must tell all of them: if not, they follow, and
   * `keep` ends them. `a` and `b` are symbols, `c` and `d` any 32 bits. Openings have no groups.
   */
  known(group: number, a: number, b: number, c: number, d: number): boolean;
  keep(): void;
}
