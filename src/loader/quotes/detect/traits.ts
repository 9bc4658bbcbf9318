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

/** What is known of a stretch once a word of it shows it, a bit each: traits of words are joined by "or". */
export const TRAIT = {
  singular: 1,
  plural: 2,
  you: 4,
  clipped: 8,
  third: 16,
  modal: 32,
  past: 64,
  present: 128,
  bracket: 256,
} as const;

const PERSON = TRAIT.singular | TRAIT.plural | TRAIT.you;
const PAST_SHIFT = 6;

/** First person singular 1, plural 2, second person 4, added up. */
export const personOf = (traits: number): number => traits & PERSON;

/** 0 none, 1 past, 2 present, 3 both. */
export const tenseOf = (traits: number): number => (traits >> PAST_SHIFT) & 3;

/** 1 where a trait is among others, else 0. */
export const has = (traits: number, trait: number): number => ((traits & trait) === 0 ? 0 : 1);

/** The traits that closed-class words have by their letters alone. */
export const traitsOfWord = (lower: string): number => BY_WORD.get(lower) ?? 0;

const BY_WORD = new Map<string, number>();
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
  for (const word of words) BY_WORD.set(word, (BY_WORD.get(word) ?? 0) | trait);
}
