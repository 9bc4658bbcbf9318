import { useLayoutEffect, useState } from 'react';
import { type Location, ScrollRestoration, useLocation } from 'react-router';

/**
 * Back, Forward and a reload find a page scrolled as it was left. An address that is opened anew begins
 * at its top, or at the words that it points at.
 */
export function ScrollPosition() {
  return (
    <>
      <FreshStart />
      <ScrollRestoration getKey={positionKey} storageKey={STORAGE_KEY} />
    </>
  );
}

const STORAGE_KEY = 'verbatim.scroll';

/** The first entry of every visit has the key "default": such pages are told apart by their addresses. */
function positionKey({ key, pathname, search, hash }: Location): string {
  return key === 'default' ? pathname + search + hash : key;
}

/** Stands before what restores positions, so that its effect comes first. */
function FreshStart() {
  const [first] = useState(positionKey(useLocation()));
  useLayoutEffect(() => {
    if (isOpenedAnew()) forgetPosition(first);
  }, [first]);
  return null;
}

/** Not come back to from elsewhere, nor reloaded. */
function isOpenedAnew(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit !== undefined && 'type' in visit && visit.type === 'navigate';
}

function forgetPosition(key: string): void {
  try {
    const positions: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? '{}');
    if (typeof positions !== 'object' || positions === null) return;
    const others = Object.entries(positions).filter(([each]) => each !== key);
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify(Object.fromEntries(others)));
  } catch {
    // No storage, no position to restore.
  }
}
