import type { LineKind } from './kinds.ts';
import type { Line } from './lines.ts';

/** The places of lines that sum up the headline right above them, where a list has such lines throughout. */
export function teasersIn(lines: readonly Line[], kinds: readonly LineKind[]): ReadonlySet<number> {
  const headlines = kinds.flatMap((kind, index) => (kind === 'headline' ? [index] : []));
  const teasers = new Set(headlines.filter((index) => sumsUp(lines, kinds, index)));
  if (teasers.size < Math.max(FEWEST, headlines.length * SHARE)) return NONE;
  const alone = headlines.some((index) => !teasers.has(index) && isSentence(lines[index]));
  return alone ? NONE : teasers;
}

const NONE: ReadonlySet<number> = new Set();
const FEWEST = 2;
/** Each has a headline of its own; some headlines may have none. */
const SHARE = 0.3;

function sumsUp(lines: readonly Line[], kinds: readonly LineKind[], index: number): boolean {
  const [above, line] = [lines[index - 1], lines[index]];
  if (above === undefined || line === undefined || kinds[index - 1] !== 'headline') return false;
  const closer = line.blanksBefore === 0 && above.blanksBefore > 0;
  return closer && isSentence(line) && !isSentence(above);
}

/** A few words with a full stop, as no headline ends. */
function isSentence(line: Line | undefined): boolean {
  return line !== undefined && MAY_END.test(line.text) && SENTENCE.test(line.text);
}

const MAY_END = /[.…"'”’)]$/;
const SENTENCE = /^(?:\S+ ){3,}.*(?:\p{Ll}{2}|\d|%)[.…]["'”’)]*$/u;
