import type { Mark } from './marks.ts';

/**
 * The tags of HTML, in order, with what they hold that is no text (scripts, styles, comments). Tags that stand
 * beside each other are one mark, with the white space between them. A tag or two prove nothing.
 */
export function tagsIn(text: string): Mark[] {
  if (!text.includes('<')) return [];
  const tags = allTags(text);
  if (tags.length < FEWEST) return [];
  const runs = joined(text, tags).map((run) => partingAlone(text, run));
  return joined(text, runs).map((run) => markOf(text, run));
}

/** A link that a reporter pasted with its tags is no page in HTML. */
const FEWEST = 4;

const INLINE =
  'a|abbr|b|big|cite|code|del|em|font|i|ins|kbd|label|mark|q|s|small|span|strong|sub|sup|time|u|wbr|img|input|source|link|meta|path|picture|button';
const LINE = 'br|li|dt|dd|tr|td|th|option|caption|legend';
const BLOCK =
  'address|article|aside|blockquote|body|center|details|div|dl|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|main|nav|ol|p|pre|section|select|summary|table|tbody|tfoot|thead|title|ul|video|audio';
/** What they hold is no text of the page. */
const SILENT = 'script|style|svg|template|noscript|iframe|canvas|object';

const TAG = new RegExp(
  `<!--|<!doctype[^<>]*>|</?(${SILENT}|${BLOCK}|${LINE}|${INLINE})(?:\\s[^<>]*)?/?>`,
  'gi',
);
const IS_SILENT = new RegExp(`^<(?:${SILENT})\\b`, 'i');
const IS_BLOCK = new RegExp(`^(?:${BLOCK})$`, 'i');
const IS_LINE = new RegExp(`^(?:${LINE})$`, 'i');

/** How far a tag parts the words beside it: not at all, as lines, as paragraphs. */
type Parting = 0 | 1 | 2;

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly parting: Parting;
  /** How many of the tags are breaks of lines: two part paragraphs. */
  readonly breaks: number;
}

function allTags(text: string): Tag[] {
  const tags: Tag[] = [];
  const unclosed = new Set<string>();
  let from = 0;
  for (const { 0: tag, 1: name = '', index } of text.matchAll(TAG)) {
    if (index < from) continue;
    const closing = tag === '<!--' ? '-->' : IS_SILENT.test(tag) ? `</${name.toLowerCase()}` : '';
    from = index + tag.length;
    if (closing !== '' && !unclosed.has(closing)) {
      const close = closeOf(text, closing, from);
      if (close === null) unclosed.add(closing);
      else from = close;
    }
    const breaks = name.toLowerCase() === 'br' ? 1 : 0;
    tags.push({ start: index, end: from, parting: partingOf(name), breaks });
  }
  return tags;
}

function partingOf(name: string): Parting {
  if (IS_BLOCK.test(name)) return 2;
  return IS_LINE.test(name) ? 1 : 0;
}

/** Right behind the closing tag or mark; null where there is none. */
function closeOf(text: string, closing: string, from: number): number | null {
  const pattern = new RegExp(closing === '-->' ? closing : `${closing}\\s*>`, 'gi');
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found === null ? null : found.index + found[0].length;
}

/** Tags with nothing between them as one, or with nothing but white space where one of them parts lines. */
function joined(text: string, tags: readonly Tag[]): Tag[] {
  const runs: Tag[] = [];
  for (const tag of tags) {
    const last = runs.at(-1);
    const breaks = (last?.breaks ?? 0) + tag.breaks;
    const parting = breaks > 1 ? 2 : (Math.max(last?.parting ?? 0, tag.parting) as Parting);
    const between = text.slice(last?.end ?? 0, tag.start);
    const near = last !== undefined && (parting === 0 ? between === '' : /^\s*$/.test(between));
    if (near) runs[runs.length - 1] = { start: last.start, end: tag.end, parting, breaks };
    else runs.push(tag);
  }
  return runs;
}

/** A run that fills its lines parts those around it, whatever its tags are. */
function partingAlone(text: string, run: Tag): Tag {
  const alone =
    run.parting === 0 &&
    /(?:^|[\r\n])\s*$/.test(text.slice(Math.max(0, run.start - WIDEST_INDENT), run.start)) &&
    /^\s*(?:$|[\r\n])/.test(text.slice(run.end, run.end + WIDEST_INDENT));
  return alone ? { ...run, parting: 1 } : run;
}

/** UTF-16 code units. */
const WIDEST_INDENT = 80;

/** What parts lines is one mark with the white space around it, whose line ends it keeps. */
function markOf(text: string, { start, end, parting }: Tag): Mark {
  if (parting === 0) {
    const insert = TWO_LINKS.test(text.slice(start, end)) ? ' ' : '';
    return { start, end, insert, rule: 'markup' };
  }
  let from = start;
  let to = end;
  while (from > 0 && isWhite(text, from - 1)) from--;
  while (to < text.length && isWhite(text, to)) to++;
  const around = text.slice(from, start) + text.slice(end, to);
  const ends = around.match(/\r\n|\r|\n/g)?.length ?? 0;
  const insert = '\n'.repeat(Math.max(parting, ends));
  return { start: from, end: to, insert, rule: 'markup' };
}

/** Links of a menu stand side by side, with nothing but their tags between. */
const TWO_LINKS = /<\/a\s*>.*<a\s/is;

const isWhite = (text: string, at: number): boolean => /\s/.test(text.charAt(at));
