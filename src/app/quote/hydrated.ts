import { useSyncExternalStore } from 'react';

/**
 * False while a prerendered page is taken over, true from then on. What only this browser knows (a
 * fragment, a stored place) must not be in the first drawing.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

function neverChanges(): () => void {
  return () => undefined;
}
