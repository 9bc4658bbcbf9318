import { isAt, SMALL } from '../language/characters.ts';
import type { Gazetteer } from './gazetteer.ts';

/** The parts of a person's name. */
export interface PersonName {
  readonly given: readonly string[];
  /** The family name with its particles, written small ("bin Laden"); for a single word that word. */
  readonly family: string;
  readonly suffix: string | null;
  /** What stands in marks or brackets within the name: Ada “Birdie” Moore. */
  readonly nickname?: string;
}

/** All words of a name in a row, as they are compared. */
export function wordsOfName({ given, family }: PersonName): string[] {
  return [...given, ...family.split(' ')].map(smallParticle);
}

export function readPersonName(words: readonly string[]): PersonName {
  const parts: string[] = [];
  for (const word of words) {
    if (word !== '') parts.push(plainCase(word.includes('’') ? word.replaceAll('’', "'") : word));
  }
  let suffix: string | null = null;
  if (parts.length > 1 && SUFFIX.test(parts.at(-1) ?? '')) {
    suffix = parts.pop()?.replace('.', '') ?? null;
  }
  let family = parts.pop() ?? '';
  let particles = '';
  while (parts.length > 0 && PARTICLES.has(parts.at(-1) ?? ''))
    particles = `${smallParticle(parts.pop() ?? '')} ${particles}`;
  family =
    particles +
    (HYPHENED.test(family) ? family.slice(0, 1).toLowerCase() + family.slice(1) : family);
  if (family.endsWith(',')) family = family.slice(0, -1);
  return { given: parts, family, suffix };
}

/** "Van der Velde" begins a sentence, "van der Velde" stands within one. */
function smallParticle(word: string): string {
  return PARTICLES.has(word) ? word.toLowerCase() : word;
}

/** "Al-Granin" */
const HYPHENED = /^(?:Al|El|Ag)-\p{Lu}/u;

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
const PARTICLES: ReadonlySet<string> = new Set(
  (
    'ag al af bin da dal de del della den der di do dos du el ibn la le ould ten ter van vom von zum zur ' +
    'Abu Al Bin Da De Del Della Di Dos Du El Ibn Le St St. Ten Ter Van Von'
  ).split(' '),
);

/** Datelines and transcripts write names in capitals. */
export function plainCase(word: string): string {
  if (word.length < SHOUTED || isAt(word, 1, SMALL)) return word;
  if (!CAPITALS.test(word) || CODE.test(word)) return word;
  return word.replace(PARTS, (part) => part.slice(0, 1) + part.slice(1).toLowerCase());
}

const CAPITALS = /^[\p{Lu}'’-]+$/u;
const PARTS = /\p{Lu}+/gu;
/** "G-III" */
const CODE = /-[IVX]+$|^\p{Lu}-/u;
/** Shorter words in capitals are initials. Letters. */
const SHOUTED = 4;

/** Whether two full names can be one person's. */
export function samePerson(a: PersonName, b: PersonName, gazetteer: Gazetteer): boolean {
  if (a.family !== b.family || a.suffix !== b.suffix) return false;
  const [first = ''] = a.given;
  const [other = ''] = b.given;
  if (first === '' || other === '') return first === other;
  if (a.nickname === other || b.nickname === first) return true;
  if (!sameGiven(first, other, gazetteer)) return false;
  const middle = a.given[1];
  const otherMiddle = b.given[1];
  return (
    middle === undefined || otherMiddle === undefined || sameGiven(middle, otherMiddle, gazetteer)
  );
}

/** Whether two first names can be one, as a nickname or an initial. */
function sameGiven(a: string, b: string, gazetteer: Gazetteer): boolean {
  if (a === b || gazetteer.nicknames(a).has(b)) return true;
  return a.slice(0, 1) === b.slice(0, 1) && (isInitial(a) || isInitial(b));
}

function isInitial(word: string): boolean {
  return INITIAL.test(word);
}

const INITIAL = /^\p{Lu}\.?$/u;
