import { describe, expect, it } from 'vitest';
import { readTitle } from '../../src/loader/title.ts';

const derived = (sentence: string): string =>
  readTitle('', [], [{ start: 0, end: 0, text: sentence, edits: [], break: null }]).text;

describe('a title derived from the first sentence', () => {
  it('is its opening clause where that ends in time', () => {
    expect(
      derived(
        'The ferry to Norvik stopped sailing on Monday morning, its owners said, because the engine had failed for the third time this winter.',
      ),
    ).toBe('The ferry to Norvik stopped sailing on Monday morning');
  });

  it('leaves out where the article was filed, the region of that place too', () => {
    expect(derived('PORT AMSEL, Upper Norland — Two ferries met in the fog on Monday.')).toBe(
      'Two ferries met in the fog on Monday',
    );
    expect(derived('NORVIK, March 4 (Harbor Wire) -- Two ferries met in the fog.')).toBe(
      'Two ferries met in the fog',
    );
  });

  it('is cut, with a mark, before a phrase and not within one', () => {
    expect(
      derived(
        'Four fishermen who spent two nights on a sandbank were brought ashore by a tanker and taken to the hospital of Norvik on Sunday.',
      ),
    ).toBe('Four fishermen who spent two nights on a sandbank were brought ashore by a tanker …');
    expect(
      derived(
        'The oldest swimming pool of the county will lose its roof its changing rooms and its two diving boards this spring before builders arrive.',
      ),
    ).toBe('The oldest swimming pool of the county will lose its roof its changing rooms …');
  });

  it('goes on to the verb where the first comma stands before it', () => {
    expect(
      derived(
        'Petra Venn, the gardener whose wild, shaded courtyards drew crowds to Norvik every summer, has planted her last tree and sold the nursery.',
      ),
    ).toBe(
      'Petra Venn, the gardener whose wild, shaded courtyards drew crowds to Norvik every summer, has planted …',
    );
    expect(
      derived(
        'When the owner of a small bakery in Norvik opened its door on Friday, he found nine hundred loaves that nobody had ordered.',
      ),
    ).toBe('When the owner of a small bakery in Norvik opened its door on Friday, he found …');
  });

  it('may end in an adverb', () => {
    expect(
      derived(
        'Hundreds of gardeners stayed away on Friday as the keepers of the park walked out in a quarrel over spades and the pay of learners.',
      ),
    ).toBe('Hundreds of gardeners stayed away on Friday as the keepers of the park walked out …');
  });

  it('ends in no word that leads on to another', () => {
    expect(
      derived(
        'Norvik council workers hope voters welcome plans they drew up last autumn showing how every street lamp could save money and power.',
      ),
    ).not.toMatch(/ (?:how|every|could) …$/);
  });
});
