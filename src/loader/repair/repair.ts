import type { Paragraph } from '../../contract/article.ts';
import type { Block, Edit } from '../../contract/dump.ts';
import { applyEdits } from '../../contract/edits.ts';
import { isReadable } from '../language/identify.ts';
import { lostApostrophes } from './apostrophes/restore.ts';
import { readDumpWords } from './dump-words.ts';
import { lostSpaces } from './spaces/restore.ts';
import { stretchesOf } from './stretches.ts';
import { straightMarks, whiteSpace } from './typography.ts';
import { readWords } from './words.ts';

/**
 * The article blocks of a dump as paragraphs, each with the edits that restored it. Spaces and
 * apostrophes are only looked for in English.
 */
export function repairArticle(
  text: string,
  blocks: readonly Block[],
  language = 'eng',
): Paragraph[] {
  const dump = readDumpWords(text);
  return stretchesOf(text, blocks).map(({ start, end, break: parting }) => {
    const source = text.slice(start, end);
    const { words, edits: spaces } = isReadable(language)
      ? lostSpaces(readWords(source), start, dump)
      : { words: [], edits: [] };
    // At one place an apostrophe comes first, then the space behind its word.
    const edits: Edit[] = [
      ...lostApostrophes(words, start, dump),
      ...spaces,
      ...straightMarks(source, start),
      ...whiteSpace(source, start),
    ].toSorted((a, b) => a.at - b.at);
    return { start, end, text: applyEdits(source, start, edits), edits, break: parting };
  });
}
