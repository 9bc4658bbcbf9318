import type { Evidence } from './evidence.ts';
import { isAt, CAPITAL, SMALL } from '../language/characters.ts';
import type { LineKind } from './kinds.ts';
import type { Line } from './lines.ts';

/**
 * Where a portal set its own lines between all paragraphs, a paragraph may stand alone among headlines, and a
 * headline alone, in capitals, among paragraphs: each as what it is.
 */
export function withStrays(
  lines: readonly Line[],
  evidence: readonly Evidence[],
  kinds: readonly LineKind[],
): readonly LineKind[] {
  const first = kinds.indexOf('prose');
  const last = kinds.lastIndexOf('prose');
  return kinds.map((kind, index) => {
    if (index <= first || index >= last) return kind;
    const { prose = 0, promo = 0 } = evidence[index] ?? {};
    if (kind === 'headline' && prose >= SURELY_PROSE && promo < 0) {
      return kinds.slice(index + 1, index + 1 + NEAR).includes('prose') ? 'prose' : kind;
    }
    return kind === 'prose' && isShouted(lines[index]?.text ?? '') ? 'headline' : kind;
  });
}

/** Points. */
const SURELY_PROSE = 5.5;
/** Lines. */
const NEAR = 12;

/** Many words, all in capitals, and no sentence. */
function isShouted(text: string): boolean {
  if (/[.?!:"”’)]$|^["“‘]/.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length < FEWEST_SHOUTED) return false;
  for (let at = 0; at < text.length; at++) if (isAt(text, at, SMALL)) return false;
  return words.filter((word) => isAt(word, 0, CAPITAL)).length >= FEWEST_SHOUTED;
}

/** A subheading in capitals has fewer words. */
const FEWEST_SHOUTED = 6;
