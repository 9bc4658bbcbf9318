import { CAPITAL, isAt } from '../../language/characters.ts';
import { looksAt } from '../forms.ts';
import { featureKeys, joinSymbols, symbolOf } from '../linear-model.ts';
import { END, GAP_SYMBOLS, type Word } from '../words.ts';
import { type Contraction, DOUBTFUL } from './contraction-forms.ts';

export const CONTRACTION_CLASSES = ['none', 'contraction'] as const;

/** The contraction that a word may be without its apostrophe. */
export function contractionOf({ entry }: Word): Contraction | null {
  return entry.contraction;
}

/** What tells whether "its", "well", "were" lacks an apostrophe, as features of a linear model. */
export function contractionFeatures(words: readonly Word[], index: number): number[] {
  const word = words[index];
  if (word === undefined) return [];
  const { lower } = word;
  const previous = words[index - 1];
  const next = words[index + 1];
  const second = words[index + 2];
  const capital = isAt(word.text, 0, CAPITAL);
  const gap = next === undefined ? END : GAP_SYMBOLS[next.gap];
  const secondGap = second === undefined ? END : GAP_SYMBOLS[second.gap];
  const ownGap = GAP_SYMBOLS[word.gap];
  const nextLooks = looksAt(next);
  const secondLooks = looksAt(second);
  const previousLooks = looksAt(previous);

  const shape = symbolOf(capital ? (word.gap === 'start' ? 'A^' : 'A') : 'a');
  const start = ownGap;
  const n1 = joinSymbols(gap, nextLooks.forms);
  const n1Shape = joinSymbols(gap, nextLooks.shapes);
  const n1Class = joinSymbols(gap, nextLooks.mains);
  const n1Ending = symbolOf(/(?:est|ing|ed|ly|er|s)$/.exec(next?.lower ?? '')?.[0] ?? '');
  const n2 = joinSymbols(secondGap, secondLooks.forms);
  const n2Class = joinSymbols(secondGap, secondLooks.mains);
  const n3 = looksAt(words[index + 3]).mains;
  const p1 = joinSymbols(ownGap, previousLooks.forms);
  const p1Class = joinSymbols(ownGap, previousLooks.mains);
  const p1Shape = joinSymbols(
    joinSymbols(ownGap, previousLooks.shapes),
    previous?.lower.endsWith('s') === true ? 1 : 0,
  );
  const p2 = looksAt(words[index - 2]).forms;
  const plain = [
    [shape],
    [n1],
    [n1Shape],
    [n1Class, n2],
    [n1Shape, n2Class],
    [n1, n2Class],
    [n1Class, n2Class, n3],
    [n1Class],
    [n1Class, n2Class],
    [n1Ending, n1Class, n2Class],
    [n1Ending, n1Class],
    [start, shape, n1Class],
    [p1],
    [p1, n1Class],
    [p1Class, n1Shape],
    [p2, p1Class],
    [p1Shape],
    [p1, n1],
    [p1Class, n1, n2Class],
    [p2, p1, n1Class],
  ];
  const own = symbolOf(lower);
  const kind = symbolOf(lower.slice(DOUBTFUL.get(lower) ?? 0));
  return featureKeys([
    [],
    [own],
    ...plain.map((parts) => [own, ...parts]),
    ...plain.map((parts) => [kind, ...parts]),
  ]);
}
