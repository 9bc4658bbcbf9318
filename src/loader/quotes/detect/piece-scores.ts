import type { Chain } from './chain.ts';
import type { Line } from './cuts.ts';
import { KIND_COUNT, KINDS } from './states.ts';

/** Adds to each piece of a sentence, in log-odds, what `amountOf` gives for its tokens; as direct speech alone, or as any. */
export function addToPieces(
  chain: Chain,
  line: Line,
  sentence: number,
  kinds: 'direct' | 'all',
  amountOf: (from: number, to: number) => number,
): void {
  const first = chain.cuts[sentence] ?? 0;
  const last = chain.pieces[sentence + 1] ?? 0;
  for (let piece = chain.pieces[sentence] ?? 0; piece < last; piece++) {
    const from = line.cuts[(chain.starts[piece] ?? 0) - first] ?? 0;
    const to = line.cuts[(chain.ends[piece] ?? 0) - first] ?? 0;
    const amount = amountOf(from, to);
    if (amount === 0) continue;
    for (let kind = 0; kind < KIND_COUNT; kind++) {
      if (kinds === 'direct' && kind !== DIRECT) continue;
      const at = piece * KIND_COUNT + kind;
      chain.pieceScores[at] = (chain.pieceScores[at] ?? 0) + amount;
    }
  }
}

const DIRECT = KINDS.indexOf('D');
