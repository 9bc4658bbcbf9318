import type { Mark } from './marks.ts';

/** Characters that nobody sees and that part words for a search: soft hyphens, zero-width spaces and joiners of words. */
export function invisibleIn(text: string): Mark[] {
  if (!INVISIBLE.test(text)) return [];
  return Array.from(text.matchAll(ALL_INVISIBLE), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    insert: '',
    rule: 'invisible-character',
  }));
}

const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/;
const ALL_INVISIBLE = new RegExp(`${INVISIBLE.source}+`, 'g');
