import { describe, expect, test } from 'vitest';
import { speakersIn } from './speakers.ts';
import type { Cast } from './story.ts';

const CAST: Cast = {
  women: ['Ines Calloway|Calloway'],
  men: ['Tobin Harwick|Harwick'],
  persons: ['Jamie Marsh|Marsh'],
  organisations: ['Northern Rail Union', 'Lanthorn Bank', 'Ostrelle', 'Tidal Wire', 'Gullwing'],
  places: ['Veldland', 'Port Amsel'],
};

/** [what the behaviour is, the story, the speakers of each speech] */
type Case = readonly [string, string, readonly string[]];

const HEADS: readonly Case[] = [
  [
    'Whoever was told or asked something does not say it',
    '[1 Ines Calloway] was {1 told} <1~ to leave the quay>.',
    [''],
  ],
  [
    'Of whom something is expected does not expect it',
    '[1 The Northern Rail Union] is now {1 expected} <1~ to call another strike>.',
    [''],
  ],
  [
    'Who says of somebody that they were asked did not ask it',
    '[1 Calloway] {1 said} <1~ the bank was closed> and that [2 Harwick] had been {2 asked} <2~ to wait>.',
    ['Ines Calloway (Calloway)', ''],
  ],
  [
    'Who smiles when asked something does not say what was asked',
    'Asked <1~ if the ferry would sail>, [1 Calloway] {1 smiled} and closed the door.',
    [''],
  ],
  [
    'An age may stand between what they are and their name',
    "Outside the bank, the quay's keeper, 80-year-old Ines Calloway, {1 said} <1~ she was glad>.",
    ['Ines Calloway (Ines Calloway)'],
  ],
  [
    'Whoever was worried feels it',
    '[1 Ines Calloway] was {1 worried} <1~ that the quay would sink>.',
    ['Ines Calloway (Ines Calloway)'],
  ],
  [
    'They are those whom a chain of places hangs on',
    'Parents at a village school in the north of [1 the county] {1 say} <1~ they were told too late>.',
    [
      'parents at a village school in the north of the county (Parents at a village school in the north of the county)',
    ],
  ],
  [
    'It is one thing that says, not the many before it',
    'Letters from residents near [1 the hospital] {1 says} <1~ it is loud>.',
    ['the hospital (the hospital)'],
  ],
  [
    'What opens with a place is no chain',
    'In the north of the county near the mill [1 the board] {1 said} <1~ it was late>.',
    ['the board (the board)'],
  ],
  [
    'It is the one whom a clause without commas describes, not whom that clause names',
    'A man who pulled [1 two boys from a sinking] boat {1 said} <1~ he was cold>.',
    ['a man (A man)'],
  ],
  [
    'A clause may end right before the verb',
    'A nurse who asked not to be named {1 said} <1~ the ward was full>.',
    ['a nurse (A nurse)'],
  ],
  [
    'The verb of that clause may take a noun',
    'A lieutenant who declined to give [1 his name] {1 said} <1~ it was late>.',
    ['a lieutenant (A lieutenant)'],
  ],
  [
    'It is whom the words between commas identify',
    'A member in the second row, later identified as Tobin Harwick, {1 shouted} <1~ that it was late>.',
    ['Tobin Harwick (Tobin Harwick)'],
  ],
  [
    'Behind the cue it is the name that a comma and the stop stand round',
    "<1 It is late,> {1 said} [1 the dairy's owner], Tobin Harwick.",
    ['Tobin Harwick (Tobin Harwick)'],
  ],
  [
    'Of what somebody in the clause hopes it is not the one who hopes',
    'A man who hopes [1 the mayor] {1 said} <1~ it was late> left.',
    ['the mayor (the mayor)'],
  ],
  [
    'A clause that tells which one is meant parts a noun from somebody just named',
    'Tobin Harwick was late.\n[1 The lifelong banker] who wrote the letter {1 says} <1~ he is sorry>.',
    ['the lifelong banker (The lifelong banker)'],
  ],
  [
    'An office that somebody acts in is theirs',
    'Tobin Harwick, acting [1 director of Lanthorn Bank], which sent the letter, {1 said} <1~ it was late>.',
    ['Tobin Harwick (director of Lanthorn Bank)'],
  ],
  [
    'An authority is a speaker, and the state whose it is none',
    "[1 Veldland's harbour authority] {1 said} <1~ it had asked twice>.",
    ["Veldland's harbour authority (Veldland's harbour authority)"],
  ],
];

const NAMED_BY_KIND: readonly Case[] = [
  [
    '"The foundation" is no broadcaster that somebody has spoken to',
    'Harwick told Tidal Wire about it.\n<1 We will stay out,> [1 the foundation] {1 said}.',
    ['the foundation (the foundation)'],
  ],
  [
    '"The union" is one by its name',
    'Northern Rail Union called a strike.\n<1 We will stay out,> [1 the union] {1 said}.',
    ['Northern Rail Union (the union)'],
  ],
  [
    '"The union" is one by its introduction',
    'Gullwing, a union of pilots, called a strike.\n<1 We will stay out,> [1 the union] {1 said}.',
    ['Gullwing (the union)'],
  ],
  [
    '"The company" is a firm of which nothing else is told',
    'Ostrelle lost money.\n<1 It will pass,> [1 the company] {1 said}.',
    ['Ostrelle (the company)'],
  ],
  [
    '"The company" is no union',
    'Northern Rail Union called a strike.\n<1 It will pass,> [1 the company] {1 said}.',
    ['the company (the company)'],
  ],
];

const DOCUMENTS: readonly Case[] = [
  [
    'What a study finds is its own where nobody is said to have made it',
    '<1~ The ice is thinner,> {1 according to} [1 a study].\n[2 The study] {2 found} <2~ that half was gone>.',
    ['a study (a study)', 'a study (The study)'],
  ],
  [
    'What a study by somebody finds is theirs',
    '[1 A study by Lanthorn Bank] {1 found} <1~ that half was gone>.',
    ['Lanthorn Bank (A study by Lanthorn Bank)'],
  ],
  [
    'The very words of a document are somebody’s whom nothing tells',
    '<1 Nobody knew,> [1 the report] {1 said}.',
    [''],
  ],
];

const PRONOUNS: readonly Case[] = [
  [
    'The one whom the sentence before is about speaks, though nothing tells that they are a woman',
    'Ines Calloway laughed.\nJamie Marsh was frightened. <1 It was dull,> [1 she] {1 said}.',
    ['Jamie Marsh (she)'],
  ],
  [
    'The husband of a woman makes her no man',
    'Ines Calloway laughed.\nJamie Marsh, whose husband is ill, was frightened. <1 He was sent home,> [1 she] {1 said}.',
    ['Jamie Marsh (she)'],
  ],
];

describe.each([
  ['The head of a subject', HEADS],
  ['An organisation called by its kind', NAMED_BY_KIND],
  ['A document', DOCUMENTS],
  ['A pronoun', PRONOUNS],
])('%s', (_, cases) => {
  test.each(cases)('%s', (__, story, speakers) => {
    expect(speakersIn(story, CAST)).toEqual(speakers);
  });
});
