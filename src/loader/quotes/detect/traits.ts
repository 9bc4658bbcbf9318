import {
  CLIPPED,
  FIRST_PLURAL,
  FIRST_SINGULAR,
  MODALS,
  PAST,
  PRESENT,
  SECOND,
  THIRD,
} from './words.ts';

/** What is counted in a sentence. */
export const TRAIT = {
  singular: 0,
  plural: 1,
  you: 2,
  third: 3,
  clipped: 4,
  modal: 5,
  past: 6,
  present: 7,
  bracket: 8,
  named: 9,
  number: 10,
  rare: 11,
  finite: 12,
  comma: 13,
  mark: 14,
} as const;

/** Running counts stand in rows of so many: a power of two, that a place costs no multiplication. */
export const TRAIT_WIDTH = 16;

/** How often a trait stands among the tokens from `from` to `to`. */
export const countOf = (traits: Uint16Array, from: number, to: number, trait: number): number =>
  (traits[to * TRAIT_WIDTH + trait] ?? 0) - (traits[from * TRAIT_WIDTH + trait] ?? 0);

/** The traits that closed-class words have by their letters alone. */
export const traitsOfWord = (lower: string): readonly number[] => BY_WORD.get(lower) ?? NO_TRAITS;

const NO_TRAITS: readonly number[] = [];
const BY_WORD = new Map<string, number[]>();
for (const [trait, words] of [
  [TRAIT.singular, FIRST_SINGULAR],
  [TRAIT.plural, FIRST_PLURAL],
  [TRAIT.you, SECOND],
  [TRAIT.third, THIRD],
  [TRAIT.clipped, CLIPPED],
  [TRAIT.modal, MODALS],
  [TRAIT.past, PAST],
  [TRAIT.present, PRESENT],
] as const) {
  for (const word of words) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), trait]);
}
