import { isUnmistakable } from '../divide/notice.ts';
import { CAPITAL, isAt, SMALL } from '../language/characters.ts';
import { STARTER } from './sentence-starters.ts';

/**
 * Where the text goes on behind a portal's notice that stands at a paragraph's beginning and was glued to it
 * ("Story continues belowThe fault …"). `from` and `to`: the paragraph's places in `text`, in UTF-16 code
 * units. Several may follow each other.
 */
export function gluedNotices(text: string, from: number, to: number): number[] {
  const ends: number[] = [];
  for (let start = from; ;) {
    const end = endOfNotice(text, start, to);
    if (end < 0) return ends;
    ends.push(end);
    start = end;
  }
}

function endOfNotice(text: string, from: number, to: number): number {
  OPENING.lastIndex = from;
  if (!OPENING.test(text)) return -1;
  for (let at = from + SHORTEST; at < Math.min(to - 1, from + LONGEST); at++) {
    const meets = isAt(text, at, CAPITAL) && isAt(text, at + 1, SMALL | CAPITAL);
    if (!meets || !isAt(text, at - 1, SMALL | CAPITAL)) continue;
    if (isAt(text, at - 1, CAPITAL) && !isAt(text, at + 1, SMALL)) continue;
    // "HuffPost": what follows must begin a sentence as many do, or another notice.
    OPENING.lastIndex = at;
    if (!OPENING.test(text) && !STARTER.test(text.slice(at, at + LOOKED_AHEAD))) continue;
    if (isUnmistakable(text.slice(from, at))) return at;
  }
  return -1;
}

/** Few paragraphs begin so: only there is more asked. */
const OPENING =
  /(?:advert|story con|article con|content con|continue|related|recommended|read (?:more|also|next|this|on)|see also|also|you (?:may|might)|click|sign|subscribe|watch|listen|skip|scroll|share|follow|promoted|sponsored|\(?(?:image|photo|picture|video))/iy;
/** UTF-16 code units of a notice. */
const SHORTEST = 5;
const LONGEST = 140;
const LOOKED_AHEAD = 40;
