import type { Block, BlockKind } from '../../contract/dump.ts';
import { isRule } from './evidence.ts';
import { isFurniture } from './furniture.ts';
import { readHeader } from './header.ts';
import { cutInsets } from './insets.ts';
import { type LineKind, kindsOf } from './kinds.ts';
import { type Line, readLines } from './lines.ts';
import { pullQuotesIn } from './pull-quotes.ts';
import { commentsIn } from './reader-comments.ts';
import { paidLinksIn } from './paid-links.ts';
import { withSentencePieces } from './sentence-pieces.ts';
import { teasersIn } from './teasers.ts';
import { withWholeHeader } from './whole-header.ts';
import { MOST_LINES, wrapsOn, wrapWidthOf } from './wrap.ts';

/**
 * Cuts a dump's text into blocks that tile it. White space at the ends of blocks is a blank block. `headings`: where
 * markup set a line as a heading of the first level. UTF-16 code units.
 */
export function divide(text: string, headings: ReadonlySet<number> = NONE): Block[] {
  const all = readLines(text);
  const comments = commentsIn(all);
  const lines = comments.size === 0 ? all : all.filter((_, index) => !comments.has(index));
  const width = wrapWidthOf(lines);
  const kinds = withSentencePieces(lines, withWholeHeader(lines, kindsOf(lines, width)));
  const blocks = [
    ...blocksOf(lines, withoutTitle(lines, kinds), width, headings),
    ...all.filter((_, index) => comments.has(index)).map(commentBlock),
  ].toSorted((a, b) => a.start - b.start);
  return tile(
    text,
    blocks.flatMap((block) => cutInsets(text, block)),
  );
}

const NONE: ReadonlySet<number> = new Set();

const commentBlock = ({ start, end }: Line): Block => ({
  kind: 'unknown',
  start,
  end,
  reason: 'what a reader wrote below the text',
});

/** Above a bare list of headlines stands no title: a label parted from the list, or a headline more. */
function withoutTitle(lines: readonly Line[], kinds: readonly LineKind[]): readonly LineKind[] {
  if (kinds.includes('prose') || !kinds.includes('headline')) return kinds;
  return kinds.map((kind, index) => {
    const parted = index === 0 && (lines[1]?.blanksBefore ?? 0) > 0;
    if (kind !== 'header') return kind;
    return isFurniture(lines[index]?.text ?? '') ? 'promo' : parted ? kind : 'headline';
  });
}

/** The blocks that hold words. An article runs over the blank lines between its paragraphs. */
function blocksOf(
  lines: readonly Line[],
  kinds: readonly LineKind[],
  width: number,
  headings: ReadonlySet<number>,
): Block[] {
  const blocks: Block[] = [];
  const above = lines.filter((_, index) => kinds[index] === 'header');
  const read = readHeader(above, openingOf(lines, kinds), headings);
  const header = new Map(above.map((line, index) => [line, read[index]]));
  const teasers = teasersIn(lines, kinds);
  const paid = paidLinksIn(lines, kinds);
  const pulled = pullQuotesIn(lines, kinds);
  /** How many lines the last block has. */
  let joined = 0;
  lines.forEach((line, index) => {
    const { kind, reason } =
      header.get(line) ??
      (teasers.has(index) ? TEASER : null) ??
      (paid.has(index) ? PAID : null) ??
      (pulled.has(index) ? PULLED : null) ??
      nameOf(line, kindAt(lines, kinds, index));
    const last = blocks.at(-1);
    const joins =
      last?.kind === kind &&
      (kind === 'article' ||
        kind === 'title' ||
        (kind === 'headline' &&
          joined < MOST_LINES &&
          wrapsOn(lines[index - 1], line, lines[index + 1], width)));
    joined = joins ? joined + 1 : 1;
    if (joins) blocks[blocks.length - 1] = { ...last, end: line.end };
    else blocks.push({ kind, start: line.start, end: line.end, reason });
  });
  return blocks;
}

/** The article's first lines, in one. */
function openingOf(lines: readonly Line[], kinds: readonly LineKind[]): string {
  const prose = lines.filter((_, index) => kinds[index] === 'prose');
  return prose
    .slice(0, OPENING_LINES)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, LONGEST_OPENING);
}

const OPENING_LINES = 12;
/** UTF-16 code units. */
const LONGEST_OPENING = 2000;

/** A line of marks below an article's last words is none of it. */
function kindAt(lines: readonly Line[], kinds: readonly LineKind[], index: number): LineKind {
  const kind = kinds[index] ?? 'prose';
  const closes =
    kind === 'prose' && isRule(lines[index]?.text ?? '') && !kinds.includes('prose', index + 1);
  return closes ? 'promo' : kind;
}

const TEASER = { kind: 'unknown', reason: 'a line that sums up the headline above it' } as const;
const PULLED = { kind: 'unknown', reason: 'words of the text set out again' } as const;
const PAID = { kind: 'promo', reason: 'a link under a label of adverts' } as const;

function nameOf(line: Line, kind: LineKind): { kind: BlockKind; reason: string } {
  if (kind === 'prose') return { kind: 'article', reason: 'running text in sentences' };
  if (isRule(line.text)) return { kind: 'blank', reason: 'a line of marks without words' };
  if (kind === 'promo') return { kind: 'promo', reason: 'a notice of the portal itself' };
  if (kind === 'headline') return { kind: 'headline', reason: 'a line of its own like a headline' };
  return { kind: 'unknown', reason: 'a line that fits no kind' };
}

/** Fills what lies between blocks with blank ones. */
function tile(text: string, blocks: readonly Block[]): Block[] {
  const tiled: Block[] = [];
  let from = 0;
  const fill = (end: number): void => {
    if (end > from)
      tiled.push({ kind: 'blank', start: from, end, reason: 'line ends and white space' });
  };
  for (const block of blocks) {
    fill(block.start);
    tiled.push(block);
    from = block.end;
  }
  fill(text.length);
  return tiled;
}
