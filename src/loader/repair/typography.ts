import type { Edit } from '../../contract/dump.ts';

/** A line end with what stands round it, a no-break or odd space, or several spaces in a row. */
const WHITE = /[^\S\r\n]*(?:\r\n|\r|\n)\s*|[^\S ]+ *|  \s*/g;

/** Joined lines, and spaces of other kinds or numbers than one plain space. `start`: where `text` begins in the dump. */
export function whiteSpace(text: string, start: number): Edit[] {
  if (!/[^\S ]|  /.test(text)) return [];
  return [...text.matchAll(WHITE)].map(({ 0: remove, index }): Edit => ({
    at: start + index,
    remove,
    insert: ' ',
    rule: /[\r\n]/.test(remove) ? 'joined-line' : 'white-space',
    certainty: 'sure',
  }));
}

/** Straight apostrophes inside words as curly ones. Quote marks stay as they are. */
export function straightMarks(text: string, start: number): Edit[] {
  if (!text.includes("'")) return [];
  return [...text.matchAll(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu)].map(({ index }): Edit => ({
    at: start + index,
    remove: "'",
    insert: '’',
    rule: 'typography',
    certainty: 'sure',
  }));
}
