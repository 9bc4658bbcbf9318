import type { Mention, Paragraph } from '../../contract/article.ts';
import type { Sentence } from '../language/analyse.ts';
import { assembleSpeech } from './detect/assemble.ts';
import { cutArticle } from './detect/cuts.ts';
import { marksOf } from './detect/marks.ts';
import { findPieces } from './detect/model.ts';
import { signedSpeech } from './detect/signed.ts';
import { withDoubleMarks } from './detect/single-marks.ts';
import { withoutSwallowedCues } from './detect/swallowed-marks.ts';
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
  const written = marksOf(paragraphs);
  const lines = cutArticle(sentences, written.kept);
  const marks = withoutSwallowedCues(lines, written);
  const signed = signedSpeech(lines);
  const taken = new Set(signed.flatMap(({ spans }) => spans.map(({ paragraph }) => paragraph)));
  const pieces = findPieces(lines, marks).filter(
    ({ sentence }) => !taken.has(lines[sentence]?.paragraph ?? -1),
  );
  const speeches = assembleSpeech(lines, pieces, paragraphs, marks);
  return signed.length === 0 ? speeches : inOrder([...speeches, ...signed]);
}

function inOrder(speeches: readonly Speech[]): Speech[] {
  const places = speeches.map((_, index) => index);
  places.sort((a, b) => placeOf(speeches[a]) - placeOf(speeches[b]));
  return places.flatMap((place) => {
    const speech = speeches[place];
    if (speech === undefined) return [];
    const { continues } = speech;
    return [{ ...speech, continues: continues === null ? null : places.indexOf(continues) }];
  });
}

/** Of one paragraph each has a stretch of its own: the paragraph tells the order of the others. */
const placeOf = (speech: Speech | undefined): number => speech?.spans[0]?.paragraph ?? 0;
