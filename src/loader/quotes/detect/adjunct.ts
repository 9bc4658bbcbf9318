import type { Line } from './cuts.ts';

/**
 * "X, Lee said, in answer to a question": whether a sentence ends, from a token on, in words that tell only when,
 * where or to whom it was said.
 */
export function isAdjunct({ tokens }: Line, from: number): boolean {
  const first = tokens[from];
  if (first?.partOfSpeech !== 'ADP' || first.text !== first.lower) return false;
  const rest = tokens.slice(from + 1);
  if (rest.length > LONGEST || rest.some(({ partOfSpeech }) => VERBAL.has(partOfSpeech))) {
    return false;
  }
  const head = rest.find(({ partOfSpeech }) => partOfSpeech === 'NOUN');
  return head !== undefined && ACTS_OF_SPEECH.has(head.lower);
}

/** Tokens behind the preposition. */
const LONGEST = 12;
const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX']);
const ACTS_OF_SPEECH: ReadonlySet<string> = new Set(
  `address answer appearance briefing call column comment comments conference conversation debate
   email essay hearing interview letter lecture memo message meeting news note post press reaction reference remark remarks
   reply response rally session speech statement talk testimony text tweet video visit`.split(
    /\s+/,
  ),
);
