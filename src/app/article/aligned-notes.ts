import { type RefObject, useLayoutEffect } from 'react';
import type { Quote } from '../../contract/article.ts';

/** From this width on the notes stand beside the text: styles.css has the same as `lg`. */
const WIDE = '(width >= 67.5rem)';

/**
 * Moves each note of a row down to the line where its quote begins, as far as the paragraph's own
 * height allows: the text never moves for its notes.
 */
export function useAlignedNotes(
  row: RefObject<HTMLElement | null>,
  quotes: readonly Quote[],
): void {
  useLayoutEffect(() => {
    const element = row.current;
    if (element === null || quotes.length === 0 || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => align(element));
    observer.observe(element);
    align(element);
    return () => observer.disconnect();
  }, [row, quotes.length]);
}

function align(row: HTMLElement): void {
  const paragraph = row.querySelector('p');
  const notes = [...row.querySelectorAll<HTMLElement>('.note')];
  for (const note of notes) note.style.removeProperty('margin-block-start');
  const list = row.querySelector('.notes');
  if (paragraph === null || list === null || !window.matchMedia(WIDE).matches) return;
  const top = row.getBoundingClientRect().top;
  let room = row.getBoundingClientRect().height - heightOf(notes);
  for (const note of notes) {
    const words = row.querySelector(`[data-quotes~="${note.dataset['quote'] ?? ''}"]`);
    const wanted = words === null ? 0 : (words.getClientRects()[0]?.top ?? 0);
    const push = Math.max(
      0,
      Math.min(wanted - top - (note.getBoundingClientRect().top - top), room),
    );
    if (push < 1) continue;
    note.style.setProperty('margin-block-start', `${push}px`);
    room -= push;
  }
}

function heightOf(notes: readonly HTMLElement[]): number {
  return notes.reduce((sum, note) => sum + note.getBoundingClientRect().height, 0);
}
