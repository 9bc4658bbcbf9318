import { isByline, isNamedByline } from './byline.ts';
import { isTemplate } from './furniture.ts';
import { LONGEST_HEADER_LINE } from './header.ts';
import type { LineKind } from './kinds.ts';
import type { Line } from './lines.ts';
import { isMenu } from './menu.ts';
import { isUnmistakable } from './notice.ts';
import { isSection, wordsOf } from './section-label.ts';

/**
 * Above the text of some pages stands so much of the portal's own that no header is so long: then all of it is
 * the header, in which the title is somewhere. A list of headlines above a text has little else in it.
 */
export function withWholeHeader(
  lines: readonly Line[],
  read: readonly LineKind[],
): readonly LineKind[] {
  const kinds = withoutParagraphs(lines, read);
  if (kinds[0] === 'prose') return withSignedTitle(lines, kinds);
  const start = behindByline(lines, kinds, startOfText(lines, kinds));
  const above = kinds.slice(0, start);
  if (start <= 0 || start > LONGEST || above.every((kind) => kind === 'header')) return kinds;
  const portal = lines.slice(0, start).filter(({ text }) => isPortal(text) || isLabel(text)).length;
  if (portal < Math.max(FEWEST, start * SHARE)) return kinds;
  return kinds.map((kind, index) => {
    if (index >= start) return kind;
    return (lines[index]?.text.length ?? 0) > LONGEST_HEADER_LINE ? 'promo' : 'header';
  });
}

/** A title may be of whole sentences, as running text is: then a byline right under it tells. */
function withSignedTitle(lines: readonly Line[], kinds: readonly LineKind[]): readonly LineKind[] {
  const [title, under] = lines;
  const isSigned =
    title !== undefined &&
    under !== undefined &&
    title.text.length <= LONGEST_HEADER_LINE &&
    under.text.length <= LONGEST_SIGNATURE &&
    under.blanksBefore === 0 &&
    SIGNED.test(under.text) &&
    !SENTENCE_END.test(under.text) &&
    !isNamedByline(title.text);
  return isSigned ? kinds.map((kind, index) => (index < 2 ? 'header' : kind)) : kinds;
}

/** “by Jo Hill”, and not “By noon the town knew”. */
const SIGNED = /^[Bb]y \p{Lu}[\p{L}'’.-]* \p{Lu}/u;

/** Several may have written a text, and others helped. UTF-16 code units. */
const LONGEST_SIGNATURE = 160;

/** A header ends where two long sentences stand close by each other, with no byline between: the text has begun. */
function withoutParagraphs(
  lines: readonly Line[],
  kinds: readonly LineKind[],
): readonly LineKind[] {
  const isParagraph = (index: number): boolean => {
    const { text = '' } = lines[index] ?? {};
    return text.length >= SHORTEST_PARAGRAPH && SENTENCE_END.test(text) && !isPortal(text);
  };
  const first = kinds.findIndex((kind, index) => {
    if (kind !== 'header' || index < SHORTEST_HEADER || !isParagraph(index)) return false;
    for (let at = index + 1; at <= index + CLOSE_BY; at++) {
      if (isByline(lines[at]?.text ?? '')) return false;
      if (isParagraph(at)) return true;
    }
    return false;
  });
  if (first < 0) return kinds;
  return kinds.map((kind, index) => {
    if (kind !== 'header' || index < first) return kind;
    return isParagraph(index) ? 'prose' : 'promo';
  });
}

/** A section and a title stand above any text: the second may be a long sentence. */
const SHORTEST_HEADER = 3;
/** UTF-16 code units. */
const SHORTEST_PARAGRAPH = 90;
const SENTENCE_END = /[.?!]["”’')]*$/;
/** Lines. */
const CLOSE_BY = 3;

/** Lines. */
const LONGEST = 120;
/** So many lines above the text are surely the portal's own. */
const FEWEST = 4;
const SHARE = 0.3;

const isPortal = (text: string): boolean =>
  text.length <= LONGEST_NOTICE && (isTemplate(text) || isMenu(text) || isUnmistakable(text));

/** UTF-16 code units. */
const LONGEST_NOTICE = 400;

const isLabel = (text: string): boolean => isSection(text) && wordsOf(text).length <= LONGEST_LABEL;
const LONGEST_LABEL = 3;

/** Where a text begins whose first lines are its title and who wrote it: behind those. */
function behindByline(lines: readonly Line[], kinds: readonly LineKind[], start: number): number {
  let from = start;
  let length = 0;
  for (let at = start; at < start + LONGEST_OWN && length <= MOST_ABOVE_BYLINE; at++) {
    const { text = '' } = lines[at] ?? {};
    if (at > start && text.length <= LONGEST_BYLINE && isByline(text)) from = at + 1;
    if (kinds[at] === 'prose') length += text.length;
  }
  return from;
}

/** Title, standfirst, caption, byline, date. Lines. */
const LONGEST_OWN = 10;
/** UTF-16 code units. */
const MOST_ABOVE_BYLINE = 300;
const LONGEST_BYLINE = 80;

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
