import type { Edit } from '../../contract/dump.ts';
import { isAt, LETTER, NUMBER } from '../language/characters.ts';

/** Joined lines, and spaces of other kinds or numbers than one plain space. `start`: where `text` begins in the dump. */
export function whiteSpace(text: string, start: number): Edit[] {
  if (!/[^\S ]|  /.test(text)) return [];
  return [...text.matchAll(/\s+/g)]
    .filter(([remove]) => remove !== ' ')
    .map(({ 0: remove, index }) => ({
      at: start + index,
      remove,
      insert: ' ',
      rule: /[\r\n]/.test(remove) ? 'joined-line' : 'white-space',
      certainty: 'sure',
    }));
}

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
