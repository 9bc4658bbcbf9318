import { frequencyOf } from '../../language/frequencies.ts';
import { isMark, type Line } from './cuts.ts';
import type { Frame } from './frames.ts';
import {
  CLIPPED,
  FIRST_PLURAL,
  FIRST_SINGULAR,
  MODALS,
  PAST,
  PRESENT,
  SECOND,
  SPOKEN,
  THIRD,
} from './words.ts';

/** How a stretch of words sounds. */
export interface Manner {
  /** First person singular and plural, second person. */
  readonly person: string;
  readonly clipped: boolean;
  readonly tense: string;
  readonly third: boolean;
  readonly modal: boolean;
  readonly bracket: boolean;
  /** Its last mark. */
  readonly closing: string;
  readonly opening: string;
  /** Shares of rare words, names and numbers. */
  readonly rare: string;
  readonly named: string;
  readonly numbers: string;
}

/** A sentence with what it shows as a whole. */
export interface LineView {
  readonly line: Line;
  /** The frame and kind of the cue that rules the sentence. */
  readonly frame: string;
  /** The frame alone, of a cue that may hold direct speech; else "none". */
  readonly holds: Frame | 'none';
  /** Whether it sounds like speech: first or second person, or clipped forms. */
  readonly spoken: boolean;
  /** Whether quotation marks stand in it. */
  readonly marked: boolean;
  readonly mannerOf: (from: number, to: number) => Manner;
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
  const subject = cue?.subjects[0];
  const mannerOf = mannersOf(line);
  const all = mannerOf(0, tokens.length);
  return {
    line,
    frame: cue === undefined ? 'none' : `${frame} ${cue.kind}`,
    holds: cue !== undefined && SPEAKING.has(cue.kind) ? frame : 'none',
    spoken: all.person !== '-' || all.clipped,
    marked: tokens.some(isMark),
    mannerOf,
    speaker: subject === undefined ? '' : (tokens[subject.to - 1]?.lower ?? ''),
  };
}

const RANK: Record<Frame, number> = { midst: 8, after: 7, colon: 6, before: 4, other: 0 };
const SPEAKING: ReadonlySet<string> = new Set(['say', 'tell', 'ask', 'write', 'add', 'according']);

/** The manner of any stretch of a sentence, from running counts of its traits. */
function mannersOf({ tokens }: Line): (from: number, to: number) => Manner {
  const counts = new Uint16Array((tokens.length + 1) * TRAITS);
  tokens.forEach(({ lower, partOfSpeech, text }, index) => {
    const row = index * TRAITS;
    for (let k = 0; k < TRAITS; k++) counts[row + TRAITS + k] = counts[row + k] ?? 0;
    const verb = partOfSpeech === 'VERB';
    if (FIRST_SINGULAR.has(lower)) bump(counts, row, SINGULAR);
    else if (FIRST_PLURAL.has(lower)) bump(counts, row, PLURAL);
    else if (SECOND.has(lower)) bump(counts, row, YOU);
    else if (THIRD.has(lower)) bump(counts, row, HE);
    if (CLIPPED.has(lower)) bump(counts, row, CLIP);
    if (MODALS.has(lower)) bump(counts, row, MODAL);
    if (PAST.has(lower) || (verb && lower.endsWith('ed'))) bump(counts, row, BEFORE);
    else if (PRESENT.has(lower) || (verb && lower.endsWith('s'))) bump(counts, row, NOW);
    if (partOfSpeech === 'PROPN') bump(counts, row, NAMED);
    else if (partOfSpeech === 'NUM') bump(counts, row, NUMBER);
    else if (partOfSpeech !== 'PUNCT' && frequencyOf(lower) < RARE) bump(counts, row, UNCOMMON);
    if (text === '[' || text === '...' || text === '…') bump(counts, row, BRACKET);
  });
  return (from, to) => {
    const person = `${countIn(counts, from, to, SINGULAR) > 0 ? 'I' : ''}${countIn(counts, from, to, PLURAL) > 0 ? 'w' : ''}${countIn(counts, from, to, YOU) > 0 ? 'y' : ''}`;
    const tense =
      countIn(counts, from, to, BEFORE) > 0
        ? countIn(counts, from, to, NOW) > 0
          ? 'b'
          : 'd'
        : countIn(counts, from, to, NOW) > 0
          ? 's'
          : '0';
    const head = tokens[from];
    const last = tokens[to - 1];
    return {
      person: person || '-',
      clipped: countIn(counts, from, to, CLIP) > 0,
      tense,
      third: countIn(counts, from, to, HE) > 0,
      modal: countIn(counts, from, to, MODAL) > 0,
      bracket: countIn(counts, from, to, BRACKET) > 0,
      rare: stepOf(countIn(counts, from, to, UNCOMMON), to - from),
      named: stepOf(countIn(counts, from, to, NAMED), to - from),
      numbers: stepOf(countIn(counts, from, to, NUMBER), to - from),
      closing: last?.partOfSpeech === 'PUNCT' ? last.text : '',
      opening:
        head === undefined
          ? ''
          : SPOKEN.has(head.lower)
            ? 'spoken'
            : head.text === head.lower
              ? 'lower'
              : head.partOfSpeech === 'PROPN'
                ? 'name'
                : 'upper',
    };
  };
}

const [
  SINGULAR,
  PLURAL,
  YOU,
  HE,
  CLIP,
  MODAL,
  BEFORE,
  NOW,
  BRACKET,
  NAMED,
  NUMBER,
  UNCOMMON,
  TRAITS,
] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
/** A word of English film subtitles is rare below this count in 51 million words. */
const RARE = 1000;

const bump = (counts: Uint16Array, row: number, trait: number): void => {
  counts[row + TRAITS + trait] = (counts[row + TRAITS + trait] ?? 0) + 1;
};

const countIn = (counts: Uint16Array, from: number, to: number, trait: number): number =>
  (counts[to * TRAITS + trait] ?? 0) - (counts[from * TRAITS + trait] ?? 0);

/** A share in five steps. */
const stepOf = (part: number, all: number): string =>
  String(part === 0 ? 0 : Math.min(4, 1 + Math.floor((part * 8) / Math.max(1, all))));

/** What stands around a sentence. */
export interface Setting {
  readonly position: string;
  readonly previous: string;
  readonly following: string;
  /** The frame of speech earlier in the paragraph, and how many sentences ago. */
  readonly leadIn: string;
  readonly distance: string;
  readonly later: string;
  readonly paragraphBefore: string;
  readonly paragraphAfter: string;
  /** Whether other sentences of the paragraph sound like speech. */
  readonly voice: string;
  /** Who speaks earlier or later in the paragraph, as `speaker` of a view. */
  readonly speakers: readonly string[];
  /** A cue after speech with which the next sentence of the paragraph opens: its kind; else empty. */
  readonly nextOpens: string;
}

export function settingOf(views: readonly LineView[], index: number): Setting {
  const view = views[index];
  if (view === undefined) throw new RangeError(`no sentence ${index}`);
  const { line } = view;
  const near = (step: number): string => {
    const other = views[index + step];
    if (other === undefined) return 'edge';
    return `${other.line.paragraph === line.paragraph ? '' : '¶'}${other.frame}`;
  };
  const speakers: string[] = [];
  let leadIn = 'none';
  let distance = '';
  let voices = 0;
  for (let k = index - 1; views[k]?.line.paragraph === line.paragraph; k--) {
    const other = views[k];
    if (other === undefined) break;
    if (leadIn === 'none' && other.holds !== 'none' && other.holds !== 'other') {
      leadIn = other.holds;
      speakers.push(other.speaker);
      distance = String(Math.min(3, index - k));
    }
    if (other.spoken) voices |= 1;
  }
  let later = 'none';
  for (let k = index + 1; views[k]?.line.paragraph === line.paragraph; k++) {
    const other = views[k];
    if (other === undefined) break;
    if (later === 'none' && (other.holds === 'midst' || other.holds === 'after')) {
      later = other.holds;
      speakers.push(other.speaker);
    }
    if (other.spoken) voices |= 2;
  }
  const first = index - line.index;
  return {
    position:
      line.count === 1
        ? 'only'
        : line.index === 0
          ? 'first'
          : line.index === line.count - 1
            ? 'last'
            : 'mid',
    previous: near(-1),
    following: near(1),
    leadIn,
    distance,
    later,
    paragraphBefore: paragraphFrame(views, first - 1, -1),
    paragraphAfter: paragraphFrame(views, first + line.count, 1),
    voice: String(voices),
    speakers,
    nextOpens: opensWithCue(views[index + 1], line.paragraph),
  };
}

function opensWithCue(view: LineView | undefined, paragraph: number): string {
  const [cue] = view?.line.cues ?? [];
  if (view === undefined || cue === undefined || view.line.paragraph !== paragraph) return '';
  return cue.clause.from === 0 && view.line.frames[0] === 'after' ? cue.kind : '';
}

/** The strongest frame of the paragraph that `from` lies in, walked by `step`. */
function paragraphFrame(views: readonly LineView[], from: number, step: number): string {
  const paragraph = views[from]?.line.paragraph;
  if (paragraph === undefined) return 'edge';
  let top: Frame | 'none' = 'none';
  let spoken = false;
  for (let k = from; views[k]?.line.paragraph === paragraph; k += step) {
    const view = views[k];
    if (view === undefined) break;
    spoken ||= view.spoken;
    if (view.holds === 'none') continue;
    if (top === 'none' || RANK[view.holds] > RANK[top]) top = view.holds;
  }
  const colon = step < 0 && views[from]?.line.tokens.at(-1)?.text === ':';
  return `${top}${colon ? ':' : ''}${spoken ? '*' : ''}`;
}
