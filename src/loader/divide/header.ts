import type { BlockKind } from '../../contract/dump.ts';
import { CAPITAL, isAt, SMALL } from '../language/characters.ts';
import { OUTLET_NOUN } from '../headlines/gazetteer.ts';
import { listMarkOf } from '../headlines/list.ts';
import { outletOf } from '../headlines/outlet.ts';
import { isTemplate } from './furniture.ts';

export interface HeaderLine {
  readonly kind: BlockKind;
  readonly reason: string;
}

const BYLINE = /^by [\p{Lu}]|^(?:written|reported|photo(?:graph)?s?|edited) by\b|^author:/iu;
const DATE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{1,2}:\d\d\b|^(?:updated|published|posted)\b|\bmin(?:ute)?s? read\b/i;

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** "Published 3 March", behind a name and a bar too. */
const DATED = /(?:^|[|·•–—-] ?)(?:first |last )?(?:updated|published|posted)\b:?(?: on)? \S*\d/i;

/** A header's line is no longer than a long title. UTF-16 code units. */
export const LONGEST_HEADER_LINE = 160;

/** A section label has few words. */
const LONGEST_SECTION = 3;
const SHORTEST_TITLE = 3;
/** One joined by "and" or "&" may have some more, all capitalised. */
const LONGEST_JOINED_SECTION = 6;
/** Without a date's own words around it a line this long is a title that names a day. */
const LONGEST_DATE_LINE = 8;

/** "Arts, Culture and Style": content words in a joined label. */
const MOST_JOINED = 4;

/** The lines above the text: which is the section label, which the title. */
export function readHeader(lines: readonly string[]): HeaderLine[] {
  const links = navigation(lines);
  const kinds = lines.map((line, index): HeaderLine => {
    if (links.has(index)) return { kind: 'promo', reason: 'a link of the portal above the text' };
    if (isJob(line) && lines.slice(0, index).some((above) => BYLINE.test(above))) {
      return { kind: 'unknown', reason: 'what the writer above it does, which nothing reads yet' };
    }
    if (BYLINE.test(line)) return { kind: 'unknown', reason: 'a byline, which nothing reads yet' };
    if (isDateLine(line)) {
      return { kind: 'unknown', reason: 'a date line, which nothing reads yet' };
    }
    if (isTemplate(line)) {
      return { kind: 'promo', reason: 'a notice of the portal itself' };
    }
    if (CONTACT.test(line))
      return { kind: 'unknown', reason: 'whom to ask, which nothing reads yet' };
    if (isMasthead(line)) return { kind: 'unknown', reason: 'the name of the portal' };
    if (ADDRESS.test(line)) return { kind: 'unknown', reason: 'an address of the web' };
    if (isSection(line)) return { kind: 'section', reason: 'a short label above the text' };
    return TITLE;
  });
  return keepFirst(keepFirst(withoutPageTitle(lines, titled(lines, kinds)), 'title'), 'section');
}

/**
 * For each line from the top how many lines above it a header may hold that are the text's own; Infinity
 * where no header is so long.
 */
export function placesInHeader(lines: readonly string[]): number[] {
  const links = navigation(lines.slice(0, LONGEST_MENU));
  const places: number[] = lines.map(() => Infinity);
  let own = 0;
  for (let index = 0; index < Math.min(lines.length, LONGEST_MENU); index++) {
    const line = lines[index] ?? '';
    places[index] = own;
    if (line.length > LONGEST_HEADER_LINE || own === LONGEST_HEADER) break;
    if (!links.has(index) && !isTemplate(line)) own++;
  }
  return places;
}

/** A header has few lines of the text's own: section, title, byline, date, standfirst. */
export const LONGEST_HEADER = 6;

/** Lines, with a portal's menu above a text. */
const LONGEST_MENU = 40;

/** Whether a line says who wrote the text, or when: it belongs above it. */
export function isByline(line: string): boolean {
  return BYLINE.test(line) || isDateLine(line);
}

function isDateLine(line: string): boolean {
  return DATED.test(line) || (DATE.test(line) && wordsOf(line).length <= LONGEST_DATE_LINE);
}

/** "Transport reporter, Eastport", "BBC News Health Editor": under a byline. */
const JOB =
  /\b(?:reporter|correspondent|editor|writer|columnist|producer|journalist|presenter|analyst|photographer|contributor|staff|critic|bureau chief)s?(?:(?:,| in| at| -| –| —) ?[\p{L} .,’'-]{2,40})?$/iu;
const LONGEST_JOB = 8;

const isJob = (line: string): boolean => JOB.test(line) && wordsOf(line).length <= LONGEST_JOB;

/** The places of labels of which so many stand in a row that they are a menu, and none of them this text's. */
function navigation(lines: readonly string[]): Set<number> {
  const links = new Set<number>();
  let from = 0;
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index];
    if (line !== undefined && isLink(line)) continue;
    if (index - from >= FEWEST_LINKS) for (let at = from; at < index; at++) links.add(at);
    from = index + 1;
    // Below a text stands no menu of this kind.
    if (line !== undefined && line.length > LONGEST_HEADER_LINE) break;
  }
  return links;
}

const FEWEST_LINKS = 3;
/** Words. */
const LONGEST_LINK = 2;
/** UTF-16 code units. */
const WIDEST_LINK = 32;

const isLink = (line: string): boolean => isLabel(line.slice(listMarkOf(line).length));

const isLabel = (line: string): boolean =>
  isTemplate(line) ||
  (line.length <= WIDEST_LINK && isSection(line) && wordsOf(line).length <= LONGEST_LINK);

/** "The Eastport Courier": no section is named so. */
const isMasthead = (line: string): boolean =>
  MASTHEAD.test(line) && OUTLET_NOUN.test(line.slice(line.lastIndexOf(' ') + 1));

/** "Contact: Jo Hill, 555-0142", "press@example.com". */
const CONTACT = /^(?:media |press |news )?(?:contacts?|enquiries|inquiries)\b.*:|\S@\S+\.\w/i;

const MASTHEAD = /^The (?:\p{Lu}[\p{L}’'-]* ){1,3}\p{Lu}\p{L}+$/u;

const TITLE: HeaderLine = { kind: 'title', reason: 'a line like a headline above the text' };

/** Under a section label a second one of several words is a short title. */
function titled(lines: readonly string[], kinds: readonly HeaderLine[]): readonly HeaderLine[] {
  if (kinds.some(({ kind }) => kind === 'title')) return kinds;
  const section = kinds.findIndex(({ kind }) => kind === 'section');
  const title = kinds.findIndex(
    ({ kind }, index) =>
      index > section && kind === 'section' && wordsOf(lines[index] ?? '').length >= SHORTEST_TITLE,
  );
  return section < 0 ? kinds : kinds.map((header, index) => (index === title ? TITLE : header));
}

/** "Mayor quits - The Eastport Courier" over "Mayor quits": the page's title over the text's own. */
function withoutPageTitle(
  lines: readonly string[],
  kinds: readonly HeaderLine[],
): readonly HeaderLine[] {
  const isTitle = (index: number): boolean => kinds[index]?.kind === 'title';
  return kinds.map((header, index) => {
    const rest = lines.findIndex(
      (line, other) =>
        other !== index && isTitle(other) && lines[index]?.startsWith(`${line} `) === true,
    );
    if (rest < 0 || !isTitle(index)) return header;
    const behind = lines[index]?.slice(lines[rest]?.length ?? 0) ?? '';
    return BEHIND_TITLE.test(behind) ? PAGE_TITLE : header;
  });
}

const PAGE_TITLE: HeaderLine = { kind: 'unknown', reason: 'the page’s title over the text’s own' };
const BEHIND_TITLE = /^ (?:[|·•:–—-]|--) ?\p{L}/u;

function isSection(line: string): boolean {
  // A portal's name behind a bar is no part of a label.
  if (outletOf(line)?.known === true) return false;
  const words = wordsOf(line);
  // Breadcrumbs: "News > World".
  if (/\S [>›»/|] \S/.test(line) && words.length <= LONGEST_JOINED_SECTION) return true;
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

/** Marks, possessives and a preposition at the end, which no label has. */
const NO_LABEL = /\b(?:by|from|for|with)$|[?!;]|['’]s\b|\p{L}s['’]|["“”‘]|[.…]$/iu;
const JOINED = /&|,|(?:^|\s)(?:and|und|et|y|e|och|en|i|и|та|і)(?=\s)/iu;
const FUNCTION_WORD = /^(?:and|of|the|in|for|to|&)$/i;

/** The first line of a kind keeps it; what else looks like it stays unknown. */
function keepFirst(kinds: readonly HeaderLine[], kind: 'section' | 'title'): HeaderLine[] {
  const first = kinds.findIndex((header) => header.kind === kind);
  return kinds.map((header, index) =>
    header.kind === kind && index > first
      ? { kind: 'unknown', reason: `a line above the text beside its ${kind}` }
      : header,
  );
}

const WORD = /[\p{L}\p{N}&]/u;

function wordsOf(line: string): string[] {
  return line.split(/\s+/).filter((word) => WORD.test(word));
}
