import type { QuoteSummary } from '../../contract/files.ts';

/** More context than this, in UTF-16 code units, is cut at a word. */
const LONGEST = 90;

/**
 * The words beside a quote that tell who speaks: those behind it where its cue stands there, else
 * those before it. Empty where nothing stands beside it.
 */
export function contextOf({
  before,
  after,
  cue,
}: Pick<QuoteSummary, 'before' | 'after' | 'cue'>): string {
  const behind = cutEnd(after.replace(/^[\s.,;:!?…"'”’»]+/, '').trim());
  const ahead = cutStart(before.replace(/[\s"'“‘«]+$/, '').trim());
  if (cue !== null && holdsWords(behind, cue)) return behind;
  if (cue !== null && holdsWords(ahead, cue)) return ahead;
  return /\p{L}/u.test(behind) ? behind : ahead;
}

function holdsWords(text: string, words: string): boolean {
  return ` ${text} `.includes(words);
}

function cutEnd(text: string): string {
  if (text.length <= LONGEST) return text;
  const space = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, space > 0 ? space : LONGEST)} …`;
}

function cutStart(text: string): string {
  if (text.length <= LONGEST) return text;
  const space = text.indexOf(' ', text.length - LONGEST);
  return `… ${text.slice(space > 0 ? space + 1 : text.length - LONGEST)}`;
}
