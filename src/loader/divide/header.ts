import type { BlockKind } from '../../contract/dump.ts';

export interface HeaderLine {
  readonly kind: BlockKind;
  readonly reason: string;
}

const BYLINE = /^by [\p{Lu}]|^(?:written|reported|photo(?:graph)?s?|edited) by\b|^author:/iu;
const DATE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{1,2}:\d\d\b|^(?:updated|published|posted)\b|\bmin(?:ute)?s? read\b/i;

/** A section label has few words. */
const LONGEST_SECTION = 3;
/** One joined by "and" or "&" may have some more, all capitalised. */
const LONGEST_JOINED_SECTION = 6;
/** Without a date's own words around it a line this long is a title that names a day. */
const LONGEST_DATE_LINE = 8;

/** The lines above the text: which is the section label, which the title. */
export function readHeader(lines: readonly string[]): HeaderLine[] {
  const kinds = lines.map((line): HeaderLine => {
    if (BYLINE.test(line)) return { kind: 'unknown', reason: 'a byline, which nothing reads yet' };
    if (DATE.test(line) && wordsOf(line).length <= LONGEST_DATE_LINE) {
      return { kind: 'unknown', reason: 'a date line, which nothing reads yet' };
    }
    if (isSection(line)) return { kind: 'section', reason: 'a short label above the text' };
    return { kind: 'title', reason: 'a line like a headline above the text' };
  });
  return keepFirst(keepFirst(kinds, 'title'), 'section');
}

function isSection(line: string): boolean {
  const words = wordsOf(line);
  // Breadcrumbs: "News > World".
  if (/\S [>›»/|] \S/.test(line) && words.length <= LONGEST_JOINED_SECTION) return true;
  if (/[?!;]|['’]s\b|["“”‘]|[.…]$/.test(line)) return false;
  if (words.length <= LONGEST_SECTION) return !/: /.test(line);
  const joined = /&|\band\b|,/i.test(line) && words.length <= LONGEST_JOINED_SECTION;
  return joined && words.every((word) => /^\p{Lu}|^(?:and|of|the|in|&)$/u.test(word));
}

/** The first line of a kind keeps it; what else looks like it stays unknown. */
function keepFirst(kinds: readonly HeaderLine[], kind: 'section' | 'title'): HeaderLine[] {
  const first = kinds.findIndex((header) => header.kind === kind);
  return kinds.map((header, index) =>
    header.kind === kind && index > first
      ? { kind: 'unknown', reason: `a line above the text beside its ${kind}` }
      : header,
  );
}

function wordsOf(line: string): string[] {
  return line.split(/\s+/).filter((word) => /[\p{L}\p{N}&]/u.test(word));
}
