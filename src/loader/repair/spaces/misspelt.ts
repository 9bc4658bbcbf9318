import { frequencyOf } from '../../language/frequencies.ts';
import { FUNCTION_WORDS } from '../../language/function-words.ts';
import { nameWordOf } from '../known-names.ts';

/**
 * Whether a word is one letter off one that fits better than two words do: "misstaken", "Richand" before "Nixon". The
 * writer's own slips are not repaired, and are no lost spaces either.
 */
export function isMisspelt(text: string, parts: readonly string[], next: string): boolean {
  if (!SIMPLE.test(text)) return false;
  // "ofthem", "aferry"
  const plain = parts.every((part) => !FUNCTION_WORDS.has(part.toLowerCase()));
  const ordinary = plain && text.length >= SHORTEST;
  if (!ordinary && !CAPITAL.test(next)) return false;
  for (const other of oneLetterOff(text)) {
    if (nameWordOf(other)?.followers.has(next) === true) return true;
    if (ordinary && frequencyOf(other.toLowerCase()) >= LEAST_FREQUENT) return true;
  }
  return false;
}

/** Small letters, or one capital before them. */
const SIMPLE = /^\p{L}\p{Ll}+$/u;
const CAPITAL = /^\p{Lu}/u;
/** Many shorter words are one letter off another by chance. */
const SHORTEST = 8;
/** Occurrences in 51 million words: rarer words stand there by chance, too. */
const LEAST_FREQUENT = 20;

/** All texts that differ in one letter, too many, too few, another, or two that changed places (Damerau, 1964). */
function* oneLetterOff(text: string): Generator<string> {
  for (let at = 0; at <= text.length; at++) {
    const [before, behind] = [text.slice(0, at), text.slice(at)];
    yield before + behind.slice(1);
    yield before + behind.slice(1, 2) + behind.slice(0, 1) + behind.slice(2);
    for (const letter of LETTERS) {
      if (at > 0) yield before + letter + behind;
      if (behind !== '')
        yield before + (at === 0 ? letter.toUpperCase() : letter) + behind.slice(1);
      if (behind !== '' && at === 0) yield letter + behind.slice(1);
    }
  }
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
