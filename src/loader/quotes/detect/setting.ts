import type { Frame } from './frames.ts';
import { nameOf, symbolOf } from './symbols.ts';
import { type LineView, placesOf, RANK } from './view.ts';

/** What stands around a sentence, as symbols. */
export interface Setting {
  readonly position: number;
  readonly previous: number;
  readonly following: number;
  /** The frame of speech earlier in the paragraph, and how many sentences ago. */
  readonly leadIn: number;
  readonly distance: number;
  readonly later: number;
  readonly paragraphBefore: number;
  readonly paragraphAfter: number;
  /** Whether other sentences of the paragraph sound like speech: 1 earlier, 2 later. */
  readonly voice: number;
  /** 1 where the sentence names who speaks earlier or later in the paragraph, else 0. */
  readonly names: number;
  /** A cue after speech with which the next sentence of the paragraph opens: its kind; else none. */
  readonly nextOpens: number;
  /** The forms of those who speak earlier and later in the paragraph. */
  readonly leadSubject: number;
  readonly laterSubject: number;
}

export function settingOf(views: readonly LineView[], index: number): Setting {
  const view = views[index];
  if (view === undefined) throw new RangeError(`no sentence ${index}`);
  const { line } = view;
  const speakers: string[] = [];
  let leadIn: Frame | 'none' = 'none';
  let leadSubject = NONE;
  let distance = 0;
  let voice = 0;
  for (let k = index - 1; k >= index - line.index; k--) {
    const other = views[k];
    if (other === undefined) break;
    if (leadIn === 'none' && other.holds !== 'none' && other.holds !== 'other') {
      leadIn = other.holds;
      leadSubject = other.subject;
      speakers.push(other.speaker);
      distance = Math.min(FARTHEST, index - k);
    }
    if (other.spoken) voice |= 1;
    if (leadIn !== 'none' && (voice & 1) !== 0) break;
  }
  let later: Frame | 'none' = 'none';
  let laterSubject = NONE;
  for (let k = index + 1; views[k]?.line.paragraph === line.paragraph; k++) {
    const other = views[k];
    if (other === undefined) break;
    if (later === 'none' && (other.holds === 'midst' || other.holds === 'after')) {
      later = other.holds;
      laterSubject = other.subject;
      speakers.push(other.speaker);
    }
    if (other.spoken) voice |= 2;
    if (later !== 'none' && (voice & 2) !== 0) break;
  }
  const first = index - line.index;
  return {
    position: positionOf(line.index, line.count),
    previous: frameOf(views, index - 1, line.paragraph),
    following: frameOf(views, index + 1, line.paragraph),
    leadIn: FRAMES[leadIn],
    distance,
    later: FRAMES[later],
    paragraphBefore: paragraphFrame(views, first - 1, -1),
    paragraphAfter: paragraphFrame(views, first + line.count, 1),
    voice,
    names: speakers.some((speaker) => placesOf(line, speaker).length > 0) ? 1 : 0,
    nextOpens: opensWithCue(views[index + 1], line.paragraph),
    leadSubject,
    laterSubject,
  };
}

const FARTHEST = 3;
const EDGE = symbolOf('edge');
export const NONE = symbolOf('none');
const FRAMES: Record<Frame | 'none', number> = {
  midst: symbolOf('midst'),
  after: symbolOf('after'),
  colon: symbolOf('colon'),
  before: symbolOf('before'),
  other: symbolOf('other'),
  none: NONE,
};

/** The frame of a sentence as it looks from a paragraph. */
function frameOf(views: readonly LineView[], index: number, paragraph: number): number {
  const view = index < 0 ? undefined : views[index];
  if (view === undefined) return EDGE;
  return view.line.paragraph === paragraph ? view.frame : beyond(view.frame);
}

/** A frame beyond a break of paragraphs. */
function beyond(frame: number): number {
  const known = BEYOND.get(frame);
  if (known !== undefined) return known;
  const symbol = symbolOf(`¶${nameOf(frame)}`);
  BEYOND.set(frame, symbol);
  return symbol;
}

const BEYOND = new Map<number, number>();

/** 0 alone, 1 first, 2 last, 3 between. */
function positionOf(index: number, count: number): number {
  if (count === 1) return 0;
  if (index === 0) return 1;
  return index === count - 1 ? 2 : 3;
}

function opensWithCue(view: LineView | undefined, paragraph: number): number {
  const [cue] = view?.line.cues ?? [];
  if (view === undefined || cue === undefined || view.line.paragraph !== paragraph) return NONE;
  const opens = cue.clause.from === 0 && view.line.frames[0] === 'after';
  return opens ? (view.cues[0]?.kind ?? NONE) : NONE;
}

/** The strongest frame of the paragraph that `from` lies in, walked by `step`. */
function paragraphFrame(views: readonly LineView[], from: number, step: number): number {
  const paragraph = views[from]?.line.paragraph;
  if (paragraph === undefined) return EDGE;
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
  const { plain, voiced } = AROUND[top];
  return (spoken ? voiced : plain)[colon ? 1 : 0];
}

/** For each frame the symbols of a paragraph that it rules: without a colon at its end, and with one. */
interface Around {
  readonly plain: readonly [number, number];
  readonly voiced: readonly [number, number];
}

const around = (frame: Frame | 'none'): Around => ({
  plain: [symbolOf(frame), symbolOf(`${frame}:`)],
  voiced: [symbolOf(`${frame}*`), symbolOf(`${frame}:*`)],
});

const AROUND: Record<Frame | 'none', Around> = {
  midst: around('midst'),
  after: around('after'),
  colon: around('colon'),
  before: around('before'),
  other: around('other'),
  none: around('none'),
};
