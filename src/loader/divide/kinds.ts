import { type Evidence, evidenceOf, isRule } from './evidence.ts';
import type { Line } from './lines.ts';

/** What a line is, before the header's lines are told apart. */
export type LineKind = 'header' | 'prose' | 'promo' | 'headline';

const KINDS = ['header', 'prose', 'promo', 'headline'] as const;

/** A header has few lines: section, title, byline, date, standfirst. */
const LONGEST_HEADER = 6;
/** A header's line is no longer than a long title. UTF-16 code units. */
const LONGEST_HEADER_LINE = 160;
const NEVER = -1000;
const NO_EVIDENCE: Evidence = { titleCase: false, prose: 0, headline: 0, promo: 0 };

/**
 * The kind of each line: the likeliest sequence, each line weighed by its own words and by what stands
 * before it (Viterbi, IEEE Transactions on Information Theory 13, 1967).
 */
export function kindsOf(lines: readonly Line[], marked: (line: Line) => boolean): LineKind[] {
  const evidence = joinEvidence(
    lines,
    lines.map((line) => evidenceOf(line.text, marked(line))),
  );
  const usual = usualGap(lines, evidence);
  const origins: LineKind[][] = [];
  let scores = lines.map(() => 0).slice(0, 0);
  lines.forEach((line, index) => {
    const own = evidence[index] ?? NO_EVIDENCE;
    const from: LineKind[] = [];
    const next = KINDS.map((kind, target) => {
      const fit = fitOf(kind, line, own, index);
      if (index === 0) return fit + (kind === 'header' ? 1 : kind === 'prose' ? 0 : -2);
      let best = NEVER * 10;
      KINDS.forEach((before, source) => {
        const score =
          (scores[source] ?? NEVER) + passage(before, kind, line, lines[index - 1], usual);
        if (score > best) {
          best = score;
          from[target] = before;
        }
      });
      return best + fit;
    });
    origins.push(from);
    scores = next;
  });
  return trace(origins, scores);
}

function trace(origins: readonly (readonly LineKind[])[], scores: readonly number[]): LineKind[] {
  const kinds: LineKind[] = [];
  let last = scores.indexOf(Math.max(...scores));
  for (let index = origins.length - 1; index >= 0; index--) {
    kinds[index] = KINDS[last] ?? 'prose';
    last = KINDS.indexOf(origins[index]?.[last] ?? 'header');
  }
  return kinds;
}

function fitOf(kind: LineKind, line: Line, own: Evidence, index: number): number {
  if (kind === 'header') {
    if (index >= LONGEST_HEADER || line.text.length > LONGEST_HEADER_LINE) return NEVER;
    return 1.5 - Math.min(own.prose, own.titleCase ? 0 : 3);
  }
  if (isRule(line.text)) return 0;
  return own[kind];
}

/** Points for one kind of line after another. Blank lines beyond the usual part one kind from another. */
function passage(
  before: LineKind,
  kind: LineKind,
  line: Line,
  previous: Line | undefined,
  usual: number,
): number {
  const beyond = line.blanksBefore > usual;
  const neighbour = line.blanksBefore === 0;
  switch (before) {
    case 'header':
      if (kind === 'header') return neighbour ? 0.5 : -0.5;
      if (neighbour) return -2;
      return kind === 'prose' ? 1.5 : -2;
    case 'prose':
      if (kind === 'header') return NEVER;
      if (kind === 'prose') return beyond ? -1 - 0.75 * Math.min(4, line.blanksBefore - usual) : 1;
      // Joined sentences end their lines; a list begins after a blank one.
      if (neighbour) return /[.?!]["'”’)]*$/.test(previous?.text ?? '') ? -14 : -6;
      return (kind === 'promo' ? 0.75 : -0.75) - (beyond ? 0 : 7);
    case 'promo':
      if (kind === 'header') return NEVER;
      if (kind === 'prose') return -6;
      return kind === 'promo' ? 0.5 : 0;
    case 'headline':
      if (kind === 'header') return NEVER;
      // A long line among headlines is a teaser; only much text is the article going on.
      if (kind === 'prose') return -14;
      return kind === 'headline' ? 1 : -1.5;
  }
}

/** From this share of its lines ending as sentences do, a stretch without a blank line is one text. */
const SENTENCES = 0.7;
const NO_LIST = -20;

/** Neighbouring lines that nearly all end a sentence are one article, whatever single ones look like. */
function joinEvidence(lines: readonly Line[], evidence: readonly Evidence[]): Evidence[] {
  const joined = [...evidence];
  let from = 0;
  for (let index = 1; index <= lines.length; index++) {
    if (lines[index]?.blanksBefore === 0) continue;
    const stretch = lines.slice(from, index);
    const ended = stretch.filter(({ text }) => /[.?!:]["'”’)\]>]*$/.test(text)).length;
    const sentences = stretch.length > 2 && ended >= stretch.length * SENTENCES;
    if (sentences || isWrapped(stretch)) {
      for (let line = from; line < index; line++) {
        const prose = Math.max(4, evidence[line]?.prose ?? 0);
        joined[line] = { titleCase: false, prose, headline: NO_LIST, promo: NO_LIST };
      }
    }
    from = index;
  }
  return joined;
}

/** From this share of lines beginning in mid-sentence on a text was wrapped at a width. */
const MID_SENTENCE = 0.4;

/** Lines of one width that break in mid-sentence, and end with a sentence's end. */
function isWrapped(stretch: readonly Line[]): boolean {
  if (stretch.length < 2 || !/[.?!]["'”’)]*$/.test(stretch.at(-1)?.text ?? '')) return false;
  const rest = stretch.slice(1);
  const going = rest.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  return going >= rest.length * MID_SENTENCE;
}

/** Points from which a line is surely running text. */
const SURE_PROSE = 3;

/** The blank lines that part two paragraphs of this dump as a rule. */
function usualGap(lines: readonly Line[], evidence: readonly Evidence[]): number {
  const gaps = lines
    .filter((_, index) => index > 0 && sure(evidence[index]) && sure(evidence[index - 1]))
    .map(({ blanksBefore }) => blanksBefore)
    .toSorted((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

function sure(evidence: Evidence | undefined): boolean {
  return evidence !== undefined && evidence.prose >= SURE_PROSE;
}
