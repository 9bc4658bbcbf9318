import { wordSet } from '../../language/word-set.ts';
import { nounOf } from '../nouns.ts';
import type { Referent } from './discourse.ts';

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

/**
 * Whether a text that has only named an organisation may go on with a noun for it. A firm, a paper and a body each are
 * called so where nothing says that they are something else; a union or a bank only where its name or introduction says it.
 */
export function mayBeCalled(noun: string, { name, introductions }: Referent): boolean {
  if (TOLD.has(noun)) return false;
  const kind = KINDS.find((nouns) => nouns.has(noun));
  if (kind === undefined) return false;
  const called = [...name.toLowerCase().split(' '), ...introductions.flat()].filter(
    (word) => nounOf(word).kind === 'group',
  );
  return called.length === 0 || called.some((word) => kind.has(nounOf(word).singular));
}

/** Kinds that a text says something is before it goes on to call it so. */
const TOLD = wordSet(`
  union bank airline charity foundation institute federation league association department commission
  committee office service council
`);
const FIRMS = wordSet(`
  company firm corporation startup business maker manufacturer retailer carrier airline bank subsidiary
`);
const MEDIA = wordSet(`
  newspaper paper magazine tabloid publication outlet website site network station broadcaster
  daily weekly media channel
`);
const BODIES = wordSet(`
  agency bureau group organization organisation nonprofit watchdog association charity foundation
  institute federation league union department commission committee office service council regulator
`);
const KINDS = [FIRMS, MEDIA, BODIES];

/** One person, not a pair. */
export function isOne({ type, members }: Referent): boolean {
  return type === 'person' && members.length === 0;
}
