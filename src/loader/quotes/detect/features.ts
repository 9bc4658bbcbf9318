import type { Token } from '../../language/analyse.ts';
import type { Cue } from './cues.ts';
import { isMark, type Line } from './cuts.ts';
import type { Frame } from './frames.ts';
import { lineView, type LineView, type Setting, settingOf } from './setting.ts';
import { verbClassOf } from './verbs.ts';
import { FIRST_PLURAL, FIRST_SINGULAR, REPORT_NOUNS, SECOND, seenAs } from './words.ts';

/** Takes one feature of the piece at hand: a template's name and its value. */
export type Note = (template: string, value: string) => void;

/** Tells `note` the features of every piece of every sentence; `start` is called before each one's. */
export function noteFeatures(lines: readonly Line[], start: () => void, note: Note): void {
  const views = lines.map(lineView);
  views.forEach((view, index) => {
    const setting = settingOf(views, index);
    const { cuts } = view.line;
    for (let to = 1; to < cuts.length; to++) {
      for (let from = 0; from < to; from++) {
        start();
        notePiece(view, setting, cuts[from] ?? 0, cuts[to] ?? 0, note);
      }
    }
  });
}

function notePiece(view: LineView, setting: Setting, from: number, to: number, note: Note): void {
  const { line } = view;
  const { tokens } = line;
  note('bias', '');
  const left = cueEndingAt(line, from);
  const own = cueStartingAt(line, from, to);
  const right = cueStartingAt(line, to, tokens.length + 1);
  if (to === tokens.length && setting.nextOpens !== '') {
    note('nextOpens', `${setting.nextOpens} ${tokens[to - 1]?.text ?? ''} ${from === 0}`);
  }
  const shape = shapeOf(line, from, to, left, own, right);
  note('shape', shape);
  noteWords(line, from, to, shape, note);
  if (own >= 0) noteOwnCue(line, own, from, to, note);
  if (left >= 0) noteCueBeside('left', line, left, from, to, note);
  if (right >= 0) noteCueBeside('right', line, right, from, to, note);
  noteInnerCues(line, from, to, shape, note);
  noteManner(view, from, to, shape, left, right, note);
  noteSetting(view, setting, shape, from, to, note);
}

/** How a piece begins and ends: what stands on either side of it. */
function shapeOf(
  line: Line,
  from: number,
  to: number,
  left: number,
  own: number,
  right: number,
): string {
  const { tokens, cues } = line;
  const last = tokens[from - 1];
  const starts =
    from === 0
      ? '^'
      : left >= 0
        ? last?.lower === 'that'
          ? 't'
          : last?.text === ':'
            ? ':'
            : last?.text === ','
              ? 'k,'
              : 'k'
        : last === undefined
          ? ''
          : last.partOfSpeech === 'PUNCT'
            ? last.text
            : 'w';
  const final = tokens[to - 1];
  const ends =
    to === tokens.length
      ? '$'
      : right >= 0
        ? `${final?.partOfSpeech === 'PUNCT' ? final.text : ''}k`
        : final?.partOfSpeech === 'PUNCT'
          ? final.text
          : 'w';
  const cue = cues[own];
  const whole =
    cue === undefined ? '' : cue.clause.to === to ? 'K' : cue.clause.to < to ? 'K+' : 'K-';
  return `${starts}${whole}${ends}`;
}

/** The cue whose clause ends where the piece begins, but for "that", a mark or one phrase. */
function cueEndingAt({ cues, tokens }: Line, from: number): number {
  for (let index = cues.length - 1; index >= 0; index--) {
    const end = cues[index]?.clause.to ?? 0;
    if (end > from) continue;
    if (from - end > NEAR) return -1;
    for (let k = end; k < from; k++) {
      const token = tokens[k];
      const passes = k === from - 1 || token?.partOfSpeech !== 'PUNCT';
      if (!passes) return -1;
    }
    return index;
  }
  return -1;
}

const NEAR = 7;

function cueStartingAt({ cues }: Line, at: number, before: number): number {
  return cues.findIndex(({ clause }) => clause.from === at && clause.from < before);
}

function noteWords(line: Line, from: number, to: number, shape: string, note: Note): void {
  const { tokens } = line;
  let start = from;
  while (start < to - 1 && tokens[start]?.partOfSpeech === 'PUNCT') start++;
  let end = to;
  while (end > start + 1 && tokens[end - 1]?.partOfSpeech === 'PUNCT') end--;
  const head = tokens[start];
  const first = seenAs(head);
  const second = seenAs(tokens[start + 1]);
  const last = seenAs(tokens[end - 1]);
  const mark = end < to ? (tokens[end]?.text ?? '') : '';
  const markBefore =
    from === 0
      ? '^'
      : tokens[from - 1]?.partOfSpeech === 'PUNCT'
        ? (tokens[from - 1]?.text ?? '')
        : '';
  note('first', first);
  note('opening', `${first} ${second}`);
  note('last', last);
  note('mark', mark);
  note('next', seenAs(tokens[to]));
  note('nextTwo', `${mark} ${seenAs(tokens[to])} ${seenAs(tokens[to + 1])}`);
  note('edge', `${markBefore} ${first}`);
  const behind = tokens[from - 1];
  if (behind !== undefined && behind.partOfSpeech !== 'PUNCT') {
    note('before', `${seenAs(behind)} ${first}`);
    if (behind.partOfSpeech === 'VERB')
      note('afterVerb', `${verbClassOf(behind.lemma) ?? '-'} ${formOf(behind)}`);
    if (behind.partOfSpeech === 'NOUN' && isReportNoun(behind)) note('afterNoun', first);
    const two = tokens[from - 2];
    if (two?.partOfSpeech === 'NOUN' && isReportNoun(two)) note('afterNounOf', behind.lower);
  }
  const count = to - from;
  note(
    'length',
    `${shape} ${count < 4 ? count : count < 8 ? 4 : count < 14 ? 8 : count < 24 ? 14 : 24}`,
  );
  if (
    from > 0 &&
    head !== undefined &&
    head.text !== head.lower &&
    head.partOfSpeech !== 'PROPN' &&
    head.lower !== 'i'
  )
    note('capital', markBefore);
}

const isReportNoun = (token: Token): boolean =>
  REPORT_NOUNS.has(token.lower) || REPORT_NOUNS.has(token.lemma);

const formOf = (token: Token | undefined): string =>
  token === undefined
    ? ''
    : token.lower.endsWith('ing')
      ? 'ing'
      : token.lower === token.lemma
        ? '0'
        : token.lower.endsWith('s')
          ? 's'
          : 'ed';

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

function noteCueBeside(
  side: string,
  line: Line,
  index: number,
  from: number,
  to: number,
  note: Note,
): void {
  const cue = line.cues[index];
  if (cue === undefined) return;
  const frame = line.frames[index] ?? 'other';
  note(`${side}Cue`, tagOf(line, cue, frame));
  note(`${side}Kind`, `${cue.kind} ${frame}`);
  note(`${side}Subject`, `${cue.kind} ${subjectForm(line, cue)}`);
  if (side === 'right') {
    const next = line.tokens[cue.clause.to];
    note('rightAfter', `${cue.kind} ${frame} ${seenAs(next)}`);
    note(
      'rightTail',
      `${frame} ${seenAs(next)} ${Math.min(3, (line.tokens.length - cue.clause.to) >> 2)}`,
    );
  }
  if (side === 'left') {
    const gap = from - cue.clause.to;
    const between =
      gap === 0 ? '' : `${seenAs(line.tokens[cue.clause.to])}${gap > 1 ? Math.min(gap, 4) : ''}`;
    const { tokens } = line;
    let end = to;
    while (end > from + 1 && tokens[end - 1]?.partOfSpeech === 'PUNCT') end--;
    const mark = end < to ? (tokens[end]?.text ?? '') : '';
    note('leftEnd', `${cue.kind} ${mark} ${seenAs(tokens[to])}`);
    note(
      'leftLength',
      `${cue.kind} ${to - from < 3 ? 1 : to - from < 6 ? 3 : 6} ${to === tokens.length}`,
    );
    note('leftGap', `${cue.kind} ${between}`);
    note('leftFirst', `${cue.kind} ${seenAs(line.tokens[from])} ${gap > 0}`);
  }
}

const tagOf = (line: Line, cue: Cue, frame: Frame): string =>
  `${cue.kind} ${frame} ${subjectForm(line, cue)} ${formOf(line.tokens[cue.from])}`;

export function subjectForm({ tokens }: Line, cue: Cue): string {
  const [subject] = cue.subjects;
  if (subject === undefined) return '-';
  const head = tokens[subject.to - 1];
  if (head === undefined) return '-';
  if (head.partOfSpeech === 'PROPN') return cue.inverted ? 'name<' : 'name';
  if (FIRST_SINGULAR.has(head.lower) || FIRST_PLURAL.has(head.lower)) return 'I';
  if (SECOND.has(head.lower)) return 'you';
  if (head.lower === 'who' || head.lower === 'it') return head.lower;
  if (head.partOfSpeech === 'PRON') return 'he';
  return head.lower.endsWith('s') ? 'nouns' : 'noun';
}

/** Cues that the piece swallows. */
function noteInnerCues(line: Line, from: number, to: number, shape: string, note: Note): void {
  let inner = 0;
  line.cues.forEach((cue, index) => {
    if (cue.clause.from < from || cue.clause.to > to) return;
    if (cue.clause.from === from && cue.clause.to === to) return;
    inner++;
    const frame = line.frames[index] ?? 'other';
    const place = cue.clause.from === from ? '^' : cue.clause.to === to ? '$' : '';
    note('inner', `${place}${cue.kind} ${frame} ${subjectForm(line, cue)}`);
    note('innerFrame', `${place}${frame} ${shape}`);
  });
  note('inners', String(Math.min(3, inner)));
}

function noteManner(
  view: LineView,
  from: number,
  to: number,
  shape: string,
  left: number,
  right: number,
  note: Note,
): void {
  const { line } = view;
  const manner = view.mannerOf(from, to);
  const beside = line.cues[right] ?? line.cues[left];
  const place = beside === undefined ? shape : `${shape}${beside.kind}`;
  note('person', `${shape} ${manner.person}`);
  note('personAll', manner.person);
  note('clipped', `${shape} ${manner.clipped}`);
  note('clippedAll', String(manner.clipped));
  note('tense', `${shape} ${manner.tense}`);
  note('tenseAll', manner.tense);
  note('third', `${shape} ${manner.third}`);
  note('modal', `${shape} ${manner.modal}`);
  note('closing', `${shape} ${manner.closing}`);
  note('starts', `${shape} ${manner.opening}`);
  note('bracket', String(manner.bracket));
  note('rare', `${manner.rare} ${manner.person !== '-'}`);
  note('rareShape', `${shape} ${manner.rare}`);
  note('named', manner.named);
  note('numbers', manner.numbers);
  note('voice', `${place} ${manner.person !== '-' || manner.clipped} ${manner.tense}`);
  if (beside !== undefined) {
    const subject = subjectForm(line, beside);
    note('subject', `${shape} ${subject} ${manner.person}`);
    note('subjectThird', `${shape} ${subject} ${manner.third} ${manner.tense}`);
    const [range] = beside.subjects;
    const speaker = range === undefined ? '' : (line.tokens[range.to - 1]?.lower ?? '');
    note('namesSpeaker', `${subject} ${holds(line.tokens, from, to, speaker)}`);
  }
  const marked = markedOf(line.tokens, from, to);
  if (marked !== '') note('marked', marked);
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
