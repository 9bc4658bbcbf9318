import { describe, expect, it } from 'vitest';
import { detected, speechIn, unmark } from './marked.ts';

describe('what several say whom nobody names', () => {
  it('is a report, and so is what follows it', () => {
    const text = [
      'The harbor was closed on Monday after the storm.',
      'The old gate lets in the water, experts say. Even so, it keeps the name of its builder.',
    ];
    expect(speechIn(text).filter(({ kind }) => kind === 'direct')).toEqual([]);
  });

  it('is direct where it sounds spoken', () => {
    expect(said('<d We pay our share,> say [the growers].')).toEqual(['d We pay our share,']);
  });
});

describe('speech in the paragraph behind a colon', () => {
  it('is that of whoever said it in a statement', () => {
    const text =
      'Later [Holm] said in a statement: / <d We hope that the new dock will serve you well.>';
    const { paragraphs, said: words, subjects } = unmark(text);
    expect(detected(paragraphs)).toEqual({ said: words, subjects });
  });
});

describe('speech that goes on in the next paragraph without a cue', () => {
  it('is read where the one who was quoted goes on in the first person', () => {
    expect(said(MATCH)).toEqual(unmark(MATCH).said);
  });

  it('is read over a paragraph that turns to anybody, where the next one goes on in the first person', () => {
    expect(said(RACE)).toEqual(unmark(RACE).said);
  });

  it('is the speech of whoever was quoted before a cue that stands behind a question', () => {
    const texts = [
      'Who left the gate open? she said at the mill on Monday.',
      'I want to hear it from my own crew.',
    ];
    expect(speechIn(texts).map(({ continues }) => continues)).toEqual([null, 0]);
  });

  it('does not swallow the cue of another verb', () => {
    const text = [
      '<d I am proud of her,> [Holm] told the Norvik Gazette.',
      '<d She was with us for years, and now I miss her,> [Holm] explained. <d You have to be patient.>',
    ].join(' / ');
    expect(said(text)).toEqual(unmark(text).said);
  });

  it('ends where the writer tells of somebody again', () => {
    const text = `${MATCH} / Velk has now won four of her last five races.`;
    expect(said(text)).toEqual(unmark(MATCH).said);
  });

  it('is not taken from a writer who tells in the first person elsewhere', () => {
    const text = [
      'I went down to the harbor on Monday to look for my old boat.',
      'It lay behind the old mill, under a sheet of ice.',
      '<d The mill is closing for good,> [Petra Holm] said.',
      'I walked back to my room behind the church.',
    ].join(' / ');
    expect(said(text)).toEqual(unmark(text).said);
  });
});

const MATCH = [
  'Rower Siri Velk won her second race of the season in Norvik on Sunday.',
  '<d I had the wind with me,> said [Velk].',
  '<d I did not look back once, because I knew the others were tired.>',
  '<d We have trained for this since my brother built the boat.>',
].join(' / ');

const RACE = [
  'Driver Tomas Brandt came in fourth after a long race in the rain.',
  '<d I hardly saw the road all day,> [Brandt] told the Norvik Gazette.',
  '<d You only count the miles to the harbor.>',
  '<d We got home, though, and I thank my crew for the new tires.>',
].join(' / ');

const said = (marked: string): readonly unknown[] => detected(unmark(marked).paragraphs).said;
