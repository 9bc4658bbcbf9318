import type { Token } from '../../language/analyse.ts';
import type { Cue } from './cues.ts';
import type { FeatureSink } from './feature-sink.ts';
import { GROUP } from './groups.ts';
import type { Setting } from './setting.ts';
import { nameOf, NOTHING, symbolOf } from './symbols.ts';
import { template } from './templates.ts';
import { verbClassOf } from './verbs.ts';
import { cueViewAt, formOf, type LineView } from './view.ts';
import { REPORT_NOUNS } from './words.ts';

/** A cut as the beginning of a piece. */
export interface PieceStart {
  /** Its place among the cuts of its sentence. */
  readonly cut: number;
  /** The token that it stands before. */
  readonly at: number;
  /** The cue whose clause ends here; -1 where none does. */
  readonly left: number;
  /** The cue whose clause begins here; -1 where none does. */
  readonly own: number;
  /** The word with which the piece begins. */
  readonly head: number;
  /** What stands before it, as a symbol. */
  readonly sign: number;
}

/** A cut as the end of a piece. */
export interface PieceEnd {
  readonly cut: number;
  readonly at: number;
  /** The cue whose clause begins here; -1 where none does. */
  readonly right: number;
  /** What stands at it and behind it, as a symbol. */
  readonly sign: number;
  /** The first of the marks at the end, and the last. */
  readonly mark: number;
  readonly closing: number;
}

export function startAt({ line, seen }: LineView, cut: number): PieceStart {
  const at = line.cuts[cut] ?? 0;
  const own = line.begun[cut] ?? -1;
  const left = line.ended[cut] ?? -1;
  const last = at === 0 ? undefined : line.tokens[at - 1];
  let sign = at === 0 ? TOP : WORD;
  if (last !== undefined && left >= 0) sign = LED.get(last.lower) ?? CUE;
  else if (last?.partOfSpeech === 'PUNCT') sign = seen[at - 1] ?? WORD;
  return { cut, at, left, own, head: headOf(line, at), sign };
}

/** A word at the head of a piece: 0 none, 1 as people begin to speak, 2 lower case, 3 a name, 4 other. */
function headOf({ tokens, words }: LineView['line'], at: number): number {
  const head = tokens[at];
  if (head === undefined) return 0;
  if (words[at]?.spoken === true) return 1;
  if (head.text === head.lower) return 2;
  return head.partOfSpeech === 'PROPN' ? 3 : 4;
}

const TOP = symbolOf('^');
const WORD = symbolOf('w');
const CUE = symbolOf('k');
/** How a piece after a cue is led in, by the token before it. */
const LED = new Map([
  ['that', symbolOf('t')],
  [':', symbolOf(':')],
  [',', symbolOf('k,')],
]);

export function endAt({ line, seen }: LineView, cut: number): PieceEnd {
  const { tokens } = line;
  const at = line.cuts[cut] ?? 0;
  const right = line.begun[cut] ?? -1;
  const marked = at > 0 && tokens[at - 1]?.partOfSpeech === 'PUNCT';
  const last = marked ? (seen[at - 1] ?? WORD) : WORD;
  let sign = last;
  if (at === tokens.length) sign = BOTTOM;
  else if (right >= 0) sign = marked ? beforeCue(last) : CUE;
  const end = closingFrom(tokens, at);
  const mark = end < at ? (seen[end] ?? NOTHING) : NOTHING;
  return { cut, at, right, sign, mark, closing: marked ? last : NOTHING };
}

const BOTTOM = symbolOf('$');

/** The sign of a mark with a cue behind it. */
function beforeCue(mark: number): number {
  let sign = BEFORE_CUE.get(mark);
  if (sign === undefined) BEFORE_CUE.set(mark, (sign = symbolOf(`${nameOf(mark)}k`)));
  return sign;
}

const BEFORE_CUE = new Map<number, number>();

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
  { at: from, left, sign }: PieceStart,
  setting: Setting,
  sink: FeatureSink,
): void {
  const { line, seen } = view;
  const { tokens } = line;
  let start = from;
  while (start < tokens.length - 1 && tokens[start]?.partOfSpeech === 'PUNCT') start++;
  const head = tokens[start];
  const first = seen[start] ?? NOTHING;
  const behind = from > 0 ? tokens[from - 1] : undefined;
  const marked = behind?.partOfSpeech === 'PUNCT';
  const markBefore = marked ? (seen[from - 1] ?? NOTHING) : from === 0 ? TOP : NOTHING;
  const second = seen[start + 1] ?? NOTHING;
  if (!sink.known(GROUP.startWords, markBefore, first, second, 0)) {
    sink.note(T.first, first, 0, 0, 0);
    sink.note(T.opening, first, second, 0, 0);
    sink.note(T.edge, markBefore, first, 0, 0);
    sink.keep();
  }
  if (behind !== undefined && !marked) {
    sink.note(T.before, seen[from - 1] ?? NOTHING, first, 0, 0);
    if (behind.partOfSpeech === 'VERB') {
      const kind = symbolOf(verbClassOf(behind.lemma) ?? '-');
      sink.note(T.afterVerb, kind, symbolOf(formOf(line, from - 1)), 0, 0);
    }
    if (isReportNoun(line, from - 1)) sink.note(T.afterNoun, first, 0, 0, 0);
    if (isReportNoun(line, from - 2)) {
      sink.note(T.afterNounOf, seen[from - 1] ?? NOTHING, 0, 0, 0);
    }
  }
  const capital = head !== undefined && head.text !== head.lower && head.partOfSpeech !== 'PROPN';
  if (from > 0 && capital && head.lower !== 'i') sink.note(T.capital, markBefore, 0, 0, 0);
  if (from > 0) noteSetting(view, sign, setting, sink);
  const cue = cueViewAt(view, left);
  if (cue === undefined) return;
  const end = line.cues[left]?.clause.to ?? 0;
  const gap = Math.min(4, from - end);
  const passed = gap === 0 ? NOTHING : (seen[end] ?? NOTHING);
  if (!sink.known(GROUP.startCue, cue.way, cue.subject, cue.form, 0)) {
    sink.note(T.leftCue, cue.way, cue.subject, cue.form, 0);
    sink.note(T.leftKind, cue.way, 0, 0, 0);
    sink.note(T.leftSubject, cue.kind, cue.subject, 0, 0);
    sink.keep();
  }
  sink.note(T.leftGap, cue.kind, passed, gap, 0);
  sink.note(T.leftFirst, cue.kind, first, Math.min(1, gap), 0);
  sink.note(T.leftLemma, cue.lemma, sign, passed, 0);
  sink.note(T.leftLemmaSubject, cue.lemma, cue.subject, Math.min(1, gap), 0);
  sink.note(T.leftPassed, passed, seen[from - 1] ?? NOTHING, gap, first);
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
  const within = (leadIn << 16) | (later << 4) | setting.voice;
  const beyond = (paragraphBefore << 16) | paragraphAfter;
  if (!sink.known(GROUP.startAround, sign, view.frame, within, beyond)) {
    sink.note(T.between, sign, leadIn, later, 0);
    sink.note(T.paragraphBefore, sign, paragraphBefore, 0, 0);
    sink.note(T.paragraphAfter, sign, paragraphAfter, 0, 0);
    sink.note(T.paragraphVoice, sign, setting.voice, 0, 0);
    sink.note(T.partFrame, sign, view.frame, 0, 0);
    sink.keep();
  }
}

function isReportNoun({ tokens, words }: LineView['line'], at: number): boolean {
  const token = at < 0 ? undefined : tokens[at];
  if (token?.partOfSpeech !== 'NOUN') return false;
  return words[at]?.reportNoun === true || REPORT_NOUNS.has(token.lemma);
}

export function noteEnd(
  view: LineView,
  { at: to, right, mark }: PieceEnd,
  sink: FeatureSink,
): void {
  const { line, seen } = view;
  const { tokens } = line;
  const rest = stepOfLength(tokens.length - to);
  const next = seen[to] ?? NOTHING;
  const afterNext = to < tokens.length ? (seen[to + 1] ?? NOTHING) : NOTHING;
  sink.note(T.last, seen[closingFrom(tokens, to) - 1] ?? NOTHING, 0, 0, 0);
  sink.note(T.mark, mark, 0, 0, 0);
  if (!sink.known(GROUP.endWords, mark, next, afterNext, rest)) {
    sink.note(T.next, next, 0, 0, 0);
    sink.note(T.nextTwo, mark, next, afterNext, 0);
    sink.note(T.rest, mark, rest, 0, 0);
    sink.keep();
  }
  const cue = cueViewAt(view, right);
  if (cue === undefined) return;
  const end = line.cues[right]?.clause.to ?? 0;
  const after = seen[end] ?? NOTHING;
  sink.note(T.rightCue, cue.way, cue.subject, cue.form, 0);
  sink.note(T.rightKind, cue.way, 0, 0, 0);
  sink.note(T.rightSubject, cue.kind, cue.subject, 0, 0);
  sink.note(T.rightAfter, cue.way, after, 0, 0);
  sink.note(T.rightTail, cue.frame, after, Math.min(3, (tokens.length - end) >> 2), 0);
  sink.note(T.rightLemma, cue.lemma, cue.frame, 0, 0);
}

/** Counts of tokens in steps that grow. */
export function stepOfLength(count: number): number {
  if (count < 4) return count;
  return count < 8 ? 4 : count < 14 ? 5 : count < 24 ? 6 : 7;
}

/** Whether a cue's clause ends at a cut: 0, before it: 1, or after it: 2. */
export const reachOf = (clause: Cue['clause'], to: number): number =>
  clause.to === to ? 0 : clause.to < to ? 1 : 2;
