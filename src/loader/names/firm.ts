import { WORDS } from './gazetteer.ts';
import { type Reading, isCapital, isSmall, openingOf } from './spot.ts';

/** Whether a word is a kind of firm ("chipmaker"), and the capital behind it begins the firm's name. */
export function isFirmWord(reading: Reading, index: number): boolean {
  const { tokens, gazetteer } = reading;
  const { text = '', lower = '' } = tokens[index] ?? {};
  if (text.length > 1 && text === text.toUpperCase()) return false;
  // "the watchdogs Ada Moore" has lost an apostrophe.
  const plural = lower.endsWith('s') && !isSmall(text) && !WORDS.firmWords.has(lower);
  const kind = plural ? lower.slice(0, -1) : lower;
  const next = tokens[index + 1]?.text ?? '';
  if (!WORDS.firmWords.has(kind) || !isCapital(next)) return false;
  if (!isSmall(text) && index > 0 && isCapital(tokens[index - 1]?.text ?? '')) return false;
  const known = openingOf(reading, index + 1).known?.value;
  if (known !== undefined && !known.weak) return known.type === 'organisation';
  // "bookmaker Ada Moore", but "housebuilder Taylor Moore"
  const named = gazetteer.genderOf(next) !== null && isCapital(tokens[index + 2]?.text ?? '');
  if (named && PERSONAL.has(kind)) return false;
  // "Miner Ada Moore" works in a mine.
  return !WORDS.roles.has(kind) || (known !== undefined && gazetteer.genderOf(next) === null);
}

/** What a person may be too. */
const PERSONAL: ReadonlySet<string> = new Set(
  'bookmaker chocolatier distiller jeweler jeweller lender publisher retailer shipbuilder watchmaker wholesaler'.split(
    ' ',
  ),
);
