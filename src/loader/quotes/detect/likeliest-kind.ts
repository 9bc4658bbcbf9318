import type { JudgedPiece } from './judge.ts';
import { KINDS } from './states.ts';

/** The kind of a piece, by its place in `KINDS`: that of the best way, unless another is clearly likelier. */
export function likeliestKind({ kind, likely }: JudgedPiece): number {
  const most = Math.max(...likely);
  const clearly = kind === MIXED ? CLEARLY_NO_PART : CLEARLY;
  return most > (likely[kind] ?? 0) * clearly ? likely.indexOf(most) : kind;
}

const MIXED = KINDS.indexOf('M');

/** The best way sees how the kinds of neighbours go together. */
const CLEARLY = 1.5;
/** Of a report and one in part quoted the first is commoner by far, and so likelier in any doubt. */
const CLEARLY_NO_PART = 1.7;
