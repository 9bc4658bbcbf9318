import { frequencyOf } from '../../language/frequencies.ts';
import { FUNCTION_WORDS } from '../../language/function-words.ts';
import { remembered } from '../../language/remember.ts';
import { nameWordOf } from '../known-names.ts';

/**
 * Whether a word is one letter off one that fits better than two words do: "misstaken", "Richand" before "Nixon". The
 * writer's own slips are not repaired, and are no lost spaces either.
 */
export function isMisspelt(text: string, parts: readonly string[], next: string): boolean {
  if (!SIMPLE.test(text)) return false;
  // "ofthem", "aferry"
  const plain = parts.every((part) => !FUNCTION_WORDS.has(part.toLowerCase()));
  if (plain && text.length >= SHORTEST && isNearCommonWord(text)) return true;
  return CAPITAL.test(next) && isNearNameBefore(text, next);
}

const isNearCommonWord = remembered((text) =>
  oneLetterOff(text).some((other) => frequencyOf(other.toLowerCase()) >= LEAST_FREQUENT),
);

const isNearNameBefore = (text: string, next: string): boolean =>
  oneLetterOff(text).some((other) => nameWordOf(other)?.followers.has(next) === true);

/** Small letters, or one capital before them. */
const SIMPLE = /^\p{L}\p{Ll}+$/u;
const CAPITAL = /^\p{Lu}/u;
/** Many shorter words are one letter off another by chance. */
const SHORTEST = 8;
/** Occurrences in 51 million words: rarer words stand there by chance, too. */
const LEAST_FREQUENT = 20;

/** All texts that differ in one letter, too many, too few, another, or two that changed places (Damerau, 1964). */
function oneLetterOff(text: string): string[] {
  const others: string[] = [];
  for (let at = 0; at <= text.length; at++) {
    const [before, behind] = [text.slice(0, at), text.slice(at)];
    others.push(before + behind.slice(1));
    others.push(before + behind.slice(1, 2) + behind.slice(0, 1) + behind.slice(2));
    for (const letter of LETTERS) {
      if (at > 0) others.push(before + letter + behind);
      if (behind === '') continue;
      others.push(before + (at === 0 ? letter.toUpperCase() : letter) + behind.slice(1));
      if (at === 0) others.push(letter + behind.slice(1));
    }
  }
  return others;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
