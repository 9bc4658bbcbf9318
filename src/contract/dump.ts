import type { Article } from './article.ts';
import type { Entity } from './entity.ts';
import type { Headline } from './headline.ts';

/** How far a reading may be trusted. What is only `suggested` is shown, never applied. */
export type Certainty = 'sure' | 'likely' | 'suggested';

export type Encoding =
  | 'utf-8'
  | 'utf-8-bom'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1252'
  | 'windows-1250'
  | 'windows-1251'
  | 'koi8-r';

/** Bytes that did not decode. They stand in the text as one U+FFFD at `at` (UTF-16 code units). */
export interface Fault {
  /** Place in the file, in bytes. */
  readonly byte: number;
  /** The bytes themselves, two lower-case hex digits each. */
  readonly bytes: string;
  readonly at: number;
}

export type BlockKind =
  'section' | 'title' | 'article' | 'promo' | 'headline' | 'blank' | 'unknown';

/** A named stretch of a dump. The blocks of a dump tile its text: no gap, no overlap. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Why it was read so, in plain words. */
  readonly reason: string;
}

/**
 * One repair: at `at` (UTF-16 code units of the dump's text) `remove` is taken out and `insert`
 * put in its place. `remove` holds the dump's own characters, so that an edit undoes itself.
 */
export interface Edit {
  readonly at: number;
  readonly remove: string;
  readonly insert: string;
  readonly rule: string;
  readonly certainty: Certainty;
}

/** Something about a dump that its owner should know. `line` counts from 1; null means the file. */
export interface Problem {
  readonly file: string;
  readonly line: number | null;
  /** `error`: the file, or some of its text, could not be read. */
  readonly severity: 'error' | 'notice';
  readonly what: string;
  readonly remedy: string;
}

/** Everything that was read from one file. All offsets are UTF-16 code units of `text`. */
export interface Dump {
  /** Ten hex digits of the hash of `file`. */
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  /** Size of the file in bytes. */
  readonly bytes: number;
  readonly encoding: Encoding;
  readonly faults: readonly Fault[];
  readonly text: string;
  /**
   * BCP 47: the ISO 639-3 code, `und` where the text is too short or too mixed to tell, `und-Cyrl`
   * where only the script is certain.
   */
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly section: string | null;
  readonly article: Article | null;
  readonly headlines: readonly Headline[];
  readonly entities: readonly Entity[];
  readonly problems: readonly Problem[];
}
