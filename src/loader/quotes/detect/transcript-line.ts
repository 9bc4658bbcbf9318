import type { Token } from '../../language/analyse.ts';

/** "LEE: X", as in a transcript: the place of the colon behind a name in capitals that opens a sentence; -1 for none. */
export function colonOfLine(tokens: readonly Token[]): number {
  let colon = 0;
  while (colon <= LONGEST_NAME && colon < tokens.length && tokens[colon]?.text !== ':') colon++;
  if (colon === 0 || colon > LONGEST_NAME || colon + 1 >= tokens.length) return -1;
  const name = tokens.slice(0, colon);
  if (!name.every(({ text }) => CAPITALS.test(text)) || name.some(isLabel)) return -1;
  const speaks = tokens.some(
    ({ partOfSpeech }, index) =>
      index > colon && (partOfSpeech === 'VERB' || partOfSpeech === 'AUX'),
  );
  return speaks ? colon : -1;
}

const CAPITALS = /^(?:\p{Lu}[\p{Lu}’'-]*|[.-])$/u;
const isLabel = ({ lower }: Token): boolean => LABELS.has(lower);
/** Words in capitals before a colon that name no speaker. */
const LABELS = new Set(
  `alert analysis boom breaking bylines byline caption contact correction corrections disclaimer disclosure
   editor editors email exclusive fact file flashback from home in is it listen live look more must-read note
   notes opinion photo photos poll question read related report revealed review shock source sources stat
   subject tags the to top twitter update updated updates video warning watch week`.split(/\s+/),
);
/** Tokens. */
const LONGEST_NAME = 4;
