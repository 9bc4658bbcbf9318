import type { Layout } from './chain.ts';
import { balanceOf } from './clauses.ts';
import {
  endAt,
  noteEnd,
  noteStart,
  type PieceEnd,
  type PieceStart,
  reachOf,
  startAt,
  stepOfLength,
} from './edges.ts';
import type { FeatureSink } from './feature-sink.ts';
import { notePiece } from './piece-features.ts';
import { type Setting, settingOf } from './setting.ts';
import { NOTHING } from './symbols.ts';
import { template } from './templates.ts';
import { COUNTED, countOf, shareOf } from './tally.ts';
import { has, personOf, tenseOf, TRAIT } from './traits.ts';
import { cueViewAt, type LineView } from './view.ts';

const T = {
  unit: template('unit'),
  unitFirst: template('unitFirst'),
  unitCue: template('unitCue'),
  unitKind: template('unitKind'),
  unitLemma: template('unitLemma'),
  unitFrame: template('unitFrame'),
  unitPart: template('unitPart'),
  unitNext: template('unitNext'),
  unitNextLemma: template('unitNextLemma'),
  unitOpens: template('unitOpens'),
  unitLeft: template('unitLeft'),
  unitSpoken: template('unitSpoken'),
  unitSetting: template('unitSetting'),
  openBias: template('openBias'),
  openPosition: template('openPosition'),
  openPrevious: template('openPrevious'),
  openFollowing: template('openFollowing'),
  openBetween: template('openBetween'),
  openLeadIn: template('openLeadIn'),
  openBefore: template('openBefore'),
  openAfter: template('openAfter'),
  openVoice: template('openVoice'),
  openNames: template('openNames'),
  openLast: template('openLast'),
  openFirst: template('openFirst'),
  openTense: template('openTense'),
  openCues: template('openCues'),
  openRare: template('openRare'),
  openNext: template('openNext'),
  openPerson: template('openPerson'),
  openNamed: template('openNamed'),
  openLength: template('openLength'),
  openSubject: template('openSubject'),
  openActor: template('openActor'),
  openActorLater: template('openActorLater'),
  openActorLead: template('openActorLead'),
  openClause: template('openClause'),
  openMain: template('openMain'),
};

/** Tells a sink the features of every sentence. */
export function noteFeatures(views: readonly LineView[], layout: Layout, sink: FeatureSink): void {
  const starts: PieceStart[] = [];
  const ends: PieceEnd[] = [];
  for (let sentence = 0; sentence < views.length; sentence++) {
    const view = views[sentence];
    if (view === undefined) continue;
    const setting = settingOf(views, sentence);
    const first = layout.cuts[sentence] ?? 0;
    const last = view.line.cuts.length - 1;
    for (let cut = 0; cut <= last; cut++) {
      starts[cut] = startAt(view, cut);
      ends[cut] = endAt(view, cut);
    }
    for (let cut = 0; cut <= last; cut++) {
      const start = starts[cut];
      const end = ends[cut];
      const next = cut < last ? ends[cut + 1] : undefined;
      if (start !== undefined && next !== undefined) {
        sink.row('unit', first + cut);
        noteUnit(view, setting, start, next, sink);
        sink.row('start', first + cut);
        noteStart(view, start, setting, sink);
      }
      if (end !== undefined && cut > 0) {
        sink.row('end', first + cut);
        noteEnd(view, end, sink);
      }
    }
    sink.row('opening', sentence);
    noteOpening(view, setting, sink);
    const pieceEnd = layout.pieces[sentence + 1] ?? 0;
    for (let piece = layout.pieces[sentence] ?? 0; piece < pieceEnd; piece++) {
      const start = starts[(layout.starts[piece] ?? 0) - first];
      const end = ends[(layout.ends[piece] ?? 0) - first];
      if (start === undefined || end === undefined) continue;
      sink.row('piece', piece);
      notePiece(view, setting, start, end, sink);
    }
  }
}

/** What tells attribution from narration between two neighbouring cuts. */
function noteUnit(
  view: LineView,
  setting: Setting,
  { cut, at, own, left }: PieceStart,
  { at: to, right }: PieceEnd,
  sink: FeatureSink,
): void {
  const { seen, line, tally } = view;
  const first = seen[at] ?? NOTHING;
  const final = seen[to - 1] ?? NOTHING;
  const owned = own < 0 ? 0 : 1;
  sink.note(T.unit, stepOfLength(to - at), 0, 0, 0);
  sink.note(T.unitFirst, first, seen[to] ?? NOTHING, 0, 0);
  sink.note(T.unitFrame, view.frame, owned, 0, 0);
  const next = cueViewAt(view, right);
  if (next !== undefined) {
    sink.note(T.unitNext, next.way, next.subject, final, 0);
    sink.note(T.unitNextLemma, next.lemma, next.frame, 0, 0);
  } else if (to === line.tokens.length) sink.note(T.unitOpens, setting.nextOpens, final, 0, 0);
  const before = cueViewAt(view, left);
  if (before !== undefined) sink.note(T.unitLeft, before.way, before.subject, 0, 0);
  const traits = tally.traits[cut] ?? 0;
  const spoken = personOf(traits) > 0 ? 1 : 0;
  sink.note(T.unitSpoken, spoken, has(traits, TRAIT.clipped), owned, 0);
  if (at === 0 && to === line.tokens.length) {
    sink.note(T.unitSetting, setting.position, setting.leadIn, setting.later, spoken);
  }
  const cue = cueViewAt(view, own);
  const clause = own < 0 ? undefined : line.cues[own]?.clause;
  if (cue === undefined || clause === undefined) {
    sink.note(T.unitPart, before?.way ?? NOTHING, first, 0, 0);
    return;
  }
  const reach = reachOf(clause, to);
  sink.note(T.unitCue, cue.way, cue.subject, cue.form, reach);
  sink.note(T.unitKind, cue.way, reach, seen[clause.to] ?? NOTHING, 0);
  sink.note(T.unitLemma, cue.lemma, cue.frame, cue.subject, 0);
}

/** What tells whether speech begins with a sentence or carries on into it. */
function noteOpening(view: LineView, setting: Setting, sink: FeatureSink): void {
  const { line, seen, tally, traits, clauses } = view;
  const length = line.tokens.length;
  const last = line.cuts.length - 1;
  const spoken = view.spoken ? 1 : 0;
  const { leadIn, later, distance, position, names } = setting;
  const third = has(traits, TRAIT.third);
  const rare = shareOf(countOf(tally, 0, last, COUNTED.rare), length);
  const named = shareOf(countOf(tally, 0, last, COUNTED.named), length);
  const final = seen[length - 1] ?? NOTHING;
  sink.note(T.openBias, spoken, 0, 0, 0);
  sink.note(T.openPosition, position, leadIn, later, spoken);
  sink.note(T.openPrevious, setting.previous, view.frame, 0, 0);
  sink.note(T.openFollowing, setting.following, view.frame, 0, 0);
  sink.note(T.openBetween, leadIn, later, spoken, 0);
  sink.note(T.openLeadIn, leadIn, distance, spoken, 0);
  sink.note(T.openBefore, setting.paragraphBefore, position, spoken, 0);
  sink.note(T.openAfter, setting.paragraphAfter, position, spoken, 0);
  sink.note(T.openVoice, setting.voice, spoken, leadIn, 0);
  sink.note(T.openNames, leadIn, later, names, 0);
  sink.note(T.openLast, final, spoken, 0, 0);
  sink.note(T.openFirst, seen[0] ?? NOTHING, leadIn, 0, 0);
  sink.note(T.openTense, tenseOf(traits), leadIn, spoken, 0);
  sink.note(T.openCues, view.frame, position, 0, 0);
  sink.note(T.openRare, rare, spoken, leadIn, 0);
  sink.note(T.openPerson, personOf(traits), leadIn, later, 0);
  sink.note(T.openNamed, named, leadIn, 0, 0);
  sink.note(T.openLength, stepOfLength(length), leadIn, spoken, 0);
  sink.note(T.openSubject, third, names, leadIn, distance);
  sink.note(T.openActor, view.actor, position, spoken, 0);
  sink.note(T.openActorLater, view.actor, setting.laterSubject, spoken, leadIn);
  sink.note(T.openActorLead, view.actor, setting.leadSubject, leadIn, later);
  sink.note(T.openClause, balanceOf(clauses, 0, last), spoken, leadIn, later);
  sink.note(T.openMain, clauses.tenses[0] ?? 0, view.actor, leadIn, spoken);
  sink.note(T.openNext, setting.nextOpens, final, 0, 0);
}
