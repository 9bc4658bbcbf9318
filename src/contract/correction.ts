/** The rule of an attribution that a person has put right. */
export const CORRECTION_RULE = 'corrected-by-hand';

/** The rule of an attribution that nobody has read: a person made the words a quote, and names no speaker. */
export const NOT_READ_RULE = 'not-read';

/** What a person has put right, beside what was read. */
export interface CorrectionNote {
  /** The words that it is about. */
  readonly words: string;
  readonly was: string;
  readonly is: string;
  /** Why, in the person's own words; null where they give none. */
  readonly why: string | null;
  /** Where it can be seen, as `addresses.ts` writes it. */
  readonly address: string;
}
