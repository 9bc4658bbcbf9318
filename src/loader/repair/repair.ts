import type { Paragraph } from '../../contract/article.ts';
import type { Block, Edit } from '../../contract/dump.ts';
import { applyEdits } from '../../contract/edits.ts';

/** The article blocks of a dump as paragraphs, each with the edits that restored it. */
export function repairArticle(text: string, blocks: readonly Block[]): Paragraph[] {
  return blocks
    .filter(({ kind }) => kind === 'article')
    .flatMap(({ start, end }) => {
      const paragraphs: Paragraph[] = [];
      let from = start;
      for (const { index } of text.slice(start, end).matchAll(/(?<=[a-z]{2}[.?!]"?)(?="?[A-Z])/g)) {
        paragraphs.push(paragraph(text, from, start + index, paragraphs.length > 0));
        from = start + index;
      }
      paragraphs.push(paragraph(text, from, end, paragraphs.length > 0));
      return paragraphs;
    });
}

function paragraph(text: string, start: number, end: number, parted: boolean): Paragraph {
  const source = text.slice(start, end);
  const edits = [...source.matchAll(/\n/g)].map(({ index }): Edit => ({
    at: start + index,
    remove: '\n',
    insert: ' ',
    rule: 'joined-line',
    certainty: 'sure',
  }));
  return {
    start,
    end,
    text: applyEdits(source, start, edits),
    edits,
    break: parted ? { rule: 'glued-sentence', certainty: 'likely' } : null,
  };
}
