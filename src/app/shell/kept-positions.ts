import type { Location } from 'react-router';

/** Where the positions lie to which pages were scrolled when they were left, in sessionStorage. */
export const STORAGE_KEY = 'verbatim.scroll';

/** The first entry of every visit has the key "default": such pages are told apart by their addresses. */
export function positionKey({ key, pathname, search, hash }: Location): string {
  return key === 'default' ? pathname + search + hash : key;
}

/** Whether a page was not come back to from elsewhere, nor reloaded. */
export function isOpenedAnew(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit !== undefined && 'type' in visit && visit.type === 'navigate';
}

/** To which position a page was scrolled that is come back to, in CSS pixels; null where that is not known. */
export function keptPosition(location: Location): number | null {
  if (isOpenedAnew()) return null;
  const found = Object.entries(positions()).find(([key]) => key === positionKey(location));
  const position: unknown = found?.[1];
  return typeof position === 'number' ? position : null;
}

export function forgetPosition(key: string): void {
  const others = Object.entries(positions()).filter(([each]) => each !== key);
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify(Object.fromEntries(others)));
  } catch {
    // No storage, no position to restore.
  }
}

function positions(): object {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
