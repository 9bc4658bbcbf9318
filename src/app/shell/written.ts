import { flushSync } from 'react-dom';
import type { Location } from 'react-router';
import { keptPosition } from './kept-positions.ts';

/**
 * Draws the app in place of the plain text that a page was written with, and keeps the paragraph that
 * a reader has scrolled to where it is; a page that is come back to is scrolled as it was left. A passage
 * in the address is the app's own to find.
 */
export function replaceWritten(root: HTMLElement, draw: () => void, location: Location): void {
  const place = location.hash === '' && window.scrollY > 0 ? placeIn(root) : null;
  flushSync(draw);
  // The router, which was ready before it was drawn, hears of no position.
  const kept = keptPosition(location);
  if (kept !== null) return scrollTo(kept);
  if (place === null) return;
  const top = document.getElementById(place.id)?.getBoundingClientRect().top ?? 0;
  scrollTo(window.scrollY + top - place.top);
}

const scrollTo = (top: number): void => window.scrollTo({ top, behavior: 'instant' });

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
