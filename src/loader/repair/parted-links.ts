import { endsSentence, goesOn, leansOn } from '../language/going-on.ts';

/**
 * Whether a text has a line end before and behind every word that was a link or set in another type, as a
 * scraper leaves it that writes each piece of a page on a line of its own; paragraphs end with a line too, and no
 * blank line parts them.
 */
export function partsLinks(source: string): boolean {
  const lines = source.split(LINE_END).map((line) => line.trim());
  let several = 0;
  let pieces = 0;
  lines.forEach((line, index) => {
    if (SENTENCES_IN_LINE.test(line)) several++;
    if (index > 0 && goesOn(line) && (isShort(line) || isShort(lines[index - 1] ?? ''))) pieces++;
  });
  return pieces >= FEWEST_PIECES && several >= FEWEST_OF_SENTENCES;
}

/**
 * Whether a paragraph ends with a line, in a text of that kind: where a sentence does and another begins, and
 * around a subhead, which is a short line that no small letter follows. `first`: it begins a paragraph.
 */
export function endsParagraph(line: string, next: string, first: boolean): boolean {
  if (goesOn(next)) return false;
  if (endsSentence(line)) return true;
  return !next.startsWith('(') && first && line.length <= LONGEST_SUBHEAD && !leansOn(line);
}

const isShort = (line: string): boolean => line.length <= LONGEST_LINK;

const LINE_END = /\r\n|\r|\n/;
/** So many lines that begin in mid-sentence beside a link. */
const FEWEST_PIECES = 2;
/** Where line ends stand for spaces they do behind every full stop, and no line has two sentences. */
const FEWEST_OF_SENTENCES = 2;
/** UTF-16 code units. */
const LONGEST_LINK = 60;
const LONGEST_SUBHEAD = 80;

const SENTENCES_IN_LINE = /\.(?<=[\p{Ll}\d]{2}.)["'”’)]* +["'“‘(]?\p{Lu}[\p{Ll} ]/u;
