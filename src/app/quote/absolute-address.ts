import { useHref } from 'react-router';

/** An address of the app as one sends it to somebody, with scheme and host. */
export function useAbsoluteAddress(address: string): string {
  const href = useHref(address);
  return typeof window === 'undefined' ? href : new URL(href, window.location.origin).href;
}
