import { EVIDENCE, evidenceOf } from '../../loader/quotes/detect/evidence.ts';
import type { JudgedPiece } from '../../loader/quotes/detect/judge.ts';
import { type ChainReading, readChain } from '../../loader/quotes/detect/read-chain.ts';
import type { ChainWeights } from '../../loader/quotes/detect/score.ts';
import { CLASSES } from '../../loader/quotes/detect/weigh.ts';
import { type Examples, UNKNOWN } from './boosting.ts';
import { type GoldArticle, hasLostMarks, type Stretch } from './speech-gold.ts';

/** What a chain finds in articles that it was not fitted on, with what gold says of each piece. */
export function pieceExamples(articles: readonly GoldArticle[], weights: ChainWeights): Examples {
  const numbers: number[] = [];
  const labels: number[] = [];
  for (const article of articles) {
    if (article.lines.length === 0) continue;
    const reading = readChain(article.lines, article.marks, weights);
    if (reading.kept) continue;
    numbers.push(...evidenceOf(reading));
    labels.push(...reading.judged.map((piece) => labelOf(article, reading, piece)));
  }
  return {
    numbers: Int32Array.from(numbers),
    width: EVIDENCE.length,
    labels: Int8Array.from(labels),
  };
}

/** The examples of several parts, one after the other. */
export function joinExamples(parts: readonly Examples[]): Examples {
  return {
    numbers: Int32Array.from(parts.flatMap(({ numbers }) => [...numbers])),
    width: EVIDENCE.length,
    labels: Int8Array.from(parts.flatMap(({ labels }) => [...labels])),
  };
}

/** The class of a piece: the kind of gold speech that it overlaps by half, in its own sentence. */
function labelOf(
  article: GoldArticle,
  { chain: { cuts, starts, ends }, continued }: ChainReading,
  { sentence, piece }: JudgedPiece,
): number {
  const { lines, places, quotes } = article;
  const line = lines[sentence];
  if (line === undefined) return 0;
  const first = cuts[sentence] ?? 0;
  const letters = places[line.paragraph] ?? [];
  const stretch = (from: number, to: number): Stretch => [
    letters[line.tokens[from]?.start ?? 0] ?? 0,
    letters[line.tokens[to - 1]?.end ?? 0] ?? 0,
  ];
  const own = stretch(
    line.cuts[(starts[piece] ?? 0) - first] ?? 0,
    line.cuts[(ends[piece] ?? 0) - first] ?? 0,
  );
  const whole = stretch(0, line.tokens.length);
  let label = 0;
  let most = LEAST_OVERLAP;
  for (const { kind, spans } of quotes) {
    for (const [start, end] of spans) {
      const share = overlap(own, [Math.max(start, whole[0]), Math.min(end, whole[1])]);
      if (share < most) continue;
      most = share;
      label = CLASSES.indexOf(kind);
    }
  }
  // gold leaves out much that is said without a cue
  if (label === 0 && continued[sentence] === true) return UNKNOWN;
  return label > 0 && hasLostMarks(article) ? UNKNOWN : label;
}

const LEAST_OVERLAP = 0.5;

/** What two stretches share, of all that they cover. */
const overlap = (a: Stretch, b: Stretch): number =>
  (Math.min(a[1], b[1]) - Math.max(a[0], b[0])) / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
