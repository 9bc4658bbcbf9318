import type { Edit } from '../../contract/dump.ts';
import { beginsWithMark } from '../language/going-on.ts';
import { isAt, LETTER, NUMBER } from '../language/characters.ts';

/** Joined lines, and spaces of other kinds or numbers than one plain space. `start`: where `text` begins in the dump. */
export function whiteSpace(text: string, start: number): Edit[] {
  const edits: Edit[] = [];
  if (!/[^\S ]|  /.test(text)) return edits;
  for (const { 0: remove, index } of text.matchAll(NOT_ONE_SPACE)) {
    const joins = /[\r\n]/.test(remove);
    const insert = joins && standClose(text, index, index + remove.length) ? '' : ' ';
    const rule = joins ? 'joined-line' : 'white-space';
    edits.push({ at: start + index, remove, insert, rule, certainty: 'sure' });
  }
  return edits;
}

/** Whether what a line end parted goes together: a word and the mark behind it, an opening bracket and a word. */
const standClose = (text: string, end: number, next: number): boolean =>
  OPENING.test(text.charAt(end - 1)) ||
  (CLOSED.test(text.charAt(end - 1)) && beginsWithMark(text.slice(next, next + LONGEST_ENDING)));

/** What a mark may stand behind: no stop, of which a second one would make an ellipsis. */
const CLOSED = /[\p{L}\p{N})\]”’%]/u;
const OPENING = /[([“‘]/;
/** Of a mark and what shows that it closes something. UTF-16 code units. */
const LONGEST_ENDING = 4;

/** White space in a row, but for a space alone: an article has a thousand of those. */
const NOT_ONE_SPACE = / \s+|[^\S ]\s*/g;

/** Straight apostrophes inside words as curly ones. Quote marks stay as they are. */
export function straightMarks(text: string, start: number): Edit[] {
  const edits: Edit[] = [];
  for (let index = text.indexOf("'"); index >= 0; index = text.indexOf("'", index + 1)) {
    if (!isAt(text, index - 1, LETTER | NUMBER) || !isAt(text, index + 1, LETTER)) continue;
    const at = start + index;
    edits.push({ at, remove: "'", insert: '’', rule: 'typography', certainty: 'sure' });
  }
  return edits;
}
