import type { MarkOrigin, Paragraph, QuoteKind, Span } from '../../../contract/article.ts';
import type { Certainty } from '../../../contract/dump.ts';
import type { Speech } from '../speech.ts';
import type { Marks, ParagraphMarks } from './marks.ts';
import { firstPairFrom } from './pair-search.ts';
import type { Piece } from './model.ts';
import { cueOf, type PlacedCue } from './cue-beside.ts';
import { subjectsOfJoined } from './joined-cue.ts';
import type { Line } from './cuts.ts';
import { type Run, runsOf } from './runs.ts';
import { quotedIn, spansOf, withoutStop } from './spans.ts';
import { TIME } from './told-when.ts';
import type { TokenRange } from './phrase.ts';

/** Labelled pieces as speech: what was said, by which cue, in which marks. */
export function assembleSpeech(
  lines: readonly Line[],
  pieces: readonly Piece[],
  paragraphs: readonly Paragraph[],
  marks: Marks,
): Speech[] {
  const speeches: { speech: Speech; cue: PlacedCue | null; last: Piece }[] = [];
  /** The places in `speeches` of those that hang on each cue. */
  const cued = new Map<PlacedCue['cue'], readonly number[]>();
  for (const read of runsOf(lines, pieces)) {
    const [first] = read.pieces;
    const last = read.pieces.at(-1);
    if (first === undefined || last === undefined) continue;
    const cue = cueOf(lines, first, last);
    const transcript = cue?.cue.kind === 'line';
    const run = transcript ? asKind(read, 'direct') : withoutBareSpeech(read, lines, marks);
    const marked = spansOf(run, lines, paragraphs, marks.paragraphs);
    if (marked.length === 0) continue;
    if (run.kind === 'indirect' && marked.every((span) => saysNothing(span, paragraphs))) continue;
    const quoted = run.kind === 'direct' ? [] : quotedIn(marked, marks.paragraphs);
    // Where none of the words stands in marks, a stop at their end is the writer's.
    const bare = run.kind === 'mixed' && quoted.length === 0;
    const spans = bare ? marked.map((span) => withoutStop(span, paragraphs)) : marked;
    const kind = kindOf(run, quoted, marks.kept);
    const within = kind === 'mixed' ? quoted : spans;
    const own = transcript ? NO_MARKS : markOf(within, kind, paragraphs, marks);
    // "X, she said, noting Y. Z": Y stands between the halves of one speech
    const half =
      cue === null
        ? undefined
        : cued.get(cue.cue)?.findLast((index) => {
            const other = speeches[index];
            return other?.speech.kind === kind && other.last.sentence <= cue.sentence;
          });
    const resumed = half === undefined ? undefined : speeches[half];
    if (half !== undefined && resumed !== undefined) {
      const certainty = certaintyOf(run, kind, cue, marks.kept ? own : NO_MARKS);
      const speech = joined(resumed.speech, { spans, quoted, marks: own, certainty });
      speeches[half] = { ...resumed, speech, last };
      continue;
    }
    const before = speeches.at(-1);
    const carried =
      cue === null && before !== undefined && carriesOn(lines, paragraphs, marks, before, first);
    if (cue === null && !carried && kind !== 'direct' && quoted.length === 0) continue;
    if (cue === null && run.orphaned) continue;
    if (cue === null && own.open !== 'source' && isParted(lines, paragraphs, first)) continue;
    const speech: Speech = {
      kind,
      marks: own,
      spans,
      quoted,
      cue: cue === null ? null : spanIn(lines, cue.sentence, cue.cue),
      subjects: cue === null ? [] : subjectsOf(lines, cue),
      continues: carried && before.speech.kind === kind ? speeches.length - 1 : null,
      certainty: certaintyOf(run, kind, cue, marks.kept ? own : NO_MARKS),
      rule: ruleOf(lines, cue, first),
    };
    if (cue !== null) cued.set(cue.cue, [...(cued.get(cue.cue) ?? []), speeches.length]);
    speeches.push({ speech, cue, last });
  }
  return speeches.map(({ speech }) => speech);
}

/** The cue's subjects. None reaches across the cue before: "X, he said, noting Y" has one for both. */
function subjectsOf(lines: readonly Line[], { sentence, cue }: PlacedCue): Span[] {
  const cues = lines[sentence]?.cues ?? [];
  const before = cues[cues.indexOf(cue) - 1];
  const shared =
    before !== undefined &&
    before.subjects.length > 0 &&
    !cue.inverted &&
    cue.clause.from < before.clause.to &&
    // "one father, whose sons sang, said": the words between tell of the father
    !(isFinite(lines[sentence], cue) && (cue.subjects[0]?.to ?? Infinity) <= before.clause.from);
  const own = shared ? before.subjects : cue.subjects;
  const line = lines[sentence];
  const subjects = own.length > 0 || line === undefined ? own : subjectsOfJoined(line, cue);
  return subjects.map((range) => spanIn(lines, sentence, range));
}

const isFinite = (line: Line | undefined, { from }: PlacedCue['cue']): boolean =>
  line?.tokens[from]?.lower.endsWith('ing') === false;

const asKind = (run: Run, kind: QuoteKind): Run => ({ ...run, kind });

/** Where all marks are kept, what stands in none is a report, and no direct speech. */
function withoutBareSpeech(run: Run, lines: readonly Line[], marks: Marks): Run {
  if (!marks.kept || run.kind !== 'direct') return run;
  const quoted = run.pieces.some(({ sentence, from, to }) => {
    const line = lines[sentence];
    const start = line?.tokens[line.cuts[from] ?? 0]?.start ?? 0;
    const end = line?.tokens[(line.cuts[to] ?? 1) - 1]?.end ?? 0;
    const own = marks.paragraphs[line?.paragraph ?? -1];
    if (own === undefined) return false;
    const pair = own.pairs[firstPairFrom(own.pairs, 'close', start + 1)];
    const isLone = (at: number): boolean => at >= start - 1 && at <= end;
    if (pair !== undefined && pair.open < end) return true;
    return own.loneOpens.some(isLone) || own.loneCloses.some(isLone);
  });
  return quoted ? run : asKind(run, 'indirect');
}

/** A report without marks of its own may be partly in the speaker's words where the dump lost its marks. */
function kindOf(run: Run, quoted: readonly Span[], kept: boolean): QuoteKind {
  if (run.kind === 'direct') return 'direct';
  return quoted.length > 0 || (run.kind === 'mixed' && !kept) ? 'mixed' : 'indirect';
}

/** "She rejected that", "she announced today", "she agreed on Twitter": what only points elsewhere, or tells when or where, was not said. */
function saysNothing({ paragraph, start, end }: Span, paragraphs: readonly Paragraph[]): boolean {
  const words = paragraphs[paragraph]?.text.slice(start, end) ?? '';
  return POINTING.test(words) || WHEN.test(`${words} `) || WHERE.test(words);
}

const POINTING =
  /^(?:that|this|it|so|there|here|him|her|them|me|us|you|these|those|(?:it|so|that) (?:again|off|out|that way|this way)|to comment|off)$/i;
const WHEN = new RegExp(`^(?:(?:on|in)\\s)?${TIME}$`, 'u');
const WHERE =
  /^(?:on )?(?:social media|Twitter|Facebook|Instagram|YouTube|TikTok|Telegram|television|TV|air)$/;
/** A transcript has none to lose. */
const NO_MARKS = { open: 'none', close: 'none' } as const;

/** Whose the marks round `spans` are: the dump's own where they stand there; nobody's where none is known or lost. */
function markOf(
  spans: readonly Span[],
  kind: QuoteKind,
  paragraphs: readonly Paragraph[],
  { kept, paragraphs: marks }: Marks,
): { open: MarkOrigin; close: MarkOrigin } {
  if (kind === 'indirect' || spans.length === 0) return { open: 'none', close: 'none' };
  const first = spans[0];
  const last = spans.at(-1);
  const before =
    first === undefined ? '' : paragraphs[first.paragraph]?.text.charAt(first.start - 1);
  const after = last === undefined ? '' : paragraphs[last.paragraph]?.text.charAt(last.end);
  // Where a lost mark stood within a report is anybody's guess.
  const lost: MarkOrigin = kind === 'direct' && !kept ? 'restored' : 'none';
  const closed = (after !== undefined && MARK.test(after)) || goesOn(last, paragraphs, marks);
  return {
    open: before !== undefined && MARK.test(before) ? 'source' : lost,
    close: closed ? 'source' : lost,
  };
}

/** Of a quotation that goes on, only the last paragraph has a closing mark: none is lost. */
function goesOn(
  last: Span | undefined,
  paragraphs: readonly Paragraph[],
  marks: readonly ParagraphMarks[],
): boolean {
  const length = paragraphs[last?.paragraph ?? -1]?.text.length;
  return (
    last !== undefined &&
    last.end === length &&
    marks[last.paragraph]?.pairs.some(({ close }) => close === length) === true
  );
}

const MARK = /["“”]/;

function joined(
  speech: Speech,
  more: Pick<Speech, 'spans' | 'quoted' | 'marks' | 'certainty'>,
): Speech {
  return {
    ...speech,
    spans: [...speech.spans, ...more.spans],
    quoted: [...speech.quoted, ...more.quoted],
    marks: { open: speech.marks.open, close: more.marks.close },
    certainty: weaker(speech.certainty, more.certainty),
  };
}

const RANKS: readonly Certainty[] = ['suggested', 'likely', 'sure'];
const weaker = (a: Certainty, b: Certainty): Certainty =>
  RANKS.indexOf(a) < RANKS.indexOf(b) ? a : b;

function certaintyOf(
  { pieces }: Run,
  kind: QuoteKind,
  cue: PlacedCue | null,
  { open, close }: Speech['marks'],
): Certainty {
  const likely = pieces.reduce((product, piece) => product * piece.likely, 1);
  const marked = open === 'source' && close === 'source';
  const least = marked ? SURE_IN_MARKS : cue !== null ? SURE : NEVER_SURE;
  const sure = kind === 'direct' ? least : NEVER_SURE;
  return likely >= sure ? 'sure' : likely >= LIKELY ? 'likely' : 'suggested';
}

/**
 * How likely all pieces of a run must be. Measured on articles not fitted on: of what is sure 95 in 100 and more are of
 * the right kind, in bounds that overlap the right ones by eight tenths. Reports, and words without marks that have no
 * cue, come to that nowhere: at most 89 in 100. Nor do words quoted in part, marks or none: how far the report goes on
 * before and behind the marks is too often in doubt. Marks tell where the dump keeps its marks.
 */
const SURE = 0.92;
const SURE_IN_MARKS = 0.7;
const NEVER_SURE = 2;
const LIKELY = 0.45;

/** Whether speech without a cue of its own follows right on other speech, or on the sentence that holds its cue. */
function carriesOn(
  lines: readonly Line[],
  paragraphs: readonly Paragraph[],
  marks: Marks,
  { last, cue }: { readonly last: Piece; readonly cue: PlacedCue | null },
  first: Piece,
): boolean {
  // a speech that goes on in the next paragraph keeps its mark open
  if (marks.kept && isClosed(lines, paragraphs, marks, first)) return false;
  const end = Math.max(last.sentence, cue?.sentence ?? 0);
  if (first.sentence - end > 1) return false;
  return first.from === 0 && !isParted(lines, paragraphs, first);
}

/** Whether a piece opens a paragraph, and the marks in the one before it are closed. */
function isClosed(
  lines: readonly Line[],
  paragraphs: readonly Paragraph[],
  marks: Marks,
  { sentence }: Piece,
): boolean {
  const line = lines[sentence];
  if (line?.index !== 0) return false;
  const before = line.paragraph - 1;
  const pair = marks.paragraphs[before]?.pairs.at(-1);
  return pair !== undefined && pair.close < (paragraphs[before]?.text.length ?? 0);
}

/** Whether other lines stand between the paragraph that a piece opens and the one before: another story may begin. */
function isParted(
  lines: readonly Line[],
  paragraphs: readonly Paragraph[],
  { sentence }: Piece,
): boolean {
  const line = lines[sentence];
  return line?.index === 0 && paragraphs[line.paragraph]?.break?.rule === 'block';
}

function spanIn(lines: readonly Line[], sentence: number, range: TokenRange): Span {
  const line = lines[sentence];
  return {
    paragraph: line?.paragraph ?? 0,
    start: line?.tokens[range.from]?.start ?? 0,
    end: line?.tokens[range.to - 1]?.end ?? 0,
  };
}

function ruleOf(lines: readonly Line[], cue: PlacedCue | null, first: Piece): string {
  if (cue === null) return first.from === 0 ? 'sentence without a cue' : 'words without a cue';
  const line = lines[cue.sentence];
  const frame = line?.frames[line.cues.indexOf(cue.cue)] ?? 'other';
  return `${cue.cue.kind} ${frame}`;
}
