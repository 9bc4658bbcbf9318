import { hasListMark } from '../headlines/list.ts';
import { hasMarkedOutlet } from '../headlines/outlet.ts';
import { type Evidence, evidenceOf, isRule } from './evidence.ts';
import { isTemplate } from './furniture.ts';
import { isByline } from './byline.ts';
import { LONGEST_HEADER, LONGEST_HEADER_LINE, placesInHeader } from './header.ts';
import { joinEvidence, standsApart } from './joined-evidence.ts';
import type { Line } from './lines.ts';
import { withLiveEntries } from './live-entries.ts';
import { isRelatedLabel, leadsAway, standsBesideHeadline } from './notice.ts';
import { withStrays } from './strays.ts';
import { type Rhythm, isSure, rhythmOf } from './rhythm.ts';

/** What a line is, before the header's lines are told apart. */
export type LineKind = 'header' | 'prose' | 'promo' | 'headline';

/** An inset is a notice, or a label with headlines under it, within the article. */
type State = LineKind | 'inset-label' | 'inset-headline';

const STATES = ['header', 'prose', 'promo', 'headline', 'inset-label', 'inset-headline'] as const;

/** From so many points on a line is a notice even between two paragraphs. */
const SURE_NOTICE = 6;
/** An inset is set closer than an article's end. Blank lines. */
const WIDEST_IN_INSET = 2;
/** What ends in an inset was none: the article does not go on behind it. */
const NO_INSET = -10;
const NEVER = -1000;
const NO_EVIDENCE: Evidence = { titleCase: false, prose: 0, headline: 0, promo: 0 };

/**
 * The kind of each line: the likeliest sequence, each line weighed by its own words and by what stands
 * before it (Viterbi, IEEE Transactions on Information Theory 13, 1967). `width`: at which lines were
 * wrapped, in UTF-16 code units.
 */
export function kindsOf(lines: readonly Line[], width: number): readonly LineKind[] {
  const evidence = joinEvidence(
    lines,
    width,
    lines.map(({ text }) => evidenceOf(text)),
  );
  const rhythm = rhythmOf(lines, evidence);
  const places = placesInHeader(lines);
  const origins: State[][] = [];
  let scores: number[] = [];
  lines.forEach((line, index) => {
    const own = ownOf(evidence[index] ?? NO_EVIDENCE, rhythm.enclosed[index] === true);
    const from: State[] = [];
    const next: number[] = [];
    for (const state of STATES) {
      const fit = fitOf(state, line, own, index, places[index] ?? Infinity);
      let best = index === 0 ? asFirst(state) : NEVER * 10;
      let origin: State = 'header';
      for (let source = 0; source < scores.length; source++) {
        if (fit <= NEVER) break;
        const before = STATES[source] ?? 'header';
        const score = (scores[source] ?? NEVER) + passage(before, state, index, lines, rhythm);
        if (score <= best) continue;
        best = score;
        origin = before;
      }
      from.push(origin);
      next.push(fit > NEVER || index === 0 ? best + fit : best);
    }
    origins.push(from);
    scores = next;
  });
  const likeliest = trace(origins, scores).map(kindOf);
  const kinds = withStrays(lines, evidence, withLongParagraphs(lines, evidence, likeliest));
  return withLiveEntries(lines, evidence, kinds);
}

/** Above a text's last paragraph no headline is so long: what stands between pictures, far from the others, is its own. */
function withLongParagraphs(
  lines: readonly Line[],
  evidence: readonly Evidence[],
  kinds: readonly LineKind[],
): readonly LineKind[] {
  const last = kinds.lastIndexOf('prose');
  return kinds.map((kind, index) => {
    const isParagraph =
      kind === 'headline' &&
      index < last &&
      (lines[index]?.text.length ?? 0) >= SHORTEST_PARAGRAPH &&
      (evidence[index]?.prose ?? 0) >= SURE_PARAGRAPH;
    return isParagraph ? 'prose' : kind;
  });
}

/** UTF-16 code units. */
const SHORTEST_PARAGRAPH = 300;
/** Points. */
const SURE_PARAGRAPH = 6;

/** However a line of a list within the article reads, it is the article's. */
function ownOf(evidence: Evidence, enclosed: boolean): Evidence {
  if (!enclosed) return evidence;
  const { prose, headline, promo } = evidence;
  return {
    ...evidence,
    prose: Math.max(0, prose),
    headline: Math.min(0, headline),
    promo: Math.min(0, promo),
  };
}

/** Points for what a dump begins with. */
function asFirst(state: State): number {
  return state === 'header' ? 1 : state === 'prose' ? 0 : -2;
}

function trace(origins: readonly (readonly State[])[], scores: readonly number[]): State[] {
  const states: State[] = [];
  const final = scores.map(
    (score, index) => score + (STATES[index]?.startsWith('inset') === true ? NO_INSET : 0),
  );
  let last = final.indexOf(Math.max(...final));
  for (let index = origins.length - 1; index >= 0; index--) {
    states[index] = STATES[last] ?? 'prose';
    last = STATES.indexOf(origins[index]?.[last] ?? 'header');
  }
  return states;
}

function kindOf(state: State): LineKind {
  if (state === 'inset-label') return 'promo';
  return state === 'inset-headline' ? 'headline' : state;
}

function fitOf(state: State, line: Line, own: Evidence, index: number, place: number): number {
  switch (state) {
    case 'header':
      return place < LONGEST_HEADER ? headerFit(line, own, index) : NEVER;
    case 'inset-label':
      return isRelatedLabel(line.text) || own.promo >= SURE_NOTICE ? own.promo : NEVER;
    case 'inset-headline':
      return isSure(own) && !hasListMark(line.text) ? NEVER : own.headline;
    default:
      return isRule(line.text) ? 0 : own[state];
  }
}

function headerFit({ text, blanksBefore }: Line, own: Evidence, index: number): number {
  if (text.length > LONGEST_HEADER_LINE) return NEVER;
  // "… | Reuters" above the text is a page's title.
  const credited = hasMarkedOutlet(text) ? own.headline : 0;
  const signed = isByline(text) ? Math.max(0, own.headline) : 0;
  if (isTemplate(text)) return 1.5 + own.promo;
  // Right under a section label stands a title, though it be a sentence.
  const under = index > 0 && blanksBefore === 0;
  const sentence = !text.endsWith('.') || under ? 1.5 : index === 0 ? 3 : 5;
  // "I Looked for a Voter. She Made Me Lunch.": no paragraph of several sentences is set in title case.
  const plain = own.titleCase ? 0 : sentence;
  const several = own.titleCase && SENTENCES.test(text);
  const doubt = several ? -Math.abs(own.prose) : Math.min(own.prose, plain);
  return 1.5 + Math.max(credited, signed) - doubt;
}

/** A sentence and another one behind it. */
const SENTENCES = /\p{Ll}{2}[.?!]['"”’)]*\s+["'“‘(]?\p{Lu}/u;

/** Points for one kind of line after another. Blank lines beyond the usual part one kind from another. */
function passage(
  before: State,
  state: State,
  index: number,
  lines: readonly Line[],
  rhythm: Rhythm,
): number {
  const { blanksBefore = 0 } = lines[index] ?? {};
  const beyond = blanksBefore > rhythm.usual;
  const neighbour = blanksBefore === 0;
  if (state === 'header' && before !== 'header') return NEVER;
  switch (before) {
    case 'header':
      if (state === 'header') return neighbour ? 0.5 : -0.5;
      if (neighbour) return -2;
      return state === 'prose' ? 1.5 : -2;
    case 'prose':
      if (state === 'prose') return beyond ? goingOn(index, lines, rhythm) : 1;
      if (state === 'inset-label') return neighbour && !standsApart(lines[index]) ? NEVER : -4;
      if (state === 'inset-headline') return NEVER;
      return state === 'header' ? NEVER : exit(state, index, lines, rhythm);
    case 'promo':
      // A paragraph alone far off, however sure, is a teaser.
      if (state === 'prose') return beyond && rhythm.resumes[index] === false ? -10 : -6;
      return state === 'promo' ? 0.5 : state === 'headline' ? 0 : NEVER;
    case 'headline':
      // A long line among headlines is a teaser; only much text is the article going on.
      if (state === 'prose') return -14;
      if (state === 'promo') return standsBesideHeadline(lines[index]?.text ?? '') ? 0 : -1.5;
      return state === 'headline' ? 1 : NEVER;
    case 'inset-label':
    case 'inset-headline':
      return inset(before, state, index, lines, rhythm);
  }
}

/** Within an inset, whose lines stand equally close, or back from it into the article. */
function inset(
  before: State,
  state: State,
  index: number,
  lines: readonly Line[],
  rhythm: Rhythm,
): number {
  const { blanksBefore = 0 } = lines[index] ?? {};
  const even = before === 'inset-label' || blanksBefore === lines[index - 1]?.blanksBefore;
  if (state === 'prose') {
    if (before === 'inset-label' && rhythm.enclosed[index] === true) return -0.5;
    // A label over nothing, in the article's own rhythm, may be the article's.
    const { blanksBefore: above = 0, text: label = '' } = lines[index - 1] ?? {};
    const labelAlone =
      before === 'inset-label' &&
      Math.max(above, blanksBefore) <= rhythm.usual &&
      isRelatedLabel(label);
    if (rhythm.resumes[index] === true && !labelAlone) return -2;
    // A notice alone, in the article's own rhythm.
    if (before === 'inset-label' && !labelAlone && rhythm.goesOn[index] === true) return -4;
    return !even && rhythm.resumes[index + 1] === true ? -3 : NEVER;
  }
  // A notice right under the text, and then the article's end. What announces something has it behind it.
  if (state === 'promo' || state === 'headline') {
    const announces = lines[index - 1]?.text.endsWith(':') === true;
    return blanksBefore > rhythm.usual && !announces ? exit(state, index, lines, rhythm) : NEVER;
  }
  if (blanksBefore > Math.max(rhythm.usual, WIDEST_IN_INSET)) return NEVER;
  if (before === 'inset-label' && leadsAway(lines[index - 1]?.text ?? ''))
    return state === 'inset-label' ? -0.5 : NEVER;
  if (state === 'inset-headline') return even ? 1 : -6;
  return state === 'inset-label' ? -0.5 : NEVER;
}

/** The article going on behind more blank lines than usual: hardly with a short line behind many. */
function goingOn(index: number, lines: readonly Line[], rhythm: Rhythm): number {
  const { blanksBefore = 0, text = '' } = lines[index] ?? {};
  const more = Math.min(4, blanksBefore - rhythm.usual);
  return -1 - 1.25 * more - (more > 1 && text.length < LONGEST_HEADER_LINE ? 3 : 0);
}

/** The article's end: where the rhythm of its blank lines breaks, hardly where it holds. */
function exit(
  state: 'promo' | 'headline',
  index: number,
  lines: readonly Line[],
  rhythm: Rhythm,
): number {
  const { blanksBefore = 0 } = lines[index] ?? {};
  const { text: previous = '' } = lines[index - 1] ?? {};
  // Joined sentences end their lines; a list begins after a blank one.
  if (blanksBefore === 0) {
    return SENTENCE_END.test(previous) && !standsApart(lines[index]) ? -14 : -6;
  }
  const points = state === 'promo' ? 0.75 : -0.75;
  if (blanksBefore > rhythm.usual) return points;
  // What a colon announces belongs to the article.
  const announced = previous.endsWith(':') ? 6 : 0;
  return points - 7 - announced - (rhythm.breaksAfter(index) ? 9 : 0);
}

const SENTENCE_END = /[.?!]["'”’)]*$/;
