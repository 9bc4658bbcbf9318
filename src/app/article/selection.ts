import type { Span } from '../../contract/article.ts';

/**
 * The selected words as spans of the paragraphs, in order; empty where nothing, or nothing of the
 * article, is selected. Marks that we drew (`data-drawn`) are no part of the text and do not count.
 */
export function selectedSpans(selection: Selection | null): Span[] {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  return [...document.querySelectorAll<HTMLElement>('[data-paragraph]')].flatMap((row) => {
    const text = row.querySelector('.paragraph');
    if (text === null || !range.intersectsNode(text)) return [];
    const start = lengthBefore(text, range.startContainer, range.startOffset) ?? 0;
    const end = lengthBefore(text, range.endContainer, range.endOffset) ?? lengthOf(text);
    if (start >= end) return [];
    return [{ paragraph: Number(row.dataset['paragraph']), start, end }];
  });
}

/** How much of the paragraph's own text stands before a boundary; null where that lies outside it. */
function lengthBefore(paragraph: Element, container: Node, offset: number): number | null {
  if (!paragraph.contains(container)) return null;
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(container, offset);
  return lengthOf(before.cloneContents());
}

function lengthOf(part: Element | DocumentFragment): number {
  let length = part.textContent?.length ?? 0;
  for (const drawn of part.querySelectorAll('[data-drawn]')) {
    length -= drawn.textContent?.length ?? 0;
  }
  return length;
}
