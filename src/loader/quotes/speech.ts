import type { MarkOrigin, QuoteKind, Span } from '../../contract/article.ts';
import type { Certainty } from '../../contract/dump.ts';

/** Reported speech as it was told from narration, before anybody asks who spoke. */
export interface Speech {
  readonly kind: QuoteKind;
  readonly marks: { readonly open: MarkOrigin; readonly close: MarkOrigin };
  readonly spans: readonly Span[];
  /** In mixed speech, the words inside marks. */
  readonly quoted: readonly Span[];
  readonly cue: Span | null;
  /** The cue's own subjects as the text has them: a name, "he", "a senior official". */
  readonly subjects: readonly Span[];
  /** Index of the speech that this one carries on ("X, he said. Y."); null where it stands alone. */
  readonly continues: number | null;
  readonly certainty: Certainty;
  /** The frame that it was found by. */
  readonly rule: string;
}
