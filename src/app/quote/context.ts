import type { QuoteSummary } from '../../contract/files.ts';

/** More context than this, in UTF-16 code units, is cut at a word. */
const LONGEST = 110;

/**
 * The words beside a quote that tell who speaks: those behind it ("… she said.") where its cue stands
 * there, else those before it ("She said: …"). Empty where nothing stands beside it, or where the cue
 * stands between the quote's parts and so is shown with them.
 */
export function contextOf({
  before,
  after,
  between,
  cue,
}: Pick<QuoteSummary, 'before' | 'after' | 'between' | 'cue'>): string {
  if (cue !== null && between.some((words) => holdsWords(words, cue))) return '';
  const behind = after.replace(/^[\s.,;:!?…"'”’»]+/, '').trim();
  const ahead = before.replace(/[\s"'“‘«]+$/, '').trim();
  if (cue !== null && holdsWords(behind, cue)) return shownBehind(sentenceWith(behind, cue));
  if (cue !== null && holdsWords(ahead, cue)) return shownAhead(ahead);
  return /\p{L}/u.test(behind) ? shownBehind(behind) : shownAhead(ahead);
}

function holdsWords(text: string, words: string): boolean {
  return ` ${text} `.includes(words);
}

/** Up to the end of the sentence in which the cue stands: what follows tells of other things. */
function sentenceWith(text: string, cue: string): string {
  const from = text.indexOf(cue) + cue.length;
  // A full stop behind a lone capital ("U.S. officials") ends no sentence.
  const end = /(?<!\p{Lu})[.?!]["'’”]?(?=\s+\p{Lu})/u.exec(text.slice(from));
  return end === null ? text : text.slice(0, from + end.index + end[0].length);
}

function shownBehind(text: string): string {
  if (text.length <= LONGEST) return `… ${text}`;
  const space = text.lastIndexOf(' ', LONGEST);
  return `… ${text.slice(0, space > 0 ? space : LONGEST)} …`;
}

function shownAhead(text: string): string {
  if (text === '') return '';
  if (text.length <= LONGEST) return `${text} …`;
  const space = text.indexOf(' ', text.length - LONGEST);
  return `… ${text.slice(space > 0 ? space + 1 : text.length - LONGEST)} …`;
}
