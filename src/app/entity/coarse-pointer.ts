import { useSyncExternalStore } from 'react';

/** Whether the reader's pointer is a finger: what CSS asks for what it cannot lay out itself. */
export function useCoarsePointer(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => query()?.matches ?? false,
    () => false,
  );
}

function subscribe(onChange: () => void): () => void {
  const asked = query();
  asked?.addEventListener('change', onChange);
  return () => asked?.removeEventListener('change', onChange);
}

function query(): MediaQueryList | undefined {
  return typeof window.matchMedia === 'function'
    ? window.matchMedia('(pointer: coarse)')
    : undefined;
}
