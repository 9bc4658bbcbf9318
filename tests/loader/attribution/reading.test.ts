import { describe, expect, it } from 'vitest';
import { quotesIn } from './quotes-in.ts';

/** [what the behaviour is, the article's paragraphs, its quotes as `SPEAKERS: words`] */
type Case = readonly [string, readonly string[], readonly string[]];

/** Whole articles with their marks, of which those at a quote's ends are no part of it: what is quoted, and who is said to have said it. */
const CASES: readonly Case[] = [
  [
    'A name with a clause behind it speaks, not the noun behind its verb',
    ['Dario Denk, who is running again, said the mayor “has no idea what it costs” and should go.'],
    ['Dario Denk: the mayor “has no idea what it costs” and should go'],
  ],
  [
    'A clerk is somebody, and the county is only where the clerk is',
    ['The clerk in Racine County says results will be late because a machine broke.'],
    ['the clerk in Racine County: results will be late because a machine broke'],
  ],
  [
    'People close to him are not he himself',
    [
      'Randal Pruet has said he will stay away, but two people close to him said he was “livid” at it.',
    ],
    ['Randal Pruet: he will stay away', 'two people close to him: he was “livid” at it'],
  ],
  [
    'Who is described as something does not speak',
    [
      'One serving officer, who spoke on condition that he not be named, described Redding as “a good man who got lost” to us.',
    ],
    ['one serving officer: Redding as “a good man who got lost” to us'],
  ],
  [
    'Behind a semicolon somebody else speaks',
    [
      'Wanda Kamau, who runs a bakery, said that trade was up; Dean Prior, whose shop is next door, thought it was down.',
    ],
    ['Wanda Kamau: trade was up', 'Dean Prior: it was down'],
  ],
  [
    'A verb with a particle is a cue as “said” is',
    [
      '“It cost nothing,” Rosa Chund said.',
      '“It is a boat, Mayor,” Astor shot back. “It is not even mine.”',
    ],
    ['Rosa Chund: It cost nothing,', 'Astor: It is a boat, Mayor, … It is not even mine.'],
  ],
  [
    'Who is asked a question answers it, where two asked and answered before',
    [
      '“Were you warned about the pump?” Alan Prosser asked.',
      '“We were told that it was old,” Rosa Chund replied.',
      '“That is a yes, then.”',
    ],
    [
      'Alan Prosser: Were you warned about the pump?',
      'Rosa Chund: We were told that it was old,',
      'Alan Prosser: That is a yes, then.',
    ],
  ],
  [
    'Nobody is named for what follows an answer, where the text does not tell who asked',
    ['“I am not able to discuss it,” Rosa Chund responded.', '“Of course you are not.”'],
    ['Rosa Chund: I am not able to discuss it,', 'nobody: Of course you are not.'],
  ],
  [
    'Another one is not the one before',
    ['“I did nothing wrong,” Callum Redding said. Another was blunter: “He was hung out to dry.”'],
    ['Callum Redding: I did nothing wrong,', 'nobody: He was hung out to dry.'],
  ],
  [
    'A new paragraph’s subject is who “he” means, whatever stands in apposition behind it',
    [
      '“I have got nothing,” said Ezra Crumb.',
      'Bill Rasmus, 77, a sailor everyone knows as “Sarge,” sat on a cot. He figured he would rebuild.',
    ],
    ['Ezra Crumb: I have got nothing,', 'Bill Rasmus: he would rebuild'],
  ],
  [
    'She who was asked is who “she” means',
    [
      '“I will vote,” said Marisol Duart, a baker. She smiled.',
      'I asked Teodora Quill about the book. She was silent for a while. “I would read them anyway,” she said.',
    ],
    ['Marisol Duart: I will vote,', 'Teodora Quill: I would read them anyway,'],
  ],
  [
    'An aide of the governor is not the governor',
    [
      'Gov. Thomas Whitlow spoke for an hour. “We won,” Whitlow said.',
      'An adviser to the governor, who asked not to be named, seemed unmoved. “Nobody in that room,” he said, “was taking notes.”',
    ],
    [
      'Thomas Whitlow: We won,',
      'an adviser to the governor: Nobody in that room, … was taking notes.',
    ],
  ],
  [
    'A town where something was is not “it”',
    [
      'The plan spent a fortune on empty buildings, one of them in Flint. It faulted the managers for “indifference” too.',
    ],
    ['nobody: the managers for “indifference” too'],
  ],
  [
    'A surname that is a town too is the person’s, where nothing speaks for the town',
    ['Gen. Fausto Merlo was there. Merlo led the troops. He has denied giving the order.'],
    ['Fausto Merlo: giving the order'],
  ],
  [
    'Whoever a participle tells more of is the subject, not what the participle ends in',
    ['One lawmaker leaving the room called it “a holiday without the food” on Monday.'],
    ['one lawmaker leaving the room: it “a holiday without the food” on Monday'],
  ],
  [
    'A sentence that ends in a colon is about who speaks behind it',
    ['Alderman Jorge Batt wasn’t buying it: “Every two years there is an excuse.”'],
    ['Jorge Batt: Every two years there is an excuse.'],
  ],
  [
    'A second “who” means the one of the first',
    [
      'They will face Martin Kessel, a baker who is 40 and who has said he will not debate anybody.',
    ],
    ['Martin Kessel: he will not debate anybody'],
  ],
  [
    'One of them is the one whose name stands behind',
    ['“We were not scared,” said one of them, Ruth Stamp, 68.'],
    ['Ruth Stamp: We were not scared,'],
  ],
  [
    'Who writes to say something says it',
    [
      'Samuel Friedland, who joined the others, wrote separately to say that he would have gone further.',
    ],
    ['Samuel Friedland: he would have gone further'],
  ],
  [
    'Words in marks right behind a report are the same speaker’s',
    [
      'Otto Lindgren smiled. He said his wife had asked what he would do now. “I told her I would sleep.”',
    ],
    [
      'Otto Lindgren: his wife had asked what he would do now',
      'Otto Lindgren: I told her I would sleep.',
    ],
  ],
  [
    'The name of a book in marks is said by nobody',
    ['“It is late,” said Ines Cole. The memoir, “The Long Way,” sold well.'],
    ['Ines Cole: It is late,'],
  ],
  [
    'A claim that the writer makes of a report is no part of it',
    ['Dario Denk argues that the record on crime is “abysmal” — a claim her aides dispute.'],
    ['Dario Denk: the record on crime is “abysmal'],
  ],
  [
    'Who can be heard saying something says it, whoever listens',
    [
      'Jurors were played the call, in which the guard can be heard saying: “He is down. He is not getting up.”',
    ],
    ['the guard: He is down. He is not getting up.'],
  ],
  [
    'A judge with “Mrs” before her office is a woman',
    [
      'The judge, Mrs Justice Halloran, looked at the clock. “It will all be shown here,” she said.',
    ],
    ['Halloran: It will all be shown here,'],
  ],
  [
    'Where jobs are cut is not who said so',
    [
      'Brandt & Vale plans to cut jobs, mostly in Ohio and in Monterrey, Mexico, and said it would hire nobody.',
    ],
    ['Brandt & Vale: it would hire nobody'],
  ],
  [
    'Who has said more elsewhere does not say what stands before “and”',
    [
      'Desislava Marin won. “I am glad,” Marin said.',
      'A senior European Union diplomat said Brussels anticipated “no dramas” over sanctions, and Marin has repeatedly said she would stay.',
    ],
    [
      'Desislava Marin: I am glad,',
      'a senior European Union diplomat: Brussels anticipated “no dramas” over sanctions',
      'Desislava Marin: she would stay',
    ],
  ],
  [
    'Several who ask are not the one whose name stands before them',
    ['In a letter read aloud by a pupil, Nora Kim, students asked that the mural be saved.'],
    ['students: the mural be saved'],
  ],
  [
    'She who stood and shouted is the shouter, not he who was leaving',
    [
      'Martin Eberly left. As he gathered his papers, a woman in the hall stood and shouted, “What about my file?”',
    ],
    ['a woman in the hall: What about my file?'],
  ],
  [
    'A surname in capitals before a colon is the person’s, however short',
    ['Rosalind Chu spoke first.', 'CHU: So that is a no.'],
    ['Rosalind Chu: So that is a no.'],
  ],
  [
    'Of two verbs of one subject both are hers who is named behind her office',
    [
      'The superintendent, Dr. Carla Weems, acknowledged that it was late, but insisted the two things were separate.',
    ],
    ['Carla Weems: it was late', 'Carla Weems: the two things were separate'],
  ],
  [
    'Who got lost and who said so need not be one',
    [
      'One serving officer described Redding as a good man who got lost and said the panel had punished him.',
    ],
    [
      'one serving officer: Redding as a good man who got lost',
      'one serving officer: the panel had punished him',
    ],
  ],
  [
    'Who has just asked does not answer',
    ['“Were you there?” Ann Lindh asked. Rosa Chund looked up. “I was,” she replied.'],
    ['Ann Lindh: Were you there?', 'Rosa Chund: I was,'],
  ],
  [
    'The chief is somebody, and he whom the text has called so',
    ['Lamar Stans, the police chief, spoke. “It was dark,” the chief said. “They were wrong.”'],
    ['Lamar Stans: It was dark, … They were wrong.'],
  ],
  [
    'An age stands between a name and what it is called, and hides neither',
    ['Among them was Tasha Whitt, 34, a neighbor, who wondered whether anything would change.'],
    ['Tasha Whitt: whether anything would change'],
  ],
  [
    'A rookie is somebody, whose surname alone is known again',
    ['A run by rookie Eliezer Pagan made it four. Pagan admitted he had not slept.'],
    ['Eliezer Pagan: he had not slept'],
  ],
  [
    'Her editor is not she herself in the next paragraph',
    [
      '“I moved to the coast,” said Ngozi Hale. She poured tea. Hale, 44, wrote at night, she said.',
      'Her editor, Cordelia Assan, is more exact. Hale rewrote the end 43 times, Assan says.',
      'Hale gave up twice. “It was terrible,” she says.',
    ],
    [
      'Ngozi Hale: I moved to the coast,',
      'Ngozi Hale: Hale, 44, wrote at night',
      'Cordelia Assan: Hale rewrote the end 43 times',
      'Ngozi Hale: It was terrible,',
    ],
  ],
];

describe('an article that keeps its marks', () => {
  it.each(CASES)('%s', (_, paragraphs, expected) => {
    expect(quotesIn(paragraphs)).toEqual(expected);
  });
});
