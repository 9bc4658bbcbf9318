import { isAt, SMALL } from './characters.ts';
import { wordSet } from './word-set.ts';

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
  return LEANING.has(last);
}

const SENTENCE_END = /[.?!:…]["'”’)\]]*$/;
const ABBREVIATION =
  /(?:^|[\s("“‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Sgt|Lt|Col|Prof|Rev|St|No|vs)\.$/u;
const CLOSING =
  /^(?:\.(?![\p{L}\d]|\s?\.)|[,;:?)\]”%](?!\p{L})|[!…](?=\s|$)|’(?![\p{L}\d])|['’](?:s|re|ve|ll|d|m|t)(?![\p{L}\d])|["'](?=[\s,.;:!?)]|$))/u;

/** With which no sentence and no headline ends. */
const LEANING = wordSet(
  'a an the this these those my your his her its our their whose and or nor but if because although while of in on at to ' +
    'for from with by about against between into through during before after above below under upon among around via ' +
    'like than as is are was were be been being has have had will would could should may might must who which when ' +
    'where said says told',
);
