import type { Chain } from './chain.ts';
import type { JudgedPiece } from './judge.ts';
import type { ChainReading } from './read-chain.ts';
import { KINDS } from './states.ts';
import { COUNTED, countOf, traitsBetween } from './tally.ts';
import { personOf } from './traits.ts';
import type { LineView } from './view.ts';

/** What is weighed of a piece, in the order of a row. Shares are in thousandths, -1 where there is nothing to share. */
export const EVIDENCE = [
  // how likely the chain holds it for speech, and for each kind
  'speech',
  'direct',
  'mixed',
  'indirect',
  // its words
  'opens',
  'length',
  'person',
  'finite',
  'named',
  // the words of its cue, those between the cue and it, what else the cue's speaker may have said
  'cueLength',
  'gap',
  'speaker',
  // how likely other words are speech, and direct speech: of its sentence, the sentences beside it, the other
  // sentences of its paragraph, the paragraphs beside it
  'sentence',
  'speechBefore',
  'speechAfter',
  'directBefore',
  'directAfter',
  'paragraph',
  'paragraphDirect',
  'paragraphBefore',
  'paragraphAfter',
  'paragraphDirectBefore',
  'paragraphDirectAfter',
] as const;

type Evidence = Record<(typeof EVIDENCE)[number], number>;

const WIDTH = EVIDENCE.length;

/** One row of evidence a piece. */
export function evidenceOf({ views, chain, judged }: ChainReading): Int32Array {
  const rows = new Int32Array(judged.length * WIDTH);
  const speech = new Shares(views, judged, (piece) => piece.speech);
  const direct = new Shares(views, judged, directIn);
  const places = judged.map((piece) => placeOf(views, chain, piece));
  const said = new Map<string, number>();
  places.forEach((place, index) => {
    const speaker = place?.speaker ?? '';
    said.set(speaker, (said.get(speaker) ?? 0) + (judged[index]?.speech ?? 0));
  });
  judged.forEach((piece, index) => {
    const place = places[index];
    if (place === undefined) return;
    const row = rowOf(piece, place, speech, direct, said);
    EVIDENCE.forEach((name, k) => {
      rows[index * WIDTH + k] = row[name];
    });
  });
  return rows;
}

function rowOf(
  piece: JudgedPiece,
  { view, from, to, cueLength, gap, speaker }: Place,
  speech: Shares,
  direct: Shares,
  said: ReadonlyMap<string, number>,
): Evidence {
  const { sentence, likely } = piece;
  const { line, tally } = view;
  const { paragraph } = line;
  const at = line.cuts[from] ?? 0;
  return {
    speech: inThousandths(piece.speech),
    direct: inThousandths(likely[DIRECT] ?? 0),
    mixed: inThousandths(likely[MIXED] ?? 0),
    indirect: inThousandths(likely[INDIRECT] ?? 0),
    opens: at === 0 ? 1 : 0,
    length: (line.cuts[to] ?? 0) - at,
    person: personOf(traitsBetween(tally, from, to)),
    finite: countOf(tally, from, to, COUNTED.finite),
    named: countOf(tally, from, to, COUNTED.named),
    cueLength,
    gap,
    speaker: speaker === '' ? NONE : inThousandths((said.get(speaker) ?? 0) - piece.speech),
    sentence: inThousandths(speech.inSentence(sentence) - piece.speech),
    speechBefore: inThousandths(speech.inSentence(sentence - 1)),
    speechAfter: inThousandths(speech.inSentence(sentence + 1)),
    directBefore: inThousandths(direct.inSentence(sentence - 1)),
    directAfter: inThousandths(direct.inSentence(sentence + 1)),
    paragraph: inThousandths(speech.besideIn(paragraph, sentence)),
    paragraphDirect: inThousandths(direct.besideIn(paragraph, sentence)),
    paragraphBefore: inThousandths(speech.inParagraph(paragraph - 1)),
    paragraphAfter: inThousandths(speech.inParagraph(paragraph + 1)),
    paragraphDirectBefore: inThousandths(direct.inParagraph(paragraph - 1)),
    paragraphDirectAfter: inThousandths(direct.inParagraph(paragraph + 1)),
  };
}

const DIRECT = KINDS.indexOf('D');
const MIXED = KINDS.indexOf('M');
const INDIRECT = KINDS.indexOf('I');

const directIn = ({ likely }: JudgedPiece): number => likely[DIRECT] ?? 0;

/** A share that is nowhere. */
const NONE = -1;

const inThousandths = (share: number): number => (share === NONE ? NONE : Math.round(share * 1000));

/** Where a piece stands, and what its cue is. */
interface Place {
  readonly view: LineView;
  /** Its cuts, counted within the sentence. */
  readonly from: number;
  readonly to: number;
  readonly cueLength: number;
  /** The tokens between a cue and what it leads in; below 0 it stands behind, is part of the piece, or is none. */
  readonly gap: number;
  readonly speaker: string;
}

function placeOf(
  views: readonly LineView[],
  { cuts, starts, ends }: Chain,
  { sentence, piece }: JudgedPiece,
): Place | undefined {
  const view = views[sentence];
  if (view === undefined) return undefined;
  const { line } = view;
  const from = (starts[piece] ?? 0) - (cuts[sentence] ?? 0);
  const to = (ends[piece] ?? 0) - (cuts[sentence] ?? 0);
  const left = line.ended[from] ?? -1;
  const right = line.begun[to] ?? -1;
  const own = line.begun[from] ?? -1;
  const number = left >= 0 ? left : right >= 0 ? right : own;
  if (number < 0) return { view, from, to, cueLength: 0, gap: GAP.none, speaker: '' };
  const clause = line.cues[number]?.clause ?? { from: 0, to: 0 };
  const led = (line.cuts[from] ?? 0) - clause.to;
  const gap = left >= 0 ? led : right >= 0 ? GAP.behind : GAP.within;
  const speaker = view.cues[number]?.speaker ?? '';
  return { view, from, to, cueLength: clause.to - clause.from, gap, speaker };
}

const GAP = { behind: -1, within: -2, none: -3 } as const;

/** How much of each sentence is likely speech, and of each paragraph on average. */
class Shares {
  readonly #sentences: Float64Array;
  readonly #paragraphs: number[] = [];
  readonly #counts: number[] = [];

  constructor(
    views: readonly LineView[],
    judged: readonly JudgedPiece[],
    shareOf: (piece: JudgedPiece) => number,
  ) {
    this.#sentences = new Float64Array(views.length);
    for (const piece of judged) {
      this.#sentences[piece.sentence] = this.inSentence(piece.sentence) + shareOf(piece);
    }
    views.forEach(({ line: { paragraph } }, sentence) => {
      this.#counts[paragraph] = (this.#counts[paragraph] ?? 0) + 1;
      this.#paragraphs[paragraph] = (this.#paragraphs[paragraph] ?? 0) + this.inSentence(sentence);
    });
  }

  inSentence(sentence: number): number {
    return this.#sentences[sentence] ?? NONE;
  }

  inParagraph(paragraph: number): number {
    const count = this.#counts[paragraph];
    return count === undefined ? NONE : (this.#paragraphs[paragraph] ?? 0) / count;
  }

  /** Of the paragraph that a sentence stands in without it. */
  besideIn(paragraph: number, sentence: number): number {
    const count = (this.#counts[paragraph] ?? 1) - 1;
    if (count === 0) return NONE;
    return ((this.#paragraphs[paragraph] ?? 0) - this.inSentence(sentence)) / count;
  }
}
