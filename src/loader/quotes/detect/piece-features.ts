import type { Cue } from './cues.ts';
import type { Line } from './cuts.ts';
import { type PieceEnd, type PieceStart, reachOf, stepOfLength } from './edges.ts';
import type { FeatureSink } from './feature-sink.ts';
import { GROUP } from './groups.ts';
import { has, holds, namesSpeaker, personOf, shareOf, tenseOf } from './manner.ts';
import { NONE, type Setting } from './setting.ts';
import { nameOf, symbolOf } from './symbols.ts';
import { template } from './templates.ts';
import { countOf, TRAIT } from './traits.ts';
import { cueViewAt, type CueView, type LineView, NOTHING } from './view.ts';

// An import is looked up at each use; inner loops want constants of their own.
const count = countOf;
const TRAITS = TRAIT;
const nothing = NOTHING;
const stepOf = stepOfLength;

const T = {
  bias: template('bias'),
  shape: template('shape'),
  length: template('length'),
  nextOpens: template('nextOpens'),
  own: template('own'),
  ownKind: template('ownKind'),
  ownVerb: template('ownVerb'),
  ownMark: template('ownMark'),
  ownTail: template('ownTail'),
  leftEnd: template('leftEnd'),
  leftLength: template('leftLength'),
  leftVerb: template('leftVerb'),
  inner: template('inner'),
  innerFrame: template('innerFrame'),
  innerLemma: template('innerLemma'),
  inners: template('inners'),
  person: template('person'),
  personAll: template('personAll'),
  clipped: template('clipped'),
  tense: template('tense'),
  tenseAll: template('tenseAll'),
  third: template('third'),
  modal: template('modal'),
  voice: template('voice'),
  subject: template('subject'),
  subjectThird: template('subjectThird'),
  namesSpeaker: template('namesSpeaker'),
  closing: template('closing'),
  starts: template('starts'),
  rareShape: template('rareShape'),
  bracket: template('bracket'),
  rare: template('rare'),
  named: template('named'),
  numbers: template('numbers'),
  marked: template('marked'),
  finite: template('finite'),
  finiteLemma: template('finiteLemma'),
  commas: template('commas'),
  wholeNames: template('wholeNames'),
  wholeCues: template('wholeCues'),
  wholePosition: template('wholePosition'),
  wholeVoice: template('wholeVoice'),
};

/** What hangs on both ends of a piece, the cues beside it and in it, and how its words sound. */
export function notePiece(
  view: LineView,
  setting: Setting,
  start: PieceStart,
  end: PieceEnd,
  sink: FeatureSink,
): void {
  const { line, traits, seen } = view;
  const [from, to] = [start.at, end.at];
  const shape = shapeOf(line, start, end);
  const closes = to === line.tokens.length ? 1 : 0;
  const next = seen[to] ?? nothing;
  const length = stepOf(to - from);
  if (!sink.known(GROUP.pieceLength, shape, length, 0, 0)) {
    sink.note(T.bias, 0, 0, 0, 0);
    sink.note(T.shape, shape, 0, 0, 0);
    sink.note(T.length, shape, length, 0, 0);
    sink.keep();
  }
  if (closes === 1 && setting.nextOpens !== NONE) {
    sink.note(T.nextOpens, setting.nextOpens, seen[to - 1] ?? nothing, from === 0 ? 1 : 0, 0);
  }
  if (start.own >= 0) noteOwnCue(view, start, to, sink);
  const finite = Math.min(2, count(traits, from, to, TRAITS.finite));
  const left = cueViewAt(view, start.left);
  if (left !== undefined) {
    sink.note(T.leftEnd, left.kind, end.mark, next, 0);
    sink.note(T.leftLength, left.kind, Math.min(6, to - from), closes, 0);
    sink.note(T.leftVerb, left.kind, seen[from] ?? nothing, finite, 0);
    sink.note(T.finiteLemma, left.lemma, finite, closes, 0);
  }
  noteInnerCues(view, from, to, shape, sink);
  noteVoice(view, start, end, shape, finite, sink);
  if (from > 0 || closes === 0) return;
  const { leadIn, later, position, voice, distance } = setting;
  const spoken = view.spoken ? 1 : 0;
  sink.note(T.wholeNames, leadIn, later, namesSpeaker(line, setting), 0);
  sink.note(T.wholeCues, view.frame, 0, 0, 0);
  sink.note(T.wholePosition, position, leadIn, later, spoken);
  sink.note(T.wholeVoice, voice, leadIn, spoken, distance);
}

/** How both ends of a piece stand to marks and cues. */
function shapeOf({ cues }: Line, start: PieceStart, end: PieceEnd): number {
  const clause = start.own < 0 ? undefined : cues[start.own]?.clause;
  const own = clause === undefined ? 0 : 1 + reachOf(clause, end.at);
  const key = (start.sign * SIGNS + end.sign) * OWN.length + own;
  let shape = SHAPES.get(key);
  if (shape === undefined) {
    shape = symbolOf(`${nameOf(start.sign)}${OWN[own] ?? ''} ${nameOf(end.sign)}`);
    SHAPES.set(key, shape);
  }
  return shape;
}

const SHAPES = new Map<number, number>();
/** Symbols have twelve bits. */
const SIGNS = 4096;
/** No cue's clause begins with the piece; one does and ends with it, before it, after it. */
const OWN = ['', 'K', 'K+', 'K-'];

function noteOwnCue(view: LineView, { at, own }: PieceStart, to: number, sink: FeatureSink): void {
  const cue = view.cues[own];
  const clause = view.line.cues[own]?.clause;
  if (cue === undefined || clause === undefined) return;
  const reach = reachOf(clause, to);
  const mark = at === 0 ? TOP : (view.seen[at - 1] ?? nothing);
  const tail = reach === 1 ? (view.seen[clause.to] ?? nothing) : nothing;
  const form = cue.form * 4 + reach;
  // the way tells frame and kind
  if (sink.known(GROUP.pieceOwnCue, cue.way, cue.subject, form, (mark << 12) | tail)) return;
  sink.note(T.own, cue.way, cue.subject, cue.form, reach);
  sink.note(T.ownKind, cue.way, reach, 0, 0);
  sink.note(T.ownVerb, cue.kind, cue.form, reach, 0);
  sink.note(T.ownMark, mark, cue.frame, reach, 0);
  if (reach === 1) sink.note(T.ownTail, tail, 0, 0, 0);
  sink.keep();
}

const TOP = symbolOf('^');

/** Cues that the piece swallows. */
function noteInnerCues(
  view: LineView,
  from: number,
  to: number,
  shape: number,
  sink: FeatureSink,
): void {
  let inner = 0;
  for (let index = 0; index < view.cues.length; index++) {
    const cue = view.cues[index];
    const clause = view.line.cues[index]?.clause;
    if (cue === undefined || clause === undefined || !isInner(clause, from, to)) continue;
    inner++;
    const place = clause.from === from ? 1 : clause.to === to ? 2 : 0;
    sink.note(T.inner, place, cue.way, cue.subject, 0);
    sink.note(T.innerFrame, place, cue.frame, shape, 0);
    sink.note(T.innerLemma, place, cue.lemma, 0, 0);
  }
  sink.note(T.inners, Math.min(3, inner), 0, 0, 0);
}

const isInner = (clause: Cue['clause'], from: number, to: number): boolean =>
  clause.from >= from && clause.to <= to && !(clause.from === from && clause.to === to);

function noteVoice(
  view: LineView,
  start: PieceStart,
  end: PieceEnd,
  shape: number,
  finite: number,
  sink: FeatureSink,
): void {
  const { line, traits } = view;
  const [from, to] = [start.at, end.at];
  const person = personOf(traits, from, to);
  const clipped = has(traits, from, to, TRAITS.clipped);
  const third = has(traits, from, to, TRAITS.third);
  const modal = has(traits, from, to, TRAITS.modal);
  const tense = tenseOf(traits, from, to);
  const beside = end.right >= 0 ? end.right : start.left;
  const cue = cueViewAt(view, beside);
  const speaker = cue === undefined ? '' : (view.speakers[beside] ?? '');
  const names = speaker !== '' && holds(line, from, to, speaker) ? 1 : 0;
  const spoken = person > 0 ? 1 : 0;
  const manner = person + 8 * (clipped + 2 * (third + 2 * (modal + 2 * tense)));
  if (!sink.known(GROUP.pieceManner, shape, 0, manner, 0)) {
    sink.note(T.person, shape, person, 0, 0);
    sink.note(T.personAll, person, clipped, 0, 0);
    sink.note(T.clipped, shape, clipped, 0, 0);
    sink.note(T.tense, shape, tense, 0, 0);
    sink.note(T.tenseAll, tense, 0, 0, 0);
    sink.note(T.third, shape, third, 0, 0);
    sink.note(T.modal, shape, modal, 0, 0);
    sink.keep();
  }
  const sounds = Math.max(spoken, clipped);
  if (cue === undefined) sink.note(T.voice, shape, nothing, sounds, tense);
  else noteSpeaker(cue, shape, person, sounds, third, tense, names, sink);
  noteWords(view, from, to, shape, spoken, finite, sink);
}

/** How the words of a piece fit the cue beside it. */
function noteSpeaker(
  { kind, subject }: CueView,
  shape: number,
  person: number,
  sounds: number,
  third: number,
  tense: number,
  names: number,
  sink: FeatureSink,
): void {
  const voice = person + 8 * (sounds + 2 * (third + 2 * (names + 2 * tense)));
  if (sink.known(GROUP.pieceVoice, shape, kind, subject, voice)) return;
  sink.note(T.voice, shape, kind, sounds, tense);
  sink.note(T.subject, shape, subject, person, 0);
  sink.note(T.subjectThird, shape, subject, third, tense);
  sink.note(T.namesSpeaker, subject, names, 0, 0);
  sink.keep();
}

/** How the words of a piece are made up. */
function noteWords(
  { line, marked, seen, traits }: LineView,
  from: number,
  to: number,
  shape: number,
  spoken: number,
  finite: number,
  sink: FeatureSink,
): void {
  const final = line.tokens[to - 1];
  const closing = final?.partOfSpeech === 'PUNCT' ? (seen[to - 1] ?? nothing) : nothing;
  const head = headOf(line, from);
  const rare = shareOf(traits, from, to, TRAITS.rare);
  const commas = Math.min(3, count(traits, from, to, TRAITS.comma));
  if (!sink.known(GROUP.pieceWords, shape, closing, head + 8 * rare, finite + 4 * commas)) {
    sink.note(T.closing, shape, closing, 0, 0);
    sink.note(T.starts, shape, head, 0, 0);
    sink.note(T.rareShape, shape, rare, 0, 0);
    sink.note(T.finite, shape, finite, 0, 0);
    sink.note(T.commas, shape, commas, 0, 0);
    sink.keep();
  }
  const named = shareOf(traits, from, to, TRAITS.named);
  const numbers = shareOf(traits, from, to, TRAITS.number);
  const bracket = has(traits, from, to, TRAITS.bracket);
  const marks = marked ? 1 + marksIn(line, traits, from, to) : 0;
  const shares = rare + 8 * (spoken + 2 * (named + 8 * numbers));
  if (sink.known(GROUP.pieceShares, bracket, marks, shares, 0)) return;
  sink.note(T.rare, rare, spoken, 0, 0);
  sink.note(T.named, named, 0, 0, 0);
  sink.note(T.numbers, numbers, 0, 0, 0);
  if (bracket > 0) sink.note(T.bracket, 1, 0, 0, 0);
  if (marks > 0) sink.note(T.marked, marks - 1, 0, 0, 0);
  sink.keep();
}

/** Quotation marks at the edges of a piece and within it. */
function marksIn({ words }: Line, traits: Uint16Array, from: number, to: number): number {
  const all = count(traits, from, to, TRAITS.mark);
  const opens = words[from]?.quotation === true ? 1 : 0;
  const closes = to - 1 > from && words[to - 1]?.quotation === true ? 1 : 0;
  const inner = all > opens + closes ? 1 : 0;
  return opens + inner * 2 + closes * 4;
}

/** The word with which a piece begins: 0 none, 1 as people begin to speak, 2 lower case, 3 a name, 4 other. */
function headOf({ tokens, words }: Line, from: number): number {
  const head = tokens[from];
  if (head === undefined) return 0;
  if (words[from]?.spoken === true) return 1;
  if (head.text === head.lower) return 2;
  return head.partOfSpeech === 'PROPN' ? 3 : 4;
}
