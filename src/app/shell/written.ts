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
  const drawn = place === null ? null : document.getElementById(place.id);
  if (place === null || drawn === null) return;
  scrollTo(window.scrollY + drawn.getBoundingClientRect().top - place.top);
}

const scrollTo = (top: number): void => window.scrollTo({ top, behavior: 'instant' });

/** What a page's file says of itself to other machines holds for that page only. */
export function forgetWritten(): void {
  const told = 'meta[name="description"], meta[property^="og:"], link[rel="canonical"]';
  for (const element of document.head.querySelectorAll(told)) element.remove();
}

interface Place {
  readonly id: string;
  /** Below the window's upper edge, less than 0 above it, in CSS pixels. */
  readonly top: number;
}

/**
 * The element with an id that begins nearest to the window's upper edge, above it or below: a paragraph
 * can be higher than a phone's screen. Null where nothing has an id.
 */
function placeIn(root: HTMLElement): Place | null {
  let nearest: Place | null = null;
  for (const { id, top } of beginningsIn(root)) {
    if (nearest === null || Math.abs(top) < Math.abs(nearest.top)) nearest = { id, top };
  }
  return nearest;
}

function beginningsIn(root: HTMLElement): readonly Place[] {
  return Array.from(root.querySelectorAll('main [id]'), (element) => ({
    id: element.id,
    top: element.getBoundingClientRect().top,
  }));
}
