import type { Chain } from './chain.ts';
import type { Line } from './cuts.ts';
import { KIND_COUNT, KINDS, UNIT_WIDTH } from './states.ts';
import { TRAIT } from './traits.ts';

/**
 * Takes from narration what stands right before a cue that can only follow speech ("X, she said.", "X? she
 * asked."), right behind "according to NAME,", behind "She added:" and behind the name that opens a line of
 * a transcript; and from speech what swallows the cue that reports it. What stands before a cue that can only
 * follow speech is direct, rather than not.
 */
export function scoreFrames(lines: readonly Line[], chain: Chain): void {
  for (let sentence = 0; sentence < lines.length; sentence++) {
    const line = lines[sentence];
    if (line === undefined) continue;
    scoreNamed(lines, sentence, chain);
    scoreReported(line, lines[sentence + 1], lines[sentence - 1], sentence, chain);
    if (line.cues.length === 0) continue;
    scoreSwallowed(line, lines[sentence - 1], sentence, chain);
    scoreFollowed(line, sentence, chain);
  }
  scoreLead(lines, chain);
}

/** Takes from direct speech what an article begins with: "X has died, her publisher said" tells news. */
function scoreLead(lines: readonly Line[], chain: Chain): void {
  const [line] = lines;
  if (line === undefined || (lines.at(-1)?.paragraph ?? 0) < FEWEST_AFTER_LEAD) return;
  if (line.words.some(({ traits }) => (traits & SPOKEN) !== 0)) return;
  const last = chain.pieces[1] ?? 0;
  for (let piece = 0; piece < last; piece++) {
    const at = piece * KIND_COUNT + DIRECT;
    chain.pieceScores[at] = (chain.pieceScores[at] ?? 0) - LEAD;
  }
}

/** First and second person, and clipped forms. */
const SPOKEN = TRAIT.singular | TRAIT.plural | TRAIT.you | TRAIT.clipped;
/** In log-odds. */
const LEAD = 1.5;
/** A note of fewer paragraphs has no lead. */
const FEWEST_AFTER_LEAD = 2;

/** Takes from narration what a cue reports, be it of the same sentence or of one beside it. */
function scoreReported(
  line: Line,
  next: Line | undefined,
  previous: Line | undefined,
  sentence: number,
  chain: Chain,
): void {
  const answered =
    next?.paragraph === line.paragraph && next.cues[0]?.clause.from === 0 && follows(next, 0);
  const introduced = introduces(previous);
  if (line.cues.length === 0 && !answered && !introduced) return;
  const first = chain.cuts[sentence] ?? 0;
  for (let unit = 0; unit + 1 < line.cuts.length; unit++) {
    const start = line.cuts[unit] ?? 0;
    const end = line.cuts[unit + 1] ?? 0;
    const closes = end === line.tokens.length;
    if (!(closes && (answered || introduced)) && !isReported(line, start, end)) continue;
    const at = (first + unit) * UNIT_WIDTH;
    chain.unitScores[at] = (chain.unitScores[at] ?? 0) - UNLIKELY;
  }
}

/** Whether a stretch between two cuts stands where a cue of its sentence has what it reports. */
function isReported(line: Line, start: number, end: number): boolean {
  const { cues } = line;
  for (let index = 0; index < cues.length; index++) {
    const cue = cues[index];
    if (cue === undefined) continue;
    const { kind, clause } = cue;
    if (clause.from === end && follows(line, index)) return true;
    if (kind === 'line' && start >= clause.to) return true;
    if (announces(line, index, start)) return true;
    if (!isBehind(line, clause.to, start)) continue;
    if (kind === 'according' ? clause.from === 0 : interrupts(line, index)) return true;
  }
  return false;
}

/** Takes from speech what swallows the cue that reports it: "X, Ann Lee said, Y". */
function scoreSwallowed(
  line: Line,
  previous: Line | undefined,
  sentence: number,
  chain: Chain,
): void {
  const reporting = line.cues.filter(
    ({ kind, subjects: [subject] }, index) =>
      SAYING.has(kind) &&
      (MAIN.has(line.frames[index] ?? 'other') || goesOn(line, index, previous)) &&
      subject !== undefined &&
      !SPEAKERS.has(line.tokens[subject.to - 1]?.lower ?? ''),
  );
  if (reporting.length === 0) return;
  const first = chain.cuts[sentence] ?? 0;
  const last = chain.pieces[sentence + 1] ?? 0;
  for (let piece = chain.pieces[sentence] ?? 0; piece < last; piece++) {
    const from = line.cuts[(chain.starts[piece] ?? 0) - first] ?? 0;
    const to = line.cuts[(chain.ends[piece] ?? 0) - first] ?? 0;
    if (!reporting.some(({ clause }) => clause.from >= from && clause.to <= to)) continue;
    for (let at = piece * KIND_COUNT; at < (piece + 1) * KIND_COUNT; at++) {
      chain.pieceScores[at] = (chain.pieceScores[at] ?? 0) - SWALLOWED;
    }
  }
}

/** Takes from direct speech what names the one who speaks beside it in its paragraph: few name themselves. */
function scoreNamed(lines: readonly Line[], sentence: number, chain: Chain): void {
  const line = lines[sentence];
  if (line === undefined) return;
  const places: number[] = [];
  for (const other of [lines[sentence - 1], lines[sentence + 1], lines[sentence + 2]]) {
    if (other?.paragraph !== line.paragraph) continue;
    const speaker = namedSpeaker(other);
    if (speaker === null) continue;
    line.tokens.forEach(({ text }, place) => {
      if (text === speaker) places.push(place);
    });
  }
  if (places.length === 0) return;
  const first = chain.cuts[sentence] ?? 0;
  const last = chain.pieces[sentence + 1] ?? 0;
  for (let piece = chain.pieces[sentence] ?? 0; piece < last; piece++) {
    const from = line.cuts[(chain.starts[piece] ?? 0) - first] ?? 0;
    const to = line.cuts[(chain.ends[piece] ?? 0) - first] ?? 0;
    if (!places.some((place) => place >= from && place < to)) continue;
    const at = piece * KIND_COUNT + DIRECT;
    chain.pieceScores[at] = (chain.pieceScores[at] ?? 0) - NAMED;
  }
}

/** The last word of the name that a cue behind speech or in its midst has as its subject; null where none has. */
function namedSpeaker({ cues, frames, tokens }: Line): string | null {
  for (let index = 0; index < cues.length; index++) {
    const cue = cues[index];
    const [subject] = cue?.subjects ?? [];
    if (cue === undefined || subject === undefined || !SAYING.has(cue.kind)) continue;
    if (frames[index] !== 'after' && frames[index] !== 'midst') continue;
    const name = tokens[subject.to - 1];
    if (name?.partOfSpeech === 'PROPN') return name.text;
  }
  return null;
}

/** In log-odds. */
const NAMED = 3;

/** Frames of cues that report what stands around them, and no more of it than that. */
const MAIN: ReadonlySet<string> = new Set(['after', 'midst', 'colon']);

/** "X, said Ann Lee. She said Y": the one who spoke goes on in narration. */
function goesOn({ cues, paragraph }: Line, index: number, previous: Line | undefined): boolean {
  const cue = cues[index];
  if (cue === undefined || cue.clause.from !== 0 || cue.kind !== 'say') return false;
  return (
    previous?.paragraph === paragraph &&
    previous.cues.some(
      ({ kind }, other) => SAYING.has(kind) && MAIN.has(previous.frames[other] ?? 'other'),
    )
  );
}

/** Adds to direct speech before a cue that can only follow speech, and behind a colon: most there is direct. */
function scoreFollowed(line: Line, sentence: number, chain: Chain): void {
  const ends = line.cues.flatMap(({ clause }, index) =>
    follows(line, index) ? [clause.from] : [],
  );
  if (ends.length === 0 && !line.frames.includes('colon')) return;
  const first = chain.cuts[sentence] ?? 0;
  const last = chain.pieces[sentence + 1] ?? 0;
  for (let piece = chain.pieces[sentence] ?? 0; piece < last; piece++) {
    const end = line.cuts[(chain.ends[piece] ?? 0) - first] ?? 0;
    const start = line.cuts[(chain.starts[piece] ?? 0) - first] ?? 0;
    const announced = line.cues.some((_, index) => announces(line, index, start));
    if (!ends.includes(end) && !announced) continue;
    const at = piece * KIND_COUNT + DIRECT;
    chain.pieceScores[at] =
      (chain.pieceScores[at] ?? 0) + (announced && isCapital(line, start) ? ANNOUNCED : FOLLOWED);
  }
}

const DIRECT = KINDS.indexOf('D');
/** In log-odds: a little, since the words themselves tell more. */
const FOLLOWED = 0.4;
/** A colon behind a verb of saying and a capital behind it lead to the very words. */
const ANNOUNCED = 2;

const isCapital = ({ tokens }: Line, place: number): boolean =>
  tokens[place] !== undefined && tokens[place].text !== tokens[place].lower;

/** "She told police: X": the colon behind a verb of saying and whom it was said to, right before a cut. */
function announces({ tokens, cues, frames }: Line, index: number, start: number): boolean {
  const cue = cues[index];
  if (cue === undefined || frames[index] !== 'colon' || !SAYING.has(cue.kind)) return false;
  return start > cue.clause.to && tokens[start - 1]?.text === ':';
}

/** Who speaks of himself, or to the one who is asked, may report within his own speech. */
const SPEAKERS: ReadonlySet<string> = new Set(['i', 'we', 'you']);
/** In log-odds. */
const SWALLOWED = 2;

/** Whether a cut stands behind a place and the mark there. */
const isBehind = ({ tokens }: Line, place: number, cut: number): boolean =>
  cut === place + 1 && tokens[place]?.text === ',';

/** "She added:" leads on to speech, in its paragraph or the next. */
function introduces(line: Line | undefined): boolean {
  if (line?.tokens.at(-1)?.text !== ':') return false;
  const kind = line.cues.at(-1)?.kind;
  return line.frames.at(-1) === 'colon' && kind !== undefined && SAYING.has(kind);
}

/** Whether a cue stands after speech, and is a verb of saying that has a subject. */
export function follows({ cues, frames }: Line, index: number): boolean {
  const cue = cues[index];
  if (cue === undefined || frames[index] !== 'after' || cue.subjects.length === 0) return false;
  return SAYING.has(cue.kind);
}

/** Verbs that report the very words. */
export const SAYING: ReadonlySet<string> = new Set(['say', 'tell', 'ask', 'write', 'add']);

/** "X, she said, Y". */
const interrupts = ({ cues, frames }: Line, index: number): boolean =>
  frames[index] === 'midst' && SAYING.has(cues[index]?.kind ?? '');

/** In log-odds: seven times less likely. */
const UNLIKELY = 2;
