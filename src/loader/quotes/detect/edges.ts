import type { Token } from '../../language/analyse.ts';
import type { Cue } from './cues.ts';
import type { FeatureSink } from './feature-sink.ts';
import { GROUP } from './groups.ts';
import type { Setting } from './setting.ts';
import { symbolOf } from './symbols.ts';
import { template } from './templates.ts';
import { verbClassOf } from './verbs.ts';
import { formOf, type LineView, NOTHING } from './view.ts';
import { REPORT_NOUNS, seenAs } from './words.ts';

/** A cut as the beginning of a piece. */
export interface PieceStart {
  /** The token that it stands before. */
  readonly at: number;
  /** The cue whose clause ends here; -1 where none does. */
  readonly left: number;
  /** The cue whose clause begins here; -1 where none does. */
  readonly own: number;
  readonly sign: string;
}

/** A cut as the end of a piece. */
export interface PieceEnd {
  readonly at: number;
  /** The cue whose clause begins here; -1 where none does. */
  readonly right: number;
  readonly sign: string;
  /** The mark at the end. */
  readonly mark: number;
}

export function startAt({ line }: LineView, at: number): PieceStart {
  const left = cueEndingAt(line, at);
  const last = line.tokens[at - 1];
  let sign = '';
  if (at === 0) sign = '^';
  else if (left >= 0) sign = LED[last?.lower ?? ''] ?? 'k';
  else if (last !== undefined) sign = last.partOfSpeech === 'PUNCT' ? seenAs(last) : 'w';
  return { at, left, own: cueStartingAt(line, at), sign };
}

/** How a piece after a cue is led in, by the token before it. */
const LED: Partial<Record<string, string>> = { that: 't', ':': ':', ',': 'k,' };

export function endAt({ line }: LineView, at: number): PieceEnd {
  const { tokens } = line;
  const right = cueStartingAt(line, at);
  const final = tokens[at - 1];
  const closing = final?.partOfSpeech === 'PUNCT' ? seenAs(final) : '';
  const sign = at === tokens.length ? '$' : right >= 0 ? `${closing}k` : closing || 'w';
  const end = closingFrom(tokens, at);
  return { at, right, sign, mark: end < at ? symbolOf(seenAs(tokens[end])) : NOTHING };
}

/** Where the marks that close a stretch begin. */
function closingFrom(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end > 1 && tokens[end - 1]?.partOfSpeech === 'PUNCT') end--;
  return end;
}

const T = {
  first: template('first'),
  opening: template('opening'),
  edge: template('edge'),
  before: template('before'),
  afterVerb: template('afterVerb'),
  afterNoun: template('afterNoun'),
  afterNounOf: template('afterNounOf'),
  capital: template('capital'),
  leftCue: template('leftCue'),
  leftKind: template('leftKind'),
  leftSubject: template('leftSubject'),
  leftGap: template('leftGap'),
  leftFirst: template('leftFirst'),
  leftLemma: template('leftLemma'),
  leftLemmaSubject: template('leftLemmaSubject'),
  leftPassed: template('leftPassed'),
  last: template('last'),
  mark: template('mark'),
  next: template('next'),
  nextTwo: template('nextTwo'),
  rest: template('rest'),
  rightCue: template('rightCue'),
  rightKind: template('rightKind'),
  rightSubject: template('rightSubject'),
  rightAfter: template('rightAfter'),
  rightTail: template('rightTail'),
  rightLemma: template('rightLemma'),
  position: template('position'),
  previous: template('previous'),
  following: template('following'),
  between: template('between'),
  paragraphBefore: template('paragraphBefore'),
  paragraphAfter: template('paragraphAfter'),
  paragraphVoice: template('paragraphVoice'),
  partFrame: template('partFrame'),
};

export function noteStart(
  view: LineView,
  { at: from, left, sign: written }: PieceStart,
  setting: Setting,
  sink: FeatureSink,
): void {
  const { line, seen } = view;
  const { tokens } = line;
  let start = from;
  while (start < tokens.length - 1 && tokens[start]?.partOfSpeech === 'PUNCT') start++;
  const head = tokens[start];
  const first = seen[start] ?? NOTHING;
  const sign = symbolOf(written);
  const behind = tokens[from - 1];
  const marked = behind?.partOfSpeech === 'PUNCT';
  const markBefore = marked ? (seen[from - 1] ?? NOTHING) : from === 0 ? TOP : NOTHING;
  const second = seen[start + 1] ?? NOTHING;
  if (!sink.known(GROUP.startWords, markBefore, first, second, 0)) {
    sink.note(T.first, first, 0, 0, 0);
    sink.note(T.opening, first, second, 0, 0);
    sink.note(T.edge, markBefore, first, 0, 0);
    sink.keep();
  }
  if (behind !== undefined && !marked) noteBehind(view, behind, from, first, sink);
  const capital = head !== undefined && head.text !== head.lower && head.partOfSpeech !== 'PROPN';
  if (from > 0 && capital && head.lower !== 'i') sink.note(T.capital, markBefore, 0, 0, 0);
  if (from > 0) noteSetting(view, sign, setting, sink);
  const cue = view.cues[left];
  if (cue === undefined) return;
  const end = line.cues[left]?.clause.to ?? 0;
  const gap = Math.min(4, from - end);
  const parted = Math.min(1, gap);
  const passed = gap === 0 ? NOTHING : (seen[end] ?? NOTHING);
  if (!sink.known(GROUP.startCue, cue.way, cue.subject, cue.form, 0)) {
    sink.note(T.leftCue, cue.way, cue.subject, cue.form, 0);
    sink.note(T.leftKind, cue.way, 0, 0, 0);
    sink.note(T.leftSubject, cue.kind, cue.subject, 0, 0);
    sink.keep();
  }
  sink.note(T.leftGap, cue.kind, passed, gap, 0);
  sink.note(T.leftFirst, cue.kind, first, parted, 0);
  if (!sink.known(GROUP.startLemma, cue.lemma, sign, passed, cue.subject * 2 + parted)) {
    sink.note(T.leftLemma, cue.lemma, sign, passed, 0);
    sink.note(T.leftLemmaSubject, cue.lemma, cue.subject, parted, 0);
    sink.keep();
  }
  sink.note(T.leftPassed, passed, seen[from - 1] ?? NOTHING, gap, first);
}

/** The word before the piece, where no mark stands between. */
function noteBehind(
  { line, seen }: LineView,
  behind: Token,
  from: number,
  first: number,
  sink: FeatureSink,
): void {
  const last = seen[from - 1] ?? NOTHING;
  const verb = behind.partOfSpeech === 'VERB';
  const kind = verb ? symbolOf(verbClassOf(behind.lemma) ?? '-') : NOTHING;
  const form = verb ? symbolOf(formOf(line, from - 1)) : NOTHING;
  const noun = isReportNoun(behind);
  const nounBefore = from > 1 && isReportNoun(line.tokens[from - 2]);
  const nouns = (noun ? 1 : 0) + (nounBefore ? 2 : 0);
  if (sink.known(GROUP.startBehind, last, first, kind * 4 + nouns, form)) return;
  sink.note(T.before, last, first, 0, 0);
  if (verb) sink.note(T.afterVerb, kind, form, 0, 0);
  if (noun) sink.note(T.afterNoun, first, 0, 0, 0);
  if (nounBefore) sink.note(T.afterNounOf, last, 0, 0, 0);
  sink.keep();
}

/** What stands around the sentence matters to what begins within it by how it is led in. */
function noteSetting(view: LineView, sign: number, setting: Setting, sink: FeatureSink): void {
  const { position, previous, following, leadIn, later, paragraphBefore, paragraphAfter } = setting;
  if (!sink.known(GROUP.startPlace, sign, position, previous, following)) {
    sink.note(T.position, sign, position, 0, 0);
    sink.note(T.previous, sign, previous, 0, 0);
    sink.note(T.following, sign, following, 0, 0);
    sink.keep();
  }
  const frames = (leadIn << 16) | (later << 4) | setting.voice;
  const around = (paragraphBefore << 16) | paragraphAfter;
  if (sink.known(GROUP.startAround, sign, view.frame, frames, around)) return;
  sink.note(T.between, sign, leadIn, later, 0);
  sink.note(T.paragraphBefore, sign, paragraphBefore, 0, 0);
  sink.note(T.paragraphAfter, sign, paragraphAfter, 0, 0);
  sink.note(T.paragraphVoice, sign, setting.voice, 0, 0);
  sink.note(T.partFrame, sign, view.frame, 0, 0);
  sink.keep();
}

const TOP = symbolOf('^');

const isReportNoun = (token: Token | undefined): boolean =>
  token?.partOfSpeech === 'NOUN' &&
  (REPORT_NOUNS.has(token.lower) || REPORT_NOUNS.has(token.lemma));

export function noteEnd(
  view: LineView,
  { at: to, right, mark }: PieceEnd,
  sink: FeatureSink,
): void {
  const { line, seen } = view;
  const { tokens } = line;
  const rest = stepOfLength(tokens.length - to);
  const next = seen[to] ?? NOTHING;
  const nextTwo = to + 1 < seen.length ? (seen[to + 1] ?? NOTHING) : NOTHING;
  const last = seen[closingFrom(tokens, to) - 1] ?? NOTHING;
  if (!sink.known(GROUP.endWords, last, mark, rest, 0)) {
    sink.note(T.last, last, 0, 0, 0);
    sink.note(T.mark, mark, 0, 0, 0);
    sink.note(T.rest, mark, rest, 0, 0);
    sink.keep();
  }
  if (!sink.known(GROUP.endNext, mark, next, nextTwo, 0)) {
    sink.note(T.next, next, 0, 0, 0);
    sink.note(T.nextTwo, mark, next, nextTwo, 0);
    sink.keep();
  }
  const cue = view.cues[right];
  if (cue === undefined) return;
  const end = line.cues[right]?.clause.to ?? 0;
  const after = seen[end] ?? NOTHING;
  const tail = Math.min(3, (tokens.length - end) >> 2);
  if (!sink.known(GROUP.endCue, cue.way, cue.subject, cue.form * 4 + tail, after)) {
    sink.note(T.rightCue, cue.way, cue.subject, cue.form, 0);
    sink.note(T.rightKind, cue.way, 0, 0, 0);
    sink.note(T.rightSubject, cue.kind, cue.subject, 0, 0);
    sink.note(T.rightAfter, cue.way, after, 0, 0);
    sink.note(T.rightTail, cue.frame, after, tail, 0);
    sink.keep();
  }
  sink.note(T.rightLemma, cue.lemma, cue.frame, 0, 0);
}

/** Counts of tokens in steps that grow. */
export function stepOfLength(count: number): number {
  if (count < 4) return count;
  return count < 8 ? 4 : count < 14 ? 5 : count < 24 ? 6 : 7;
}

/** The cue whose clause ends where the piece begins, but for "that", a mark or one phrase. */
export function cueEndingAt({ cues, tokens }: LineView['line'], from: number): number {
  for (let index = cues.length - 1; index >= 0; index--) {
    const end = cues[index]?.clause.to ?? 0;
    if (end > from) continue;
    if (from - end > NEAR) return -1;
    for (let k = end; k < from - 1; k++) if (tokens[k]?.partOfSpeech === 'PUNCT') return -1;
    return index;
  }
  return -1;
}

/** Tokens between a cue and what it reports: whom it was told, and when. */
const NEAR = 7;

export const cueStartingAt = ({ cues }: LineView['line'], at: number): number =>
  cues.findIndex(({ clause }) => clause.from === at);

/** Whether a cue's clause ends at a cut: 0, before it: 1, or after it: 2. */
export const reachOf = (clause: Cue['clause'], to: number): number =>
  clause.to === to ? 0 : clause.to < to ? 1 : 2;
