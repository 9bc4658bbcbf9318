import { useCallback, useLayoutEffect, useRef } from 'react';

/** A paragraph (counted from 0) and how far its first line is below the window's top, in pixels. */
interface Place {
  readonly paragraph: number;
  readonly top: number;
}

/**
 * Keeps the passage in sight while the view changes. Call `keep` before the change; when `settled` (a
 * word for what is drawn now, null while it is still coming) changes, the window is scrolled so that
 * the same paragraph stands at the same height. Paragraphs carry `data-paragraph` in every view.
 */
export function useKeptPlace(settled: string | null): { keep: () => void } {
  const kept = useRef<Place | null>(null);
  const keep = useCallback(() => {
    kept.current = placeInSight();
  }, []);
  useLayoutEffect(() => {
    const place = kept.current;
    if (settled === null || place === null) return;
    kept.current = null;
    const element = document.querySelector(`[data-paragraph="${place.paragraph}"]`);
    if (element !== null) window.scrollBy({ top: topOf(element) - place.top, behavior: 'instant' });
  }, [settled]);
  return { keep };
}

/** The first paragraph that is not wholly above the window; null above the text's middle. */
export function placeInSight(): Place | null {
  for (const element of document.querySelectorAll<HTMLElement>('[data-paragraph]')) {
    if (bottomOf(element) > 0) {
      return { paragraph: Number(element.dataset['paragraph']), top: topOf(element) };
    }
  }
  return null;
}

/** Of an inline element its first line counts, not the box around all of them. */
function topOf(element: Element): number {
  return element.getClientRects()[0]?.top ?? element.getBoundingClientRect().top;
}

function bottomOf(element: Element): number {
  return element.getBoundingClientRect().bottom;
}
