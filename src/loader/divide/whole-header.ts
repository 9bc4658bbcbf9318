import { isTemplate } from './furniture.ts';
import { LONGEST_HEADER_LINE } from './header.ts';
import type { LineKind } from './kinds.ts';
import type { Line } from './lines.ts';
import { isMenu } from './menu.ts';
import { isUnmistakable } from './notice.ts';

/**
 * Above the text of some pages stands so much of the portal's own that no header is so long: then all of it is
 * the header, in which the title is somewhere. A list of headlines above a text has little else in it.
 */
export function withWholeHeader(
  lines: readonly Line[],
  kinds: readonly LineKind[],
): readonly LineKind[] {
  const start = startOfText(lines, kinds);
  const above = kinds.slice(0, start);
  if (start <= 0 || start > LONGEST || above.every((kind) => kind === 'header')) return kinds;
  const portal = lines.slice(0, start).filter(({ text }) => isPortal(text)).length;
  if (portal < Math.max(FEWEST, start * SHARE)) return kinds;
  return kinds.map((kind, index) => {
    if (index >= start) return kind;
    return (lines[index]?.text.length ?? 0) > LONGEST_HEADER_LINE ? 'promo' : 'header';
  });
}

/** Lines. */
const LONGEST = 120;
/** So many lines above the text are surely the portal's own. */
const FEWEST = 4;
const SHARE = 0.3;

const isPortal = (text: string): boolean =>
  isTemplate(text) || isMenu(text) || isUnmistakable(text);

/** The first line that is surely running text, with much more of it behind; -1 where none is. */
function startOfText(lines: readonly Line[], kinds: readonly LineKind[]): number {
  let start = kinds.findIndex((kind, index) => {
    const { text = '' } = lines[index] ?? {};
    if (kind !== 'prose' || text.length < SHORTEST || isPortal(text)) return false;
    let length = 0;
    for (let at = index; at < index + REACH && at < lines.length; at++) {
      if (kinds[at] === 'prose') length += lines[at]?.text.length ?? 0;
    }
    return length >= MUCH_TEXT;
  });
  while (kinds[start - 1] === 'prose') start--;
  return start;
}

/** UTF-16 code units. */
const SHORTEST = 60;
const MUCH_TEXT = 500;
/** Lines. */
const REACH = 24;
