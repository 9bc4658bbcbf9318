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

  test('is whoever warned or promised something, where a clause stands before it', () => {
    expect(subjectsIn('The dam will break by noon, warned Odile Brandt.')).toEqual([
      'Odile Brandt',
    ]);
    expect(subjectsIn('The dam will break by noon, warned the engineer.')).toEqual([]);
    expect(subjectsIn('Last night the council warned Odile Brandt.')).toEqual(['the council']);
  });

  test('is the name that "himself" or "herself" stresses', () => {
    expect(subjectsIn('Harwick himself wrote on his page: It is late.')).toEqual(['Harwick']);
  });

  test('is whoever speaks for a body, not the body that a noun introduces', () => {
    expect(subjectsIn('A lawyer for the drivers’ union Gullwing said it would appeal.')).toEqual([
      'A lawyer for the drivers’ union Gullwing',
    ]);
    expect(subjectsIn('The head of research Ines Calloway said it would rain.')).toEqual([
      'Ines Calloway',
    ]);
  });
});

/** The frames of a sentence's cues, in their order. */
function framesIn(text: string): readonly string[] {
  return cutArticle([analyse(text)])[0]?.frames ?? [];
}

describe('A cue behind words that only tell where or when', () => {
  test('reports what follows it', () => {
    const place = 'In a filing with the state regulators,';
    expect(framesIn(`${place} Norvik Power said one of its lines recorded a fault.`)).toEqual([
      'before',
    ]);
    expect(framesIn('In a week, the ferry will be gone, Lund said.')).toEqual(['after']);
  });
});

describe('A cue behind speech', () => {
  test('takes no day for its speaker', () => {
    expect(subjectsIn('The lift is mended, engineer Ann Velk, R-Norvik, said Tuesday.')).toEqual([
      'Ann Velk',
    ]);
  });

  test('has its speaker behind it where another clause, a participle or an odd name follows', () => {
    expect(subjectsIn('The paint is dry, said foreman Tomas Velk when asked.')[0]).toBe(
      'Tomas Velk',
    );
    expect(subjectsIn('Nobody rang, said the cook known as Kipper.')[0]).toBe('the cook');
    expect(subjectsIn('The eggs were late, said Orla Venn Win, a grocer.')).toEqual([
      'Orla Venn Win',
    ]);
  });

  test('has compounds of a noun for a part of its speaker', () => {
    const [line] = cutArticle([analyse('It is over, the Norvik-based group said.')]);
    const [clause] = (line?.cues ?? []).map((cue) => cue.clause);
    expect(line?.tokens[clause?.from ?? -1]?.text).toBe('the');
    expect(subjectsIn('It is over, said the left-leaning Norvik paper.')).toEqual([
      'the left-leaning Norvik paper',
    ]);
  });

  test('has its speaker before a bracket', () => {
    expect(subjectsIn('The cup stays here, Petra Lund (S-Norvik), shouted at the gate.')).toEqual([
      'Petra Lund',
    ]);
  });
});

test('Charges for a deed are no report', () => {
  expect(subjectsIn('The brothers face charges for brewing gin without his licence.')).toEqual([]);
  const [line] = cutArticle([analyse('The brothers face charges for brewing gin in a shed.')]);
  expect(line?.cues.map(({ kind }) => kind)).not.toContain('noun');
});

describe('The frame of a cue', () => {
  test('is that of speech before it where whom it was said to follows', () => {
    expect(framesIn('The bridge is ours now, she said to the crowd.')).toEqual(['after']);
    expect(framesIn('After the war, she said to go home.')).toEqual(['before']);
  });

  test('is that of speech before it where it stands alone in small letters', () => {
    expect(framesIn('he told the paper on Friday.')).toEqual(['after']);
    expect(framesIn('He told the paper on Friday.')).toEqual(['before']);
  });

  test('has no colon that belongs to a verb behind it', () => {
    expect(framesIn('The oven is fixed, Lund said, adding: We bake at five.')).toEqual([
      'midst',
      'colon',
    ]);
  });

  test('is not that of speech before it where a thing is added', () => {
    expect(framesIn('After the flood, the museum has added new rooms for visitors.')).toEqual([
      'before',
    ]);
  });

  test('is not that of speech before it where the verb is denied', () => {
    expect(framesIn('He rises at five, he never grumbles, and he is gone by six.')).toEqual([
      'before',
    ]);
    expect(framesIn('He rises at five, he grumbles, and is gone by six.')).toEqual(['midst']);
  });

  test('is that of speech before it where nothing but the day follows', () => {
    expect(framesIn('The bridge is safe for every truck, she added last week.')).toEqual(['after']);
  });
});

describe('What nobody says', () => {
  test.each([
    'Read more: How the bronzes were taken',
    'See also: Why the ferry sank',
    'Note: the pool opens at noon',
  ])('is no cue where the reader is told to do something: %s', (text) => {
    const [line] = cutArticle([analyse(text)]);
    expect(line?.cues).toEqual([]);
  });

  test('is no cue where a surname only looks like a verb', () => {
    expect(subjectsIn('Her deputy, Omar Said, will run the city until May.')).toEqual([]);
    expect(subjectsIn('Her deputy, Omar Said, said the city was safe.')).toEqual(['Omar Said']);
  });

  test('is told from somebody’s words behind a colon', () => {
    expect(subjectsIn('Harwick wrote on his page: The pool opens at noon.')).toEqual(['Harwick']);
  });
});
