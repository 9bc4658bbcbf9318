import { useEffect } from 'react';
import { passageFragment } from '../../contract/addresses.ts';
import type { Article } from '../../contract/article.ts';
import { passageOf } from '../../contract/passage.ts';
import { selectedParts, selectedSpans } from './selection.ts';

/**
 * What is copied from the article is its words alone, a blank line between paragraphs. Where marks that
 * we drew are among them, a last line says so, with the way to the passage.
 */
export function useCopiedWords(article: Article, address: string): void {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent): void => {
      const selection = document.getSelection();
      const parts = selectedParts(selection);
      if (parts.length === 0 || event.clipboardData === null || isField(event.target)) return;
      const words = parts.map((part) => part.textContent ?? '');
      const spans = selectedSpans(selection);
      if (spans.length > 0 && parts.some(hasDrawnMark)) {
        const passage = passageFragment(passageOf(article, spans));
        words.push(`(Quote marks restored by Verbatim.) ${address}#${passage}`);
      }
      event.clipboardData.setData('text/plain', words.join('\n\n'));
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [article, address]);
}

function hasDrawnMark(part: DocumentFragment): boolean {
  return [...part.querySelectorAll('[data-drawn]')].some(({ textContent }) => textContent !== '');
}

/** A field to type in has a selection of its own. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
