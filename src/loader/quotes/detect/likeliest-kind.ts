import type { JudgedPiece } from './judge.ts';

/** The kind of a piece, by its place in `KINDS`: that of the best way, unless another is clearly likelier. */
export function likeliestKind({ kind, likely }: JudgedPiece): number {
  const most = Math.max(...likely);
  return most > (likely[kind] ?? 0) * CLEARLY ? likely.indexOf(most) : kind;
}

/** The best way sees how the kinds of neighbours go together. */
const CLEARLY = 1.5;
