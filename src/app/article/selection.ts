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

/** The selected words as they are drawn, our marks included: one part a paragraph, the title first. */
export function selectedParts(selection: Selection | null): DocumentFragment[] {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  const texts = [...document.querySelectorAll('[data-paragraph] > .paragraph')];
  if (!texts.some((text) => partOf(text, range).textContent !== '')) return [];
  const titles = [...document.querySelectorAll('.article h1')];
  return [...titles, ...texts]
    .map((text) => partOf(text, range))
    .filter(({ textContent }) => textContent !== '');
}

function partOf(text: Element, range: Range): DocumentFragment {
  const part = document.createRange();
  if (!range.intersectsNode(text)) return part.cloneContents();
  part.selectNodeContents(text);
  if (text.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset);
  if (text.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
  return part.cloneContents();
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
