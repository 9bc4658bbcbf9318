import type { Reading } from './spot.ts';
import { isTraded } from './traded.ts';

/** "Sen" without its stop, "the Lees", "Creationists" */
export function isNoSurname({ gazetteer }: Reading, word: string): boolean {
  if (word.replaceAll('.', '').length < 2) return true;
  if (word.endsWith('s') && gazetteer.names.get(word.slice(0, -1))?.short === true) return true;
  if (gazetteer.titles.get(word) !== undefined || gazetteer.titles.get(`${word}.`) !== undefined)
    return true;
  // "Lindqvist" is no creed.
  return /(?:isms?|(?<![qk][vu])ists?|phobia|ocrats?|icans?|[ae]ians|ness|ization|ology)$/.test(
    word,
  );
}

/** A heading in capitals throughout, which tells nothing of names. */
export function isShouted(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    words.every((word) => word === word.toUpperCase()) &&
    words.some((word) => word.length > 4)
  );
}

/** "HB2", "F-35", "Post-2020" */
export function isCode(words: readonly string[]): boolean {
  // "Anti-war", "U-turn"
  if (words.length === 1 && HYPHENED.test(words[0] ?? '')) return true;
  if (!words.some((word) => DIGIT.test(word))) return false;
  return words.length === 1 || words.every((word) => CODE.test(word));
}

const HYPHENED = /^\p{Lu}\p{Ll}*-\p{Ll}/u;
const DIGIT = /\d/;
const CODE = /^[\p{Lu}\d-]+$/u;

/** "Sterling rose 0.3 percent": the currency, and nobody of that name. */
export function isCurrency({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.text === 'Sterling' && isTraded(tokens, at);
}

/** "Roe v. Wade", "#GoNorland", "@tolland": a lawsuit, a slogan and an address. */
export function isMarkedOff({ tokens }: Reading, first: number, last: number): boolean {
  const before = tokens[first - 1]?.text ?? '';
  if (MARK.test(before) || VERSUS.has(before)) return true;
  return VERSUS.has(tokens[first - 2]?.text ?? '') || VERSUS.has(tokens[last + 1]?.text ?? '');
}

const MARK = /^[#@]/;
const VERSUS: ReadonlySet<string> = new Set(['v', 'v.', 'vs', 'vs.']);
