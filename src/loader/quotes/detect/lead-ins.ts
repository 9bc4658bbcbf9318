import type { Token } from '../../language/analyse.ts';
import type { Chain } from './chain.ts';
import type { Cue } from './cues.ts';
import type { Line } from './cuts.ts';
import { addToPieces } from './piece-scores.ts';
import { TRAIT } from './traits.ts';
import { SAYING } from './verbs.ts';

/** Takes from direct speech what stands at the head of a paragraph and only leads to the words of somebody behind it. */
export function scoreLeadIns(lines: readonly Line[], sentence: number, chain: Chain): void {
  const line = lines[sentence];
  if (line === undefined || !mayLead(lines, sentence)) return;
  if (line.index === 0 && turnsTo(line)) addToPieces(chain, line, sentence, 'direct', () => -TURNS);
  const spoken = firstSpoken(lines, sentence);
  const cue = spoken === undefined ? null : cueBehind(spoken);
  if (spoken === undefined || cue === null) return;
  const pronoun = spoken.tokens[cue.subjects[0]?.from ?? -1]?.lower ?? '';
  const verb = spoken.tokens[cue.from];
  const near = spoken === lines[sentence + 1];
  let unlikely = 0;
  if (PRONOUNS.has(pronoun)) {
    if (namesSomebody(line)) unlikely = NAMES_SPEAKER;
    else if (near && goesOnAbout(line, pronoun, verb)) unlikely = TELLS_OF_SPEAKER;
  }
  if (opensWithPlace(line)) unlikely = Math.max(unlikely, PLACED);
  if (near && isWritersQuestion(line, verb)) unlikely = ASKED_BY_WRITER;
  if (unlikely > 0) addToPieces(chain, line, sentence, 'direct', () => -unlikely);
}

/** Whether neither a sentence nor what stands before it in its paragraph sounds spoken or is said by anybody. */
function mayLead(lines: readonly Line[], sentence: number): boolean {
  const { index = 0 } = lines[sentence] ?? {};
  if (index >= LONGEST_LEAD) return false;
  for (let at = sentence; at >= sentence - index; at--) {
    const line = lines[at];
    if (line === undefined || soundsSpoken(line) || cueBehind(line) !== null) return false;
  }
  return true;
}

/** The next sentence of the paragraph that a cue stands behind. */
function firstSpoken(lines: readonly Line[], sentence: number): Line | undefined {
  const { index = 0, count = 0 } = lines[sentence] ?? {};
  return lines
    .slice(sentence + 1, sentence + Math.min(count - index, LONGEST_LEAD + 1))
    .find((line) => cueBehind(line) !== null);
}

/** Sentences. */
const LONGEST_LEAD = 4;

/** The verb of saying with its subject behind, or in the midst of, what a sentence says; null where none stands there. */
export function cueBehind({ cues, frames }: Line): Cue | null {
  return (
    cues.find(
      ({ kind, subjects }, index) =>
        SAYING.has(kind) && subjects.length > 0 && FOLLOWING.has(frames[index] ?? 'other'),
    ) ?? null
  );
}

const FOLLOWING: ReadonlySet<string> = new Set(['after', 'midst']);

/** First and second person, and clipped forms. */
export const soundsSpoken = ({ words }: Line): boolean =>
  words.some(({ traits }) => (traits & SPOKEN) !== 0);

const SPOKEN = TRAIT.singular | TRAIT.plural | TRAIT.you | TRAIT.clipped;
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she']);

/** "Another grower, Ann Lee, was glad. X, she said": a name near the beginning, and "she" means its bearer. */
function namesSomebody({ tokens }: Line): boolean {
  if (tokens[0]?.partOfSpeech === 'PUNCT') return false;
  return tokens.slice(0, NAMED_WITHIN).some(({ partOfSpeech }) => partOfSpeech === 'PROPN');
}

/** Tokens. */
const NAMED_WITHIN = 6;
/** In log-odds. Of 155 such in articles whose truth is known 15 are direct. */
const NAMES_SPEAKER = 2;

/** "In the yard there is talk of little else. X, said Lee": a place or a time opens what the writer tells. */
const opensWithPlace = ({ tokens }: Line): boolean =>
  tokens[0]?.partOfSpeech === 'ADP' && PLACES.has(tokens[0].lower);

const PLACES: ReadonlySet<string> = new Set(
  'in on at from after outside inside across during near before behind under over along'.split(' '),
);
/** In log-odds. Of 49 such in articles whose truth is known 4 are direct. */
const PLACED = 1.5;

/** "And Lee?": the writer turns to somebody. */
function turnsTo({ tokens }: Line): boolean {
  if (tokens.at(-1)?.text !== '?' || tokens.length > LONGEST_TURN) return false;
  const named = tokens.slice(0, -1);
  if (named[0]?.partOfSpeech === 'CCONJ') named.shift();
  return named.length > 0 && named.every(isName);
}

const isName = ({ partOfSpeech }: Token): boolean => partOfSpeech === 'PROPN';

/** Tokens: "And Ann Lee?". */
const LONGEST_TURN = 4;
/** In log-odds. */
const TURNS = 2;

/** "She has spent it. X, she said": whom the writer goes on about is who speaks, and the two verbs agree in tense. */
function goesOnAbout({ tokens }: Line, pronoun: string, verb: Token | undefined): boolean {
  const [first, ...others] = tokens;
  if (first?.lower !== pronoun || verb === undefined) return false;
  const own = others.find(isVerb);
  return own !== undefined && isPast(own) === isPast(verb);
}

const isVerb = ({ partOfSpeech }: Token): boolean =>
  partOfSpeech === 'VERB' || partOfSpeech === 'AUX';

const isPast = ({ lower }: Token): boolean => !/(?:s|re|ve)$/.test(lower) || PAST.has(lower);

const PAST: ReadonlySet<string> = new Set(['was', 'were']);

/** In log-odds. */
const TELLS_OF_SPEAKER = 2;

/** "Would she forgive them? Ask me in May, said Lee", "Where next? Norvik, she replies": the writer asks. */
function isWritersQuestion({ tokens }: Line, verb: Token | undefined): boolean {
  if (tokens.at(-1)?.text !== '?') return false;
  if (ANSWERS.has(verb?.lemma ?? '')) return true;
  const at = tokens.findIndex(({ partOfSpeech }) => partOfSpeech === 'AUX');
  const opens = at === 0 || (at > 0 && WAYS_TO_ASK.has(tokens[at - 1]?.lower ?? '') && at <= 2);
  return opens && PRONOUNS.has(tokens[at + 1]?.lower ?? '');
}

const ANSWERS: ReadonlySet<string> = new Set(['answer', 'reply', 'respond', 'retort']);
const WAYS_TO_ASK: ReadonlySet<string> = new Set('what where when why how who'.split(' '));
/** In log-odds. */
const ASKED_BY_WRITER = 5;
