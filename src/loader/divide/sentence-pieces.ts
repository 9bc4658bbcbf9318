import { beginsWithMark, endsSentence, goesOn, leansOn } from '../language/going-on.ts';
import { isTemplate } from './furniture.ts';
import type { LineKind } from './kinds.ts';
import type { Line } from './lines.ts';
import { isRelatedLabel } from './notice.ts';

/**
 * Where a scraper left a line end at either end of every link, a name alone on its line looks like a headline or
 * like a line above the text. It is the text's where a sentence of the text goes on right behind it.
 */
export function withSentencePieces(
  lines: readonly Line[],
  kinds: readonly LineKind[],
): readonly LineKind[] {
  const whole = [...kinds];
  const leadingAway = new Set<number>();
  const carriesOn = (index: number): boolean =>
    lines[index]?.blanksBefore === 0 && goesOn(textAt(lines, index));
  if (lines.filter((_, index) => kinds[index] === 'prose' && carriesOn(index)).length < FEWEST)
    return kinds;
  lines.forEach((line, index) => {
    const { text: before = '' } = lines[index - 1] ?? {};
    if (!carriesOn(index) || isTemplate(line.text)) return;
    // "Read more", and in a line of its own ": Ferry pier closes".
    if (line.text.startsWith(':') && isRelatedLabel(before)) {
      whole[index - 1] = 'promo';
      whole[index] = 'promo';
      leadingAway.add(index);
      return;
    }
    if (whole[index] !== 'prose') {
      if (whole[index - 1] === 'prose' && !endsSentence(before)) whole[index] = 'prose';
      return;
    }
    let at = index - 1;
    const isSettled = (place: number): boolean =>
      whole[place] === 'prose' || leadingAway.has(place) || isTemplate(textAt(lines, place));
    while (at >= 0 && !isSettled(at)) {
      whole[at] = 'prose';
      if (lines[at]?.blanksBefore !== 0 || !leadsInto(lines, at - 1)) break;
      at--;
    }
  });
  return whole;
}

/** So many lines of the text that begin in mid-sentence show that its links are parted. */
const FEWEST = 2;
/** A line that no sentence ends, and as long as no label. UTF-16 code units. */
const LONGEST_LABEL = 45;

const textAt = (lines: readonly Line[], index: number): string => lines[index]?.text ?? '';

/** Whether a line's sentence goes on in the next one. */
function leadsInto(lines: readonly Line[], index: number): boolean {
  const line = textAt(lines, index);
  const next = textAt(lines, index + 1);
  if (endsSentence(line)) return false;
  return (
    goesOn(next) ||
    next.startsWith('(') ||
    leansOn(line) ||
    beginsWithMark(line) ||
    line.length > LONGEST_LABEL
  );
}
