import { decodeHTMLStrict } from 'entities';
import type { Mark } from './marks.ts';

/** The character references of HTML that were never decoded ("&rsquo;", "&#8217;", "&amp;#39;"), in order. */
export function characterReferencesIn(text: string): Mark[] {
  if (!text.includes('&')) return [];
  return Array.from(text.matchAll(REFERENCE)).flatMap(({ 0: reference, index }): Mark[] => {
    const insert = decodedAgain(reference);
    const end = index + reference.length;
    return insert === reference ? [] : [{ start: index, end, insert, rule: 'character-reference' }];
  });
}

/** "&amp;" before another reference is the mark of a text that was written as HTML twice. */
const REFERENCE = /&(?:amp;)*(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;

function decodedAgain(reference: string): string {
  const decoded = decodeHTMLStrict(reference);
  return decoded === reference || !decoded.startsWith('&') || decoded === '&'
    ? decoded
    : decodedAgain(decoded);
}
