import type { Evidence } from './evidence.ts';
import type { Line } from './lines.ts';

/** How an article's paragraphs follow each other, as far as blank lines tell. */
export interface Rhythm {
  /** The blank lines that part two paragraphs of this dump as a rule. */
  readonly usual: number;
  /** For each line, whether so much running text begins there that an article may go on with it. */
  readonly resumes: readonly boolean[];
  /** For each line, whether it is surely running text and stands no further off than a paragraph does. */
  readonly goesOn: readonly boolean[];
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
  return {
    usual,
    resumes: lines.map((_, index) => resumes(lines, evidence, index, usual)),
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
  return Math.min(...later.map(({ line }) => line.blanksBefore));
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
  if (line.text.length >= SHORTEST_RESUMED) return true;
  for (const next of [index + 1, index + 2]) {
    if ((lines[next]?.blanksBefore ?? usual + 1) > usual) return false;
    if (isSure(evidence[next])) return true;
    if ((evidence[next]?.prose ?? 0) <= 0) return false;
  }
  return false;
}
