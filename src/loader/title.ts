import type { Paragraph, Title } from '../contract/article.ts';
import type { Block } from '../contract/dump.ts';

/** Words of a derived title at the most, should the first sentence have no early end of a clause. */
const LONGEST_DERIVED = 14;

/** The dump's own title line, or one derived from the first sentence of the article. */
export function readTitle(
  text: string,
  blocks: readonly Block[],
  paragraphs: readonly Paragraph[],
): Title {
  const block = blocks.find(({ kind }) => kind === 'title');
  if (block !== undefined) {
    const place = { start: block.start, end: block.end };
    return { text: text.slice(block.start, block.end), origin: 'source', place, edits: [] };
  }
  const [clause = ''] = (paragraphs[0]?.text ?? '').split(/[,;:.?!](?=\s|$)/);
  const words = clause.split(' ').slice(0, LONGEST_DERIVED).join(' ');
  return { text: words, origin: 'derived', place: null, edits: [] };
}
