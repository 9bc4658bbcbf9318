import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/**
 * What a browser does for a page and an app must do itself: after a navigation the focus goes to the
 * page's heading, or to the field that the page is there for (on Back and Forward to where it was), and
 * a screen reader hears the page's title. Where the address holds a fragment, the page itself places the
 * focus.
 */
export function Arrival() {
  const { pathname, hash, key } = useLocation();
  const type = useNavigationType();
  const left = useRef({ pathname, key });
  const [title, setTitle] = useState('');

  useEffect(() => {
    const remember = () => rememberFocus(key);
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [key]);

  useEffect(() => {
    const from = left.current;
    left.current = { pathname, key };
    if (from.key === key) return;
    const samePage = from.pathname === pathname;
    const kept = type === 'POP' ? rememberedFocus(key) : null;
    if (kept !== null) kept.focus({ preventScroll: true });
    else if (samePage) rememberFocus(key);
    else if (hash === '') focusBeginning();
    if (!samePage) setTitle(document.title);
  }, [pathname, hash, key, type]);

  return (
    <output aria-live="polite" className="sr-only">
      {title}
    </output>
  );
}

function focusBeginning(): void {
  const field = document.querySelector<HTMLElement>('main [data-first]');
  if (field !== null) return field.focus({ preventScroll: true });
  const heading = document.querySelector<HTMLElement>('main h1');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

const STORAGE_KEY = 'verbatim.focus.';

/** An element by its id, or a link without one by where it leads: the first such, the second, … */
type Place = { readonly id: string } | { readonly href: string; readonly nth: number };

/** Keeps what has the focus, for the history entry `key`. */
function rememberFocus(key: string): void {
  const place = placeOf(document.activeElement);
  if (place === null) return;
  try {
    sessionStorage.setItem(STORAGE_KEY + key, JSON.stringify(place));
  } catch {
    // No storage: Back leads to the page's heading.
  }
}

function rememberedFocus(key: string): HTMLElement | null {
  try {
    const place = JSON.parse(sessionStorage.getItem(STORAGE_KEY + key) ?? 'null') as Place | null;
    if (place === null) return null;
    return 'id' in place
      ? document.getElementById(place.id)
      : (linksTo(place.href)[place.nth] ?? null);
  } catch {
    return null;
  }
}

function placeOf(element: Element | null): Place | null {
  if (element === null) return null;
  if (element.id !== '') return { id: element.id };
  const href = element.getAttribute('href');
  if (href === null) return null;
  const nth = linksTo(href).findIndex((link) => link === element);
  return nth < 0 ? null : { href, nth };
}

function linksTo(href: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main a')].filter(
    (link) => link.getAttribute('href') === href,
  );
}
