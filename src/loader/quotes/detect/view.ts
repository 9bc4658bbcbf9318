import type { Token } from '../../language/analyse.ts';
import { frequencyOf } from '../../language/frequencies.ts';
import type { Cue } from './cues.ts';
import { isMark, type Line } from './cuts.ts';
import type { Frame } from './frames.ts';
import { symbolOf } from './symbols.ts';
import {
  CLIPPED,
  FIRST_PLURAL,
  FIRST_SINGULAR,
  MODALS,
  PAST,
  PRESENT,
  SECOND,
  seenAs,
  THIRD,
} from './words.ts';

/** A cue as symbols. */
export interface CueView {
  readonly kind: number;
  readonly frame: number;
  /** Kind and frame in one. */
  readonly way: number;
  readonly subject: number;
  readonly form: number;
  readonly lemma: number;
}

/** A sentence with what it shows as a whole, words as symbols. */
export interface LineView {
  readonly line: Line;
  /** How each token is seen; one more at the end for what follows the last. */
  readonly seen: Uint16Array;
  readonly cues: readonly CueView[];
  /** For each cue the last word of its first subject, in small letters; empty where there is none. */
  readonly speakers: readonly string[];
  /** The frame and kind of the cue that rules the sentence. */
  readonly frame: number;
  /** The frame alone, of a cue that may hold direct speech; else "none". */
  readonly holds: Frame | 'none';
  /** Whether it sounds like speech: first or second person, or clipped forms. */
  readonly spoken: boolean;
  /** Whether quotation marks stand in it. */
  readonly marked: boolean;
  /** Running counts of traits: those before each token, `TRAIT_COUNT` by `TRAIT_COUNT`. */
  readonly traits: Uint16Array;
  /** The last word of the ruling cue's subject, in small letters; empty where there is none. */
  readonly speaker: string;
}

export function lineView(line: Line): LineView {
  const { cues, frames, tokens } = line;
  let main = -1;
  let top = -1;
  cues.forEach(({ kind, subjects }, index) => {
    const weight = SPEAKING.has(kind) ? 2 : subjects.length > 0 ? 1 : 0;
    const rank = RANK[frames[index] ?? 'other'] + weight;
    if (rank > top) {
      top = rank;
      main = index;
    }
  });
  const cue = cues[main];
  const frame = frames[main] ?? 'other';
  const speakers = cues.map(({ subjects: [subject] }) =>
    subject === undefined ? '' : (tokens[subject.to - 1]?.lower ?? ''),
  );
  const traits = traitsOf(line);
  const seen = new Uint16Array(tokens.length + 1);
  tokens.forEach((token, index) => (seen[index] = symbolOf(seenAs(token))));
  seen[tokens.length] = NOTHING;
  return {
    line,
    seen,
    cues: cues.map((each, index) => cueView(line, each, frames[index] ?? 'other')),
    frame: symbolOf(cue === undefined ? 'none' : `${frame} ${cue.kind}`),
    holds: cue !== undefined && SPEAKING.has(cue.kind) ? frame : 'none',
    spoken: SPOKEN_TRAITS.some((trait) => countOf(traits, 0, tokens.length, trait) > 0),
    marked: tokens.some(isMark),
    traits,
    speakers,
    speaker: speakers[main] ?? '',
  };
}

export const RANK: Record<Frame, number> = { midst: 8, after: 7, colon: 6, before: 4, other: 0 };
const SPEAKING: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'ask',
  'write',
  'add',
  'according',
  'line',
]);
/** The symbol of no token at all. */
export const NOTHING = symbolOf(seenAs(undefined));

function cueView(line: Line, cue: Cue, frame: Frame): CueView {
  const verb = line.tokens[cue.from];
  const kind = tellsPress(line, cue) ? 'press' : cue.kind;
  return {
    kind: symbolOf(kind),
    frame: symbolOf(frame),
    way: symbolOf(`${frame} ${kind}`),
    subject: symbolOf(subjectForm(line, cue)),
    form: symbolOf(formOf(line, cue.from)),
    lemma: symbolOf(`=${verb?.lemma.toLowerCase() ?? ''}`),
  };
}

/** Whether somebody told it to a paper, a station or reporters, and not to a person of the story. */
function tellsPress({ tokens }: Line, { kind, clause }: Cue): boolean {
  if (kind !== 'tell') return false;
  const first = tokens[clause.to];
  const listener = first?.lower === 'the' ? tokens[clause.to + 1] : first;
  if (listener === undefined) return false;
  return listener.partOfSpeech === 'PROPN' || PRESS.has(listener.lower);
}

const PRESS: ReadonlySet<string> = new Set(['reporters', 'journalists']);

function subjectForm({ tokens }: Line, cue: Cue): string {
  const [subject] = cue.subjects;
  const head = subject === undefined ? undefined : tokens[subject.to - 1];
  if (head === undefined) return '-';
  if (head.partOfSpeech === 'PROPN') return cue.inverted ? 'name<' : 'name';
  if (FIRST_SINGULAR.has(head.lower) || FIRST_PLURAL.has(head.lower)) return 'I';
  if (SECOND.has(head.lower)) return 'you';
  if (head.lower === 'who' || head.lower === 'it') return head.lower;
  if (head.partOfSpeech === 'PRON') return 'he';
  return head.lower.endsWith('s') ? 'nouns' : 'noun';
}

/** The form of a verb by its ending. */
export function formOf({ tokens }: Line, at: number): string {
  const token = tokens[at];
  if (token === undefined) return '';
  if (token.lower.endsWith('ing')) return 'ing';
  if (token.lower === token.lemma) return 'base';
  return token.lower.endsWith('s') ? 's' : 'ed';
}

/** What is counted in a sentence. */
export const TRAIT = {
  singular: 0,
  plural: 1,
  you: 2,
  third: 3,
  clipped: 4,
  modal: 5,
  past: 6,
  present: 7,
  bracket: 8,
  named: 9,
  number: 10,
  rare: 11,
  finite: 12,
  comma: 13,
  mark: 14,
} as const;
const SPOKEN_TRAITS = [TRAIT.singular, TRAIT.plural, TRAIT.you, TRAIT.clipped];
const TRAIT_COUNT = Object.keys(TRAIT).length;

/** How often a trait stands among the tokens from `from` to `to`. */
export const countOf = (traits: Uint16Array, from: number, to: number, trait: number): number =>
  (traits[to * TRAIT_COUNT + trait] ?? 0) - (traits[from * TRAIT_COUNT + trait] ?? 0);

function traitsOf({ tokens }: Line): Uint16Array {
  const counts = new Uint16Array((tokens.length + 1) * TRAIT_COUNT);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const row = (index + 1) * TRAIT_COUNT;
    counts.copyWithin(row, row - TRAIT_COUNT, row);
    if (token.partOfSpeech === 'PUNCT') countMark(token, counts, row);
    else countWord(token, tokens[index - 1], counts, row);
  }
  return counts;
}

function countMark(token: Token, counts: Uint16Array, row: number): void {
  const { text } = token;
  if (text === ',') bump(counts, row, TRAIT.comma);
  else if (isMark(token)) bump(counts, row, TRAIT.mark);
  else if (text === '[' || text === '...' || text === '…') bump(counts, row, TRAIT.bracket);
}

function countWord(
  { lower, partOfSpeech }: Token,
  before: Token | undefined,
  counts: Uint16Array,
  row: number,
): void {
  const traits = traitsOfWord(lower);
  for (const trait of traits) bump(counts, row, trait);
  const verb = partOfSpeech === 'VERB';
  if (verb && !traits.includes(TRAIT.past) && !traits.includes(TRAIT.present)) {
    if (lower.endsWith('ed')) bump(counts, row, TRAIT.past);
    else if (lower.endsWith('s')) bump(counts, row, TRAIT.present);
  }
  const finite = (verb && !lower.endsWith('ing')) || partOfSpeech === 'AUX';
  if (finite && before?.lower !== 'to') bump(counts, row, TRAIT.finite);
  if (partOfSpeech === 'PROPN') bump(counts, row, TRAIT.named);
  else if (partOfSpeech === 'NUM') bump(counts, row, TRAIT.number);
  else if (frequencyOf(lower) < RARE) bump(counts, row, TRAIT.rare);
}

function bump(counts: Uint16Array, row: number, trait: number): void {
  counts[row + trait] = (counts[row + trait] ?? 0) + 1;
}

/** The traits that closed-class words have by their letters alone. */
const traitsOfWord = (lower: string): readonly number[] => BY_WORD.get(lower) ?? NO_TRAITS;

const NO_TRAITS: readonly number[] = [];
const BY_WORD = new Map<string, number[]>();
for (const [trait, words] of [
  [TRAIT.singular, FIRST_SINGULAR],
  [TRAIT.plural, FIRST_PLURAL],
  [TRAIT.you, SECOND],
  [TRAIT.third, THIRD],
  [TRAIT.clipped, CLIPPED],
  [TRAIT.modal, MODALS],
  [TRAIT.past, PAST],
  [TRAIT.present, PRESENT],
] as const) {
  for (const word of words) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), trait]);
}

/** A word of English film subtitles is rare below this count in 51 million words. */
const RARE = 1000;
