import type { Token } from '../../language/analyse.ts';
import type { Cue } from './cues.ts';
import { isMark, type Line } from './cuts.ts';
import {
  endAt,
  formOf,
  type Note,
  noteEnd,
  noteStart,
  type PieceEnd,
  type PieceStart,
  shapeOf,
  startAt,
  subjectForm,
  tagOf,
} from './edges.ts';
import { lineView, type LineView, type Setting, settingOf } from './setting.ts';
import { seenAs } from './words.ts';

/**
 * Takes features in parts that pieces share: `part` makes one (what has a key is made once and kept),
 * `piece` is told the parts of the next piece. Pieces come sentence by sentence in the order of `pieceIndex`.
 */
export interface FeatureSink<Part> {
  part(key: string | null, fill: (note: Note) => void): Part;
  piece(parts: readonly Part[]): void;
}

/** Tells a sink the features of every piece of every sentence. */
export function noteFeatures<Part>(lines: readonly Line[], sink: FeatureSink<Part>): void {
  const views = lines.map(lineView);
  views.forEach((view, index) => {
    const { line } = view;
    const setting = settingOf(views, index);
    const settingParts = new Map<string, Part>();
    const starts = line.cuts.map((cut) => startAt(line, cut));
    const ends = line.cuts.map((cut) => endAt(line, cut));
    const startParts = starts.map((start) =>
      sink.part(null, (note) => noteStart(line, start, note)),
    );
    const endParts = ends.map((end) => sink.part(null, (note) => noteEnd(line, end, note)));
    for (let to = 1; to < line.cuts.length; to++) {
      for (let from = 0; from < to; from++) {
        const start = starts[from];
        const end = ends[to];
        const startPart = startParts[from];
        const endPart = endParts[to];
        if (start === undefined || end === undefined) continue;
        if (startPart === undefined || endPart === undefined) continue;
        const parts = [startPart, endPart];
        addPairParts({ view, setting, start, end }, sink, parts, settingParts);
        sink.piece(parts);
      }
    }
  });
}

interface PieceContext {
  readonly view: LineView;
  readonly setting: Setting;
  readonly start: PieceStart;
  readonly end: PieceEnd;
}

function addPairParts<Part>(
  context: PieceContext,
  sink: FeatureSink<Part>,
  parts: Part[],
  settingParts: Map<string, Part>,
): void {
  const { view, setting, start, end } = context;
  const { line } = view;
  const from = start.at;
  const to = end.at;
  const shape = shapeOf(line, start, end);
  const count = to - from;
  const length = count < 4 ? count : count < 8 ? 4 : count < 14 ? 8 : count < 24 ? 14 : 24;
  parts.push(
    sink.part(`form ${shape} ${length}`, (note) => {
      note('bias', '');
      note('shape', shape);
      note('length', `${shape} ${length}`);
    }),
  );
  const inner = line.cues.some((cue) => isInner(cue, from, to));
  if (inner || start.own >= 0 || start.left >= 0 || setting.nextOpens !== '') {
    parts.push(sink.part(null, (note) => notePair(context, shape, note)));
  }
  if (!inner) parts.push(sink.part('inners 0', (note) => note('inners', '0')));
  addManner(context, shape, sink, parts);
  const whole = from === 0 && to === line.tokens.length;
  const key = whole ? `${shape} whole` : shape;
  let settingPart = settingParts.get(key);
  if (settingPart === undefined) {
    settingPart = sink.part(null, (note) => noteSetting(view, setting, shape, from, to, note));
    settingParts.set(key, settingPart);
  }
  parts.push(settingPart);
}

const isInner = ({ clause }: Cue, from: number, to: number): boolean =>
  clause.from >= from && clause.to <= to && !(clause.from === from && clause.to === to);

/** What hangs on both ends of a piece and the cues beside it or in it. */
function notePair({ view, setting, start, end }: PieceContext, shape: string, note: Note): void {
  const { line } = view;
  const from = start.at;
  const to = end.at;
  if (to === line.tokens.length && setting.nextOpens !== '') {
    note('nextOpens', `${setting.nextOpens} ${line.tokens[to - 1]?.text ?? ''} ${from === 0}`);
  }
  if (start.own >= 0) noteOwnCue(line, start.own, from, to, note);
  const left = line.cues[start.left];
  if (left !== undefined) {
    const count = to - from;
    note('leftEnd', `${left.kind} ${end.mark} ${end.next}`);
    note(
      'leftLength',
      `${left.kind} ${count < 3 ? 1 : count < 6 ? 3 : 6} ${to === line.tokens.length}`,
    );
  }
  if (line.cues.some((cue) => isInner(cue, from, to))) noteInnerCues(line, from, to, shape, note);
}

function noteOwnCue(line: Line, own: number, from: number, to: number, note: Note): void {
  const cue = line.cues[own];
  if (cue === undefined) return;
  const frame = line.frames[own] ?? 'other';
  const whole = cue.clause.to === to ? '=' : cue.clause.to < to ? '+' : '-';
  note('own', `${whole} ${tagOf(line, cue, frame)}`);
  note('ownKind', `${whole} ${cue.kind} ${frame}`);
  note('ownVerb', `${whole} ${cue.kind} ${formOf(line.tokens[cue.from])}`);
  note('ownMark', `${whole} ${line.tokens[from - 1]?.text.slice(0, 2) ?? '^'} ${frame}`);
  if (cue.clause.to < to) note('ownTail', seenAs(line.tokens[cue.clause.to]));
}

/** Cues that the piece swallows. */
function noteInnerCues(line: Line, from: number, to: number, shape: string, note: Note): void {
  let inner = 0;
  line.cues.forEach((cue, index) => {
    if (!isInner(cue, from, to)) return;
    inner++;
    const frame = line.frames[index] ?? 'other';
    const place = cue.clause.from === from ? '^' : cue.clause.to === to ? '$' : '';
    note('inner', `${place}${cue.kind} ${frame} ${subjectForm(line, cue)}`);
    note('innerFrame', `${place}${frame} ${shape}`);
  });
  note('inners', String(Math.min(3, inner)));
}

function addManner<Part>(
  { view, start, end }: PieceContext,
  shape: string,
  sink: FeatureSink<Part>,
  parts: Part[],
): void {
  const { line } = view;
  const manner = view.mannerOf(start.at, end.at);
  const { person, clipped, tense, third, modal, closing, opening, bracket } = manner;
  const beside = line.cues[end.right] ?? line.cues[start.left];
  const subject = beside === undefined ? '' : subjectForm(line, beside);
  const range = beside?.subjects[0];
  const speaker = range === undefined ? '' : (line.tokens[range.to - 1]?.lower ?? '');
  const names = beside !== undefined && holds(line.tokens, start.at, end.at, speaker);
  const kind = beside?.kind ?? '';
  const spoken = person !== '-';
  parts.push(
    sink.part(
      `voice ${shape} ${kind} ${subject} ${person} ${clipped} ${tense} ${third} ${modal} ${names}`,
      (note) => {
        note('person', `${shape} ${person}`);
        note('personAll', person);
        note('clipped', `${shape} ${clipped}`);
        note('clippedAll', String(clipped));
        note('tense', `${shape} ${tense}`);
        note('tenseAll', tense);
        note('third', `${shape} ${third}`);
        note('modal', `${shape} ${modal}`);
        note('voice', `${shape}${kind} ${spoken || clipped} ${tense}`);
        if (beside === undefined) return;
        note('subject', `${shape} ${subject} ${person}`);
        note('subjectThird', `${shape} ${subject} ${third} ${tense}`);
        note('namesSpeaker', `${subject} ${names}`);
      },
    ),
  );
  const marked = view.marked ? markedOf(line.tokens, start.at, end.at) : '';
  const { rare, named, numbers } = manner;
  parts.push(
    sink.part(`words ${shape} ${closing} ${opening} ${rare}`, (note) => {
      note('closing', `${shape} ${closing}`);
      note('starts', `${shape} ${opening}`);
      note('rareShape', `${shape} ${rare}`);
    }),
    sink.part(`kinds ${bracket} ${rare} ${named} ${numbers} ${spoken} ${marked}`, (note) => {
      note('bracket', String(bracket));
      note('rare', `${rare} ${spoken}`);
      note('named', named);
      note('numbers', numbers);
      if (marked !== '') note('marked', marked);
    }),
  );
}

/** Whether a stretch names (or means by a pronoun) who speaks beside it. */
function holds(tokens: readonly Token[], from: number, to: number, speaker: string): boolean {
  if (speaker === '') return false;
  for (let k = from; k < to; k++) if (tokens[k]?.lower === speaker) return true;
  return false;
}

/** Quotation marks at the edges of a piece and within it. */
function markedOf(tokens: readonly Token[], from: number, to: number): string {
  let found = '';
  const first = tokens[from];
  if (first !== undefined && isMark(first)) found += '"';
  let inner = 0;
  for (let k = from + 1; k < to - 1; k++) {
    const token = tokens[k];
    if (token !== undefined && isMark(token)) inner++;
  }
  if (inner > 0) found += '.';
  const last = tokens[to - 1];
  if (to - 1 > from && last !== undefined && isMark(last)) found += '"';
  return found;
}

function noteSetting(
  view: LineView,
  setting: Setting,
  shape: string,
  from: number,
  to: number,
  note: Note,
): void {
  const whole = from === 0 && to === view.line.tokens.length;
  const voice = whole && view.spoken ? `${shape}*` : shape;
  note('position', `${shape} ${setting.position}`);
  note('previous', `${shape} ${setting.previous}`);
  note('following', `${shape} ${setting.following}`);
  note('between', `${voice} ${setting.leadIn} ${setting.later}`);
  note('leadIn', `${voice} ${setting.leadIn} ${setting.distance}`);
  note('paragraphBefore', `${voice} ${setting.paragraphBefore}`);
  note('paragraphAfter', `${voice} ${setting.paragraphAfter}`);
  note('paragraphVoice', `${voice} ${setting.voice}`);
  if (whole) {
    const { tokens } = view.line;
    const named = setting.speakers.some((speaker) => holds(tokens, from, to, speaker));
    note('wholeNames', `${setting.leadIn} ${setting.later} ${named}`);
    note('wholeCues', view.frame);
    note(
      'wholePosition',
      `${setting.position} ${setting.leadIn} ${setting.later} ${view.spoken} ${view.frame === 'none'}`,
    );
  } else note('partFrame', `${shape} ${view.frame}`);
}
