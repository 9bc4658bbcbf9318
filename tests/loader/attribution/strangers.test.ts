import { describe, expect, test } from 'vitest';
import { attributeSpeech } from '../../../src/loader/quotes/attribute/attribute.ts';
import { speakersIn as speakersOf } from './speakers.ts';
import { type Cast, storyOf } from './story.ts';

const CAST: Cast = {
  women: ['Ines Calloway|Calloway'],
  men: ['Tobin Harwick|Harwick'],
  persons: ['Jamie Marsh|Marsh'],
  organisations: ['Lanthorn Bank', 'Tidal Trust'],
  places: ['Veldland', 'Port Amsel', 'Marravia'],
};

const speakersIn = (marked: string): string[] => speakersOf(marked, CAST);

describe('Somebody whom nobody names', () => {
  test.each([
    [
      'is whom a pronoun behind means',
      'It rained. It snowed. ',
      'a trawler skipper in Port Amsel (he)',
    ],
    ['may be meant as well as who has just spoken', '', ''],
  ])('%s', (_, between, expected) => {
    expect(
      speakersIn(
        `<1 We won,> [1 Tobin Harwick] {1 said}.\n${between}A trawler skipper in Port Amsel, who was awake, was less sure.\n<2 They will be back,> [2 he] {2 said}.`,
      )[1],
    ).toBe(expected);
  });

  test('is not kept among those turned down, since nobody can look them up', () => {
    const { speeches, source } = storyOf(
      '<1 We won,> [1 Tobin Harwick] {1 said}.\nA trawler skipper in Port Amsel, who was awake, was less sure.\n<2 They will be back,> [2 he] {2 said}.',
      CAST,
    );
    const { attributions } = attributeSpeech(speeches, source);
    expect(attributions[1]?.speakers).toEqual([]);
    expect(attributions[1]?.rejected.map(({ entity }) => entity)).toEqual(['tobin-harwick']);
  });

  test('is meant by no pronoun that a reader could follow, where they speak nowhere', () => {
    const { speeches, source } = storyOf(
      'A man in his eighties fell. Nobody saw him.\n<1 We won,> [1 Tobin Harwick] {1 said}.',
      CAST,
    );
    const known = [...source.entities, ...attributeSpeech(speeches, source).roles];
    const ids = new Set(known.map(({ id }) => id));
    const { mentions } = attributeSpeech(speeches, source);
    expect(mentions.filter(({ entity }) => !ids.has(entity))).toEqual([]);
  });

  test('is whom a pronoun behind means, though the text has not called them so before', () => {
    expect(
      speakersIn(
        'Tobin Harwick left early. It rained. The night porter was unhurt.\n<1 It shook,> [1 he] {1 said}.',
      ),
    ).toEqual(['the night porter (he)']);
  });

  test('is no other one where the sentence names the person', () => {
    expect(
      speakersIn(
        'A witness, who gave the name of Harwick, was fishing.\n<1 It came low,> [1 he] {1 said}.',
      ),
    ).toEqual(['Tobin Harwick (he)']);
  });

  test('speaks though a clause parts the words from the cue', () => {
    expect(
      speakersIn('A neighbour, who asked not to be named, {1 said} <1~ she had seen a youth>.'),
    ).toEqual(['a neighbour (A neighbour)']);
  });

  test('is whom a pronoun means where the speech was taken too far and begins with them', () => {
    expect(
      speakersIn(
        '<1 We won,> [1 Ines Calloway] {1 said}.\n<2 A woman in the row behind disagreed. I have lost a day,> [2 she] {2 said}.',
      )[1],
    ).toBe('a woman in the row behind (she)');
  });

  test('is called so with the one beside whom they stand', () => {
    expect(
      speakersIn(
        '<1 We won,> [1 Tobin Harwick] {1 said}.\nThe woman beside him nodded. <2 It was late,> [2 she] {2 said}.',
      )[1],
    ).toBe('the woman beside him (she)');
  });

  test('has no name to give where they are one of them, and a pronoun behind means nobody else', () => {
    expect(
      speakersIn(
        '<1 We won,> [1 Ines Calloway] {1 said}.\nOne of them, who was asleep, {2 said} <2~ it was late>. <3 It shook,> [3 she] {3 said}.',
      )[2],
    ).toBe('');
  });

  test('may be somebody named in a sentence before the quote that was taken for a part of it', () => {
    const { source, speeches } = storyOf(
      '<1 We won,> [1 Tobin Harwick] {1 said}.\n<2 The yard is full. One of them, Jamie Marsh, runs the night shift. It was dull,> [2 he] {2 said}.',
      CAST,
    );
    const read = speeches.map((speech) => ({ ...speech, certainty: 'likely' }) as const);
    expect(attributeSpeech(read, source).attributions[1]).toMatchObject({
      speakers: [],
      rejected: [{ entity: 'jamie-marsh' }],
    });
  });

  test('is not meant where what they do is told by the speaker', () => {
    expect(
      speakersIn(
        '[1 Ines Calloway] {1 said} <1~ it was late>.\n<2 A woman in the row behind fell over. I have lost a day,> [2 she] {2 said}.',
      )[1],
    ).toBe('Ines Calloway (she)');
  });

  test('is called so without the day on which it was', () => {
    expect(speakersIn('[1 A jury on Thursday] {1 found} <1~ that the dock leaks>.')).toEqual([
      'a jury (A jury)',
    ]);
  });
});

describe('A name behind a description', () => {
  test.each([
    [
      'and its title speaks',
      'Her husband, footballer Tobin Harwick, {1 told} us <1~ that they had left>.',
      ['Tobin Harwick (Tobin Harwick)'],
    ],
    [
      'of a place speaks, not the place before it',
      'In [1 Port Amsel], the governor, Tobin Harwick, {1 said} <1~ a street would be named after her>.',
      ['Tobin Harwick (Tobin Harwick)'],
    ],
    [
      'of somebody by their see speaks',
      '[1 The archbishop of Marravia], Ines Calloway, {1 said} <1~ it was good>.',
      ['Ines Calloway (Ines Calloway)'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(speakersIn(marked)).toEqual(expected);
  });

  test('speaks behind an office and a title of several words', () => {
    expect(
      speakersIn('[1 The Dean], the Very Revd Ines Calloway, {1 said} <1~ she had slept badly>.'),
    ).toEqual(['Ines Calloway (Ines Calloway)']);
  });

  test('goes on in the words behind it, which stand for the name', () => {
    expect(
      speakersIn(
        'Tobin Harwick, [1 pastor of a church in Port Amsel], Veldland, {1 said} <1~ it was good>.',
      ),
    ).toEqual(['Tobin Harwick (pastor of a church in Port Amsel)']);
  });

  test('speaks where its title holds a preposition', () => {
    expect(
      speakersIn('<1 It is late,> [1 Special Agent in Charge Tobin Harwick] {1 said}.'),
    ).toEqual(['Tobin Harwick (Tobin Harwick)']);
  });

  test('is read behind a word that seems a verb', () => {
    expect(
      speakersIn('<1 It fell over,> {1 said} [1 lead author Tobin Harwick of Lanthorn Bank].'),
    ).toEqual(['Tobin Harwick (Tobin Harwick)']);
  });
});

describe('Several of one kind', () => {
  test('"The elder" of two of a name is neither of them for certain', () => {
    const { source, speeches } = storyOf('<1 I was slow,> [1 the elder Harwick] {1 said}.', CAST);
    const rivals = new Map(source.mentions.map((mention) => [mention, ['oskar-harwick']]));
    const [attribution] = attributeSpeech(speeches, { ...source, rivals }).attributions;
    expect(attribution).toMatchObject({ speakers: [], rule: 'namesakes' });
  });

  test('"They" are two states that spoke together', () => {
    expect(
      speakersIn(
        'Lanthorn Bank said no.\n[1 Veldland] and [1 Marravia] {1 said} <1~ they agreed>.\n<2 It must change,> [2 they] {2 said}.',
      )[1],
    ).toBe('Veldland (they), Marravia (they)');
  });

  test('"She" is who is known to be a woman, where two were named as lately', () => {
    expect(
      speakersIn(
        '<1 It is for her,> [1 Marsh] {1 said}.\nHis mother, Ines Calloway, flew in.\n<2 I told him,> [2 she] {2 said}.',
      )[1],
    ).toBe('Ines Calloway (she)');
  });

  test('"The Dutchman" is the man just spoken of', () => {
    expect(
      speakersIn('Tobin Harwick shrugged it off.\n<1 That is racing,> [1 the Dutchman] {1 said}.'),
    ).toEqual(['Tobin Harwick (the Dutchman)']);
  });

  test('"The Tidal Executive" is a body, and nobody just spoken of', () => {
    expect(
      speakersIn(
        'Ines Calloway was tired.\n[1 The Tidal Service Executive] {1 said} <1~ it regretted that>.',
      ),
    ).toEqual(['']);
  });
});
