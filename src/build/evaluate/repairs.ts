import type { Dump, Edit } from '../../contract/dump.ts';
import { skeletonOf } from '../../contract/skeleton.ts';
import type { Gold } from './gold.ts';
import type { PlacedArticle } from './places.ts';
import type { Tally } from './tally.ts';

/** Marks of the dump that were never lost, by gold's places. */
export interface KeptMarks {
  readonly apostrophes: ReadonlySet<number>;
  readonly spaces: ReadonlySet<number>;
}

/** Judges each restored break, apostrophe and space by the rule that restored it. */
export function judgeRepairs(
  tally: Tally,
  gold: Gold,
  { article, text }: Dump,
  placed: PlacedArticle,
  kept: KeptMarks,
): void {
  const boundaries = new Set(gold.boundaries);
  const apostrophes = new Set(gold.apostrophes);
  const spaces = new Set(gold.spaces);
  article?.paragraphs.forEach(({ start, edits, break: parted }, index) => {
    const from = placed.paragraphs[index]?.start ?? 0;
    if (parted !== null) {
      tally.judge('repair', `break ${parted.rule}`, boundaries.has(from) ? 'right' : 'wrong');
    }
    for (const edit of edits) {
      const kind = kindOf(edit);
      if (kind === null) continue;
      const place = from + skeletonOf(text.slice(start, edit.at), 'ascii').length;
      const [lost, never] =
        kind === 'apostrophe'
          ? [apostrophes, kept.apostrophes]
          : [spaces, new Set([...kept.spaces, ...boundaries])];
      const name = `${kind} ${edit.rule}${edit.certainty === 'suggested' ? ', suggested' : ''}`;
      if (lost.has(place)) tally.judge('repair', name, 'right');
      else if (!never.has(place)) tally.judge('repair', name, 'wrong');
    }
  });
}

function kindOf({ remove, insert }: Edit): 'apostrophe' | 'space' | null {
  if (remove !== '') return null;
  if (/^['’]$/.test(insert)) return 'apostrophe';
  return insert === ' ' ? 'space' : null;
}
