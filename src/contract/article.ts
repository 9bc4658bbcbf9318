import type { Certainty, Edit } from './dump.ts';

/** A stretch of one paragraph's repaired text, in UTF-16 code units. In a headline `paragraph` is 0. */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export type TitleOrigin = 'source' | 'derived' | 'sidecar' | 'correction';

export interface Title {
  readonly text: string;
  readonly origin: TitleOrigin;
  /** Place in the dump; null where the words do not stand there as such. */
  readonly place: { readonly start: number; readonly end: number } | null;
  readonly edits: readonly Edit[];
}

/** How a paragraph was parted from the one before it. */
export interface Break {
  readonly rule: string;
  readonly certainty: Certainty;
}

export interface Paragraph {
  /** Place in the dump, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The dump's characters with the applied edits, no more. */
  readonly text: string;
  readonly edits: readonly Edit[];
  /** Null for the first paragraph of an article. */
  readonly break: Break | null;
}

export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** Whose a quote mark is: the dump's, ours, or nobody's. */
export type MarkOrigin = 'source' | 'restored' | 'none';

export interface Speaker {
  readonly entity: string;
  /** The cue's own subject ("he"); null where the speaker is only understood. */
  readonly mention: Span | null;
}

export interface RejectedSpeaker {
  readonly entity: string;
  readonly why: string;
}

/** Who spoke, and how we know. `speakers` is empty where the text does not say. */
export interface Attribution {
  readonly speakers: readonly Speaker[];
  readonly certainty: Certainty;
  readonly rule: string;
  readonly rejected: readonly RejectedSpeaker[];
}

export interface Quote {
  /** `START-END`: the skeleton range of its spans within the article. */
  readonly id: string;
  readonly kind: QuoteKind;
  readonly marks: { readonly open: MarkOrigin; readonly close: MarkOrigin };
  /** Without the marks, with the comma before the closing one. */
  readonly spans: readonly Span[];
  /** In a mixed quote, the words inside marks. */
  readonly quoted: readonly Span[];
  readonly cue: Span | null;
  /** Certainty that this is reported speech of this kind with these bounds. */
  readonly certainty: Certainty;
  /** A person says that these words are a quote of this kind. */
  readonly corrected?: true;
  readonly attribution: Attribution;
}

export type MentionForm = 'name' | 'description' | 'pronoun';

export interface Mention extends Span {
  readonly entity: string;
  readonly form: MentionForm;
}

export interface Article {
  /** Ten hex digits of the hash of the body's first skeleton characters. */
  readonly id: string;
  readonly slug: string;
  readonly title: Title;
  readonly paragraphs: readonly Paragraph[];
  readonly quotes: readonly Quote[];
  readonly mentions: readonly Mention[];
}
