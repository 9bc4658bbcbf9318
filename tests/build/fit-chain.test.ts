import { describe, expect, it } from 'vitest';
import { fitChain } from '../../src/build/fit/chain.ts';
import type { ChainExample } from '../../src/build/fit/chain-features.ts';
import { articleOf, goldSteps, type GoldQuote } from '../../src/build/fit/speech-gold.ts';

const OPTIONS = { rarest: 1, rounds: 3, rate: 0.1, slowing: 0.5, decay: 1, smallest: 0.01 };

const SENTENCES = [
  'The oven is cold, the baker said.',
  'The baker said that the oven was cold.',
  'He opened the shop on Monday.',
];

/** Letters and digits before the end of some words. */
const lettersTo = (text: string, words: string): number =>
  text.slice(0, text.indexOf(words) + words.length).replace(/[^A-Za-z0-9]/g, '').length;

const text = SENTENCES.join(' ');
const stretch = (before: string, words: string): readonly [number, number] => [
  before === '' ? 0 : lettersTo(text, before),
  lettersTo(text, words),
];
const quotes: GoldQuote[] = [
  {
    kind: 'direct',
    spans: [stretch('', 'oven is cold')],
    cue: [stretch('the baker', 'the baker said')],
  },
  {
    kind: 'indirect',
    spans: [stretch('The baker said', 'that the oven was cold')],
    cue: [stretch('The baker', 'The baker said')],
  },
];

const example = (kindsKnown: boolean): ChainExample => {
  const article = articleOf('oven', [{ text, edits: [] }], quotes);
  return { lines: article.lines, steps: goldSteps(article), kindsKnown };
};

describe('fitting the chain', () => {
  it('gives the same weights for the same examples', () => {
    const fit = (): string => JSON.stringify(fitChain([example(true), example(false)], OPTIONS));
    expect(fit()).toBe(fit());
  });

  it('tells kinds apart where gold knows them', () => {
    const { features } = fitChain([example(true)], OPTIONS);
    const rows = Object.values(features['shape'] ?? {});
    expect(rows.some(([direct, , indirect]) => (direct ?? 0) > 0 && (indirect ?? 0) < 0)).toBe(
      true,
    );
    expect(rows.some(([direct, , indirect]) => (direct ?? 0) < 0 && (indirect ?? 0) > 0)).toBe(
      true,
    );
  });

  it('learns where speech stands, and nothing of its kinds, where gold knows none', () => {
    const { features } = fitChain([example(false)], OPTIONS);
    const rows = Object.values(features['shape'] ?? {});
    expect(rows.some(([, mixed]) => (mixed ?? 0) > 0)).toBe(true);
    expect(rows.some(([, mixed]) => (mixed ?? 0) < 0)).toBe(true);
    expect(rows.map(([, mixed]) => mixed)).toEqual(rows.map(([, , indirect]) => indirect));
  });
});
