import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/loader/language/analyse.ts';
import { cutArticle } from '../../../src/loader/quotes/detect/cuts.ts';
import {
  COUNTED,
  countOf,
  shareOf,
  tallyOf,
  traitsBetween,
} from '../../../src/loader/quotes/detect/tally.ts';
import { has, personOf, tenseOf, TRAIT } from '../../../src/loader/quotes/detect/traits.ts';

const [line] = cutArticle([
  analyse(
    'We rebuilt 3 bridges, Mayor Odile Brandt said, and you will see, I hope, what it takes.',
  ),
]);
if (line === undefined) throw new Error('no sentence');
const tally = tallyOf(line);
const stretches = line.cuts.flatMap((_, from) =>
  line.cuts.slice(from + 1).map((__, index) => [from, from + 1 + index] as const),
);
const wordsIn = (from: number, to: number): string[] =>
  line.tokens.slice(line.cuts[from], line.cuts[to]).map(({ lower }) => lower);

describe('the tally of a sentence', () => {
  it.each(stretches)('counts what stands from cut %i to cut %i', (from, to) => {
    const words = wordsIn(from, to);
    const commas = words.filter((word) => word === ',').length;
    expect(countOf(tally, from, to, COUNTED.comma)).toBe(commas);
    const names = words.filter((word) => ['mayor', 'odile', 'brandt'].includes(word)).length;
    expect(countOf(tally, from, to, COUNTED.named)).toBe(names);
  });

  it.each(stretches)('tells the traits of the words from cut %i to cut %i', (from, to) => {
    const words = wordsIn(from, to);
    const traits = traitsBetween(tally, from, to);
    const [singular, plural, you] = ['i', 'we', 'you'].map((word) =>
      words.includes(word) ? 1 : 0,
    );
    expect(personOf(traits)).toBe((singular ?? 0) + 2 * (plural ?? 0) + 4 * (you ?? 0));
    expect(has(traits, TRAIT.modal)).toBe(words.includes('will') ? 1 : 0);
  });

  it('tells past from present, and both from neither', () => {
    expect(tenseOf(TRAIT.past)).toBe(1);
    expect(tenseOf(TRAIT.present)).toBe(2);
    expect(tenseOf(TRAIT.past | TRAIT.present | TRAIT.modal)).toBe(3);
    expect(tenseOf(TRAIT.modal)).toBe(0);
  });

  it('gives shares in five steps', () => {
    expect([0, 1, 2, 4, 8].map((count) => shareOf(count, 8))).toEqual([0, 2, 3, 4, 4]);
    expect(shareOf(1, 40)).toBe(1);
  });
});
