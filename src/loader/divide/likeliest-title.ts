import type { BlockKind } from '../../contract/dump.ts';
import { isAt, SMALL } from '../language/characters.ts';
import { FUNCTION_WORDS } from '../language/function-words.ts';
import { isPictureLine } from './furniture/picture-line.ts';
import { isUnmistakable, noticeOf } from './notice.ts';
import type { Line } from './lines.ts';
import { isMenu } from './menu.ts';
import { wordsOf } from './section-label.ts';

/**
 * Which of the lines above a text that may be its title is it, by what each line is, where it stands, and which of its
 * words the text's opening has, and whether markup made it a heading: the first of those with most points; -1 where there is none.
 */
export function likeliestTitle(
  lines: readonly Line[],
  kinds: readonly (BlockKind | 'byline')[],
  opening: string,
  headings: ReadonlySet<number>,
): number {
  let best = kinds.indexOf('title');
  if (!kinds.includes('title', best + 1)) return best;
  let most = -Infinity;
  const stems = new Set(stemsOf(opening));
  const shares = lines.map(({ text }) => pointsForWords(text, stems));
  kinds.forEach((kind, index) => {
    if (kind !== 'title') return;
    const marked = headings.has(lines[index]?.start ?? -1) ? MARKED : 0;
    const own = pointsOf(lines, kinds, index) + (shares[index] ?? 0) + marked;
    // right under a line that may be the title stands what sums it up
    const under = [index - 1, index - 2].some(
      (above) =>
        kinds[above] === 'title' &&
        wordsOf(lines[above]?.text ?? '').length >= SHORTEST &&
        (shares[above] ?? 0) >= (shares[index] ?? 0) &&
        !isAgain(lines[above]?.text ?? '', lines[index]?.text ?? ''),
    );
    const points = under ? own - SUMMED_UP : own;
    if (points <= most) return;
    most = points;
    best = index;
  });
  return best;
}

const SUMMED_UP = 1;
/** What markup sets as a heading of the first level is the title, or at most the portal's name. */
const MARKED = 4;

function pointsOf(
  lines: readonly Line[],
  kinds: readonly (BlockKind | 'byline')[],
  index: number,
): number {
  const { text = '', blanksBefore = 0 } = lines[index] ?? {};
  const last = lastOfSentence(lines, index);
  const isSentence = lines[last]?.text.endsWith('.') === true;
  const { blanksBefore: blanksBehind = 1 } = lines[(isSentence ? index : last) + 1] ?? {};
  const words = wordsOf(text).length;
  let points = 0;
  if (words >= SHORTEST && words <= LONGEST) points += 1;
  // set in one block with nothing else
  if ((blanksBefore > 0 || index === 0) && blanksBehind > 0) points += 1;
  if (kinds[index - 1] === 'section') points += 2;
  else if (kinds.slice(0, index).includes('section')) points += 1;
  if (kinds.slice(index + 1, index + 1 + NEAR).includes('byline')) points += 1;
  if (kinds.slice(0, index).includes('byline')) points -= 1.5;
  if (isMenu(text)) points -= 4;
  if (isUnmistakable(text) || ASKS.test(text) || noticeOf(text, words, false) >= NOTICE)
    points -= 3;
  if (NAMES_PORTAL.test(text)) points -= 3;
  // a page's title has the portal's name behind it, the text's own has none
  if (AND_PORTAL.test(text)) points -= 2;
  // right under the portal's name stands what it says of itself
  if (index === 1 && blanksBefore === 0 && kinds[0] !== 'section' && words < LONGEST_MOTTO)
    points -= 1;
  if (words <= FEWEST) points -= 3;
  const again = lines.filter((line, other) => other !== index && isAgain(line.text, text));
  // what a picture shows, once more with whose it is
  if (again.some((line) => isPictureLine(line.text))) points -= 3;
  else if (again.length > 0) points += again.length >= OFTEN ? 3 : 2;
  if (namesPortal(lines, text)) points -= 1.5;
  // the way to the text, a link to share it by: with more around it than its title
  if (kinds.some((kind, at) => kind === 'title' && isPartOf(lines[at]?.text ?? '', text)))
    points -= 3;
  // under a picture's place stands what it shows
  if (IMAGE_FILE.test(lines[index - 1]?.text ?? '')) points -= 3;
  // a sentence sums up the title above it
  if (isSentence && kinds.slice(0, index).includes('title')) points -= 2;
  return points;
}

/** The line with which a line's words end that were wrapped. */
function lastOfSentence(lines: readonly Line[], index: number): number {
  let last = index;
  while (lines[last + 1]?.blanksBefore === 0 && isAt(lines[last + 1]?.text ?? '', 0, SMALL)) last++;
  return last;
}

/** The same words once more, alone or among others. */
const isAgain = (line: string, text: string): boolean => line === text || isPartOf(text, line);

/** Whether a line holds the whole of another and more, as words of their own. */
function isPartOf(text: string, line: string): boolean {
  const at = text.length < SHORTEST_PART || line.length <= text.length ? -1 : line.indexOf(text);
  return at >= 0 && !isLetter(line, at - 1) && !isLetter(line, at + text.length);
}

const isLetter = (line: string, at: number): boolean => LETTER.test(line.charAt(at));

const LETTER = /[\p{L}\p{N}]/u;
/** UTF-16 code units. */
const SHORTEST_PART = 20;
/** A page has its title in its address bar, its way and its links to share it by. */
const OFTEN = 3;

/** Whether a line begins with a name that several of the portal's own labels hold. */
function namesPortal(lines: readonly Line[], text: string): boolean {
  const name = /^\p{Lu}[\p{L}\p{N}]{2,}(?= )/u.exec(text)?.[0];
  if (name === undefined) return false;
  const labels = lines.filter((line) => {
    const words = wordsOf(line.text);
    return words.length > 1 && words.length <= LONGEST_LABEL && words.includes(name);
  });
  return labels.length >= FEWEST_LABELS;
}

/** Words. */
const LONGEST_LABEL = 4;
const FEWEST_LABELS = 3;

/** "[placeholder.png]", as text browsers print a picture. */
const IMAGE_FILE = /^\[[\w .-]+\.(?:png|jpe?g|gif|webp|svg)\]$/i;

/** Of a title's words the text's opening has some; what a page says of itself has a place's name at most. */
function pointsForWords(text: string, opening: ReadonlySet<string>): number {
  const own = stemsOf(text);
  const shared = own.filter((stem) => opening.has(stem)).length;
  if (shared === 0) return 0;
  return shared >= SEVERAL && shared >= own.length * MUCH_SHARED ? 2.5 : 1;
}

const SEVERAL = 2;
const MUCH_SHARED = 0.25;

/** Beginnings of the longer words, which most of their forms share. */
const stemsOf = (text: string): string[] =>
  (text.toLowerCase().match(LONG_WORD) ?? [])
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map((word) => word.slice(0, STEM));

const LONG_WORD = /\p{L}{4,}/gu;
/** UTF-16 code units. */
const STEM = 5;

/** Words. */
const FEWEST = 2;
const SHORTEST = 4;
const LONGEST = 22;
const LONGEST_MOTTO = 10;
/** A byline stands right under a title, or under its standfirst. Lines. */
const NEAR = 3;

/** Points of a line that asks for something. */
const NOTICE = 4;

const AND_PORTAL = / \| (?:The )?\p{Lu}[^|]{2,40}$/u;

/** What a page says of cookies and browsers. */
const ASKS = /\b(?:cookies?|javascript|our partners|your device|personal data|browser)\b/i;

/** "NewsBasket™ – all the news", "Gazette d’Eastport – English edition". */
const NAMES_PORTAL = /™|®|\b(?:edition|magazine|radio)$/i;
