import type { Token } from '../../language/analyse.ts';
import type { Cue } from './cues.ts';
import type { Line } from './cuts.ts';

/**
 * "X, Lee said, in answer to a question": whether a sentence ends, from a token on, in words that tell only when,
 * where or to whom it was said.
 */
export function isAdjunct({ tokens }: Line, from: number): boolean {
  const first = tokens[from];
  if (isAbsolute(tokens, from)) return true;
  if (first?.partOfSpeech !== 'ADP' || first.text !== first.lower) return false;
  const rest = tokens.slice(from + 1);
  if (rest.length > LONGEST || rest.some(({ partOfSpeech }) => VERBAL.has(partOfSpeech))) {
    return false;
  }
  const head = rest.find(({ partOfSpeech }) => partOfSpeech === 'NOUN');
  return head !== undefined && ACTS_OF_SPEECH.has(head.lower);
}

/** "X, Lee said, her voice rising", "X, Lee said, his eyes on the floor": what else was to be seen of the speaker. */
function isAbsolute(tokens: readonly Token[], from: number): boolean {
  if (!OWN.has(tokens[from]?.lower ?? '') || tokens.length - from > LONGEST) return false;
  const noun = tokens[from + 1];
  const next = tokens[from + 2];
  if (noun?.partOfSpeech !== 'NOUN' || next === undefined) return false;
  if (next.partOfSpeech !== 'ADP' && !next.lower.endsWith('ing')) return false;
  return tokens
    .slice(from + 2)
    .every(
      ({ partOfSpeech, lower }) =>
        partOfSpeech !== 'AUX' && (partOfSpeech !== 'VERB' || lower.endsWith('ing')),
    );
}

const OWN: ReadonlySet<string> = new Set(['his', 'her', 'their']);

/** Tokens behind the preposition. */
const LONGEST = 12;
const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX']);
export const ACTS_OF_SPEECH: ReadonlySet<string> = new Set(
  `address answer appearance briefing call column comment comments conference conversation debate
   email essay hearing interview letter lecture memo message meeting news note post press reaction reference remark remarks
   reply response rally session speech statement talk testimony text tweet video visit`.split(
    /\s+/,
  ),
);

/**
 * "It is over, she said, and left": whether the verb behind "and" is of the cue's own form, and none in the speech
 * before is, so that it tells what the one who spoke did.
 */
export function goesOnWithCue({ tokens }: Line, { from, clause }: Cue, at: number): boolean {
  const verb = tokens[at + 1];
  const form = formOf(tokens[from]);
  if (!JOINS.has(tokens[at]?.lower ?? '') || form === 'other' || formOf(verb) !== form)
    return false;
  return tokens.slice(0, clause.from).every((token) => formOf(token) !== form);
}

const JOINS: ReadonlySet<string> = new Set(['and', 'then', 'but']);

function formOf(token: Token | undefined): 'past' | 'present' | 'other' {
  if (token === undefined || !VERBAL.has(token.partOfSpeech)) return 'other';
  const { lower, lemma, partOfSpeech } = token;
  if (partOfSpeech === 'AUX' && !lower.endsWith('s')) return PAST.has(lower) ? 'past' : 'other';
  if (lower === lemma || lower.endsWith('ing')) return 'other';
  return lower.endsWith('s') && lower !== 'was' ? 'present' : 'past';
}

/** Past forms of auxiliaries that end in no "s". */
const PAST: ReadonlySet<string> = new Set(['were', 'had', 'did', 'would', 'could', 'might']);
