import { CAPITAL, isAt, SMALL } from './characters.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** Whether a line begins as no sentence does: in a small letter, or with a mark that closes something. */
export function goesOn(line: string): boolean {
  return isAt(line, 0, SMALL) || CLOSING.test(line);
}

/** Whether a line begins with a mark that stands right behind the word before it. */
export function beginsWithMark(line: string): boolean {
  return CLOSING.test(line);
}

/** Whether a sentence ends with a line. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line) && !ABBREVIATION.test(line);
}

/** Whether a line's last word or mark wants another one behind it. */
export function leansOn(line: string): boolean {
  if (/[,;([{“‘–—-]$/.test(line)) return true;
  const last = /[\p{L}’']+$/u.exec(line)?.[0] ?? '';
  return !isAt(last, 0, CAPITAL) && FUNCTION_WORDS.has(last.replace(/[’']/g, ''));
}

const SENTENCE_END = /[.?!:…]["'”’)\]]*$/;
const ABBREVIATION =
  /(?:^|[\s("“‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Sgt|Lt|Col|Prof|Rev|St|No|vs)\.$/u;
const CLOSING =
  /^(?:\.(?![\p{L}\d]|\s?\.)|[,;:?)\]”%](?!\p{L})|[!…](?=\s|$)|’(?:s|re|ve|ll|d|m|t)?(?![\p{L}\d])|["'](?=[\s,.;:!?)]|$))/u;
