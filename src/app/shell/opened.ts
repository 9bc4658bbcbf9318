import { useCallback, useEffect, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';

export interface Opened {
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
}

/**
 * Which rows and lists are open. Back and Forward find them as they were left: they are kept for the
 * session, one set per history entry.
 */
export function useOpened(): Opened {
  const { key } = useLocation();
  const type = useNavigationType();
  const [opened, setOpened] = useState(() => kept(key) ?? new Set<string>());
  const [entry, setEntry] = useState(key);
  if (entry !== key) {
    setEntry(key);
    const before = type === 'POP' ? kept(key) : null;
    if (before !== null) setOpened(before);
  }
  useEffect(() => keep(key, opened), [key, opened]);

  const toggle = useCallback((id: string) => {
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  return { has: (id) => opened.has(id), toggle };
}

/** Whether one fold is open: as `useOpened`, for folds that know nothing of one another. */
export function useKeptOpen(id: string): [open: boolean, setOpen: (open: boolean) => void] {
  const { key } = useLocation();
  const type = useNavigationType();
  const [open, setOpen] = useState(() => kept(key)?.has(id) ?? false);
  const [entry, setEntry] = useState(key);
  if (entry !== key) {
    setEntry(key);
    if (type === 'POP') setOpen(kept(key)?.has(id) ?? false);
  }
  useEffect(() => {
    const ids = new Set(kept(key));
    if (ids.has(id) === open) return;
    if (open) ids.add(id);
    else ids.delete(id);
    keep(key, ids);
  }, [key, id, open]);
  return [open, setOpen];
}

const STORAGE_KEY = 'verbatim.opened.';

function kept(key: string): ReadonlySet<string> | null {
  try {
    const ids: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY + key) ?? 'null');
    return Array.isArray(ids) ? new Set(ids.filter((id) => typeof id === 'string')) : null;
  } catch {
    return null;
  }
}

function keep(key: string, opened: ReadonlySet<string>): void {
  try {
    sessionStorage.setItem(STORAGE_KEY + key, JSON.stringify([...opened]));
  } catch {
    // No storage: rows are closed again after a visit elsewhere.
  }
}
