import type { Referent } from './discourse.ts';
import { wordSet } from './place.ts';

/** Nouns of political office and candidacy. */
export const POLITICAL = wordSet(`
  candidate nominee frontrunner senator congressman congresswoman governor president lawmaker
  politician republican democrat
`);

/** Bare nouns that newspapers use for a well-known person just named. */
export const FIGURES: ReadonlySet<string> = new Set([
  ...POLITICAL,
  ...wordSet('billionaire businessman businesswoman mogul tycoon'),
]);

/** Offices that one person holds: no nearer name makes them doubtful. */
export const OFFICES = wordSet(`
  president chancellor mayor governor judge justice pope king queen minister premier secretary
  sheriff ambassador speaker
`);

/** Of groups: what newspapers call an organisation that they have just named. */
export const NAMED_KINDS = wordSet(`
  company firm corporation newspaper paper magazine tabloid publication outlet website site agency
  bureau network station broadcaster union group organization organisation association charity
  foundation institute bank airline carrier retailer manufacturer startup nonprofit federation
  league watchdog
`);

/** One person, not a pair. */
export function isOne({ type, members }: Referent): boolean {
  return type === 'person' && members.length === 0;
}
