import type { Mention, Paragraph } from '../../contract/article.ts';
import type { Sentence } from '../language/analyse.ts';
import { assembleSpeech } from './detect/assemble.ts';
import { cutArticle } from './detect/cuts.ts';
import { marksOf } from './detect/marks.ts';
import { findPieces } from './detect/model.ts';
import { withDoubleMarks } from './detect/single-marks.ts';
import type { Speech } from './speech.ts';

export interface SpeechSource {
  readonly paragraphs: readonly Paragraph[];
  /** The sentences of each paragraph. */
  readonly sentences: readonly (readonly Sentence[])[];
  readonly mentions: readonly Mention[];
}

/** Tells reported speech from narration, in the order of the text. */
export function detectSpeech(source: SpeechSource): Speech[] {
  const { paragraphs, sentences } = withDoubleMarks(source);
  const lines = cutArticle(sentences);
  const marks = marksOf(paragraphs);
  return assembleSpeech(lines, findPieces(lines, marks), paragraphs, marks);
}
