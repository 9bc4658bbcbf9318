import type { Line } from './cuts.ts';
import type { MarkPair, Marks, ParagraphMarks } from './marks.ts';
import { isOthers } from './others-cue.ts';

/**
 * Marks that seem a pair, but hold the cue of their own words: `"X, said Ann Lee. Y"` lost those between, and
 * each of the two that are left stands alone. A dump that keeps its marks lost none.
 */
export function withoutSwallowedCues(lines: readonly Line[], marks: Marks): Marks {
  if (marks.kept || marks.paragraphs.every(({ pairs }) => pairs.length === 0)) return marks;
  const places = cuePlaces(lines);
  const ends = new Map(lines.map(({ paragraph, tokens }) => [paragraph, tokens.at(-1)?.end ?? 0]));
  const paragraphs = marks.paragraphs.map((own, paragraph): ParagraphMarks => {
    const cues = places.get(paragraph) ?? [];
    const parted = own.pairs.filter((pair) => cues.some((place) => holds(pair, place)));
    if (parted.length === 0) return own;
    const opens = parted.flatMap(({ open }) => (open < 0 ? [] : [open]));
    // a pair that goes on in the next paragraph has no mark at its end
    const closes = parted.flatMap(({ close }) =>
      close < (ends.get(paragraph) ?? 0) ? [close] : [],
    );
    return {
      ...own,
      pairs: own.pairs.filter((pair) => !parted.includes(pair)),
      loneOpens: [...own.loneOpens, ...opens].toSorted((a, b) => a - b),
      loneCloses: [...own.loneCloses, ...closes].toSorted((a, b) => a - b),
    };
  });
  return { ...marks, paragraphs };
}

const holds = ({ open, close }: MarkPair, place: number): boolean => place > open && place < close;

/** For each paragraph where the cues stand that report what is before them. */
function cuePlaces(lines: readonly Line[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const line of lines) {
    line.cues.forEach((cue, index) => {
      const frame = line.frames[index];
      if (frame !== 'after' && frame !== 'midst') return;
      const start = line.tokens[cue.clause.from]?.start;
      if (start === undefined || !isOthers(line, cue)) return;
      const own = places.get(line.paragraph);
      if (own === undefined) places.set(line.paragraph, [start]);
      else own.push(start);
    });
  }
  return places;
}
