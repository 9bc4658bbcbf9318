import type { Paragraph, QuoteKind } from '../../contract/article.ts';
import { decode } from '../../loader/decode.ts';
import { divide } from '../../loader/divide/divide.ts';
import { analyse } from '../../loader/language/analyse.ts';
import { cutArticle, type Line } from '../../loader/quotes/detect/cuts.ts';
import { layOut } from '../../loader/quotes/detect/layout.ts';
import { type Marks, marksOf } from '../../loader/quotes/detect/marks.ts';
import { withoutSwallowedCues } from '../../loader/quotes/detect/swallowed-marks.ts';
import type { Layout } from '../../loader/quotes/detect/chain.ts';
import {
  FIRST_KIND,
  type Kind,
  KINDS,
  START,
  STATES,
  STEPS,
} from '../../loader/quotes/detect/states.ts';
import { repairArticle } from '../../loader/repair/repair.ts';
import { readGold } from '../evaluate/gold.ts';

/** A stretch of an article, in ASCII letters and digits from its beginning. */
export type Stretch = readonly [start: number, end: number];

export interface GoldQuote {
  readonly kind: QuoteKind;
  readonly spans: readonly Stretch[];
  readonly cue: readonly Stretch[];
}

/** An article read as the loader reads it, with the reported speech that gold knows in it. */
export interface GoldArticle {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly marks: Marks;
  readonly quotes: readonly GoldQuote[];
  /** Letters and digits before each place of each paragraph. */
  readonly places: readonly Int32Array[];
}

/** One step of the way through the chain that gold takes: a piece of speech, or a unit. */
export interface GoldStep {
  readonly sentence: number;
  /** Where it begins, counted through the article. */
  readonly cut: number;
  /** -1 for a unit. */
  readonly piece: number;
  readonly state: number;
  /** Whether it carries on the speech of the sentence before. */
  readonly carries: boolean;
}

/** The articles of a folder of gold, in the order of their names. */
export async function readSpeechGold(folder: string): Promise<GoldArticle[]> {
  const articles: GoldArticle[] = [];
  for await (const { gold, file, bytes } of readGold(folder)) {
    const decoded = decode(bytes);
    if (!decoded.readable) continue;
    const paragraphs = repairArticle(decoded.text, divide(decoded.text));
    articles.push(articleOf(file.replace(/\.txt$/, ''), paragraphs, gold.quotes));
  }
  return articles;
}

export function articleOf(
  id: string,
  paragraphs: readonly Pick<Paragraph, 'text' | 'edits'>[],
  quotes: readonly GoldQuote[],
): GoldArticle {
  let count = 0;
  const places = paragraphs.map(({ text }) => {
    const counts = new Int32Array(text.length + 1);
    for (let index = 0; index < text.length; index++) {
      counts[index] = count;
      if (/[A-Za-z0-9]/.test(text.charAt(index))) count++;
    }
    counts[text.length] = count;
    return counts;
  });
  const lines = cutArticle(paragraphs.map(({ text }) => analyse(text)));
  const marks = withoutSwallowedCues(lines, marksOf(paragraphs));
  return { id, lines, marks, quotes, places };
}

/**
 * Whether the marks were lost before gold was made: people then took all speech for indirect, and its kinds
 * say nothing.
 */
export function hasLostMarks({ quotes }: GoldArticle): boolean {
  const indirect = quotes.filter(({ kind }) => kind === 'indirect').length;
  return indirect === quotes.length && indirect >= FEWEST_TO_TELL;
}

const FEWEST_TO_TELL = 4;

/** A piece that agrees with a stretch of gold speech. */
interface Chosen {
  piece: number;
  readonly kind: Kind;
  /** Which stretch it belongs to. */
  readonly span: number;
}

/** The way through the chain that agrees best with gold. */
export function goldSteps(article: GoldArticle): GoldStep[] {
  const { lines } = article;
  const layout = layOut(lines);
  const letters = cutLetters(article, layout);
  const chosen = choosePieces(article, layout, letters);
  const steps: GoldStep[] = [];
  let before = START;
  lines.forEach((line, sentence) => {
    const first = layout.cuts[sentence] ?? 0;
    const last = (layout.cuts[sentence + 1] ?? 0) - 1;
    const own = mergeNeighbours(chosen[sentence] ?? [], layout, sentence);
    const previous = chosen[sentence - 1]?.find(({ piece }) => layout.ends[piece] === first - 1);
    for (let cut = first; cut < last;) {
      const joint = cut > first ? 0 : line.index === 0 ? 2 : 1;
      const speech = own.find(({ piece }) => layout.starts[piece] === cut);
      if (speech !== undefined) {
        const { piece, kind, span } = speech;
        const state = FIRST_KIND + KINDS.indexOf(kind);
        const carries = cut === first && previous?.span === span && before === state;
        steps.push({ sentence, cut, piece, state, carries });
        before = state;
        cut = layout.ends[piece] ?? last;
        continue;
      }
      const letter = attributes(article, layout, letters, sentence, cut) ? 'A' : 'N';
      const origin = before;
      const step = STEPS[joint]?.find(
        (each) => each.before === origin && STATES[each.state]?.startsWith(letter) === true,
      );
      if (step === undefined) throw new Error(`no step to ${letter}`);
      steps.push({ sentence, cut, piece: -1, state: step.state, carries: false });
      before = step.state;
      cut++;
    }
  });
  return steps;
}

/** For each cut the letters before it; a sentence's last cut stands where its last word ends. */
function cutLetters({ lines, places }: GoldArticle, layout: Layout): Int32Array {
  const letters = new Int32Array(layout.cuts.at(-1) ?? 0);
  lines.forEach(({ tokens, cuts, paragraph }, sentence) => {
    cuts.forEach((at, index) => {
      const place = tokens[at]?.start ?? tokens.at(-1)?.end ?? 0;
      letters[(layout.cuts[sentence] ?? 0) + index] = places[paragraph]?.[place] ?? 0;
    });
  });
  return letters;
}

/** For each sentence its pieces of gold speech. What is surest goes first: direct, then mixed. */
function choosePieces(
  { lines, quotes }: GoldArticle,
  layout: Layout,
  letters: Int32Array,
): Chosen[][] {
  const chosen: Chosen[][] = lines.map(() => []);
  let span = 0;
  for (const [kind, sign] of [
    ['direct', 'D'],
    ['mixed', 'M'],
    ['indirect', 'I'],
  ] as const) {
    for (const quote of quotes) {
      if (quote.kind !== kind) continue;
      for (const stretch of quote.spans) {
        span++;
        lines.forEach((_, sentence) => {
          const piece = bestPiece(layout, letters, sentence, stretch, chosen[sentence] ?? []);
          if (piece >= 0) chosen[sentence]?.push({ piece, kind: sign, span });
        });
      }
    }
  }
  return chosen;
}

/** The free piece of a sentence that overlaps its part of a stretch most; -1 where none does by half. */
function bestPiece(
  layout: Layout,
  letters: Int32Array,
  sentence: number,
  stretch: Stretch,
  taken: readonly Chosen[],
): number {
  const from = letters[layout.cuts[sentence] ?? 0] ?? 0;
  const to = letters[(layout.cuts[sentence + 1] ?? 0) - 1] ?? 0;
  const part: Stretch = [Math.max(from, stretch[0]), Math.min(to, stretch[1])];
  if (part[1] <= part[0]) return -1;
  let best = -1;
  let most = LEAST_OVERLAP;
  for (
    let piece = layout.pieces[sentence] ?? 0;
    piece < (layout.pieces[sentence + 1] ?? 0);
    piece++
  ) {
    const [start, end] = [layout.starts[piece] ?? 0, layout.ends[piece] ?? 0];
    const own: Stretch = [letters[start] ?? 0, letters[end] ?? 0];
    const shared = overlap(own, part);
    const share = shared / (lengthOf(own) + lengthOf(part) - shared);
    if (share <= most) continue;
    const free = taken.every(
      (other) =>
        (layout.ends[other.piece] ?? 0) <= start || (layout.starts[other.piece] ?? 0) >= end,
    );
    if (!free) continue;
    best = piece;
    most = share;
  }
  return best;
}

const LEAST_OVERLAP = 0.5;

/** Pieces of one kind side by side in a sentence are one: the chain can't part them. */
function mergeNeighbours(chosen: Chosen[], layout: Layout, sentence: number): Chosen[] {
  const merged: Chosen[] = [];
  const startOf = ({ piece }: Chosen): number => layout.starts[piece] ?? 0;
  for (const each of chosen.toSorted((a, b) => startOf(a) - startOf(b))) {
    const before = merged.at(-1);
    if (
      before === undefined ||
      before.kind !== each.kind ||
      layout.ends[before.piece] !== startOf(each)
    ) {
      merged.push(each);
      continue;
    }
    for (
      let piece = layout.pieces[sentence] ?? 0;
      piece < (layout.pieces[sentence + 1] ?? 0);
      piece++
    ) {
      const spans =
        layout.starts[piece] === startOf(before) && layout.ends[piece] === layout.ends[each.piece];
      if (!spans) continue;
      before.piece = piece;
      break;
    }
  }
  return merged;
}

/** Whether a unit is mostly cue, or holds most of one in a cue's clause. */
function attributes(
  { lines, quotes }: GoldArticle,
  layout: Layout,
  letters: Int32Array,
  sentence: number,
  cut: number,
): boolean {
  const unit: Stretch = [letters[cut] ?? 0, letters[cut + 1] ?? 0];
  const line = lines[sentence];
  const index = cut - (layout.cuts[sentence] ?? 0);
  const clause = line?.cues.some(
    ({ clause: { from, to } }) => from === line.cuts[index] && to === line.cuts[index + 1],
  );
  return quotes.some(({ cue }) =>
    cue.some((stretch) => {
      const shared = overlap(unit, stretch) * 2;
      return shared > lengthOf(unit) || (clause === true && shared > lengthOf(stretch));
    }),
  );
}

const lengthOf = ([start, end]: Stretch): number => end - start;
const overlap = (a: Stretch, b: Stretch): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
