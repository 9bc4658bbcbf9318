import type { Token } from '../../language/analyse.ts';
import type { Cue } from './cues.ts';
import type { Line } from './cuts.ts';
import type { Frame } from './frames.ts';
import { symbolOf } from './symbols.ts';
import { countOf, TRAIT, TRAIT_WIDTH } from './traits.ts';
import type { WordEntry } from './word-entry.ts';
import { FIRST_PLURAL, FIRST_SINGULAR, SECOND } from './words.ts';

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
  /** Running counts of traits: those before each token, `TRAIT_WIDTH` by `TRAIT_WIDTH`. */
  readonly traits: Uint16Array;
  /** The last word of the ruling cue's subject, in small letters; empty where there is none. */
  readonly speaker: string;
}

/** A cue by its number; none for -1, which costs an array much time to look for. */
export const cueViewAt = ({ cues }: LineView, index: number): CueView | undefined =>
  index < 0 ? undefined : cues[index];

export function lineView(line: Line): LineView {
  const { cues, frames, tokens, words } = line;
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
  return {
    line,
    seen: seenIn(line),
    cues: cues.map((each, index) => cueView(line, each, frames[index] ?? 'other')),
    frame: symbolOf(cue === undefined ? 'none' : `${frame} ${cue.kind}`),
    holds: cue !== undefined && SPEAKING.has(cue.kind) ? frame : 'none',
    spoken: SPOKEN_TRAITS.some((trait) => countOf(traits, 0, tokens.length, trait) > 0),
    marked: words.some(({ quotation }) => quotation),
    traits,
    speakers,
    speaker: speakers[main] ?? '',
  };
}

export const RANK: Record<Frame, number> = { midst: 8, after: 7, colon: 6, before: 4, other: 0 };
const SPOKEN_TRAITS = [TRAIT.singular, TRAIT.plural, TRAIT.you, TRAIT.clipped];
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
export const NOTHING = symbolOf('-');

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

/** How each token is seen: a closed-class word, a common mark, or a part of speech. */
function seenIn({ tokens, words }: Line): Uint16Array {
  const seen = new Uint16Array(tokens.length + 1);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const word = words[index];
    if (token !== undefined && word !== undefined) seen[index] = seenAs(token.partOfSpeech, word);
  }
  seen[tokens.length] = NOTHING;
  return seen;
}

/** A token's symbol: closed-class words and common marks one by one, the others by their part of speech. */
function seenAs(partOfSpeech: Token['partOfSpeech'], { closed, mark }: WordEntry): number {
  if (closed >= 0) return closed;
  return partOfSpeech === 'PUNCT' && mark >= 0 ? mark : symbolOf(partOfSpeech);
}

function traitsOf({ tokens, words }: Line): Uint16Array {
  const counts = new Uint16Array((tokens.length + 1) * TRAIT_WIDTH);
  let afterTo = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const word = words[index];
    if (token === undefined || word === undefined) continue;
    const row = (index + 1) * TRAIT_WIDTH;
    for (let k = row; k < row + TRAIT_WIDTH; k++) counts[k] = counts[k - TRAIT_WIDTH] ?? 0;
    if (token.partOfSpeech === 'PUNCT') countMark(token, word, counts, row);
    else countWord(token.partOfSpeech, word, afterTo, counts, row);
    afterTo = token.lower === 'to';
  }
  return counts;
}

function countMark(
  { text }: Token,
  { quotation }: WordEntry,
  counts: Uint16Array,
  row: number,
): void {
  if (text === ',') bump(counts, row, TRAIT.comma);
  else if (quotation) bump(counts, row, TRAIT.mark);
  else if (text === '[' || text === '...' || text === '…') bump(counts, row, TRAIT.bracket);
}

function countWord(
  partOfSpeech: Token['partOfSpeech'],
  word: WordEntry,
  afterTo: boolean,
  counts: Uint16Array,
  row: number,
): void {
  for (const trait of word.traits) bump(counts, row, trait);
  const verb = partOfSpeech === 'VERB';
  if (verb && word.tense >= 0) bump(counts, row, word.tense);
  const finite = (verb && !word.ing) || partOfSpeech === 'AUX';
  if (finite && !afterTo) bump(counts, row, TRAIT.finite);
  if (partOfSpeech === 'PROPN') bump(counts, row, TRAIT.named);
  else if (partOfSpeech === 'NUM') bump(counts, row, TRAIT.number);
  else if (word.rare) bump(counts, row, TRAIT.rare);
}

function bump(counts: Uint16Array, row: number, trait: number): void {
  counts[row + trait] = (counts[row + trait] ?? 0) + 1;
}
