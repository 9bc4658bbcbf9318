import { balanceOf } from './clauses.ts';
import type { Line } from './cuts.ts';
import { type PieceEnd, type PieceStart, reachOf, stepOfLength } from './edges.ts';
import type { FeatureSink } from './feature-sink.ts';
import { GROUP } from './groups.ts';
import { NONE, type Setting } from './setting.ts';
import { nameOf, NOTHING, symbolOf } from './symbols.ts';
import { COUNTED, countOf, shareOf, traitsBetween } from './tally.ts';
import { template } from './templates.ts';
import { has, personOf, TRAIT } from './traits.ts';
import { cueViewAt, type CueView, type LineView } from './view.ts';

// An import is looked up at each use; inner loops want constants of their own.
const count = countOf;
const counted = COUNTED;
const share = shareOf;
const TRAITS = TRAIT;
const nothing = NOTHING;
const stepOf = stepOfLength;

const T = {
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
  inners: template('inners'),
  innerLemma: template('innerLemma'),
  balanceLed: template('balanceLed'),
  beyond: template('beyond'),
  beyondBalance: template('beyondBalance'),
  beyondCue: template('beyondCue'),
  beyondLemma: template('beyondLemma'),
  mainVoice: template('mainVoice'),
  subject: template('subject'),
  namesSpeaker: template('namesSpeaker'),
  closing: template('closing'),
  starts: template('starts'),
  rareShape: template('rareShape'),
  bracket: template('bracket'),
  rare: template('rare'),
  marked: template('marked'),
  finiteLemma: template('finiteLemma'),
  commas: template('commas'),
  wholeNames: template('wholeNames'),
  wholeCues: template('wholeCues'),
  wholePosition: template('wholePosition'),
  wholeVoice: template('wholeVoice'),
  wholeActor: template('wholeActor'),
};

/** What hangs on both ends of a piece, the cues beside it and in it, and how its words sound. */
export function notePiece(
  view: LineView,
  setting: Setting,
  start: PieceStart,
  end: PieceEnd,
  sink: FeatureSink,
): void {
  const { line, seen, tally } = view;
  const from = start.at;
  const to = end.at;
  const shape = shapeOf(line, start, end);
  const closes = to === line.tokens.length ? 1 : 0;
  const length = stepOf(to - from);
  if (!sink.known(GROUP.pieceLength, shape, length, 0, 0)) {
    sink.note(T.shape, shape, 0, 0, 0);
    sink.note(T.length, shape, length, 0, 0);
    sink.keep();
  }
  if (closes === 1 && setting.nextOpens !== NONE) {
    sink.note(T.nextOpens, setting.nextOpens, seen[to - 1] ?? nothing, from === 0 ? 1 : 0, 0);
  }
  if (start.own >= 0) noteOwnCue(view, start, to, sink);
  const finite = Math.min(2, count(tally, start.cut, end.cut, counted.finite));
  const left = cueViewAt(view, start.left);
  if (left !== undefined) noteLeftCue(view, left, start, end, finite, sink);
  const inner = noteInnerCues(view, from, to, sink);
  noteClauses(view, start, end, sink);
  const traits = traitsBetween(tally, start.cut, end.cut);
  noteVoice(view, start, end, shape, inner, traits, sink);
  noteWords(view, start, end, shape, traits, sink);
  if (from === 0 && closes === 1) noteWhole(view, setting, sink);
}

/** What stands around a piece that is a whole sentence. */
function noteWhole(view: LineView, setting: Setting, sink: FeatureSink): void {
  const { leadIn, later, position, voice, distance, names } = setting;
  const spoken = view.spoken ? 1 : 0;
  const around = (position << 4) | (voice << 2) | distance;
  const words = (view.frame << 2) | (names << 1) | spoken;
  sink.note(T.wholeActor, view.actor, setting.laterSubject, leadIn, spoken);
  if (sink.known(GROUP.pieceWhole, leadIn, later, around, words)) return;
  sink.note(T.wholeNames, leadIn, later, names, 0);
  sink.note(T.wholeCues, view.frame, 0, 0, 0);
  sink.note(T.wholePosition, position, leadIn, later, spoken);
  sink.note(T.wholeVoice, voice, leadIn, spoken, distance);
  sink.keep();
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

/** How a piece goes with the cue that leads it in. */
function noteLeftCue(
  { line, seen }: LineView,
  { kind, lemma }: CueView,
  { at }: PieceStart,
  { at: to, mark }: PieceEnd,
  finite: number,
  sink: FeatureSink,
): void {
  const closes = to === line.tokens.length ? 1 : 0;
  sink.note(T.leftEnd, kind, mark, seen[to] ?? nothing, 0);
  sink.note(T.leftLength, kind, Math.min(6, to - at), closes, 0);
  sink.note(T.leftVerb, kind, seen[at] ?? nothing, finite, 0);
  sink.note(T.finiteLemma, lemma, finite, closes, 0);
}

/** Whether the clauses of a piece are whole, and what goes on behind it. */
function noteClauses(
  { cues, clauses, seen }: LineView,
  start: PieceStart,
  end: PieceEnd,
  sink: FeatureSink,
): void {
  const balance = balanceOf(clauses, start.cut, end.cut);
  const beyond = clauses.beyond[end.cut] ?? nothing;
  const first = seen[start.at] ?? nothing;
  const left = start.left < 0 ? undefined : cues[start.left];
  const kind = left?.kind ?? nothing;
  const signs = (start.sign << 12) | end.mark;
  if (!sink.known(GROUP.pieceClauses, beyond, kind, signs, first * 4 + balance)) {
    sink.note(T.balanceLed, balance, kind, first, 0);
    sink.note(T.beyond, beyond, start.sign, end.mark, 0);
    sink.note(T.beyondBalance, beyond, balance, start.sign, 0);
    sink.note(T.beyondCue, beyond, kind, end.mark, 0);
    sink.keep();
  }
  if (left !== undefined) sink.note(T.beyondLemma, left.lemma, beyond, 0, 0);
}

/** Cues that the piece swallows. Gives how many. */
function noteInnerCues(view: LineView, from: number, to: number, sink: FeatureSink): number {
  const { cues } = view.line;
  let inner = 0;
  for (let index = 0; index < cues.length; index++) {
    const clause = cues[index]?.clause;
    const cue = view.cues[index];
    if (clause === undefined || cue === undefined) continue;
    const opens = clause.from === from;
    const ends = clause.to === to;
    if (clause.from < from || clause.to > to || (opens && ends)) continue;
    inner++;
    const place = opens ? 1 : ends ? 2 : 0;
    sink.note(T.innerLemma, place, cue.lemma, 0, 0);
  }
  return inner;
}

/** How the words of a piece sound, by themselves and beside the cue that may report them, and how many it swallows. */
function noteVoice(
  view: LineView,
  start: PieceStart,
  end: PieceEnd,
  shape: number,
  inner: number,
  traits: number,
  sink: FeatureSink,
): void {
  const cue = cueViewAt(view, end.right >= 0 ? end.right : start.left);
  const subject = cue?.subject ?? NO_SUBJECT;
  const names = cue !== undefined && holds(cue.named, start.at, end.at) ? 1 : 0;
  const inners = Math.min(3, inner);
  const person = personOf(traits);
  const third = has(traits, TRAITS.third);
  const tense = view.clauses.tenses[start.cut] ?? 0;
  const sound = (tense << 4) | (third << 3) | person;
  if (sink.known(GROUP.pieceVoice, shape, subject, sound, inners * 2 + names)) return;
  sink.note(T.inners, inners, 0, 0, 0);
  sink.note(T.mainVoice, shape, tense, person > 0 ? 1 : 0, third);
  if (cue !== undefined) {
    sink.note(T.subject, shape, subject, person, 0);
    sink.note(T.namesSpeaker, subject, names, 0, 0);
  }
  sink.keep();
}

/** Beside no cue. */
const NO_SUBJECT = 0;

/** Whether one of some tokens stands in a stretch. */
function holds(places: readonly number[], from: number, to: number): boolean {
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0;
    if (place >= from && place < to) return true;
  }
  return false;
}

/** How the words of a piece are made up. */
function noteWords(
  { line, marked, tally }: LineView,
  { cut, at, head }: PieceStart,
  { cut: cutAfter, at: to, closing }: PieceEnd,
  shape: number,
  traits: number,
  sink: FeatureSink,
): void {
  const length = to - at;
  const rare = share(count(tally, cut, cutAfter, counted.rare), length);
  const commas = Math.min(3, count(tally, cut, cutAfter, counted.comma));
  if (!sink.known(GROUP.pieceWords, shape, closing, head + 8 * rare, commas)) {
    sink.note(T.closing, shape, closing, 0, 0);
    sink.note(T.starts, shape, head, 0, 0);
    sink.note(T.rareShape, shape, rare, 0, 0);
    sink.note(T.commas, shape, commas, 0, 0);
    sink.keep();
  }
  const spoken = personOf(traits) > 0 ? 1 : 0;
  const bracket = has(traits, TRAITS.bracket);
  const marks = marked ? 1 + marksIn(line, at, to, count(tally, cut, cutAfter, counted.mark)) : 0;
  if (sink.known(GROUP.pieceShares, bracket, marks, rare, spoken)) return;
  sink.note(T.rare, rare, spoken, 0, 0);
  if (bracket > 0) sink.note(T.bracket, 1, 0, 0, 0);
  if (marks > 0) sink.note(T.marked, marks - 1, 0, 0, 0);
  sink.keep();
}

/** Quotation marks at the edges of a piece and within it, of so many in all. */
function marksIn({ words }: Line, from: number, to: number, all: number): number {
  const opens = words[from]?.quotation === true ? 1 : 0;
  const closes = to - 1 > from && words[to - 1]?.quotation === true ? 1 : 0;
  const inner = all > opens + closes ? 1 : 0;
  return opens + inner * 2 + closes * 4;
}
