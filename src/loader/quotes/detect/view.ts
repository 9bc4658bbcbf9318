import type { Token } from '../../language/analyse.ts';
import { remembered } from '../../language/remember.ts';
import { nounOf } from '../nouns.ts';
import { actorOf } from './actor.ts';
import { type Clauses, clausesOf } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Line } from './cuts.ts';
import type { Frame } from './frames.ts';
import { NOTHING, symbolOf } from './symbols.ts';
import { type Tally, tallyOf, traitsBetween } from './tally.ts';
import { TRAIT } from './traits.ts';
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
  /** The last word of its first subject, in small letters; empty where there is none. */
  readonly speaker: string;
  /** The tokens that are this word. */
  readonly named: readonly number[];
}

/** A sentence with what it shows as a whole, words as symbols. */
export interface LineView {
  readonly line: Line;
  /** How each token is seen; one more at the end for what follows the last. */
  readonly seen: readonly number[];
  readonly cues: readonly CueView[];
  /** The frame and kind of the cue that rules the sentence. */
  readonly frame: number;
  /** The frame alone, of a cue that may hold direct speech; else "none". */
  readonly holds: Frame | 'none';
  /** Whether it sounds like speech: first or second person, or clipped forms. */
  readonly spoken: boolean;
  /** Whether quotation marks stand in it. */
  readonly marked: boolean;
  readonly tally: Tally;
  /** The traits of all its words. */
  readonly traits: number;
  /** The speaker of the cue that rules it; empty where there is none. */
  readonly speaker: string;
  /** The form of that speaker, as a symbol. */
  readonly subject: number;
  /** Who acts in it, as a symbol. */
  readonly actor: number;
  readonly clauses: Clauses;
}

/** A cue by its number; none for -1, which costs an array much time to look for. */
export const cueViewAt = ({ cues }: LineView, index: number): CueView | undefined =>
  index < 0 ? undefined : cues[index];

export function lineView(line: Line): LineView {
  const { cues, cuts, frames, words } = line;
  const ruling = rulingCue(line);
  const cue = ruling < 0 ? undefined : cues[ruling];
  const frame = (ruling < 0 ? undefined : frames[ruling]) ?? 'other';
  const views = cues.map((each, index) => cueView(line, each, frames[index] ?? 'other'));
  const tally = tallyOf(line);
  const traits = traitsBetween(tally, 0, cuts.length - 1);
  return {
    line,
    seen: seenIn(line),
    cues: views,
    frame: cue === undefined ? NO_FRAME : wayOf(frame, cue.kind),
    holds: cue !== undefined && SPEAKING.has(cue.kind) ? frame : 'none',
    spoken: (traits & SPOKEN_TRAITS) !== 0,
    marked: words.some(({ quotation }) => quotation),
    tally,
    traits,
    speaker: ruling < 0 ? '' : (views[ruling]?.speaker ?? ''),
    subject: views[ruling]?.subject ?? NOTHING,
    actor: actorOf(line),
    clauses: clausesOf(line),
  };
}

/** The number of the cue that tells most of its sentence; -1 where there is none. */
function rulingCue({ cues, frames }: Line): number {
  let ruling = -1;
  let top = -1;
  for (let index = 0; index < cues.length; index++) {
    const cue = cues[index];
    if (cue === undefined) continue;
    const weight = SPEAKING.has(cue.kind) ? 2 : cue.subjects.length > 0 ? 1 : 0;
    const rank = RANK[frames[index] ?? 'other'] + weight;
    if (rank <= top) continue;
    top = rank;
    ruling = index;
  }
  return ruling;
}

export const RANK: Record<Frame, number> = { midst: 8, after: 7, colon: 6, before: 4, other: 0 };
const SPOKEN_TRAITS = TRAIT.singular | TRAIT.plural | TRAIT.you | TRAIT.clipped;
const SPEAKING: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'ask',
  'write',
  'add',
  'according',
  'line',
]);

const NO_FRAME = symbolOf('none');

function cueView(line: Line, cue: Cue, frame: Frame): CueView {
  const kind = tellsPress(line, cue) ? 'press' : cue.kind;
  const [subject] = cue.subjects;
  const speaker = subject === undefined ? '' : (line.tokens[subject.to - 1]?.lower ?? '');
  return {
    kind: symbolOf(kind),
    frame: symbolOf(frame),
    way: wayOf(frame, kind),
    subject: symbolOf(subjectForm(line, cue)),
    form: symbolOf(formOf(line, cue.from)),
    lemma: lemmaSymbol(line.tokens[cue.from]?.lemma ?? ''),
    speaker,
    named: placesOf(line, speaker),
  };
}

/** The symbol of a frame and a kind in one. */
function wayOf(frame: Frame, kind: string): number {
  const ways = WAYS[frame];
  let way = ways.get(kind);
  if (way === undefined) ways.set(kind, (way = symbolOf(`${frame} ${kind}`)));
  return way;
}

const WAYS: Record<Frame, Map<string, number>> = {
  midst: new Map(),
  after: new Map(),
  colon: new Map(),
  before: new Map(),
  other: new Map(),
};

const lemmaSymbol = remembered((lemma) => symbolOf(`=${lemma.toLowerCase()}`));

/** The tokens of a sentence that name a speaker, or mean one by a pronoun. */
export function placesOf({ tokens }: Line, speaker: string): number[] {
  const places: number[] = [];
  if (speaker === '') return places;
  for (let k = 0; k < tokens.length; k++) if (tokens[k]?.lower === speaker) places.push(k);
  return places;
}

/** Whether somebody told it to a paper, a station or reporters, and not to a person of the story. */
export function tellsPress({ tokens }: Line, { kind, clause }: Cue): boolean {
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
  return nounOf(head.lower).kind;
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
function seenIn({ tokens, words }: Line): number[] {
  const seen: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const word = words[index];
    if (token !== undefined && word !== undefined) seen.push(seenAs(token.partOfSpeech, word));
  }
  seen.push(NOTHING);
  return seen;
}

/** A token's symbol: closed-class words and common marks one by one, the others by their part of speech. */
function seenAs(partOfSpeech: Token['partOfSpeech'], { closed, mark }: WordEntry): number {
  if (closed >= 0) return closed;
  return partOfSpeech === 'PUNCT' && mark >= 0 ? mark : symbolOf(partOfSpeech);
}
