import type { Named } from './link.ts';

/** How the text introduces somebody, in its own words; null where it does not. */
export function introductionOf(_named: Named): string | null {
  return null;
}
