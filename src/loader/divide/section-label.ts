import { CAPITAL, isAt, SMALL } from '../language/characters.ts';
import { OUTLET_NOUN } from '../headlines/gazetteer.ts';
import { outletOf } from '../headlines/outlet.ts';

/** Whether a line above a text is a label, as sections have: few words that say nothing. */
export function isSection(line: string): boolean {
  // A portal's name behind a bar is no part of a label.
  if (outletOf(line)?.known === true) return false;
  if (line.length > LONGEST_UNSPACED && UNSPACED.test(line)) return false;
  const words = wordsOf(line);
  if (isBreadcrumbs(line) && words.length <= LONGEST_JOINED_SECTION) return true;
  if (NO_LABEL.test(line)) return false;
  const content = words.filter((word) => !FUNCTION_WORD.test(word));
  const joined = JOINED.test(line);
  if (words.length <= LONGEST_SECTION) {
    // Three words of which the later ones are small say something.
    const small = content.slice(1).filter((word) => isAt(word, 0, SMALL));
    return !/: /.test(line) && (words.length < LONGEST_SECTION || joined || small.length === 0);
  }
  if (!joined || words.length > LONGEST_JOINED_SECTION || content.length > MOST_JOINED)
    return false;
  return content.every((word) => isAt(word, 0, CAPITAL));
}

/** "News > World", "Home/News/Crime". */
export const isBreadcrumbs = (line: string): boolean =>
  WAY.test(line) || NARROW_WAY.test(line) || isBarredWay(line);

/** What a label says: of the way to a text its last step. */
export function sectionOf(label: string): string {
  if (!isBreadcrumbs(label)) return label;
  return (
    label
      .split(STEP)
      .findLast((step) => step.trim() !== '')
      ?.trim() ?? label
  );
}

/** What parts the steps of a way. */
export const STEP = /\s*[>›»/|]\s*/;

/** "Scotland | Highlands & Islands", but not "Mayor quits | The Eastport Courier". */
function isBarredWay(line: string): boolean {
  const steps = line.split(BARRED_WAY);
  const words = steps.at(-1)?.split(' ') ?? [];
  const noun = words.at(-1) ?? '';
  const named = words.length > 1 && noun !== 'News' && OUTLET_NOUN.test(noun);
  return (
    steps.length > 1 &&
    !named &&
    !SENTENCE_MARK.test(line) &&
    steps.every((step) => isAt(step, 0, CAPITAL))
  );
}

const SENTENCE_MARK = /[,.:!?]/;
const WAY = /\S [>›»] \S/;
const BARRED_WAY = / [/|] /;
const NARROW_WAY =
  /^\p{Lu}[\p{L}&]+(?: [\p{L}&]+)?(?:[>›»/|]\p{Lu}[\p{L}&]+(?: [\p{L}&]+)?){1,3}$/u;

/** A section label has few words. */
const LONGEST_SECTION = 3;
/** A line of Chinese or Japanese, which part no words, says something where it has more signs than this. */
const LONGEST_UNSPACED = 8;
const UNSPACED = /^[^\sA-Za-z]*[\u3040-\u30FF\u3400-\u9FFF][^\sA-Za-z]*$/;
/** One joined by "and" or "&" may have some more, all capitalised. */
const LONGEST_JOINED_SECTION = 6;

/** "Arts, Culture and Style": content words in a joined label. */
const MOST_JOINED = 4;

/** Marks, possessives and a preposition at the end, which no label has. */
const NO_LABEL = /^\d|°|\b(?:by|from|for|with)$|[?!;]|['’]s\b|\p{L}s['’]|["“”‘]|[.…:)—–-]$/iu;
const JOINED = /&|,|(?:^|\s)(?:and|und|et|y|e|och|en|i|и|та|і)(?=\s)/iu;
const FUNCTION_WORD = /^(?:and|of|the|in|for|to|&)$/i;

/** What holds a letter or a number. */
export function wordsOf(line: string): string[] {
  return line.split(/\s+/).filter((word) => WORD.test(word));
}

const WORD = /[\p{L}\p{N}&]/u;
