import type { Token } from '../language/analyse.ts';

/** Whether a price is what the name up to `last` stands for: "rose 0.3 percent". */
export function isTraded(tokens: readonly Token[], last: number): boolean {
  if (!MOVES.has(tokens[last + 1]?.lemma ?? '')) return false;
  const number = tokens.findIndex(({ text }, index) => index > last + 1 && NUMBER.test(text));
  if (number < 0 || number > last + LONGEST_MOVE) return false;
  return UNIT.test(tokens[number + 1]?.lower ?? '') || MONEY.test(tokens[number - 1]?.text ?? '');
}

const MOVES: ReadonlySet<string> = new Set(
  'add climb dip drop ease edge fall gain jump lose plunge rally rise shed sink slide slip slump soar strengthen surge tumble weaken'.split(
    ' ',
  ),
);

const NUMBER = /^\d/;
const UNIT = /^(?:percent|per|%|pc|pence|cents?)$/;
const MONEY = /^[$€£¥]$/;
/** "rose by as much as 0.3": tokens up to the number. */
const LONGEST_MOVE = 6;
