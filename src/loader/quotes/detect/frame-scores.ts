import { goesOnWithCue, isAdjunct } from './adjunct.ts';
import type { Chain } from './chain.ts';
import { announcingColons, introduces, reachesOver } from './colons.ts';
import type { Cue } from './cues.ts';
import type { Line } from './cuts.ts';
import { introductionOf } from './introduction.ts';
import { isOthers } from './others-cue.ts';
import { addToPieces } from './piece-scores.ts';
import { UNIT_WIDTH } from './states.ts';
import { SAYING } from './verbs.ts';
import { tellsPress } from './view.ts';

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
    scoreReported(line, lines[sentence + 1], lines[sentence - 1], sentence, chain);
    if (line.cues.length === 0) continue;
    scoreSwallowed(line, lines[sentence - 1], sentence, chain);
    scoreFollowed(line, sentence, chain);
    scoreAdjunct(line, sentence, chain);
    scoreCalled(line, sentence, chain);
    scoreOpened(line, sentence, chain);
  }
}

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
    (cue, index) =>
      isOthers(line, cue) &&
      (MAIN.has(line.frames[index] ?? 'other') || goesOn(line, index, previous)),
  );
  if (reporting.length > 0) {
    addToPieces(chain, line, sentence, 'all', (from, to) =>
      reporting.some(({ clause }) => clause.from >= from && clause.to <= to) ? -SWALLOWED : 0,
    );
  }
  const told = tellsTwice(line) ? TOLD_TWICE : tellsOfReport(line) ? TOLD : 0;
  if (told > 0) addToPieces(chain, line, sentence, 'direct', (from) => (from === 0 ? -told : 0));
}

/** "The union said in a statement that X": the writer tells what somebody not meant by a pronoun said. */
function tellsOfReport({ cues: [cue], frames: [frame], tokens }: Line): boolean {
  if (cue === undefined || frame !== 'before' || !SAYING.has(cue.kind)) return false;
  const [subject] = cue.subjects;
  const head = subject === undefined ? undefined : tokens[subject.to - 1];
  if (cue.clause.from !== 0 || head === undefined || head.partOfSpeech === 'PRON') return false;
  return /(?:ed|said|told|wrote)$/.test(tokens[cue.from]?.lower ?? '');
}

/** "She said she was glad, she added.": who is said to speak before and behind is told of in both. */
function tellsTwice(line: Line): boolean {
  const { cues, frames, tokens } = line;
  const [cue] = cues;
  if (cue === undefined || frames[0] !== 'before' || cue.clause.from !== 0) return false;
  const pronoun = tokens[cue.subjects[0]?.from ?? -1]?.lower ?? '';
  if (!SAYING.has(cue.kind) || !THIRD.has(pronoun)) return false;
  return cues.some(
    ({ subjects: [other] }, index) =>
      index > 0 && follows(line, index) && tokens[other?.from ?? -1]?.lower === pronoun,
  );
}

const THIRD: ReadonlySet<string> = new Set(['he', 'she', 'they']);

/** In log-odds. */
const TOLD = 2;
const TOLD_TWICE = 4;

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
  if (line.cues.some((cue, index) => follows(line, index) && isImpersonal(line, cue))) {
    addToPieces(chain, line, sentence, 'direct', (_, to) => (ends.includes(to) ? -TOLD : 0));
  }
  const followed = worthOfFollowed(line);
  const colons = announcingColons(line);
  addToPieces(chain, line, sentence, 'direct', (from, to) => {
    if (colons.some((colon) => reachesOver(colon, from, to))) return -SWALLOWED;
    if (line.cues.some((_, index) => announces(line, index, from))) {
      return isCapital(line, from) ? ANNOUNCED : FOLLOWED;
    }
    return ends.includes(to) ? followed : 0;
  });
  // "She said, when she heard: X"
  const aside = colons.find(({ opens }) => line.tokens[opens]?.text === ',');
  if (aside !== undefined) {
    addToPieces(chain, line, sentence, 'all', (from, to) =>
      reachesOver(aside, from, to) ? -SWALLOWED : 0,
    );
  }
  if (ends.length === 0 || !opensWithGerund(line)) return;
  addToPieces(chain, line, sentence, 'all', (from, to) =>
    from > 0 && ends.includes(to) ? -BEHIND_GERUND : 0,
  );
}

/** "X, it was said.": nobody's very words. */
const isImpersonal = ({ tokens }: Line, { clause, from }: Cue): boolean =>
  tokens[clause.from]?.lower === 'it' && PASSIVE.has(tokens[from - 1]?.lower ?? '');

function worthOfFollowed(line: Line): number {
  if (line.cues.some((cue, index) => follows(line, index) && tellsPress(line, cue)))
    return TO_PRESS;
  const goes = line.index === 0 && line.count > 1;
  return goes && line.cues.some((cue) => isOnePerson(line, cue)) ? FOLLOWED_AND_MORE : FOLLOWED;
}

/** "X, she told the paper." */
const TO_PRESS = 1;

/** Whether a name or "she" stands alone as the subject of a cue. */
const isOnePerson = ({ tokens }: Line, { subjects }: Cue): boolean => {
  const head = tokens[(subjects[0]?.to ?? 0) - 1];
  if (head === undefined || subjects.length > 1) return false;
  return head.partOfSpeech === 'PROPN' || head.lower === 'he' || head.lower === 'she';
};

/** Takes from speech what only tells where or to whom it was said, or what else was done: "X, Lee said, in answer to a question". */
function scoreAdjunct(line: Line, sentence: number, chain: Chain): void {
  const cue = line.cues.find((_, index) => interrupts(line, index));
  const start = cue?.clause.to ?? -1;
  const from = line.tokens[start]?.text === ',' ? start + 1 : -1;
  if (cue === undefined || from < 0) return;
  if (!isAdjunct(line, from) && !goesOnWithCue(line, cue, from)) return;
  addToPieces(chain, line, sentence, 'all', (at) => (at >= from ? -ADJUNCT : 0));
}

/** In log-odds. */
const ADJUNCT = 4;

/** "Refusing to name them is no answer, she wrote": what is refused is no report, but the subject of one. */
const opensWithGerund = (line: Line): boolean =>
  line.tokens[0]?.lower.endsWith('ing') === true &&
  line.tokens[0].partOfSpeech === 'VERB' &&
  introductionOf(line) === null;

/** In log-odds. */
const BEHIND_GERUND = 2;

/** "He said, We are done": a capital behind a verb of saying and a comma opens the very words. */
function scoreOpened(line: Line, sentence: number, chain: Chain): void {
  const starts = line.cuts.filter((cut) => opensBehindComma(line, cut));
  if (starts.length === 0) return;
  addToPieces(chain, line, sentence, 'direct', (from) => (starts.includes(from) ? OPENED : 0));
}

/** In log-odds. */
const OPENED = 1;

function opensBehindComma({ tokens, cues }: Line, cut: number): boolean {
  const first = tokens[cut];
  if (first === undefined || tokens[cut - 1]?.text !== ',' || first.text === first.lower)
    return false;
  if (first.partOfSpeech === 'PROPN' || first.partOfSpeech === 'NUM' || first.lower === 'i')
    return false;
  return cues.some(
    ({ kind, clause }) =>
      SAYING.has(kind) &&
      clause.to < cut &&
      cut - clause.to <= NEAR &&
      !tokens.slice(clause.to, cut - 1).some(({ text }) => text === ','),
  );
}

/** Tokens for whom it was said to, and where. */
const NEAR = 8;

/** "She called the plan a gift to lenders": what somebody calls something is mostly in his words. */
function scoreCalled(line: Line, sentence: number, chain: Chain): void {
  const starts = line.cues.flatMap((cue) => (calls(line, cue) ? [cue.clause.to] : []));
  if (starts.length === 0) return;
  addToPieces(chain, line, sentence, 'all', (from) => (starts.includes(from) ? CALLED : 0));
}

/** In log-odds. Of 198 such in the articles fitted on 167 are reported. */
const CALLED = 0.7;

/** Whether a cue gives something a name, and its subject does so. */
function calls({ tokens }: Line, { kind, subjects: [subject], from, inverted }: Cue): boolean {
  if (kind !== 'call' || inverted || subject === undefined) return false;
  const between = tokens.slice(subject.to, from);
  return !between.some(({ lower }) => PASSIVE.has(lower));
}

const PASSIVE: ReadonlySet<string> = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were']);

/** In log-odds: a little, since the words themselves tell more. */
const FOLLOWED = 0.1;
/** "X, she said. Y": a paragraph that opens so and goes on is mostly a quote. */
const FOLLOWED_AND_MORE = 0.9;
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

/** In log-odds. */
const SWALLOWED = 3;

/** Whether a cut stands behind a place and the mark there. */
const isBehind = ({ tokens }: Line, place: number, cut: number): boolean =>
  cut === place + 1 && tokens[place]?.text === ',';

/** Whether a cue stands after speech, and is a verb of saying that has a subject. */
export function follows({ cues, frames }: Line, index: number): boolean {
  const cue = cues[index];
  if (cue === undefined || frames[index] !== 'after' || cue.subjects.length === 0) return false;
  return SAYING.has(cue.kind);
}

/** "X, she said, Y". */
const interrupts = ({ cues, frames }: Line, index: number): boolean =>
  frames[index] === 'midst' && SAYING.has(cues[index]?.kind ?? '');

/** In log-odds: seven times less likely. */
const UNLIKELY = 2;
