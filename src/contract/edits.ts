import type { Edit } from './dump.ts';

/**
 * The text with the applied edits (those not merely suggested). `at` counts from the dump's start, so
 * `start` says where in the dump `source` begins. Edits are in order and do not overlap.
 */
export function applyEdits(source: string, start: number, edits: readonly Edit[]): string {
  let text = '';
  let from = 0;
  for (const edit of edits) {
    if (edit.certainty === 'suggested') continue;
    const at = edit.at - start;
    text += source.slice(from, at) + edit.insert;
    from = at + edit.remove.length;
  }
  return text + source.slice(from);
}

/** The dump's own words again: the inverse of `applyEdits`. */
export function undoEdits(text: string, start: number, edits: readonly Edit[]): string {
  let source = '';
  let from = 0;
  let shift = 0;
  for (const edit of edits) {
    if (edit.certainty === 'suggested') continue;
    const at = edit.at - start + shift;
    source += text.slice(from, at) + edit.remove;
    from = at + edit.insert.length;
    shift += edit.insert.length - edit.remove.length;
  }
  return source + text.slice(from);
}

/** Where an edit stands in the repaired text: `start` is inside, `end` outside. */
export interface PlacedEdit {
  readonly edit: Edit;
  readonly start: number;
  readonly end: number;
}

/** The edits of a repaired text with their places in it. A suggested one covers what it would remove. */
export function placeEdits(start: number, edits: readonly Edit[]): PlacedEdit[] {
  let shift = 0;
  return edits.map((edit) => {
    const at = edit.at - start + shift;
    if (edit.certainty === 'suggested') {
      return { edit, start: at, end: at + edit.remove.length };
    }
    shift += edit.insert.length - edit.remove.length;
    return { edit, start: at, end: at + edit.insert.length };
  });
}

/** The dump offset of a place in a repaired text. A place inside an insertion maps to the edit's own. */
export function dumpOffset(index: number, start: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const edit of edits) {
    if (edit.certainty === 'suggested') continue;
    const at = edit.at - start + shift;
    if (index < at) break;
    if (index < at + edit.insert.length) return edit.at;
    shift += edit.insert.length - edit.remove.length;
  }
  return index - shift + start;
}
