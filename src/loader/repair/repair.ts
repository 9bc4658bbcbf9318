import type { Break, Paragraph } from '../../contract/article.ts';
import type { Block, Edit } from '../../contract/dump.ts';
import { applyEdits } from '../../contract/edits.ts';
import { gluedParagraphs } from './breaks.ts';
import { lineMode, parted } from './lines.ts';
import { straightMarks, whiteSpace } from './typography.ts';

/** A stretch of the dump that one paragraph comes from. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly break: Break | null;
}

/** The article blocks of a dump as paragraphs, each with the edits that restored it. */
export function repairArticle(text: string, blocks: readonly Block[]): Paragraph[] {
  return stretchesOf(text, blocks).map(({ start, end, break: parting }) => {
    const source = text.slice(start, end);
    const edits: Edit[] = [...whiteSpace(source, start), ...straightMarks(source, start)].toSorted(
      (a, b) => a.at - b.at,
    );
    return { start, end, text: applyEdits(source, start, edits), edits, break: parting };
  });
}

/** The paragraphs' places, no white space at their ends. Between two of one block lies white space only. */
function stretchesOf(text: string, blocks: readonly Block[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const block of blocks) {
    if (block.kind !== 'article') continue;
    const source = text.slice(block.start, block.end);
    const mode = lineMode(source);
    for (const piece of parted(source, block.start, mode)) {
      const sites = gluedParagraphs(text.slice(piece.start, piece.end), piece.start);
      let from = piece.start;
      let parting: Break | null = piece.break ?? (stretches.length > 0 ? AFTER_BLOCK : null);
      for (const { at, rule, certainty } of sites) {
        stretches.push({ start: from, end: at, break: parting });
        from = at;
        parting = { rule, certainty };
      }
      stretches.push({ start: from, end: piece.end, break: parting });
    }
  }
  return stretches;
}

/** What stands between two blocks of an article parts their paragraphs too. */
const AFTER_BLOCK: Break = { rule: 'block', certainty: 'sure' };
