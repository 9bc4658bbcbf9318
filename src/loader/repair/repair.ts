import type { Paragraph } from '../../contract/article.ts';
import type { Block, Edit } from '../../contract/dump.ts';
import { applyEdits } from '../../contract/edits.ts';
import { lostApostrophes } from './apostrophes/restore.ts';
import { readDumpWords } from './dump-words.ts';
import { lostSpaces } from './spaces/restore.ts';
import { stretchesOf } from './stretches.ts';
import { straightMarks, whiteSpace } from './typography.ts';
import { readWords } from './words.ts';

/** The article blocks of a dump as paragraphs, each with the edits that restored it. */
export function repairArticle(text: string, blocks: readonly Block[]): Paragraph[] {
  const dump = readDumpWords(text);
  return stretchesOf(text, blocks).map(({ start, end, break: parting }) => {
    const source = text.slice(start, end);
    const { words, edits: spaces } = lostSpaces(readWords(source), start, dump);
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
