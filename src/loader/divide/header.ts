import type { BlockKind } from '../../contract/dump.ts';
import { isTopicOrPlace, OUTLET_NOUN } from '../headlines/gazetteer.ts';
import { listMarkOf } from '../headlines/list.ts';
import { isAt, SMALL } from '../language/characters.ts';
import { isByline, isDateLine, isJob, isNamedByline } from './byline.ts';
import { isRule } from './evidence.ts';
import { isTemplate } from './furniture.ts';
import { likeliestTitle } from './likeliest-title.ts';
import type { Line } from './lines.ts';
import { isMenu } from './menu.ts';
import { isBreadcrumbs, isSection, STEP, wordsOf } from './section-label.ts';

export interface HeaderLine {
  readonly kind: BlockKind;
  readonly reason: string;
}

/** A header's line is no longer than a long title. UTF-16 code units. */
export const LONGEST_HEADER_LINE = 160;

/**
 * The lines above the text: which is the section label, which the title. `opening`: the text's first paragraphs.
 * `headings`: where markup set a line as a heading of the first level.
 */
export function readHeader(
  lines: readonly Line[],
  opening: string,
  headings: ReadonlySet<number>,
): HeaderLine[] {
  const links = navigation(lines);
  const kinds = lines.map(({ text: line }, index): HeaderLine => {
    if (links.has(index)) return LINK;
    const signed = lines.slice(0, index).some(({ text }) => isNamedByline(text));
    if (signed && isJob(line)) {
      return { kind: 'unknown', reason: 'what the writer above it does, which nothing reads yet' };
    }
    if (isNamedByline(line)) return BYLINE;
    if (isDateLine(line)) return DATE;
    if (isTemplate(line)) return { kind: 'promo', reason: 'a notice of the portal itself' };
    if (isRule(line)) return { kind: 'blank', reason: 'a line of marks without words' };
    if (CONTACT.test(line)) {
      return { kind: 'unknown', reason: 'whom to ask, which nothing reads yet' };
    }
    if (isMasthead(line, index)) return { kind: 'unknown', reason: 'the name of the portal' };
    if (ADDRESS.test(line)) return { kind: 'unknown', reason: 'an address of the web' };
    if (!isSection(line)) return TITLE;
    if (isMenu(line)) return MENU;
    if (isBreadcrumbs(line) && line.split(STEP).every((step) => isTemplate(step.trim())))
      return MENU;
    if (STATUS.test(line)) return { kind: 'unknown', reason: 'what the text is, and no section' };
    return listMarkOf(line) === '' ? SECTION : LINK;
  });
  const texts = lines.map(({ text }) => text);
  const likely = withoutPageTitle(texts, titled(texts, kinds));
  const title = likeliestTitle(
    lines,
    likely.map((header) => (header === BYLINE || header === DATE ? 'byline' : header.kind)),
    opening,
    headings,
  );
  const section = sectionAbove(texts, likely, title);
  const wrapped = wrapsOnto(lines, title);
  return likely.map((header, index) => {
    if (index === wrapped) return TITLE;
    if (header.kind === 'title' && index !== title) {
      return isMenu(texts[index] ?? '') ? MENU : beside('title');
    }
    return header.kind === 'section' && index !== section ? beside('section') : header;
  });
}

/** The line onto which a title was wrapped, which goes on with a small letter; -1 where there is none. */
function wrapsOnto(lines: readonly Line[], title: number): number {
  const [line, next] = [lines[title], lines[title + 1]];
  const wraps =
    line !== undefined &&
    line.text.length >= SHORTEST_WRAPPED &&
    next?.blanksBefore === 0 &&
    isAt(next.text, 0, SMALL) &&
    !isTemplate(next.text) &&
    !isByline(next.text);
  return wraps ? title + 1 : -1;
}

/** UTF-16 code units. */
const SHORTEST_WRAPPED = 50;

const SECTION: HeaderLine = { kind: 'section', reason: 'a short label above the text' };
const TITLE: HeaderLine = { kind: 'title', reason: 'a line like a headline above the text' };
const LINK: HeaderLine = { kind: 'promo', reason: 'a link of the portal above the text' };
const MENU: HeaderLine = { kind: 'promo', reason: 'a menu of the portal' };
const BYLINE: HeaderLine = { kind: 'unknown', reason: 'a byline, which nothing reads yet' };
const DATE: HeaderLine = { kind: 'unknown', reason: 'a date line, which nothing reads yet' };

const beside = (kind: string): HeaderLine => ({
  kind: 'unknown',
  reason: `a line above the text beside its ${kind}`,
});

/**
 * The section is the way to the text ("News > World"), or else the label nearest above the title that is a topic or
 * place, or stands right above it. Without a title it is the first; below one it is the first that is a topic, a place or a way.
 */
function sectionAbove(
  lines: readonly string[],
  kinds: readonly HeaderLine[],
  title: number,
): number {
  const labels = kinds.flatMap(({ kind }, index) => (kind === 'section' ? [index] : []));
  const above = labels.filter((index) => index < title && !STATUS.test(lines[index] ?? ''));
  if (above.length === 0) {
    // Below a title other labels are rather whoever wrote the text.
    return labels.find((index) => title < 0 || namesPart(lines[index] ?? '')) ?? -1;
  }
  const way = above.find((index) => isBreadcrumbs(lines[index] ?? ''));
  const topic = above.findLast((index) => isTopicOrPlace(lines[index] ?? ''));
  const short = title <= SHORT_HEADER;
  const near = above.findLast((index) => index >= title - NEAR_TITLE || short);
  return way ?? topic ?? near ?? -1;
}

const namesPart = (line: string): boolean => isTopicOrPlace(line) || isBreadcrumbs(line);

/** Lines. */
const NEAR_TITLE = 3;
const SHORT_HEADER = 5;
/** What a text is, and no section. */
const STATUS =
  /^(?:live|live now|live blog|key points|live updates|breaking|breaking news|developing|exclusive|video|watch|listen|updated?|new|free|premium|subscriber only|for subscribers|about .{2,20}|contact.{0,10})$/i;

/**
 * For each line from the top how many lines above it a header may hold that are the text's own; Infinity
 * where no header is so long.
 */
export function placesInHeader(lines: readonly Line[]): number[] {
  const links = navigation(lines.slice(0, LONGEST_MENU));
  const places: number[] = lines.map(() => Infinity);
  let own = 0;
  for (let index = 0; index < Math.min(lines.length, LONGEST_MENU); index++) {
    const line = lines[index]?.text ?? '';
    places[index] = own;
    if (line.length > LONGEST_HEADER_LINE || own === LONGEST_HEADER) break;
    if (!links.has(index) && !isTemplate(line) && !isByline(line) && !isMenu(line) && !isRule(line))
      own++;
  }
  return places;
}

/** A header has few lines of the text's own: the portal's name, section, title, standfirst, who wrote it. */
export const LONGEST_HEADER = 8;

/** Lines, with a portal's menu above a text. */
const LONGEST_MENU = 40;

/** The places of labels of which so many stand in a row that they are a menu, and none of them this text's. */
function navigation(lines: readonly Line[]): Set<number> {
  const links = new Set<number>();
  let from = 0;
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index]?.text;
    if (line !== undefined && isLink(line) && !isMenu(line) && !isBreadcrumbs(line)) continue;
    const to = line !== undefined && endsInSection(lines, from, index) ? index - 1 : index;
    if (to - from >= FEWEST_LINKS) for (let at = from; at < to; at++) links.add(at);
    from = index + 1;
    // Below a text stands no menu of this kind.
    if (line !== undefined && line.length > LONGEST_HEADER_LINE) break;
  }
  return links;
}

/**
 * Whether the last label of a row is the text's own: it stands apart, or a menu above has it already, or it ends a
 * second row of "Home" and the steps from there.
 */
function endsInSection(lines: readonly Line[], from: number, end: number): boolean {
  const [last, before] = [lines[end - 1], lines[end - 2]];
  if (last === undefined || before === undefined || end - 1 <= from) return false;
  if (isTemplate(last.text)) return false;
  const isAbove = (label: string, place: number): boolean =>
    lines.slice(0, place).some(({ text }) => text.toLowerCase() === label.toLowerCase());
  if (isAbove(last.text, end - 1)) return true;
  const home = lines.findLastIndex(({ text }, at) => at >= from && at < end && HOME.test(text));
  if (home >= end - 1 - MOST_STEPS && home < end - 1 && isAbove('home', home)) return true;
  const row = lines.slice(from, end - 1);
  return last.blanksBefore > Math.max(...row.slice(1).map(({ blanksBefore }) => blanksBefore), 0);
}

const HOME = /^home$/i;
/** Of the way to a text, behind its first. */
const MOST_STEPS = 3;
const FEWEST_LINKS = 3;
/** Words. */
const LONGEST_LINK = 2;
/** UTF-16 code units. */
const WIDEST_LINK = 32;

const isLink = (line: string): boolean => isLabel(line.slice(listMarkOf(line).length));

const isLabel = (line: string): boolean =>
  isTemplate(line) ||
  (line.length <= WIDEST_LINK && isSection(line) && wordsOf(line).length <= LONGEST_LINK);

/** "The Eastport Courier", "EASTPORT COURIER" at the top: no section is named so. */
function isMasthead(line: string, index: number): boolean {
  const words = line.split(' ');
  const last = words.at(-1) ?? '';
  const noun = last === last.toUpperCase() ? last.charAt(0) + last.slice(1).toLowerCase() : last;
  if (!OUTLET_NOUN.test(noun)) return false;
  if (MASTHEAD.test(line)) return true;
  const named = words.slice(0, -1);
  return (
    index <= LAST_MASTHEAD &&
    named.length > 0 &&
    NAME.test(line) &&
    !named.some((word) => isTopicOrPlace(word) || NO_NAME.test(word))
  );
}

const MASTHEAD = /^The (?:\p{Lu}[\p{L}’'-]* ){1,3}\p{Lu}\p{L}+$/u;
const NAME = /^(?:\p{Lu}[\p{L}’'&-]* ){1,3}\p{Lu}\p{L}+$/u;
/** Only a link or two stand above a portal's name. */
const LAST_MASTHEAD = 2;
/** "Latest News", "Book Review". */
const NO_NAME =
  /^(?:latest|breaking|top|local|more|all|our|your|in|book|film|match|video|live|this|a|an)$/i;

/** "Contact: Jo Hill, 555-0142", "press@example.com". */
const CONTACT = /^(?:media |press |news )?(?:contacts?|enquiries|inquiries)\b.*:|\S@\S+\.\w/i;

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

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

const SHORTEST_TITLE = 3;

/** "Mayor quits - The Eastport Courier" over "Mayor quits": the page's title over the text's own. */
function withoutPageTitle(
  lines: readonly string[],
  kinds: readonly HeaderLine[],
): readonly HeaderLine[] {
  const isTitle = (index: number): boolean => kinds[index]?.kind === 'title';
  const holdsWords = ({ kind }: HeaderLine | undefined = BYLINE): boolean =>
    kind === 'title' || kind === 'section';
  return kinds.map((header, index) => {
    const rest = lines.findIndex(
      (line, other) =>
        other !== index && isTitle(other) && lines[index]?.startsWith(`${line} `) === true,
    );
    if (rest < 0 || !holdsWords(kinds[index])) return header;
    const behind = lines[index]?.slice(lines[rest]?.length ?? 0) ?? '';
    return BEHIND_TITLE.test(behind) ? PAGE_TITLE : header;
  });
}

const PAGE_TITLE: HeaderLine = { kind: 'unknown', reason: 'the page’s title over the text’s own' };
const BEHIND_TITLE = /^ (?:[|·•:–—-]|--) ?\p{L}/u;
