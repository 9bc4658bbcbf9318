import type { BlockKind } from '../../contract/dump.ts';
import { isUnmistakable, noticeOf } from './notice.ts';
import type { Line } from './lines.ts';
import { isMenu } from './menu.ts';
import { wordsOf } from './section-label.ts';

/**
 * Which of the lines above a text that may be its title is it, by what each line is and where it stands: the first
 * of those with most points; -1 where there is none.
 */
export function likeliestTitle(
  lines: readonly Line[],
  kinds: readonly (BlockKind | 'byline')[],
): number {
  let best = -1;
  let most = -Infinity;
  kinds.forEach((kind, index) => {
    const points = kind === 'title' ? pointsOf(lines, kinds, index) : -Infinity;
    if (points <= most) return;
    most = points;
    best = index;
  });
  return best;
}

function pointsOf(
  lines: readonly Line[],
  kinds: readonly (BlockKind | 'byline')[],
  index: number,
): number {
  const { text = '', blanksBefore = 0 } = lines[index] ?? {};
  const { blanksBefore: blanksBehind = 1 } = lines[index + 1] ?? {};
  const words = wordsOf(text).length;
  let points = 0;
  if (words >= SHORTEST && words <= LONGEST) points += 1;
  // set in one block with nothing else
  if ((blanksBefore > 0 || index === 0) && blanksBehind > 0) points += 1;
  if (kinds[index - 1] === 'section') points += 2;
  else if (kinds.slice(0, index).includes('section')) points += 1;
  if (kinds.slice(index + 1, index + 1 + NEAR).includes('byline')) points += 1;
  if (kinds.slice(0, index).includes('byline')) points -= 2;
  if (isMenu(text)) points -= 4;
  if (isUnmistakable(text) || ASKS.test(text) || noticeOf(text, words, false) >= NOTICE)
    points -= 3;
  if (NAMES_PORTAL.test(text)) points -= 3;
  // right under the portal's name stands what it says of itself
  if (index === 1 && blanksBefore === 0 && kinds[0] !== 'section' && words < LONGEST_MOTTO)
    points -= 1;
  if (lines.some((line, other) => other !== index && line.text === text)) points += 2;
  // a sentence sums up the title above it
  if (text.endsWith('.') && kinds.slice(0, index).includes('title')) points -= 2;
  return points;
}

/** Words. */
const SHORTEST = 4;
const LONGEST = 22;
const LONGEST_MOTTO = 10;
/** A byline stands right under a title, or under its standfirst. Lines. */
const NEAR = 3;

/** Points of a line that asks for something. */
const NOTICE = 4;

/** What a page says of cookies and browsers. */
const ASKS = /\b(?:cookies?|javascript|our partners|your device|personal data|browser)\b/i;

/** "NewsBasket™ – all the news", "Gazette d’Eastport – English edition". */
const NAMES_PORTAL = /™|®|\b(?:edition|magazine|radio)$/i;
