import type { Mention, RejectedSpeaker, Span, Speaker } from '../../../contract/article.ts';
import type { Certainty } from '../../../contract/dump.ts';
import type { Speech } from '../speech.ts';
import type { Discourse, Referent } from './discourse.ts';
import type { Words } from './place.ts';
import type { Roles } from './roles.ts';

/** Who a cue's subject is, with the evidence. */
export interface Found {
  /** Empty where the text does not tell. */
  readonly speakers: readonly Speaker[];
  readonly certainty: Certainty;
  readonly rule: string;
  readonly rejected: readonly RejectedSpeaker[];
  /** The pronouns and descriptions that were understood. */
  readonly mentions: readonly Mention[];
  /** The cue's own subject, understood or not. */
  readonly subject: Span;
}

/** What the reading of subjects draws on. */
export interface Reading {
  readonly words: Words;
  readonly rivals: ReadonlyMap<Mention, readonly string[]>;
  readonly discourse: Discourse;
  readonly roles: Roles;
  readonly referents: ReadonlyMap<string, Referent>;
  readonly speeches: readonly Speech[];
  /** Whether the cue of a speech asks something: somebody else will answer. */
  asking(speech: number): boolean;
  /** Whether it answers: not who has just asked. */
  answering(speech: number): boolean;
}
