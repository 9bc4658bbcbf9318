import { nounOf } from '../nouns.ts';
import type { Stretch } from './marks.ts';
import { wordsOf } from './words.ts';

/** Whether a short phrase is headed by a noun for somebody: "Mayor", "Harbor Police", "Ex-Spy Chief". */
export function namesRole(text: string, phrase: Stretch): boolean {
  const words = wordsOf(text, phrase);
  const last = words.at(-1);
  if (last === undefined || words.length > LONGEST_ROLE) return false;
  if (last.end !== phrase.end || words.some(({ lower }) => SMALL.has(lower))) return false;
  // "Ex-Spy", "Vice-Governor": the last part is the noun.
  const noun = last.lower.slice(last.lower.lastIndexOf('-') + 1);
  return SPEAKING.has(nounOf(noun).kind);
}

const SPEAKING: ReadonlySet<string> = new Set(['person', 'people']);
/** Words. */
export const LONGEST_ROLE = 5;

/** Words that no role holds: they show that the verb is a noun, or the phrase a clause. */
export const SMALL: ReadonlySet<string> = new Set(
  'in on for of from with by is are was were be will would to who that after before over amid as if when because by could may might must should can cannot not'.split(
    ' ',
  ),
);
