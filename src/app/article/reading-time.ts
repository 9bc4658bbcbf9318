import type { PassageText } from '../../contract/passage.ts';

/** Words a minute of silent reading of English: https://doi.org/10.1016/j.jml.2019.104047 */
const WORDS_A_MINUTE = 238;

/** Minutes to read so many words, at least one. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

export function countWords({ paragraphs }: PassageText): number {
  return paragraphs.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
