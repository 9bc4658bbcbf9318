import type { Block, Edit } from '../contract/dump.ts';
import { applyEdits } from '../contract/edits.ts';
import type { Tag } from '../contract/headline.ts';
import { slugOf } from '../contract/slug.ts';
import { listMarkOf } from './headlines/list.ts';
import type { Outlet } from './headlines/outlet.ts';
import { outletsOfList } from './headlines/outlets-of-list.ts';
import type { Tags } from './headlines/tags.ts';
import { tailLengths } from './headlines/tail.ts';
import { tagsOfList } from './headlines/tags-of-list.ts';
import { CAPITAL, isAt } from './language/characters.ts';
import { straightMarks, whiteSpace } from './repair/typography.ts';

/** A headline as its line gives it, names and quotes not yet read. */
export interface HeadlineLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly tags: readonly Tag[];
  readonly outlet: string | null;
}

/** The headline blocks of a dump, each parted into tags, text and outlet. */
export function readHeadlines(text: string, blocks: readonly Block[]): HeadlineLine[] {
  const listed = blocks.filter(({ kind }) => kind === 'headline');
  const numbers = numberLengths(listed.map(({ start, end }) => text.slice(start, end)));
  const tails = tailLengths(listed.map(({ start, end }) => text.slice(start, end)));
  const lines = listed.map(({ start, end }, index) => {
    const line = text.slice(start, end);
    const mark = listMarkOf(line).length || (numbers[index] ?? 0);
    const tail = tails[index] ?? 0;
    return { start, line, mark, tail, headline: line.slice(mark, line.length - tail) };
  });
  const allTags = tagsOfList(lines.map(({ headline }) => headline));
  const tagged = lines.map((line, index) => ({ ...line, tags: allTags[index] ?? NO_TAGS }));
  const outlets = outletsOfList(tagged);
  return tagged.map((line, index) => readHeadline(line, outlets[index] ?? null));
}

/** "1 Ferry stops", "2 Pier opens": for each line how long a bare number is that counts the lines of a list, or 0. */
function numberLengths(lines: readonly string[]): number[] {
  const lengths = lines.map(() => 0);
  for (let first = 0; first < lines.length; first++) {
    let count = 0;
    while (counts(lines[first + count], count + 1)) count++;
    if (count < FEWEST_NUMBERED) continue;
    for (let at = 0; at < count; at++) lengths[first + at] = String(at + 1).length + 1;
    first += count - 1;
  }
  return lengths;
}

const counts = (line: string | undefined, number: number): boolean =>
  line !== undefined && line.startsWith(`${number} `) && isAt(line, `${number} `.length, CAPITAL);

const FEWEST_NUMBERED = 3;

const NO_TAGS: Tags = { labels: [], length: 0 };

/** A line of a list: where it begins in the dump, and how much of its ends is no headline. */
interface ListLine {
  readonly start: number;
  readonly line: string;
  readonly mark: number;
  readonly tail: number;
  readonly tags: Tags;
}

function readHeadline(
  { start, line, mark, tail, tags }: ListLine,
  outlet: Outlet | null,
): HeadlineLine {
  const opening = mark + tags.length;
  const ending = line.length - tail;
  const closing = ending - (outlet?.length ?? 0);
  const words = line.slice(opening, closing);
  const edits: Edit[] = [
    ...removal(line, start, 0, mark, 'list-mark', true),
    ...removal(line, start, mark, opening, 'tag', true),
    ...[...whiteSpace(words, start + opening), ...straightMarks(words, start + opening)].toSorted(
      (a, b) => a.at - b.at,
    ),
    ...removal(line, start, closing, ending, 'outlet', outlet?.known ?? false),
    ...removal(line, start, ending, line.length, 'list-tail', true),
  ];
  return {
    start,
    end: start + line.length,
    text: applyEdits(line, start, edits),
    edits,
    tags: tags.labels.map((label) => ({ label, slug: slugOf(label), origin: 'source' })),
    outlet: outlet?.name ?? null,
  };
}

function removal(
  line: string,
  start: number,
  from: number,
  to: number,
  rule: string,
  sure: boolean,
): Edit[] {
  if (from >= to) return [];
  const remove = line.slice(from, to);
  return [{ at: start + from, remove, insert: '', rule, certainty: sure ? 'sure' : 'likely' }];
}
