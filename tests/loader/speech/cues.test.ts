import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/loader/language/analyse.ts';
import { cutArticle } from '../../../src/loader/quotes/detect/cuts.ts';

/** The subjects of a sentence's cues, as they stand in it. */
function subjectsIn(text: string): string[] {
  const [line] = cutArticle([analyse(text)]);
  return (line?.cues ?? []).flatMap(({ subjects }) =>
    subjects.map(({ from, to }) =>
      text.slice(line?.tokens[from]?.start, line?.tokens[to - 1]?.end),
    ),
  );
}

describe('The subject of a cue', () => {
  test('stands before it where a thing with a verb of its own follows', () => {
    expect(
      subjectsIn('Tobin Harwick, 71, who keeps bees, said the stream behind his house woke him.'),
    ).toEqual(['Tobin Harwick']);
  });

  test('stands behind it where somebody follows', () => {
    expect(subjectsIn('We are late, said the woman behind the counter.')).toEqual(['the woman']);
  });
});
