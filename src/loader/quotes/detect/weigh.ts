import { EVIDENCE, evidenceOf } from './evidence.ts';
import type { JudgedPiece } from './judge.ts';
import type { ChainReading } from './read-chain.ts';
import { KINDS } from './states.ts';
import type { Trees } from './trees.ts';

/** What a piece may be: none, or speech of a kind, in the order of `KINDS`. */
export const CLASSES: readonly string[] = ['none', 'direct', 'mixed', 'indirect'];

/**
 * Weighs what the chain found by trees. The chain adds up what it sees, and of each piece it sees only what
 * stands beside it; the trees see together how sure the chain is of this piece and of all others around it.
 * Where the dump keeps its marks, these tell what is direct or quoted in part.
 */
export function weighPieces(reading: ChainReading, trees: Trees): JudgedPiece[] {
  const numbers = evidenceOf(reading);
  return reading.judged.map((piece, index) => {
    if (reading.kept && piece.kind !== INDIRECT) return piece;
    const likely = trees.chancesOf(numbers, index * EVIDENCE.length);
    const { sentence, piece: number, kind, carries } = piece;
    let speech = 0;
    for (const chance of likely) speech += chance;
    return { sentence, piece: number, kind, carries, likely, speech };
  });
}

const INDIRECT = KINDS.indexOf('I');
