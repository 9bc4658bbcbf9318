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

/** The frames of a sentence's cues, in their order. */
function framesIn(text: string): readonly string[] {
  return cutArticle([analyse(text)])[0]?.frames ?? [];
}

describe('The frame of a cue', () => {
  test('is not that of speech before it where a thing is added', () => {
    expect(
      framesIn('Since the strike in May, the ministry has added many firms to its list.'),
    ).toEqual(['before']);
  });

  test('is that of speech before it where nothing but the day follows', () => {
    expect(framesIn('The bridge is safe for every truck, she added last week.')).toEqual(['after']);
  });
});
