import type { Paragraph } from '../../contract/article.ts';
import type { Block, Edit } from '../../contract/dump.ts';
import { applyEdits } from '../../contract/edits.ts';
import { isAt, LETTER } from '../language/characters.ts';
import { isReadable } from '../language/identify.ts';
import { lostApostrophes } from './apostrophes/restore.ts';
import { countWords } from './dump-words.ts';
import { DASH } from './spaces/joints.ts';
import { lostSpaces } from './spaces/restore.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { straightMarks, whiteSpace } from './typography.ts';
import { readWords } from './words.ts';

/**
 * The article blocks of a dump as paragraphs, each with the edits that restored it. Spaces and
 * apostrophes are only looked for in English.
 */
export function repairArticle(
  text: string,
  blocks: readonly Block[],
  language = 'eng',
): Paragraph[] {
  const stretches = stretchesOf(text, blocks);
  const restored = isReadable(language) ? restoreMarks(text, stretches) : [];
  return stretches.map(({ start, end, break: parting }, index) => {
    const source = text.slice(start, end);
    const edits = [
      ...(restored[index] ?? []),
      ...straightMarks(source, start),
      ...whiteSpace(source, start),
    ].toSorted((a, b) => a.at - b.at);
    return { start, end, text: applyEdits(source, start, edits), edits, break: parting };
  });
}

/** Lost apostrophes and spaces, a list a paragraph. At one place the apostrophe comes first. */
function restoreMarks(text: string, stretches: readonly Stretch[]): Edit[][] {
  const sources = stretches.map(({ start, end }) => text.slice(start, end));
  const words = sources.map(readWords);
  const before = text.slice(0, stretches[0]?.start ?? 0);
  const after = text.slice(stretches.at(-1)?.end ?? 0);
  const dump = countWords([readWords(before), ...words, readWords(after)]);
  const starts = stretches.map(({ start }) => start);
  const keepsDashes = sources.some((source) => DASH.test(source));
  let lost = 0;
  let surelyLost = 0;
  let kept = 0;
  const restored = lostSpaces(words, starts, keepsDashes, dump).map(
    ({ words: cut, edits: spaces }, index) => {
      const apostrophes = lostApostrophes(cut, starts[index] ?? 0, dump);
      for (const { certainty } of apostrophes) {
        if (certainty !== 'suggested') lost++;
        if (certainty === 'sure') surelyLost++;
      }
      kept += keptApostrophes(sources[index] ?? '');
      return { spaces, apostrophes };
    },
  );
  const intact = kept > lost * KEPT_RATIO || (kept >= FEWEST_KEPT && surelyLost === 0);
  return restored.map(({ apostrophes, spaces }) => [
    ...(intact ? apostrophes.map(suggested) : apostrophes),
    ...spaces,
  ]);
}

/** Apostrophes between letters. */
function keptApostrophes(text: string): number {
  let count = 0;
  for (const mark of "'’") {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (isAt(text, at - 1, LETTER) && isAt(text, at + 1, LETTER)) count++;
    }
  }
  return count;
}

/**
 * An article with so many times more apostrophes than it seems to lack never lost any: what seems
 * lost is how its author writes, or our error.
 */
const KEPT_RATIO = 4;
/** Nor did one that has so many, and lacks none for sure. */
const FEWEST_KEPT = 2;

function suggested(edit: Edit): Edit {
  return { ...edit, certainty: 'suggested' };
}
