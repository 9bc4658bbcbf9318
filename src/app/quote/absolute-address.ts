import { useHref } from 'react-router';
import { useHydrated } from './hydrated.ts';

/** An address of the app as one sends it to somebody, with scheme and host. */
export function useAbsoluteAddress(address: string): string {
  const href = useHref(address);
  return useHydrated() ? new URL(href, window.location.origin).href : href;
}
