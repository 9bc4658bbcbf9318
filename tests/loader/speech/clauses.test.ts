import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/loader/language/analyse.ts';
import { balanceOf, clausesOf } from '../../../src/loader/quotes/detect/clauses.ts';
import { cutArticle, type Line } from '../../../src/loader/quotes/detect/cuts.ts';
import { nameOf } from '../../../src/loader/quotes/detect/symbols.ts';

const read = (text: string): Line => {
  const [line] = cutArticle([analyse(text)]);
  if (line === undefined) throw new Error('no sentence');
  return line;
};

/** The number of the cut before which the sentence reads so. */
const cutAfter = ({ tokens, cuts }: Line, words: string): number => {
  const cut = cuts.findIndex(
    (at) =>
      words.endsWith(tokens[at - 1]?.text ?? '\n') &&
      at > 0 &&
      tokens
        .slice(0, at)
        .map(({ text }) => text)
        .join(' ')
        .endsWith(words),
  );
  if (cut < 0) throw new Error(`no cut after “${words}”`);
  return cut;
};

describe('the clauses of a sentence', () => {
  it('are not whole while all that was read is "while the oven was cold,"', () => {
    const line = read('The baker said that while the oven was cold, nobody bought bread.');
    const clauses = clausesOf(line);
    const from = cutAfter(line, 'baker said');
    expect(balanceOf(clauses, from, cutAfter(line, 'cold ,'))).toBe(1);
    expect(balanceOf(clauses, from, line.cuts.length - 1)).toBe(2);
  });

  it('are none in a phrase', () => {
    const line = read('The baker found that in the two upper ovens, which were new, bread burned.');
    const clauses = clausesOf(line);
    const from = cutAfter(line, 'baker found');
    expect(balanceOf(clauses, from, cutAfter(line, 'ovens ,'))).toBe(1);
    expect(balanceOf(clauses, from, line.cuts.length - 1)).toBe(2);
  });

  it('tell what goes on behind a cut', () => {
    const line = read(
      'The union said the yard was safe, and the owner warned that it would close.',
    );
    const { beyond } = clausesOf(line);
    expect(nameOf(beyond[cutAfter(line, 'safe ,')] ?? -1)).toBe('and>cue tell');
    expect(nameOf(beyond[line.cuts.length - 1] ?? -1)).toBe('-');
  });

  it('tell a clause of its own from a relative one and from a phrase', () => {
    const line = read(
      'The mayor promised to mend the bridge, which was closed in spring, and the children danced, beaming.',
    );
    const { beyond } = clausesOf(line);
    expect(nameOf(beyond[cutAfter(line, 'bridge ,')] ?? -1)).toBe('which>verb');
    expect(nameOf(beyond[cutAfter(line, 'spring ,')] ?? -1)).toBe('and>clause');
  });

  it('tell tenses as reports shift them', () => {
    const tenseOf = (text: string): number | undefined => {
      const line = read(`The baker said ${text}`);
      return clausesOf(line).tenses[cutAfter(line, 'baker said')];
    };
    expect(tenseOf('the oven was cold.')).toBe(1);
    expect(tenseOf('the oven is cold.')).toBe(2);
    expect(tenseOf('the oven will heat.')).toBe(3);
    expect(tenseOf('the oven would heat.')).toBe(4);
  });
});
