import type { Quote } from '../../contract/article.ts';
import { dateInWords } from '../../contract/dates.ts';
import { webAddress } from '../article/web-address.ts';
import { marksInWords, readingInWords, speakerInWords } from './facts.ts';

export interface Citation {
  /** "unattributed" where nobody is named. */
  readonly speakers: string;
  /** Its words with the marks around them. */
  readonly text: string;
  readonly quote: Pick<Quote, 'kind' | 'marks' | 'certainty' | 'corrected' | 'attribution'>;
  readonly title: string;
  /** Whence the title, where it is not the source's own. */
  readonly titleOrigin: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  /** Where the source was published. */
  readonly url: string | null;
  readonly dump: { readonly file: string; readonly sha256: string | null } | null;
  readonly address: string;
}

/** Digits of the hash that a citation keeps: enough to tell any two dumps apart. */
export const HASH_DIGITS = 12;

/** A quote as one cites it: speaker, words, title, outlet, date and place of the original, file and hash, address. */
export function citationOf(citation: Citation): string {
  const { speakers, text, quote, title, titleOrigin, outlet, date, url, dump, address } = citation;
  const known = knownOf(quote);
  const titled = titleOrigin === null ? `“${title}”` : `“${title}” (${titleOrigin})`;
  const original = webAddress(url);
  const source = [
    titled,
    outlet,
    date === null ? null : dateInWords(date),
    // In angle brackets, so that the full stop behind it is no part of it.
    original === null ? null : `<${original.href}>`,
  ]
    .filter((part) => part !== null)
    .join(', ');
  const hash = dump?.sha256 === null ? '' : `, SHA-256 ${dump?.sha256.slice(0, HASH_DIGITS) ?? ''}`;
  const from = dump === null ? '' : ` Read from ${dump.file}${hash}.`;
  const told = known === '' ? '' : ` (${known})`;
  return `${capital(speakers)}: ${text}${told}. ${source}.${from} ${address}`;
}

/** What whoever cites it must not pass over: that it is no direct speech, whose the marks are, what is unsure. */
export function knownOf(quote: Citation['quote']): string {
  const reading = readingInWords(quote);
  const speaker = speakerInWords(quote.attribution);
  return [
    quote.kind === 'direct' ? null : `${quote.kind} speech`,
    marksInWords(quote),
    reading === 'sure' ? null : `reading ${reading}`,
    speaker === null || speaker === 'sure' ? null : `speaker ${speaker}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
