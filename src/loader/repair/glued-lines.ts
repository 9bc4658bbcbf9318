import { CAPITAL, DIGIT, isAt, SMALL } from '../language/characters.ts';
import { STARTER } from './sentence-starters.ts';

/** A line that ended without a mark and was glued to the next. */
export interface GluedLine {
  /** Where the next one begins. UTF-16 code units. */
  readonly at: number;
  readonly rule: 'glued-subhead' | 'glued-signature';
}

/** Subheads, and the names under what people wrote, that were glued to the sentence behind them, in order. */
export function gluedLines(text: string): GluedLine[] {
  const lines: GluedLine[] = [];
  for (let at = 1; at < text.length; at++) {
    if (!isAt(text, at, CAPITAL) || !isCamelJoint(text, at)) continue;
    const rule = ruleAt(text, at);
    if (rule !== null) lines.push({ at, rule });
  }
  const signed = lines.filter(({ rule }) => rule === 'glued-signature').length;
  return lines.filter(
    ({ at, rule }) =>
      rule !== 'glued-signature' ||
      signed >= MANY_SIGNED ||
      STARTER.test(text.slice(at, at + LOOKED_AHEAD)),
  );
}

/** Where so many names stand after a sentence and glued to a word, each signs what stands before it. */
const MANY_SIGNED = 3;

/** How much of the text around a joint can matter to it. UTF-16 code units. */
const LOOKED_BACK = 80;
const LOOKED_AHEAD = 40;

/** Does a capital meet the word before it, or the last of some capitals begin a word? */
function isCamelJoint(text: string, index: number): boolean {
  if (isAt(text, index - 1, SMALL | DIGIT)) return true;
  return (
    isAt(text, index - 1, CAPITAL) &&
    isAt(text, index + 1, SMALL) &&
    LINE_IN_CAPITALS.test(text.slice(Math.max(0, index - LONGEST_CAPITALS), index + 1))
  );
}

/** "… OF THE UNIONHe": a line's last words in capitals, and the next one's first. */
const LINE_IN_CAPITALS = /\p{Lu}{3} \p{Lu}{4,21}$/u;
/** UTF-16 code units that such words take. */
const LONGEST_CAPITALS = 25;

/**
 * "… Uneasy History With RaceAt rallies …": a line in title case, or a name after a sentence, and
 * then a sentence. A joint word that the text has twice ("YouTube") is a word.
 */
function ruleAt(text: string, index: number): GluedLine['rule'] | null {
  const after = text.slice(index, index + LOOKED_AHEAD);
  if (!SENTENCE_START.test(after) || /^[AP]M\b/.test(after)) return null;
  const before = text.slice(Math.max(0, index - LOOKED_BACK), index);
  const words = before.split(/\s+/).slice(-SUBHEAD_WORDS - 1);
  const own = words.at(-1) ?? '';
  if (CAPITALS.test(own)) return TWO_LETTERS.test(after) ? null : 'glued-subhead';
  if (!WORD_OR_NUMBER.test(own) || own === 'Mac') return null;
  const subhead =
    words.length > SUBHEAD_WORDS &&
    words.slice(-SUBHEAD_WORDS).every((word) => IN_TITLE_CASE.test(word));
  const rule = subhead ? 'glued-subhead' : SIGNATURE.test(before) ? 'glued-signature' : null;
  if (rule === null) return null;
  const joint = own + (FIRST_WORD.exec(after)?.[0] ?? '');
  return text.indexOf(joint) === text.lastIndexOf(joint) ? rule : null;
}

const CAPITALS = /^\p{Lu}+$/u;
const TWO_LETTERS = /^\p{L}{2} /u;
const WORD_OR_NUMBER = /^\p{Lu}?\p{Ll}{2,}$|^\d+$/u;
const IN_TITLE_CASE = /^["“‘(]?[\p{Lu}\d]/u;
const FIRST_WORD = /^\p{L}+/u;

/** How many words before a joint must be capitalised for a subhead. */
const SUBHEAD_WORDS = 4;
const SENTENCE_START =
  /^(?:M(?:r|rs|s)|Dr|Sen|Rep|Gov)\.\s+\p{Lu}|^\p{Lu}[\p{L}’']*,?\s+(?:[\p{Ll}(]|(?:\p{Lu}[\p{L}.’']*,?\s+){1,2}[\p{Ll}(\d])/u;
const SIGNATURE =
  /[.?!]["”)]*\s+\p{Lu}[\p{L}.’-]*\s+(?:(?:\p{Lu}[\p{L}.’-]*|[vd][aeio]n?|la|bin|al)\s+){0,2}\p{Lu}\p{Ll}+$/u;
