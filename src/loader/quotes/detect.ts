import type { Mention, Paragraph } from '../../contract/article.ts';
import type { Sentence } from '../language/analyse.ts';
import type { Speech } from './speech.ts';

export interface SpeechSource {
  readonly paragraphs: readonly Paragraph[];
  /** The sentences of each paragraph. */
  readonly sentences: readonly (readonly Sentence[])[];
  readonly mentions: readonly Mention[];
}

/** Tells reported speech from narration, in the order of the text. */
export function detectSpeech(_source: SpeechSource): Speech[] {
  return [];
}
