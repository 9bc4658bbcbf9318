import { rememberedLine } from '../language/remember.ts';
import { isKnownOutlet, OUTLET_NOUN, SOURCES } from './gazetteer.ts';

/** The credit behind a headline. `length` counts its characters with the dash or bracket before it. */
export interface Outlet {
  readonly name: string;
  readonly length: number;
  /** Whether the name is a known one, or only looks like an outlet's. */
  readonly known: boolean;
}

const WORD = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.&/'’]|-(?=[\\p{L}\\p{N}]))*";
const NAME = `${WORD}(?: (?:&|${WORD})){0,4}`;
/** A dash that parts: two hyphens anywhere, else one with a space before it. */
const DASHED = new RegExp(`(?:\\s*--+\\s*|\\s+[–—|-]\\s*|\\s*[–—|]\\s+)(${NAME})$`, 'u');
/** Other marks, and dashes without a space, before a name that we know. */
const SET_OFF = new RegExp(`(?:\\s+[/·•‒―~]\\s*|\\s*[–—‒―]\\s*|,? via )(${NAME})$`, 'u');
const BRACKETED = new RegExp(`\\s+(?:\\(\\s*(${NAME})\\s*\\)|\\[\\s*(${NAME})\\s*\\])$`, 'u');

const MAY_SET_OFF = /[/·•‒―~–—]| via /;

/** A bracket at the end that follows a full stop, and not an abbreviation's: a sentence before it cites the outlet. */
const CITED = /(?<!\p{Lu})\.\s+[([][^()[\]]*[)\]]$/u;

/** A word that an outlet's name may hold. A subtitle begins or goes on with others. */
export const NAME_WORD =
  /^(?:\p{Lu}|\d|[a-z]+[A-Z]|(?:of|the|and|for|in|on|de|la|le|el|der|die|das)$|&)/u;

/** No credit is longer. UTF-16 code units. */
const LONGEST_CREDIT = 70;

/** The outlet that a headline is credited to; null where what stands there is a subtitle or a speaker. */
export const outletOf = rememberedLine(readOutlet);

function readOutlet(headline: string): Outlet | null {
  const tail = headline.slice(-LONGEST_CREDIT);
  const dashed = /[–—|-]/.test(tail) ? DASHED.exec(tail) : null;
  if (dashed?.[1] !== undefined) {
    const name = dashed[1];
    const known = isKnownOutlet(name);
    const doubled = dashed[0].trimStart().startsWith('--');
    if (known || looksLikeOutlet(name, doubled)) return { name, length: dashed[0].length, known };
  }
  const setOff = MAY_SET_OFF.test(tail) ? SET_OFF.exec(tail) : null;
  if (setOff?.[1] !== undefined && isKnownOutlet(setOff[1])) {
    return { name: setOff[1], length: setOff[0].length, known: true };
  }
  const bracketed = /[)\]]$/.test(tail) ? BRACKETED.exec(tail) : null;
  const name = bracketed?.[1] ?? bracketed?.[2];
  if (bracketed !== null && name !== undefined && isKnownOutlet(name)) {
    return { name, length: bracketed[0].length, known: true };
  }
  return null;
}

/** Does a line end in a credit that only headlines have? */
export function hasMarkedOutlet(line: string): boolean {
  return outletOf(line)?.known === true && !CITED.test(line.slice(-LONGEST_CREDIT));
}

/** Not in our lists, is it a name as outlets have? `doubled`: after two hyphens, as portals credit. */
function looksLikeOutlet(name: string, doubled: boolean): boolean {
  const words = name.split(' ');
  if (SOURCES.has(name.toLowerCase().replace(/^the /, ''))) return false;
  if (!words.every((word) => NAME_WORD.test(word))) return false;
  if (/\.(?:com|org|net|ru|ua|uk|eu|info|news|tv|me|io|press|media)$/i.test(name)) return true;
  if (words.length > 1 && words.some((word) => OUTLET_NOUN.test(word))) return true;
  if (words.length > 1) return doubled && words.length <= 3 && !words.some(isPlainWord);
  if (ACRONYM.test(name)) return true;
  return doubled && !isPlainWord(name);
}

const ACRONYM = /^\p{Lu}{2,5}$/u;

/** Endings of adverbs, participles and adjectives, which subtitles are made of. */
function isPlainWord(word: string): boolean {
  return /(?:ly|ed|ing|able|ful|ous|ive|est)$/.test(word) || word.length < 3;
}
