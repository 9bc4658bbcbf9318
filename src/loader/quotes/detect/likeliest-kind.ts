import type { JudgedPiece } from './judge.ts';
import { KINDS } from './states.ts';

/** The kind of a piece, by its place in `KINDS`: that of the best way, unless all ways tell clearly of another. */
export function likeliestKind({ kind, likely }: JudgedPiece): number {
  let top = kind;
  let most = 0;
  for (let other = 0; other < KINDS.length; other++) {
    const value = (likely[other] ?? 0) * worthOf(other, kind);
    if (value <= most) continue;
    most = value;
    top = other;
  }
  return top;
}

/** Without marks, words quoted whole and words quoted in part look alike: they are whole unless clearly not. */
function worthOf(kind: number, best: number): number {
  if (kind === DIRECT) return best === DIRECT ? WHOLE : best === MIXED ? NEARLY : 1;
  return kind === best ? CLEARLY : 1;
}

/** How much less likely the kind of the best way may be than another. */
const CLEARLY = 1.3;
const WHOLE = 1.6;
/** How much less likely direct speech may be where mixed speech is on the best way. */
const NEARLY = 1.4;
const DIRECT = KINDS.indexOf('D');
const MIXED = KINDS.indexOf('M');
