import type { Evidence } from './evidence.ts';
import { isTemplate } from './furniture.ts';
import type { LineKind } from './kinds.ts';
import type { Line } from './lines.ts';
import { isRelatedLabel, isUnmistakable } from './notice.ts';
import { isSure } from './rhythm.ts';
import { wordsOf } from './section-label.ts';

/**
 * A live page is a text in entries, each under a line that tells its time: what stands in them is the text,
 * their short headings too. In a list of headlines with times no sentences stand between them.
 */
export function withLiveEntries(
  lines: readonly Line[],
  evidence: readonly Evidence[],
  kinds: readonly LineKind[],
): readonly LineKind[] {
  const times = lines.flatMap(({ text }, index) => (isClock(text) ? [index] : []));
  if (times.length < FEWEST) return kinds;
  const entries = times.map((start, number) => {
    const next = Math.min(times[number + 1] ?? lines.length, start + LONGEST_ENTRY);
    return { start, end: endOfEntry(lines, evidence, start, next) };
  });
  const told = entries.filter(({ start, end }) => end > start);
  if (told.length < Math.max(FEWEST, entries.length * SHARE)) return kinds;
  const own = new Set(
    told.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, offset) => start + 1 + offset),
    ),
  );
  const first = (told[0]?.start ?? 0) + 1;
  return kinds.map((kind, index) => {
    const { text = '' } = lines[index] ?? {};
    if (isClock(text)) return kind === 'prose' || index < first ? kind : 'promo';
    if (!own.has(index)) return kind === 'header' && index > first ? 'promo' : kind;
    if (isTemplate(text) || isUnmistakable(text)) return 'promo';
    return wordsOf(text).length > LONGEST_NAME || isSure(evidence[index]) ? 'prose' : 'promo';
  });
}

const FEWEST = 3;
/** From this share of the times on something is told under them. */
const SHARE = 0.6;
/** Lines. */
const LONGEST_ENTRY = 40;
/** Who wrote an entry, in words. */
const LONGEST_NAME = 2;

/** The last line of an entry that is surely running text, before what leads elsewhere; its start where there is none. */
function endOfEntry(
  lines: readonly Line[],
  evidence: readonly Evidence[],
  start: number,
  next: number,
): number {
  let end = start;
  for (let index = start + 1; index < next; index++) {
    const { text = '' } = lines[index] ?? {};
    if (isRelatedLabel(text) && !isTemplate(text)) break;
    if (isSure(evidence[index])) end = index;
    else if (index - end > LONGEST_HEADING) break;
  }
  return end;
}

/** Lines of no sentence that stand together in an entry: its writer, its heading, a label. */
const LONGEST_HEADING = 4;

const isClock = (text: string): boolean => text.length <= LONGEST_CLOCK && CLOCK.test(text);

/** UTF-16 code units. */
const LONGEST_CLOCK = 48;
const CLOCK =
  /^(?:(?:\d{1,2} \p{L}{3,9}|\p{L}{3,9} \d{1,2})(?: \d{4})?,? )?(?:at )?(?:\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: ?\(?(?:[A-Z]{2,4})\)?)?(?: ?[-–—:])?$|^\d{1,2}(?:h| hours?| mins?| minutes?) ago(?:[ (]+\d{1,2}[.:]\d\d.{0,8})?$/iu;
