import { analyse } from '../../language/analyse.ts';
import { isAt, LETTER, NUMBER, WHITE_SPACE } from '../../language/characters.ts';
import { remembered } from '../../language/remember.ts';
import type { Mention } from '../../../contract/article.ts';
import type { Stretch } from './marks.ts';

export interface HeadlineWord extends Stretch {
  readonly text: string;
  readonly lower: string;
}

/** The words of a stretch of a headline; hyphens and apostrophes do not part them. */
export function wordsOf(text: string, { start, end }: Stretch): HeadlineWord[] {
  const words: HeadlineWord[] = [];
  for (let at = start; at < end; at++) {
    if (!beginsWord(text, at)) continue;
    let to = at + 1;
    while (to < end && !partsWords(text, to)) to++;
    const word = text.slice(at, to);
    const bare = CLOSED.test(word) ? withoutTail(word) : word;
    words.push({ text: bare, lower: bare.toLowerCase(), start: at, end: at + bare.length });
    at = to;
  }
  return words;
}

function beginsWord(text: string, at: number): boolean {
  return isAt(text, at, LETTER | NUMBER) || CURRENCIES.includes(text.charAt(at));
}

function partsWords(text: string, at: number): boolean {
  return isAt(text, at, WHITE_SPACE) || PARTING.includes(text.charAt(at));
}

const CURRENCIES = '$€£';
const PARTING = '"“”‘,;:?!—–';
/** Most words end in a letter or a digit, and have no tail. */
const CLOSED = /\W$/;

/** The word without the marks that close it, but for the stop of initials ("U.S."). */
function withoutTail(word: string): string {
  return word.replace(TAIL, (tail) => (tail === '.' && INITIALS.test(word) ? tail : ''));
}

const TAIL = /(?:['’](?!s\b)\W*|[.)\]]+)$/u;
const INITIALS = /^(?:\p{L}\.)*\p{L}\.$/u;

/** Whether a stretch holds a finite verb or a command: a clause, not a bare name of something. */
export function isClause(text: string, stretch: Stretch, mentions: readonly Mention[]): boolean {
  return readsAsClause(lowered(text, stretch, mentions));
}

/** Headlines that are kept: dumps of one portal share most of theirs. */
const MOST_HEADLINES = 2000;

const readsAsClause = remembered((text) => {
  const [first, ...rest] = analyse(text).flatMap(({ tokens }) => tokens);
  if (first === undefined) return false;
  if (first.partOfSpeech === 'VERB' && first.lower === first.lemma) return true;
  return rest.some(
    ({ partOfSpeech, lower }, index) =>
      partOfSpeech === 'AUX' ||
      (partOfSpeech === 'VERB' && !lower.endsWith('ing') && rest[index - 1]?.lower !== 'to'),
  );
}, MOST_HEADLINES);

/** Title case written small but for names, so that the tagger is not misled. Names are in order. */
function lowered(text: string, { start, end }: Stretch, mentions: readonly Mention[]): string {
  let small = '';
  let at = start;
  for (const name of mentions) {
    if (name.end <= at || name.start >= end) continue;
    const from = Math.max(at, name.start);
    small += text.slice(at, from).toLowerCase();
    at = Math.min(end, name.end);
    small += text.slice(from, at);
  }
  return small + text.slice(at, end).toLowerCase();
}
