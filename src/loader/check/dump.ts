import type { Span } from '../../contract/article.ts';
import type { Dump, Edit, Problem } from '../../contract/dump.ts';
import { undoEdits } from '../../contract/edits.ts';
import { encode } from '../decode.ts';
import { lineFinder } from '../lines.ts';
import { wordsAlone } from '../markup/marks.ts';

const REMEDY = 'This is a fault of the loader: please report it with the file.';

/**
 * Holds a dump to its promises: its bytes come back exactly, its blocks tile its text, undoing the
 * edits of every paragraph, title and headline gives the dump's own words, no word of the article or
 * the headlines is left out, and every span and entity is there.
 */
export function checkDump(dump: Dump, bytes: Uint8Array): Problem[] {
  // A file without text for us has said so itself.
  if (dump.text === '' && dump.problems.some(({ severity }) => severity === 'error')) return [];
  const lineAt = lineFinder(dump.text);
  const problems: Problem[] = [];
  const report: Report = (at, what) => {
    const line = at === null ? null : lineAt(at);
    problems.push({ file: dump.file, line, severity: 'error', what, remedy: REMEDY });
  };
  checkBytes(dump, bytes, report);
  checkBlocks(dump, report);
  checkWords(dump, report);
  checkSpans(dump, report);
  return problems;
}

/** Takes a place in the dump's text, or null for the file as a whole. */
type Report = (at: number | null, what: string) => void;

function checkBytes(dump: Dump, bytes: Uint8Array, report: Report): void {
  const back = encode(dump);
  if (back.length === bytes.length && back.every((byte, index) => byte === bytes[index])) return;
  const different = back.findIndex((byte, index) => byte !== bytes[index]);
  report(
    null,
    `its bytes do not come back: byte ${different < 0 ? back.length : different} differs`,
  );
}

function checkBlocks({ blocks, text }: Dump, report: Report): void {
  let from = 0;
  for (const { kind, start, end } of blocks) {
    if (start !== from) report(from, `the ${kind} block begins at ${start} and not at ${from}`);
    if (end <= start) report(start, `the ${kind} block is empty`);
    from = end;
  }
  if (from !== text.length) report(from, `the blocks end at ${from} of ${text.length}`);
}

/** Words that the dump has and the page shows, with the edits between the two. */
interface Shown {
  readonly what: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly edits: readonly Edit[];
}

function checkWords({ text, blocks, article, headlines, id }: Dump, report: Report): void {
  const paragraphs: Shown[] = (article?.paragraphs ?? []).map((paragraph, index) => ({
    ...paragraph,
    what: `paragraph ${index + 1}`,
  }));
  const lines: Shown[] = headlines.flatMap((headline) =>
    headline.appearances
      .filter(({ dump }) => dump === id)
      .map(({ start, end, edits }) => ({
        what: 'a headline',
        start,
        end,
        text: headline.text,
        edits,
      })),
  );
  const { title } = article ?? {};
  const titles: Shown[] =
    title === undefined || title.place === null
      ? []
      : [{ ...title, ...title.place, what: 'title' }];
  for (const shown of [...paragraphs, ...lines, ...titles]) {
    if (undoEdits(shown.text, shown.start, shown.edits) !== text.slice(shown.start, shown.end)) {
      report(shown.start, `undoing the edits of ${shown.what} does not give the dump's words`);
    }
  }
  const words = wordsAlone(text);
  for (const { kind, start, end } of blocks) {
    const shown = kind === 'article' ? paragraphs : kind === 'headline' ? lines : null;
    if (shown === null) continue;
    const left = uncovered(words, start, end, shown);
    if (left !== null) report(left, `words of the ${kind} are shown nowhere`);
  }
}

/** White space, and what has no width, is no word. */
const SEEN = /[^\s\u00AD\u200B-\u200F\u2060]/;

/** The first place of a stretch that holds more than white space and lies in none of `parts`. */
function uncovered(
  text: string,
  start: number,
  end: number,
  parts: readonly Shown[],
): number | null {
  let from = start;
  const gaps: [number, number][] = [];
  for (const part of parts.toSorted((a, b) => a.start - b.start)) {
    if (part.end <= start || part.start >= end) continue;
    if (part.start > from) gaps.push([from, part.start]);
    from = Math.max(from, part.end);
  }
  if (from < end) gaps.push([from, end]);
  for (const [low, high] of gaps) {
    const found = text.slice(low, high).search(SEEN);
    if (found >= 0) return low + found;
  }
  return null;
}

function checkSpans({ article, headlines, entities }: Dump, report: Report): void {
  const known = new Set(entities.map(({ id }) => id));
  const parts = [
    ...(article === null ? [] : [{ ...article, what: 'the article', at: null }]),
    ...headlines.map((headline) => ({
      ...headline,
      paragraphs: [headline],
      what: `the headline "${headline.text}"`,
      at: headline.appearances[0]?.start ?? null,
    })),
  ];
  for (const { quotes, mentions, paragraphs, what, at } of parts) {
    const spans: Span[] = [...mentions];
    const named = mentions.map(({ entity }) => entity);
    for (const { spans: own, quoted, cue, attribution } of quotes) {
      spans.push(...own, ...quoted, ...(cue === null ? [] : [cue]));
      for (const { entity, mention } of attribution.speakers) {
        named.push(entity);
        if (mention !== null) spans.push(mention);
      }
      named.push(...attribution.rejected.map(({ entity }) => entity));
    }
    for (const { paragraph, start, end } of spans) {
      const length = paragraphs[paragraph]?.text.length ?? 0;
      if (start < 0 || start >= end || end > length) {
        report(at, `${what} has a span ${start}-${end} outside paragraph ${paragraph + 1}`);
      }
    }
    for (const id of new Set(named)) {
      if (!known.has(id)) report(at, `${what} names "${id}", which is no entity of the dump`);
    }
  }
}
