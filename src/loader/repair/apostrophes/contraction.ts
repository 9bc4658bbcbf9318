import { looksAt } from '../forms.ts';
import { featureKeys, joinSymbols, symbolOf } from '../linear-model.ts';
import { END, GAP_SYMBOLS, type Word } from '../words.ts';

export const CONTRACTION_CLASSES = ['none', 'contraction'] as const;

/** Contractions that are no words without their apostrophe: the letters before it. */
const SURE: ReadonlyMap<string, number> = readForms(
  `don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't wouldn't couldn't
  shouldn't mustn't needn't mightn't ain't i'm i've you're you've you'll you'd they're they've
  they'll they'd we've he's she's he'd that's there's what's here's where's how's who's it'll it'd
  that'll that'd there'll who'd who'll who've would've could've should've might've must've y'all
  o'clock ma'am why's let'em`,
);

/** Contractions that are words, names or acronyms without it too. */
const DOUBTFUL: ReadonlyMap<string, number> = readForms(
  "it's we'll we're we'd i'll i'd she'll he'll she'd can't won't let's",
);

const LONGEST_FORM = Math.max(...[...SURE.keys()].map((form) => form.length));

/** Where the apostrophe of a lost contraction belongs, counted from the word's start. */
export interface Contraction {
  readonly at: number;
  readonly doubtful: boolean;
}

export function contractionOf({ text, lower }: Word): Contraction | null {
  if (lower.length > LONGEST_FORM) return null;
  const sure = SURE.get(lower);
  // "IVE", "IM": capitals alone may be an acronym.
  if (sure !== undefined && (lower.length > 3 || text !== text.toUpperCase())) {
    return { at: sure, doubtful: false };
  }
  const doubtful = DOUBTFUL.get(lower);
  if (doubtful === undefined || text === 'ID') return null;
  return { at: doubtful, doubtful: true };
}

/** What tells whether "its", "well", "were" lacks an apostrophe, as features of a linear model. */
export function contractionFeatures(words: readonly Word[], index: number): number[] {
  const word = words[index];
  if (word === undefined) return [];
  const { lower } = word;
  const previous = words[index - 1];
  const next = words[index + 1];
  const second = words[index + 2];
  const capital = /^\p{Lu}/u.test(word.text);
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

function readForms(forms: string): Map<string, number> {
  return new Map(
    forms.split(/\s+/).map((form) => [form.replace("'", ''), form.indexOf("'")] as const),
  );
}

/** About how often each contraction stands in SUBTLEX-US, which writes its halves apart. */
const CONTRACTION_FREQUENCY = 20_000;

/** A rough count for a contraction that lost its apostrophe; 0 for any other word. */
export function contractionFrequency(lower: string): number {
  return SURE.has(lower) ? CONTRACTION_FREQUENCY : 0;
}
