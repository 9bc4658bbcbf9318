import type { Token } from '../../language/analyse.ts';
import type { Cue } from './cues.ts';
import type { Line } from './cuts.ts';
import type { Frame } from './frames.ts';
import { verbClassOf } from './verbs.ts';
import { FIRST_PLURAL, FIRST_SINGULAR, REPORT_NOUNS, SECOND, seenAs } from './words.ts';

/** Takes one feature of the piece at hand: a template's name and its value. */
export type Note = (template: string, value: string) => void;

/** A cut as the beginning of a piece. */
export interface PieceStart {
  readonly at: number;
  /** The cue whose clause ends here; -1 where none does. */
  readonly left: number;
  readonly own: number;
  readonly sign: string;
}

/** A cut as the end of a piece. */
export interface PieceEnd {
  readonly at: number;
  readonly right: number;
  readonly sign: string;
  /** The mark at the end and the word behind it. */
  readonly mark: string;
  readonly next: string;
}

export function startAt(line: Line, at: number): PieceStart {
  const left = cueEndingAt(line, at);
  const last = line.tokens[at - 1];
  let sign = '';
  if (at === 0) sign = '^';
  else if (left >= 0) {
    sign =
      last?.lower === 'that' ? 't' : last?.text === ':' ? ':' : last?.text === ',' ? 'k,' : 'k';
  } else if (last !== undefined) sign = last.partOfSpeech === 'PUNCT' ? last.text : 'w';
  return { at, left, own: cueStartingAt(line, at), sign };
}

export function endAt(line: Line, at: number): PieceEnd {
  const { tokens } = line;
  const right = cueStartingAt(line, at);
  const final = tokens[at - 1];
  const closing = final?.partOfSpeech === 'PUNCT' ? final.text : '';
  const sign = at === tokens.length ? '$' : right >= 0 ? `${closing}k` : closing || 'w';
  let end = at;
  while (end > 1 && tokens[end - 1]?.partOfSpeech === 'PUNCT') end--;
  const mark = end < at ? (tokens[end]?.text ?? '') : '';
  return { at, right, sign, mark, next: seenAs(tokens[at]) };
}

export function shapeOf({ cues }: Line, start: PieceStart, end: PieceEnd): string {
  const clause = cues[start.own]?.clause;
  const whole =
    clause === undefined ? '' : clause.to === end.at ? 'K' : clause.to < end.at ? 'K+' : 'K-';
  return start.sign + whole + end.sign;
}

export function noteStart(line: Line, { at: from, left }: PieceStart, note: Note): void {
  const { tokens } = line;
  let start = from;
  while (start < tokens.length - 1 && tokens[start]?.partOfSpeech === 'PUNCT') start++;
  const head = tokens[start];
  const first = seenAs(head);
  const behind = tokens[from - 1];
  const markBefore = from === 0 ? '^' : behind?.partOfSpeech === 'PUNCT' ? behind.text : '';
  note('first', first);
  note('opening', `${first} ${seenAs(tokens[start + 1])}`);
  note('edge', `${markBefore} ${first}`);
  if (behind !== undefined && behind.partOfSpeech !== 'PUNCT') {
    note('before', `${seenAs(behind)} ${first}`);
    if (behind.partOfSpeech === 'VERB') {
      note('afterVerb', `${verbClassOf(behind.lemma) ?? '-'} ${formOf(behind)}`);
    }
    if (behind.partOfSpeech === 'NOUN' && isReportNoun(behind)) note('afterNoun', first);
    const two = tokens[from - 2];
    if (two?.partOfSpeech === 'NOUN' && isReportNoun(two)) note('afterNounOf', behind.lower);
  }
  const capital = head !== undefined && head.text !== head.lower && head.partOfSpeech !== 'PROPN';
  if (from > 0 && capital && head.lower !== 'i') note('capital', markBefore);
  const cue = line.cues[left];
  if (cue === undefined) return;
  noteCueBeside('left', line, left, note);
  const gap = from - cue.clause.to;
  const passed = seenAs(tokens[cue.clause.to]);
  note('leftGap', `${cue.kind} ${gap === 0 ? '' : `${passed}${gap > 1 ? Math.min(gap, 4) : ''}`}`);
  note('leftFirst', `${cue.kind} ${seenAs(tokens[from])} ${gap > 0}`);
}

export function noteEnd(line: Line, { at: to, right, mark, next }: PieceEnd, note: Note): void {
  const { tokens } = line;
  let end = to;
  while (end > 1 && tokens[end - 1]?.partOfSpeech === 'PUNCT') end--;
  const rest = tokens.length - to;
  note('last', seenAs(tokens[end - 1]));
  note('mark', mark);
  note('next', next);
  note('nextTwo', `${mark} ${next} ${seenAs(tokens[to + 1])}`);
  note('rest', `${mark} ${rest === 0 ? 0 : rest < 3 ? 1 : rest < 8 ? 3 : 8}`);
  const cue = line.cues[right];
  if (cue === undefined) return;
  const frame = line.frames[right] ?? 'other';
  const after = seenAs(tokens[cue.clause.to]);
  noteCueBeside('right', line, right, note);
  note('rightAfter', `${cue.kind} ${frame} ${after}`);
  note('rightTail', `${frame} ${after} ${Math.min(3, (tokens.length - cue.clause.to) >> 2)}`);
}

function noteCueBeside(side: string, line: Line, index: number, note: Note): void {
  const cue = line.cues[index];
  if (cue === undefined) return;
  const frame = line.frames[index] ?? 'other';
  note(`${side}Cue`, tagOf(line, cue, frame));
  note(`${side}Kind`, `${cue.kind} ${frame}`);
  note(`${side}Subject`, `${cue.kind} ${subjectForm(line, cue)}`);
}

export const tagOf = (line: Line, cue: Cue, frame: Frame): string =>
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

export const formOf = (token: Token | undefined): string =>
  token === undefined
    ? ''
    : token.lower.endsWith('ing')
      ? 'ing'
      : token.lower === token.lemma
        ? '0'
        : token.lower.endsWith('s')
          ? 's'
          : 'ed';

const isReportNoun = (token: Token): boolean =>
  REPORT_NOUNS.has(token.lower) || REPORT_NOUNS.has(token.lemma);

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

function cueStartingAt({ cues }: Line, at: number): number {
  return cues.findIndex(({ clause }) => clause.from === at);
}
