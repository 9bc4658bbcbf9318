import { CAPITAL, isAt } from '../../language/characters.ts';
import { looksAt } from '../forms.ts';
import { joinSymbols, packTemplates, symbolOf } from '../templates.ts';
import { END, GAP_SYMBOLS, type Word } from '../words.ts';
import { type Contraction, DOUBTFUL } from './contraction-forms.ts';

export const CONTRACTION_CLASSES = ['none', 'contraction'] as const;

/** The contraction that a word may be without its apostrophe. */
export function contractionOf({ entry }: Word): Contraction | null {
  return entry.contraction;
}

/**
 * What is seen of such a word, by its place in a list: the word itself, its contracted part, and as for
 * possessives the words around it.
 */
const OWN = 1;
const KIND = 2;
const SHAPE = 3;
const GAP = 4;
const N1 = 5;
const N1_SHAPE = 6;
const N1_CLASS = 7;
const N1_ENDING = 8;
const N2 = 9;
const N2_CLASS = 10;
const N3_CLASS = 11;
const P1 = 12;
const P1_SHAPE = 13;
const P1_CLASS = 14;
const P2 = 15;

const AROUND: readonly (readonly number[])[] = [
  [SHAPE],
  [N1],
  [N1_SHAPE],
  [N1_CLASS, N2],
  [N1_SHAPE, N2_CLASS],
  [N1, N2_CLASS],
  [N1_CLASS, N2_CLASS, N3_CLASS],
  [N1_CLASS],
  [N1_CLASS, N2_CLASS],
  [N1_ENDING, N1_CLASS, N2_CLASS],
  [N1_ENDING, N1_CLASS],
  [GAP, SHAPE, N1_CLASS],
  [P1],
  [P1, N1_CLASS],
  [P1_CLASS, N1_SHAPE],
  [P2, P1_CLASS],
  [P1_SHAPE],
  [P1, N1],
  [P1_CLASS, N1, N2_CLASS],
  [P2, P1, N1_CLASS],
];

export const CONTRACTION_TEMPLATES = packTemplates([
  [],
  [OWN],
  ...AROUND.map((places) => [OWN, ...places]),
  ...AROUND.map((places) => [KIND, ...places]),
]);

/** Filled anew for each word. */
const symbols = new Int32Array(P2 + 1);

/**
 * What tells whether "its", "well", "were" lacks an apostrophe, as symbols for `CONTRACTION_TEMPLATES`. The
 * list is one and the same at each call.
 */
export function contractionSymbols(words: readonly Word[], index: number): Int32Array {
  const word = words[index];
  if (word === undefined) return symbols.fill(0);
  // What a sentence before ends with says nothing, be it of the paragraph or not.
  const opens = word.gap === 'start';
  const previous = opens ? undefined : words[index - 1];
  const next = words[index + 1];
  const second = words[index + 2];
  const gap = GAP_SYMBOLS[word.gap];
  const nextGap = next === undefined ? END : GAP_SYMBOLS[next.gap];
  const secondGap = second === undefined ? END : GAP_SYMBOLS[second.gap];
  const previousLooks = looksAt(previous);
  const nextLooks = looksAt(next);
  const secondLooks = looksAt(second);
  symbols[OWN] = symbolOf(word.lower);
  symbols[KIND] = symbolOf(word.lower.slice(DOUBTFUL.get(word.lower) ?? 0));
  symbols[SHAPE] = isAt(word.text, 0, CAPITAL) ? (word.gap === 'start' ? 2 : 1) : 0;
  symbols[GAP] = gap;
  symbols[N1] = joinSymbols(nextGap, nextLooks.form);
  symbols[N1_SHAPE] = joinSymbols(nextGap, nextLooks.shape);
  symbols[N1_CLASS] = joinSymbols(nextGap, nextLooks.main);
  symbols[N1_ENDING] = symbolOf(ENDING.exec(next?.lower ?? '')?.[0] ?? '');
  symbols[N2] = joinSymbols(secondGap, secondLooks.form);
  symbols[N2_CLASS] = joinSymbols(secondGap, secondLooks.main);
  symbols[N3_CLASS] = looksAt(words[index + 3]).main;
  symbols[P1] = joinSymbols(gap, previousLooks.form);
  symbols[P1_SHAPE] = joinSymbols(
    joinSymbols(gap, previousLooks.shape),
    previous?.lower.endsWith('s') === true ? 1 : 0,
  );
  symbols[P1_CLASS] = joinSymbols(gap, previousLooks.main);
  symbols[P2] = looksAt(opens ? undefined : words[index - 2]).form;
  return symbols;
}

const ENDING = /(?:est|ing|ed|ly|er|s)$/;
