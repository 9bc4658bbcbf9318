import type { Mark } from './marks.ts';

/**
 * What a page says of its links to those who cannot see them (", opens new tab"), in order: with the line end
 * before it where it has a line of its own.
 */
export function linkNotesIn(text: string): Mark[] {
  if (!text.includes('opens ') && !text.includes('Opens ')) return [];
  return Array.from(text.matchAll(NOTE), ({ 0: note, index }) => ({
    start: index,
    end: index + note.length,
    insert: '',
    rule: 'link-note',
  }));
}

const NOTE =
  /(?:(?:\r\n|\r|\n)(?=, opens[^\r\n]*[\r\n]))?, opens (?:in )?(?:a )?new (?:tab|window)\b| ?[([](?:this link )?opens in (?:a )?new (?:tab|window)[)\]]/gi;
