import type { Break } from '../../contract/article.ts';
import type { Block } from '../../contract/dump.ts';
import { gluedParagraphs } from './breaks.ts';
import { lineMode, parted } from './lines.ts';

/** A stretch of the dump that one paragraph comes from. UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly break: Break | null;
}

/** What stands between two blocks of an article parts their paragraphs too. */
const AFTER_BLOCK: Break = { rule: 'block', certainty: 'sure' };

/** The paragraphs' places, no white space at their ends. Between two of one block lies white space only. */
export function stretchesOf(text: string, blocks: readonly Block[]): Stretch[] {
  const stretches: Stretch[] = [];
  const parts = blocks.filter(({ kind }) => kind === 'article');
  // the parts of one article use their line ends alike
  const source = parts.map(({ start, end }) => text.slice(start, end)).join('\n');
  const mode = lineMode(source, parts.length > 1);
  for (const block of parts) {
    const own = text.slice(block.start, block.end);
    for (const piece of parted(own, block.start, mode)) {
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
