import { hasTag } from '../headlines/tags.ts';
import { isAt, SMALL } from '../language/characters.ts';
import { hasListMark } from '../headlines/list.ts';
import type { Line } from './lines.ts';

/** Words that no headline ends with, so that it runs on in the next line. */
const RUNS_ON = /[,:;–—-]$|\b(?:a|an|the|of|and|or|but|its|his|her|their)$/i;
/** Words that few end with: in a list without blank lines too few ("… Before Trump Rolls In"). */
const MAY_RUN_ON = /\b(?:in|on|at|to|for|from|with|by|as|into|over|is|are|was|says)$/i;

/** Portals wrap at a width: a line shorter than this did not need to. */
const SHORTEST_WRAPPED = 40;

/** Does a headline go on from one line to the next, which follows without a blank line? */
export function wrapsOn(previous: Line | undefined, line: Line, next: Line | undefined): boolean {
  if (previous === undefined || line.blanksBefore > 0) return false;
  if (hasTag(line.text) || hasListMark(line.text)) return false;
  if (isAt(line.text, 0, SMALL) || RUNS_ON.test(previous.text)) return true;
  if (previous.blanksBefore > 0 && MAY_RUN_ON.test(previous.text)) return true;
  // A pair of lines among single ones: the first is full, the second the rest.
  const pair = previous.blanksBefore > 0 && (next === undefined || next.blanksBefore > 0);
  return (
    pair && previous.text.length >= SHORTEST_WRAPPED && previous.text.length > line.text.length
  );
}
