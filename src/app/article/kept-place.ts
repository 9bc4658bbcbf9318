import { useCallback, useLayoutEffect, useRef } from 'react';

/** A paragraph (counted from 0) and how far its first line is below the window's top, in pixels. */
interface Place {
  readonly paragraph: number;
  readonly top: number;
}

/** A place that is kept: the words that a link marked count more than the paragraph. */
interface KeptPlace {
  readonly selector: string;
  readonly top: number;
}

/**
 * Keeps the passage in sight while the view changes. Call `keep` before the change; when `settled` (a
 * word for what is drawn now, null while it is still coming) changes, the window is scrolled so that
 * the same paragraph stands at the same height. Paragraphs carry `data-paragraph` in every view.
 */
export function useKeptPlace(settled: string | null): { keep: () => void } {
  const kept = useRef<KeptPlace | null>(null);
  const keep = useCallback(() => {
    kept.current = wordsInSight() ?? paragraphInSight();
  }, []);
  useLayoutEffect(() => {
    const place = kept.current;
    if (settled === null || place === null) return;
    kept.current = null;
    const element = document.querySelector(place.selector);
    if (element !== null) window.scrollBy({ top: topOf(element) - place.top, behavior: 'instant' });
  }, [settled]);
  return { keep };
}

/** The words that a link points at, in every view: the first of these elements is where they begin. */
export const MARKED_WORDS = '.article .passage';

function wordsInSight(): KeptPlace | null {
  const words = document.querySelector(MARKED_WORDS);
  if (words === null) return null;
  const top = topOf(words);
  return top >= 0 && top < window.innerHeight ? { selector: MARKED_WORDS, top } : null;
}

function paragraphInSight(): KeptPlace | null {
  const place = placeInSight();
  return place === null
    ? null
    : { selector: `[data-paragraph="${place.paragraph}"]`, top: place.top };
}

/**
 * The paragraph that is being read: the first that begins in the upper half of the window, else the
 * first that is not wholly above it; null below the text.
 */
export function placeInSight(): Place | null {
  const paragraphs = [...document.querySelectorAll<HTMLElement>('[data-paragraph]')];
  const shown = paragraphs.filter((element) => bottomOf(element) > 0);
  const begun = shown.find((element) => topOf(element) >= 0);
  const inUpperHalf = begun !== undefined && topOf(begun) < window.innerHeight / 2;
  const element = inUpperHalf ? begun : shown[0];
  return element === undefined
    ? null
    : { paragraph: Number(element.dataset['paragraph']), top: topOf(element) };
}

/** Of an inline element its first line counts, not the box around all of them. */
function topOf(element: Element): number {
  return element.getClientRects()[0]?.top ?? element.getBoundingClientRect().top;
}

function bottomOf(element: Element): number {
  return element.getBoundingClientRect().bottom;
}
