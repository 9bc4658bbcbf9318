import type { Evidence } from './evidence.ts';
import type { Line } from './lines.ts';
import { isRelatedLabel, leadsAway } from './notice.ts';

/** How an article's paragraphs follow each other, as far as blank lines tell. */
export interface Rhythm {
  /** The blank lines that part two paragraphs of this dump as a rule. */
  readonly usual: number;
  /** For each line, whether so much running text begins there that an article may go on with it. */
  readonly resumes: readonly boolean[];
  /** For each line, whether it is surely running text and stands no further off than a paragraph does. */
  readonly goesOn: readonly boolean[];
  /** For each line, whether it stands in a list within the article: paragraphs before and behind it, no wider apart. */
  readonly enclosed: readonly boolean[];
  /** Whether a line behind `index` stands behind more blank lines than usual, and is no running text. */
  breaksAfter(index: number): boolean;
}

/** Points from which a line is surely running text. */
const SURE_PROSE = 3;
/** A longer line is an article's, whose paragraphs were glued: what follows it tells no rhythm. */
const LONGEST_PARAGRAPH = 420;
/** A single paragraph shorter than this may be a teaser. UTF-16 code units. */
const SHORTEST_RESUMED = 250;

export function rhythmOf(lines: readonly Line[], evidence: readonly Evidence[]): Rhythm {
  const usual = usualGap(lines, evidence);
  const lastBreak = lines.findLastIndex(
    ({ blanksBefore }, index) => index > 0 && blanksBefore > usual && !isSure(evidence[index]),
  );
  const resuming = lines.map((_, index) => resumes(lines, evidence, index, usual));
  return {
    usual,
    resumes: resuming,
    enclosed: enclosedLines(lines, evidence, resuming, usual),
    goesOn: lines.map(
      ({ blanksBefore }, index) => blanksBefore <= usual && isSure(evidence[index]),
    ),
    breaksAfter: (index) => lastBreak > index,
  };
}

export function isSure(evidence: Evidence | undefined): boolean {
  return evidence !== undefined && evidence.prose >= SURE_PROSE;
}

function usualGap(lines: readonly Line[], evidence: readonly Evidence[]): number {
  const sure = lines.flatMap((line, index) => (isSure(evidence[index]) ? [{ line, index }] : []));
  const gaps = sure
    .filter(({ index }) => isSure(evidence[index - 1]))
    .map(({ line }) => line.blanksBefore)
    .toSorted((a, b) => a - b);
  const middle = gaps[Math.floor(gaps.length / 2)];
  if (middle !== undefined) return middle;
  const [first, ...later] = sure;
  if (first === undefined || later.length === 0 || first.line.text.length > LONGEST_PARAGRAPH)
    return 0;
  return later.reduce((least, { line }) => Math.min(least, line.blanksBefore), Infinity);
}

/**
 * Stretches of short lines between paragraphs, all in the article's own rhythm: verses, ingredients, what
 * people answered. Behind them stands at least as much text as they hold: a list of headlines may be
 * followed by a legal line. A notice in a stretch ends it.
 */
function enclosedLines(
  lines: readonly Line[],
  evidence: readonly Evidence[],
  resuming: readonly boolean[],
  usual: number,
): boolean[] {
  const enclosed = lines.map(() => false);
  for (let from = 1; from < lines.length; from++) {
    if (!isSure(evidence[from - 1]) || isSure(evidence[from])) continue;
    let end = from;
    let length = 0;
    while (end < lines.length && isClose(lines[end], usual) && !isSure(evidence[end])) {
      length += lines[end]?.text.length ?? 0;
      end++;
    }
    if (!isClose(lines[end], usual) || textFrom(lines, evidence, end, usual) < length) continue;
    const goesOn = resuming[end] === true;
    if (goesOn || lines.slice(from, end).every(isShort)) {
      for (let at = from; at < end && !isForeign(evidence[at]); at++) enclosed[at] = true;
    }
    if (isSubhead(lines, evidence, end - 1, goesOn)) enclosed[end - 1] = true;
  }
  return enclosed;
}

/** A name, an age, a town: no headline has so few words. Behind them a single paragraph will do. */
const MOST_SHORT = 4;

function isShort({ text }: Line): boolean {
  return text.split(/\s+/).length <= MOST_SHORT;
}

function isClose(line: Line | undefined, usual: number): boolean {
  return line !== undefined && line.blanksBefore <= usual;
}

/** UTF-16 code units of the paragraphs that follow each other from `index` on. */
function textFrom(
  lines: readonly Line[],
  evidence: readonly Evidence[],
  index: number,
  usual: number,
): number {
  let length = 0;
  for (let at = index; isClose(lines[at], usual) && isSure(evidence[at]); at++) {
    length += lines[at]?.text.length ?? 0;
  }
  return length;
}

/** A line alone behind a notice that no list follows, and over a paragraph. */
function isSubhead(
  lines: readonly Line[],
  evidence: readonly Evidence[],
  index: number,
  goesOn: boolean,
): boolean {
  const [notice, line] = [lines[index - 1], lines[index]];
  if (notice === undefined || line === undefined || isForeign(evidence[index])) return false;
  if (leadsAway(notice.text)) return goesOn || isShort(line);
  const { promo = 0 } = evidence[index - 1] ?? {};
  return goesOn && promo >= FOREIGN && !isRelatedLabel(notice.text);
}

/** From so many points on a line is a notice or a headline, wherever it stands. */
const FOREIGN = 6;

function isForeign(evidence: Evidence | undefined): boolean {
  return evidence !== undefined && Math.max(evidence.promo, evidence.headline) >= FOREIGN;
}

/** A box of other stories within an article has few lines: behind more of them a single paragraph is a teaser. */
const MOST_IN_BOX = 10;

function behindFew(evidence: readonly Evidence[], index: number): boolean {
  const before = evidence.slice(Math.max(0, index - 1 - MOST_IN_BOX), index);
  return before.length <= MOST_IN_BOX || before.some(isSure);
}

/** Two paragraphs in the article's own rhythm, another line of it between them or none; or a long one. */
function resumes(
  lines: readonly Line[],
  evidence: readonly Evidence[],
  index: number,
  usual: number,
): boolean {
  const line = lines[index];
  if (line === undefined || !isSure(evidence[index])) return false;
  if (line.text.length >= SHORTEST_RESUMED && behindFew(evidence, index)) return true;
  for (const next of [index + 1, index + 2]) {
    if ((lines[next]?.blanksBefore ?? usual + 1) > usual) return false;
    if (isSure(evidence[next])) return true;
    if ((evidence[next]?.prose ?? 0) <= 0) return false;
  }
  return false;
}
