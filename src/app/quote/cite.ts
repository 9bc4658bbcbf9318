import { marksInWords } from './facts.ts';
import type { Quote } from '../../contract/article.ts';

export interface Citation {
  /** "unattributed" where nobody is named. */
  readonly speakers: string;
  /** Its words with the marks around them. */
  readonly text: string;
  readonly quote: Pick<Quote, 'kind' | 'marks'>;
  readonly title: string;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly dump: { readonly file: string; readonly sha256: string | null } | null;
  readonly address: string;
}

/** Digits of the hash that a citation keeps: enough to tell any two dumps apart. */
const HASH_DIGITS = 12;

/** A quote as one cites it: speaker, words, title and outlet, file and hash, address. */
export function citationOf(citation: Citation): string {
  const { speakers, text, quote, title, outlet, date, dump, address } = citation;
  const kind = quote.kind === 'direct' ? null : `${quote.kind} speech`;
  const known = [kind, marksInWords(quote)].filter((part) => part !== null).join(', ');
  const source = [`“${title}”`, outlet, date].filter((part) => part !== null).join(', ');
  const hash = dump?.sha256 === null ? '' : `, SHA-256 ${dump?.sha256.slice(0, HASH_DIGITS) ?? ''}`;
  const from = dump === null ? '' : ` Read from ${dump.file}${hash}.`;
  return `${capital(speakers)}: ${text} (${known}). ${source}.${from} ${address}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
