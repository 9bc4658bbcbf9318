import type { Edit } from '../../contract/dump.ts';
import type { PlacedEdit } from '../../contract/edits.ts';

/** Edits shown as one: where they stand in the paragraph's text, widened to the words they touch. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  readonly edits: readonly Edit[];
}

const WORD = /[\p{L}\p{M}\p{N}’'-]/u;

/**
 * The repairs of a text in order, without overlap. A single apostrophe is too small to see or to
 * touch, so a repair covers the words it changed; edits that meet in one word become one repair.
 */
export function findRepairs(text: string, edits: readonly PlacedEdit[]): Repair[] {
  const repairs: Repair[] = [];
  for (const { edit, start, end } of edits) {
    const wide = isLineJoin(edit) ? { start, end } : widen(text, start, end);
    const last = repairs.at(-1);
    if (last !== undefined && wide.start < last.end) {
      repairs[repairs.length - 1] = {
        start: Math.min(last.start, wide.start),
        end: Math.max(last.end, wide.end),
        edits: [...last.edits, edit],
      };
    } else {
      repairs.push({ ...wide, edits: [edit] });
    }
  }
  return repairs;
}

/** A joined line touches the words on both sides of nearly every full stop: too many to underline. */
function isLineJoin(edit: Edit): boolean {
  return /[\r\n]/.test(edit.remove);
}

function widen(text: string, start: number, end: number): { start: number; end: number } {
  let low = start;
  let high = end;
  while (low > 0 && WORD.test(text.charAt(low - 1))) low--;
  while (high < text.length && WORD.test(text.charAt(high))) high++;
  return { start: low, end: high };
}
