import { CAPITAL, isAt, SMALL, WHITE_SPACE } from '../language/characters.ts';

/** Where a list's items begin that were glued to what stands before them, and the text behind the last one. UTF-16 code units. */
export function gluedItems(text: string): number[] {
  const starts: number[] = [];
  let last = -1;
  BULLET.lastIndex = 0;
  for (let match = BULLET.exec(text); match !== null; match = BULLET.exec(text)) {
    last = match.index;
    if (last > 0 && !isAt(text, last - 1, WHITE_SPACE)) starts.push(last);
  }
  // A list has more items than one, and else the mark may stand for something.
  if (starts.length === 0 || text.search(BULLET) === last) return [];
  const behind = endOfItem(text, last);
  return behind < 0 ? starts : [...starts, behind];
}

const BULLET = /[•∙▪▸►▶‣●○◦■□◆★]\s?[\p{L}\p{N}"“‘]/gu;

/** Where an item without a mark at its end meets the next paragraph; -1 where it does not. */
function endOfItem(text: string, start: number): number {
  for (let at = start + 2; at < Math.min(text.length, start + LONGEST_ITEM); at++) {
    if (SENTENCE_MARKS.includes(text.charAt(at))) return -1;
    const meets = isAt(text, at, SMALL) && isAt(text, at + 1, CAPITAL);
    // "McKay", "LaGuardia": such a beginning of a word is no item's last one.
    if (meets && WORD.test(text.slice(start, at + 1))) return at + 1;
  }
  return -1;
}

const SENTENCE_MARKS = '.?!';
/** UTF-16 code units. */
const LONGEST_ITEM = 200;
const WORD = /(?:^|[^\p{L}])\p{Ll}{2,}$/u;
