import type { Paragraph, Title } from '../../contract/article.ts';
import type { Block } from '../../contract/dump.ts';
import type { HeadlineLine } from '../headlines.ts';
import type { PlainText } from './plain.ts';

/** What is read of a dump's words, before names and quotes. */
export interface Parts {
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly Paragraph[];
  readonly lines: readonly HeadlineLine[];
  readonly title: Title;
}

/** What was read of a plain text, at its places in the dump, the markup that is left out among the edits. */
export function placeParts(plain: PlainText, { blocks, paragraphs, lines, title }: Parts): Parts {
  const { place } = title;
  return {
    blocks: placeBlocks(plain, blocks),
    paragraphs: paragraphs.map((paragraph) => placed(plain, paragraph)),
    lines: lines.map((line) => placed(plain, line)),
    title:
      place === null
        ? title
        : { ...title, place: plain.placeOf(place), edits: plain.editsOf(place, title.edits) },
  };
}

function placed<Part extends Pick<Paragraph, 'start' | 'end' | 'edits'>>(
  plain: PlainText,
  part: Part,
): Part {
  return { ...part, ...plain.placeOf(part), edits: plain.editsOf(part, part.edits) };
}

/** Tiled as before: markup between a line's end and a blank one is the line's, and a blank one of markup alone none. */
function placeBlocks(plain: PlainText, blocks: readonly Block[]): Block[] {
  if (plain.text === '') {
    const all = plain.placeOf({ start: 0, end: 0 });
    return [{ kind: 'blank', ...all, reason: 'nothing that can be seen' }];
  }
  const ends = blocks.map((block, index) => {
    const next = blocks[index + 1];
    const { start, end } = plain.placeOf({ start: next?.start ?? block.end, end: block.end });
    return next === undefined || next.kind === 'blank' ? end : start;
  });
  return blocks.flatMap((block, index) => {
    const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
    const end = ends[index] ?? 0;
    return end > start ? [{ ...block, start, end }] : [];
  });
}
