import type { Block, Edit } from '../contract/dump.ts';
import type { Tag } from '../contract/headline.ts';
import { slugOf } from '../contract/slug.ts';

/** A headline as its line gives it, names and quotes not yet read. */
export interface HeadlineLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly tags: readonly Tag[];
  readonly outlet: string | null;
}

/** The headline blocks of a dump, each parted into tags, text and outlet. */
export function readHeadlines(text: string, blocks: readonly Block[]): HeadlineLine[] {
  return blocks
    .filter(({ kind }) => kind === 'headline')
    .map(({ start, end }) => {
      const line = text.slice(start, end);
      const label = /^\[([^\]]+)\] - /.exec(line);
      const edits: Edit[] = [];
      const tags: Tag[] = [];
      if (label !== null) {
        const [whole, words = ''] = label;
        edits.push({ at: start, remove: whole, insert: '', rule: 'tag', certainty: 'sure' });
        tags.push({ label: words, slug: slugOf(words), origin: 'source' });
      }
      return { start, end, text: line.slice(label?.[0].length ?? 0), edits, tags, outlet: null };
    });
}
