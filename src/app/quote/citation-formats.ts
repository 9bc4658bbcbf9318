import { dateInWords } from '../../contract/dates.ts';
import { webAddress } from '../article/web-address.ts';
import { type Citation, citationOf, HASH_DIGITS, knownOf } from './cite.ts';

/** A citation with what reference managers ask for beside it. */
export interface FullCitation extends Citation {
  /** `HEX-START-END` */
  readonly id: string;
  /** The day on which the reader saw the quote, `2026-11-30`; null while that is not known. */
  readonly accessed: string | null;
}

export const CITATION_FORMATS = ['text', 'markdown', 'html', 'bibtex', 'ris'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** A quote as one cites it, in the format that one's paper, page or reference manager takes. */
export function citationIn(format: CitationFormat, citation: FullCitation): string {
  switch (format) {
    case 'text':
      return [citationOf(citation), ...accessedIn(citation)].join(' ');
    case 'markdown':
      return markdownOf(citation);
    case 'html':
      return htmlOf(citation);
    case 'bibtex':
      return bibtexOf(citation);
    case 'ris':
      return risOf(citation);
  }
}

function markdownOf(citation: FullCitation): string {
  const link = `[${markdown(citation.title)}](${escaped(citation.address, /[()\s]/g)})`;
  const original = originalOf(citation);
  const { speaker, source, end } = partsOf(citation);
  const cited = [
    link + markdown(source),
    ...(original === null ? [] : [`<${escaped(original, /[<>\s]/g)}>`]),
  ].join(', ');
  return [
    `> ${withoutListMark(markdown(citation.text))}`,
    '>',
    `> — ${markdown(speaker)}. ${cited}.${markdown(end)}`,
  ].join('\n');
}

function markdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}

/** "- " and "1. " at the beginning of a line would begin a list. */
function withoutListMark(line: string): string {
  return line.replace(/^[-+]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}

function htmlOf(citation: FullCitation): string {
  const address = html(citation.address);
  const link = `<cite><a href="${address}">${html(citation.title)}</a></cite>`;
  const original = html(originalOf(citation) ?? '');
  const { speaker, source, end } = partsOf(citation);
  const cited = [
    link + html(source),
    ...(original === '' ? [] : [`<a href="${original}">${original}</a>`]),
  ].join(', ');
  return [
    `<blockquote cite="${address}">`,
    `  <p>${html(citation.text)}</p>`,
    '</blockquote>',
    `<p>— ${html(speaker)}. ${cited}.${html(end)}</p>`,
  ].join('\n');
}

function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Speaker and what is known of the quote; what follows the title; whence it was read, and when. */
function partsOf(citation: FullCitation): { speaker: string; source: string; end: string } {
  const { titleOrigin, outlet, date } = citation;
  const from = readFrom(citation);
  return {
    speaker: speakerIn(citation),
    source: [
      titleOrigin === null ? '' : ` (${titleOrigin})`,
      outlet === null ? '' : `, ${outlet}`,
      date === null ? '' : `, ${dateInWords(date)}`,
    ].join(''),
    end: [...(from === null ? [] : [`${from}.`]), ...accessedIn(citation)]
      .map((part) => ` ${part}`)
      .join(''),
  };
}

/** "Mara Ostrel (marks restored)" */
function speakerIn({ speakers, quote }: FullCitation): string {
  const known = knownOf(quote);
  const name = speakers.charAt(0).toUpperCase() + speakers.slice(1);
  return known === '' ? name : `${name} (${known})`;
}

function readFrom({ dump }: FullCitation): string | null {
  if (dump === null) return null;
  const hash = dump.sha256 === null ? '' : `, SHA-256 ${dump.sha256.slice(0, HASH_DIGITS)}`;
  return `Read from ${dump.file}${hash}`;
}

function accessedIn({ accessed }: FullCitation): string[] {
  return accessed === null ? [] : [`Accessed ${dateInWords(accessed)}.`];
}

/** The speaker is not whoever wrote the article: the entry names no author, and the note the speaker. */
function bibtexOf(citation: FullCitation): string {
  const { id, title, outlet, address, accessed } = citation;
  const { year, month, day } = dayIn(citation.date);
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${bibtex(title)}}`],
    ['howpublished', outlet === null ? null : bibtex(outlet)],
    ['year', year],
    ['month', month],
    ['day', day],
    ['url', escaped(address, BIBTEX_URL)],
    ['urldate', accessed],
    ['note', bibtex(noteIn(citation))],
  ];
  return [
    `@misc{verbatim-${id},`,
    ...fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`])),
    '}',
  ].join('\n');
}

/** What would end a field early, or begin a command. */
const BIBTEX_URL = /[{}\\\s]/g;

function bibtex(text: string): string {
  return text.replace(
    /[\\{}#$%&_~^]/g,
    (character) => BIBTEX_WORDS.get(character) ?? `\\${character}`,
  );
}

const BIBTEX_WORDS: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

function risOf(citation: FullCitation): string {
  const { id, title, outlet, address, accessed } = citation;
  const { year, month, day } = dayIn(citation.date);
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', `verbatim-${id}`],
    ['TI', title],
    ['T2', outlet],
    ['PY', year],
    ['DA', year === null ? null : `${year}/${month ?? ''}/${day ?? ''}/`],
    ['UR', address],
    ['Y2', accessed === null ? null : `${accessed.replaceAll('-', '/')}/`],
    ['N1', noteIn(citation)],
    ['ER', ''],
  ];
  return fields
    .map(([tag, value]) => (value === null ? '' : `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`))
    .join('');
}

function noteIn(citation: FullCitation): string {
  const original = originalOf(citation);
  return [
    `${speakerIn(citation)}: ${citation.text}`,
    citation.titleOrigin === null ? null : capital(citation.titleOrigin),
    readFrom(citation),
    original === null ? null : `Original: ${original}`,
  ]
    .filter((part) => part !== null)
    .join('. ');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface Day {
  readonly year: string | null;
  readonly month: string | null;
  readonly day: string | null;
}

/** The parts of an ISO 8601 date, as far as it goes. */
function dayIn(date: string | null): Day {
  const [, year = null, month = null, day = null] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '') ?? [];
  return { year, month, day };
}

/** An address with the characters that its surroundings would misread written as `%28`. */
function escaped(address: string, characters: RegExp): string {
  return address.replace(
    characters,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** Address of the original, where it is one of the web. */
const originalOf = ({ url }: Citation): string | null => webAddress(url)?.href ?? null;
