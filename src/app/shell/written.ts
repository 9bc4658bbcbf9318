import { flushSync } from 'react-dom';

/**
 * Draws the app in place of the plain text that a page was written with, and keeps the paragraph that
 * a reader has scrolled to where it is. A passage in the address is the app's own to find.
 */
export function replaceWritten(root: HTMLElement, draw: () => void): void {
  const place = window.location.hash === '' && window.scrollY > 0 ? placeIn(root) : null;
  flushSync(draw);
  // Not at the top: the app has gone back to where the page was left.
  if (place === null || window.scrollY > 0) return;
  const top = document.getElementById(place.id)?.getBoundingClientRect().top ?? 0;
  window.scrollTo({ top: top - place.top, behavior: 'instant' });
}

/** What a page's file says of itself to other machines holds for that page only. */
export function forgetWritten(): void {
  const told = 'meta[name="description"], meta[property^="og:"], link[rel="canonical"]';
  for (const element of document.head.querySelectorAll(told)) element.remove();
}

interface Place {
  readonly id: string;
  /** Below the window's upper edge, in CSS pixels. */
  readonly top: number;
}

/** The first element with an id that begins in sight; where there is none, the top of the page. */
function placeIn(root: HTMLElement): Place {
  for (const element of root.querySelectorAll('main [id]')) {
    const { top } = element.getBoundingClientRect();
    if (top >= 0 && top < window.innerHeight) return { id: element.id, top };
  }
  return { id: '', top: -window.scrollY };
}
