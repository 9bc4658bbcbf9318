import type { Dump } from '../../contract/dump.ts';
import type { HealthPlace } from '../../contract/files.ts';

/** Words that are shown on either side of a place, and of a long place itself. UTF-16 code units. */
const AROUND = 40;
const LONGEST = 160;

/** A place of a dump with the words around it, cut between words. White space is told as one space. */
export function healthPlace(
  { file, id, text }: Pick<Dump, 'file' | 'id' | 'text'>,
  line: number,
  start: number,
  end: number,
): HealthPlace {
  const own = text.slice(start, end);
  const isCut = own.length > LONGEST;
  return {
    file,
    dump: id,
    line,
    before: wordsBefore(text, start),
    text: oneSpaced(isCut ? `${upToWord(own.slice(0, LONGEST), own.slice(LONGEST))} …` : own),
    // Behind a place that is cut stands what it goes on with.
    after: isCut ? '' : wordsAfter(text, end),
  };
}

function wordsBefore(text: string, start: number): string {
  const from = Math.max(0, start - AROUND);
  const words = text.slice(from, start);
  if (from === 0) return oneSpaced(words).trimStart();
  const whole = /\s/.test(text.charAt(from - 1)) ? words : words.replace(/^\S*\s/, '');
  return `… ${oneSpaced(whole).trimStart()}`;
}

function wordsAfter(text: string, end: number): string {
  const words = text.slice(end, end + AROUND);
  if (end + AROUND >= text.length) return oneSpaced(words).trimEnd();
  return `${oneSpaced(upToWord(words, text.slice(end + AROUND)))} …`;
}

/** Without the word at its end that `rest` goes on with; the whole where it is one word. */
function upToWord(words: string, rest: string): string {
  const whole = /^\s/.test(rest) ? words : words.replace(/\s\S*$/, '');
  return whole.trimEnd();
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
