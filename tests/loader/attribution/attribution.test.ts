import { describe, expect, test } from 'vitest';
import { attributeSpeech } from '../../../src/loader/quotes/attribute/attribute.ts';
import { type Cast, type Story, storyOf } from './story.ts';

/** [what the behaviour is, the story, the speakers of each speech as `NAME (mention)`, cast if not the usual one] */
type Case = readonly [string, string, readonly string[], Cast?];

const CAST: Cast = {
  women: ['Mara Ostrel|Ostrel|Mara', 'Ines Calloway|Calloway'],
  men: ['Tobin Harwick|Harwick', 'Piet Vandor|Vandor'],
  persons: ['Quill Marsh|Marsh'],
  organisations: ['Northern Rail Union', 'Lanthorn Bank', 'The Harbour Ledger|Ledger'],
  places: ['Veldland', 'Port Amsel'],
};

const NAMES: readonly Case[] = [
  [
    'A name before its cue is the speaker',
    '<1 The bridge will hold,> [1 Mara Ostrel] {1 said}.',
    ['Mara Ostrel (Mara Ostrel)'],
  ],
  [
    'A name after its cue is the speaker',
    '<1 The bridge will hold,> {1 said} [1 Tobin Harwick].',
    ['Tobin Harwick (Tobin Harwick)'],
  ],
  [
    'A short form stands for the whole name',
    'Mara Ostrel runs the port.\n<1 We are full,> [1 Ostrel] {1 said}.',
    ['Mara Ostrel (Ostrel)'],
  ],
  [
    'An apposition after the name does not speak',
    '<1 It is late,> {1 said} [1 Tobin Harwick, an old friend of the late Piet Vandor].',
    ['Tobin Harwick (Tobin Harwick)'],
  ],
  [
    'A name in a relative clause does not speak',
    '<1 It is late,> {1 said} [1 Ines Calloway, who once worked for Piet Vandor].',
    ['Ines Calloway (Ines Calloway)'],
  ],
  [
    'Titles and offices before the name are no part of it',
    '<1 It is late,> [1 harbour police chief Piet Vandor] {1 said}.',
    ['Piet Vandor (Piet Vandor)'],
  ],
  [
    'An organisation before a title is not the speaker',
    '<1 Trains stop at noon,> [1 Northern Rail Union secretary Piet Vandor] {1 said}.',
    ['Piet Vandor (Piet Vandor)'],
  ],
  [
    'A name after a description is the one described',
    '<1 It is late,> [1 another critic, Ines Calloway,] {1 said}.',
    ['Ines Calloway (Ines Calloway)'],
  ],
  [
    'A relative is not the one whose relative it is',
    "<1 It is late,> [1 Vandor's niece, Ines Calloway,] {1 said}.",
    ['Ines Calloway (Ines Calloway)'],
  ],
  [
    'A bracket after the name changes nothing',
    '<1 It is late,> [1 Ines Calloway (Port Amsel)] {1 said}.',
    ['Ines Calloway (Ines Calloway)'],
  ],
  [
    'Two names joined by "and" both speak',
    '<1 We agree,> [1 Mara Ostrel and Tobin Harwick] {1 said}.',
    ['Mara Ostrel (Mara Ostrel), Tobin Harwick (Tobin Harwick)'],
  ],
  [
    'Two subjects of one cue both speak',
    '<1 We agree,> [1 Ostrel] and [1 Harwick] {1 said}.',
    ['Mara Ostrel (Ostrel), Tobin Harwick (Harwick)'],
  ],
  [
    'A country speaks',
    '[1 Veldland] {1 said} <1~ it would close the border>.',
    ['Veldland (Veldland)'],
  ],
  [
    'A newspaper speaks',
    '[1 The Harbour Ledger] {1 reported} <1~ that the dock was sold>.',
    ['The Harbour Ledger (The Harbour Ledger)'],
  ],
  [
    'The one spoken to is not the speaker',
    '[1 Mara Ostrel] {1 told} The Harbour Ledger <1~ that the dock was sold>.',
    ['Mara Ostrel (Mara Ostrel)'],
  ],
  [
    'A capitalised name that nobody is known by is not made a role',
    '<1 It is late,> [1 Zedrick] {1 said}.',
    [''],
  ],
];

const PRONOUNS: readonly Case[] = [
  [
    '"He" is no note, though it spoke last',
    'Piet Vandor has shut the dock.\n<1~ Ropes would be returned>, [1 the note] {1 said}.\n<2 I was tired,> [2 he] {2 says}.',
    ['the note (the note)', 'Piet Vandor (he)'],
  ],
  [
    '"He" is the subject behind a year, which is no part of his name',
    '<1 It is late,> {1 said} [1 Tobin Harwick].\nIn 2010 Vandor left. <2 I liked it,> [2 he] {2 recalled}.',
    ['Tobin Harwick (Tobin Harwick)', 'Piet Vandor (he)'],
  ],
  [
    '"He" is the subject of the sentence before, whose town and land stand between it and its verb',
    '<1 It is late,> {1 said} [1 Tobin Harwick].\nPiet Vandor, a weaver from Port Amsel, Veldland, was the last to come. <2 I missed the boat,> [2 he] {2 said}.',
    ['Tobin Harwick (Tobin Harwick)', 'Piet Vandor (he)'],
  ],
  [
    '"She" is not her own mother, of whom the text just told',
    'Mara Ostrel grew up in Veldland.\nHer mother took her to the harbour. Her father stayed at home.\n<1 It was late,> [1 she] {1 said}.',
    ['Mara Ostrel (she)'],
  ],
  [
    '"He" is somebody’s neighbour with whom the sentence before begins',
    '<1 It is late,> {1 said} [1 Tobin Harwick].\nPeople queued for bread. <2 It has not moved,> {2 said} [2 Ines Calloway], 34. Her neighbour was hungry. <3 It moved,> [3 he] {3 said}.',
    [
      'Tobin Harwick (Tobin Harwick)',
      'Ines Calloway (Ines Calloway)',
      'Ines Calloway’s neighbour (he)',
    ],
  ],
  [
    '"She" behind "one", who has no name, is nobody named before',
    '<1 It is late,> {1 said} [1 Ines Calloway].\nFormer sailors sent letters. [2 One], who left in March, {2 said} <2~ that it was a wreck>. <3 Everybody knew,> [3 she] {3 said}.',
    ['Ines Calloway (Ines Calloway)', '', ''],
  ],
  [
    '"She" is whom a name in apposition to the subject of "was" names',
    '<1 It is late,> {1 said} [1 Quill Marsh], a banker.\nAnother banker, Ines Calloway, was less sure. <2 The dock will hold,> [2 she] {2 wrote}.',
    ['Quill Marsh (Quill Marsh)', 'Ines Calloway (she)'],
  ],
  [
    '"He" is the subject of what the tagger takes for a noun',
    'Quill Marsh, as ever, is superb.\nTobin Harwick shot the film in nine weeks.\n<1 It rained,> [1 he] {1 recalls}.',
    ['Tobin Harwick (he)'],
  ],
  [
    '"She" is not she whose own somebody else is',
    '<1~ Mara Ostrel has died>, [1 her publisher] {1 said}.\n<2 I learned to listen there>, [2 she] {2 told} The Harbour Ledger in 1988.',
    ['her publisher (her publisher)', 'Mara Ostrel (she)'],
  ],
  [
    '"Who" behind an apposition is whom it describes',
    '<1 It is late,> {1 said} Mara Ostrel, chief engineer at Lanthorn Bank, [1 who] expects a storm.',
    ['Mara Ostrel (who)'],
  ],
  [
    '"It" that suggests something is nobody',
    'Mara Ostrel works at Lanthorn Bank.\n[1 It] does {1 suggest} <1~ that the dock leaks>.',
    [''],
  ],
  [
    '"He" is the man just spoken of',
    'Tobin Harwick closed the dock.\n<1 It leaks,> [1 he] {1 said}.',
    ['Tobin Harwick (he)'],
  ],
  [
    '"She" passes over the nearer man',
    'Mara Ostrel met Piet Vandor.\n<1 It leaks,> [1 she] {1 said}.',
    ['Mara Ostrel (she)'],
  ],
  [
    '"He" passes over the nearer woman',
    'Piet Vandor praised Mara Ostrel.\n<1 It leaks,> [1 he] {1 said}.',
    ['Piet Vandor (he)'],
  ],
  [
    'A name inside the quote is not "he"',
    'Tobin Harwick closed the dock.\n<1 Piet Vandor knew that it leaks,> [1 he] {1 said}.',
    ['Tobin Harwick (he)'],
  ],
  [
    'Nobody is named where a man stands only inside the quote',
    '<1 Piet Vandor knew that it leaks,> [1 he] {1 said}.',
    [''],
  ],
  [
    '"He" goes on with the speaker of the quote before',
    '<1 It leaks,> [1 Tobin Harwick] {1 said}.\n<2 Piet Vandor knew it,> [2 he] {2 added}.',
    ['Tobin Harwick (Tobin Harwick)', 'Tobin Harwick (he)'],
  ],
  [
    'The subject of the sentence before comes before its object',
    'Tobin Harwick thanked Piet Vandor.\n<1 It was a long night,> [1 he] {1 said}.',
    ['Tobin Harwick (he)'],
  ],
  [
    'The possessor of a subject is not first in mind',
    "Piet Vandor's lawyer met Tobin Harwick, who left early. Harwick called it a farce.\n<1 It was a long night,> [1 he] {1 said}.",
    ['Tobin Harwick (he)'],
  ],
  [
    'A chain of pronouns leads back to the name',
    'Mara Ostrel runs the port. She was born there. She never left.\n<1 I stay,> [1 she] {1 said}.',
    ['Mara Ostrel (she)'],
  ],
  [
    'Two men joined in one subject leave "he" open',
    'Tobin Harwick and Piet Vandor arrived at noon.\n<1 It leaks,> [1 he] {1 said}.',
    [''],
  ],
  [
    '"They" stands for the two just named together',
    'Mara Ostrel and Tobin Harwick wrote to the bank.\n<1 We want an answer,> [1 they] {1 wrote}.',
    ['Mara Ostrel (they), Tobin Harwick (they)'],
  ],
  [
    '"They" stands for a group that has just spoken',
    '<1 It leaks,> [1 union officials] {1 said}.\n<2 It must close,> [2 they] {2 added}.',
    ['union officials (union officials)', 'union officials (they)'],
  ],
  [
    '"It" stands for an organisation and for no person',
    'Lanthorn Bank fired Tobin Harwick.\n<1 We regret the step,> [1 it] {1 said}.',
    ['Lanthorn Bank (it)'],
  ],
  [
    '"Who" stands for the name before it',
    'Ines Calloway, [1 who] {1 said} <1~ that the dock leaks>, left early.',
    ['Ines Calloway (who)'],
  ],
  [
    '"Who" stands for the head of its phrase, not for the name that hangs on it',
    'A lawyer for Piet Vandor [1 who] {1 said} <1~ that the dock leaks> left early.',
    ['a lawyer for Piet Vandor (who)'],
  ],
  [
    '"I" inside a quote is its speaker',
    '<1 My brother came and [2 I] {2 said}, <2 Go home,> > [1 Mara Ostrel] {1 recalled}.',
    ['Mara Ostrel (Mara Ostrel)', 'Mara Ostrel (I)'],
  ],
  [
    '"I" outside any quote is nobody whom the text names',
    '[1 I] {1 told} him <1~ to go home>.',
    [''],
  ],
  ['"Some" is nobody in particular', '[1 Some] {1 say} <1~ the dock leaks>.', ['']],
];

const ROLES: readonly Case[] = [
  [
    'Members of a party are a role',
    '[1 Republicans] {1 say} <1~ it leaks>.',
    ['Republicans (Republicans)'],
  ],
  [
    'Whose a role is, is left open where the thing it belongs to was named long ago',
    'The union is Northern Rail Union.\nIt rained. It was cold. The sea rose.\n<1 It leaks,> [1 its engineers] {1 said}.',
    ['its engineers (its engineers)'],
  ],
  [
    'A surname that ends as a trade does is a name that nobody is known by',
    '<1 It leaks,> {1 said} [1 Brindqvist].',
    [''],
  ],
  [
    'A role speaks where no name does',
    '<1 It leaks,> [1 a senior port official] {1 said}.',
    ['a senior port official (a senior port official)'],
  ],
  [
    '"The official" is the one spoken of before',
    '<1 It leaks,> [1 a senior port official] {1 said}.\n<2 It must close,> [2 the official] {2 said}.',
    ['a senior port official (a senior port official)', 'a senior port official (the official)'],
  ],
  [
    '"He" may stand for a role',
    'Piet Vandor left in May.\n<1 It leaks,> [1 a senior port official] {1 said}.\n<2 It must close,> [2 he] {2 said}.',
    ['a senior port official (a senior port official)', 'a senior port official (he)'],
  ],
  [
    'Another official is another role',
    '<1 It leaks,> [1 an official] {1 said}.\n<2 It does not,> [2 another official] {2 said}.',
    ['an official (an official)', 'another official (another official)'],
  ],
  [
    'The same unnamed "a source" twice is not taken for one',
    '<1 It leaks,> [1 a source] {1 said}.\nThe port stayed open.\n<2 It does not,> [2 a source] {2 said}.',
    ['a source (a source)', 'a source (a source)'],
  ],
  [
    '"Officials" in the same words are the same ones',
    '[1 Officials] {1 said} <1~ the dock leaks>. [2 Officials] {2 said} <2~ it must close>.',
    ['officials (Officials)', 'officials (Officials)'],
  ],
  [
    'A lawyer is not the one whom he works for',
    "<1 It leaks,> [1 Piet Vandor's lawyer] {1 said}.",
    ["Piet Vandor's lawyer (Piet Vandor's lawyer)"],
  ],
  [
    '"His lawyer" is named after whom he works for',
    'Piet Vandor left the court in silence.\n<1 It leaks,> [1 his lawyer] {1 said}.',
    ['Piet Vandor’s lawyer (his lawyer)'],
  ],
  [
    'An official of a country is not the country',
    '<1 It leaks,> [1 a Veldland official] {1 said}.',
    ['a Veldland official (a Veldland official)'],
  ],
  [
    'A speaker for an organisation is not the organisation',
    '<1 Trains stop,> [1 a spokesman for the Northern Rail Union] {1 said}.',
    ['a spokesman for the Northern Rail Union (a spokesman for the Northern Rail Union)'],
  ],
  ['A thing does not speak', '[1 The rising water] {1 suggests} <1~ that the dock leaks>.', ['']],
  ['A report without a maker is nobody', '<1 It leaks,> [1 the report] {1 said}.', ['']],
  [
    'A report speaks for whose report it is',
    "<1 It leaks,> [1 Lanthorn Bank's report] {1 said}.",
    ["Lanthorn Bank (Lanthorn Bank's report)"],
  ],
];

const DESCRIPTIONS: readonly Case[] = [
  [
    '"The senator" is the one introduced as such',
    'Senator Mara Ostrel met Tobin Harwick.\n<1 It leaks,> [1 the senator] {1 said}.',
    ['Mara Ostrel (the senator)'],
  ],
  [
    'An apposition introduces as well',
    'Ines Calloway, a marine engineer, met Mara Ostrel.\n<1 It leaks,> [1 the engineer] {1 said}.',
    ['Ines Calloway (the engineer)'],
  ],
  [
    'The former mayor is not "the mayor"',
    'Former mayor Piet Vandor met Mayor Tobin Harwick.\n<1 It leaks,> [1 the mayor] {1 said}.',
    ['Tobin Harwick (the mayor)'],
  ],
  [
    'Of two introduced alike neither is named',
    'Senator Mara Ostrel and Senator Ines Calloway arrived.\n<1 It leaks,> [1 the senator] {1 said}.',
    [''],
  ],
  [
    'A varied description right after one person is that person',
    'Tobin Harwick opened the meeting.\n<1 It leaks,> [1 the Port Amsel businessman] {1 said}.',
    ['Tobin Harwick (the Port Amsel businessman)'],
  ],
  [
    'A woman is never "the businessman"',
    'Mara Ostrel opened the meeting.\n<1 It leaks,> [1 the Port Amsel businessman] {1 said}.',
    ['the Port Amsel businessman (the Port Amsel businessman)'],
  ],
  [
    '"The judge" of whom nothing was said is a role, not the one just named',
    'Tobin Harwick opened the meeting.\n<1 Sit down,> [1 the judge] {1 said}.',
    ['the judge (the judge)'],
  ],
  [
    '"The bank" is the one named just before',
    'Lanthorn Bank fired its chief.\n<1 We regret the step,> [1 the bank] {1 said}.',
    ['Lanthorn Bank (the bank)'],
  ],
];

const NEIGHBOURS: readonly Case[] = [
  [
    'A quote that goes on keeps speaker and mention',
    '<1 It leaks,> [1 Mara Ostrel] {1 said}. <2+1 It must close.>',
    ['Mara Ostrel (Mara Ostrel)', 'Mara Ostrel (Mara Ostrel)'],
  ],
  [
    'Direct speech after a quote in its paragraph goes on with the speaker',
    '<1 It leaks,> [1 Mara Ostrel] {1 said}. <2 It must close.>',
    ['Mara Ostrel (Mara Ostrel)', 'Mara Ostrel (Mara Ostrel)'],
  ],
  [
    'A paragraph of speech right after one that ends in speech goes on with the speaker',
    '[1 Mara Ostrel] {1 said}: <1 It leaks.>\n<2 It must close.>',
    ['Mara Ostrel (Mara Ostrel)', 'Mara Ostrel (Mara Ostrel)'],
  ],
  [
    'After narration nobody is taken for the speaker',
    '<1 It leaks,> [1 Mara Ostrel] {1 said}.\nThe dock closed at noon.\n<2 It must stay so.>',
    ['Mara Ostrel (Mara Ostrel)', ''],
  ],
  [
    'A report that closes its paragraph with its cue leads to the speech that opens the next',
    '<1~ The roof would be mended>, [1 Harwick] {1 declared}.\n<2 Until then it may rain.>',
    ['Tobin Harwick (Harwick)', 'Tobin Harwick (Harwick)'],
  ],
  [
    'It leads to none where its paragraph goes on',
    '<1~ The roof would be mended>, [1 Harwick] {1 declared} at the dock. He left.\n<2 Until then it may rain.>',
    ['Tobin Harwick (Harwick)', ''],
  ],
  [
    'A second cue without a subject shares the first one',
    '[1 Mara Ostrel] {1 said} <1~ that it leaks>, {2 adding} <2~ that it must close>.',
    ['Mara Ostrel (Mara Ostrel)', 'Mara Ostrel (Mara Ostrel)'],
  ],
  [
    'A cue without a subject in a sentence of its own is nobody',
    '{1 Asked} <1~ whether it leaks>.',
    [''],
  ],
  [
    'Nested quotes have a speaker each',
    '<1 Then [2 Tobin Harwick] {2 said} <2 Go home,> > [1 Mara Ostrel] {1 recalled}.',
    ['Mara Ostrel (Mara Ostrel)', 'Tobin Harwick (Tobin Harwick)'],
  ],
];

const DIALOGUE: readonly Case[] = [
  [
    'In a dialogue that alternates the other one speaks',
    '<1 Why?> [1 Ostrel] {1 asked}.\n<2 It leaks,> [2 Harwick] {2 said}.\n<3 Since when?> [3 Ostrel] {3 asked}.\n<4 Since May.>',
    [
      'Mara Ostrel (Ostrel)',
      'Tobin Harwick (Harwick)',
      'Mara Ostrel (Ostrel)',
      'Tobin Harwick (Harwick)',
    ],
  ],
  [
    'Two speakers in a row are no dialogue yet',
    '<1 It holds,> [1 Ostrel] {1 said}.\n<2 It leaks,> [2 Harwick] {2 said}.\n<3 Since May.>',
    ['Mara Ostrel (Ostrel)', 'Tobin Harwick (Harwick)', ''],
  ],
];

const UNREAD: readonly Case[] = [
  [
    'Speech taken over its own frame is said by whom the frame names',
    '<1 We need law and order, port police chief Tobin Harwick said Monday. It must be now.>',
    ['Tobin Harwick (Tobin Harwick)'],
  ],
  [
    'The same where the verb comes first',
    '<1 We need law and order, said Tobin Harwick, who runs the port. It must be now.>',
    ['Tobin Harwick (Tobin Harwick)'],
  ],
  [
    'The same where the cue was left outside',
    '<1 We need law and order, Harwick, a top thing,> {1 said} on Monday.',
    ['Tobin Harwick (Harwick)'],
  ],
  [
    'A name that was left behind its cue speaks before a colon',
    '{1 Said} <1 Harwick: We need law and order.>',
    ['Tobin Harwick (Harwick)'],
  ],
  [
    'A pronoun inside speech is the speaker’s word for somebody else',
    'Harwick came.\n<1 We need law, he said, and order.>',
    [''],
  ],
  [
    'A name inside speech that no comma parts from it is spoken of',
    '<1 I know what Harwick said. It must be now.>',
    [''],
  ],
  [
    'A name between two commas before the cue is the one described before it',
    'One of the lawyers, Tobin Harwick, {1 said} <1~ it leaks>.',
    ['Tobin Harwick (Tobin Harwick)'],
  ],
  [
    'A verb that is joined to another one has its subject',
    'Harwick, who runs the port, met Calloway in May, but has {1 said} <1~ it leaks>.',
    ['Tobin Harwick (Harwick)'],
  ],
  [
    'A noun that reports has whom it belongs to for its speaker',
    'They heard Harwick’s repeated {1 claim} <1~ that it leaks>.',
    ['Tobin Harwick (Harwick)'],
  ],
  [
    'Or the pronoun that it belongs to',
    'Harwick came. They heard his new {1 plan} <1~ to leave>.',
    ['Tobin Harwick (his)'],
  ],
  [
    'A first name that was taken for a verb belongs to its surname',
    '<1~ It leaks>, Tobin [1 Harwick] {1 said}.',
    ['Tobin Harwick (Tobin Harwick)'],
  ],
  [
    'A bracket may stand between a name and its cue',
    '<1 It is late,> Rep. Tobin Harwick (R-Fla.) {1 said}.',
    ['Tobin Harwick (Tobin Harwick)'],
  ],
  [
    'An apposition may stand between a name and its cue',
    '<1 It is late,> Tobin Harwick, the former general of Veldland, {1 said}.',
    ['Tobin Harwick (Tobin Harwick)'],
  ],
  [
    'A place and time may stand between a name and its cue',
    'Ines Calloway, at a later meeting, {1 said}, <1 I have been told.>',
    ['Ines Calloway (Ines Calloway)'],
  ],
  [
    'A bracket and an apposition may both stand there',
    '<1 It is late,> Harwick (R-Fla.), who runs the port, {1 said}.',
    ['Tobin Harwick (Harwick)'],
  ],
  [
    'Where an apposition cannot speak, its name does',
    '<1 It is late,> Harwick, [1 a top thing], {1 said}.',
    ['Tobin Harwick (Harwick)'],
  ],
  [
    'A description that opens its clause is a role',
    '<1 We need change,> the old banker {1 said}, arguing that it is late.',
    ['the old banker (the old banker)'],
  ],
  [
    'A description behind other words of its sentence is left alone',
    'On the road the mayor {1 said}: <1 We need change.>',
    [''],
  ],
  [
    'A known name before a cue without a subject is the speaker',
    '<1 It leaks,> Ostrel {1 said}.',
    ['Mara Ostrel (Ostrel)'],
  ],
  [
    'A known name after a cue without a subject is the speaker',
    '<1 It leaks,> {1 said} harbour master Piet Vandor.',
    ['Piet Vandor (Piet Vandor)'],
  ],
  [
    'A name after a verb behind the quote is the speaker where no cue was read',
    '<1 It leaks,> said Piet Vandor.',
    ['Piet Vandor (Piet Vandor)'],
  ],
  [
    'An office before the name does not hide it',
    '<1 It leaks,> the harbour master Piet Vandor, 61, said on Monday.',
    ['Piet Vandor (Piet Vandor)'],
  ],
  [
    'A quote may be signed',
    '<1 It leaks and nobody cares.> Piet Vandor',
    ['Piet Vandor (Piet Vandor)'],
  ],
  [
    'A name before a colon introduces the quote',
    'Ostrel said: <1 It leaks.>',
    ['Mara Ostrel (Ostrel)'],
  ],
  [
    'A participle has the subject of its sentence',
    'In May Ostrel closed the dock, {1 saying} <1~ that it leaks>.',
    ['Mara Ostrel (Ostrel)'],
  ],
  [
    'A participle has the subject of the clause it is joined to',
    'Mara Ostrel runs the port. Tobin Harwick stayed away, but she came at once, {1 saying} <1~ that it leaks>.',
    ['Mara Ostrel (she)'],
  ],
  [
    'An attribution that closes a quote outweighs a verb before it',
    '[1 People] {1 say} <1 it leaks, but nobody looks,> said Ines Calloway.',
    ['Ines Calloway (Ines Calloway)'],
  ],
  [
    'A verb inside the quote is no cue',
    '<1 I {1 know} it leaks,> Ostrel said.',
    ['Mara Ostrel (Ostrel)'],
  ],
  [
    'The one spoken to is not taken for a speaker whose name nobody knows',
    '<1 It leaks,> [1 Zedrick] {1 told} Lanthorn Bank.',
    [''],
  ],
  [
    'A surname that one person bears is that person',
    'Gwen Hollis runs the port.\n<1 It leaks,> [1 Hollis] {1 said}.',
    ['Gwen Hollis (Hollis)'],
    { women: ['Gwen Hollis'] },
  ],
  [
    'A surname that two persons bear is nobody',
    'Gwen Hollis met Abel Hollis.\n<1 It leaks,> [1 Hollis] {1 said}.',
    [''],
    { women: ['Gwen Hollis'], men: ['Abel Hollis'] },
  ],
  [
    'After a question the one asked answers',
    'Piet Vandor asked Tobin Harwick about the dock.\n<1 It leaks,> [1 he] {1 said}.',
    ['Tobin Harwick (he)'],
  ],
  [
    '"Who" after a phrase that cannot speak is the name that ends it',
    'It was a late victory for Ines Calloway, [1 who] {1 said} <1~ that it leaks>.',
    ['Ines Calloway (who)'],
  ],
  [
    'A lawyer is not taken for "the nominee"',
    'Piet Vandor, a lawyer, opened the meeting.\n<1 It leaks,> [1 the Veldland nominee] {1 said}.',
    ['the Veldland nominee (the Veldland nominee)'],
  ],
  [
    'A senator introduced further back is not sure to be "the Veldland senator"',
    'Senator Mara Ostrel opened the meeting. The dock is old. The rain came in.\nInes Calloway thanked Tobin Harwick.\n<1 It leaks,> [1 the Veldland senator] {1 said}.',
    [''],
  ],
  [
    '"One of the" many is a role',
    '<1 It leaks,> [1 one of the dock workers] {1 said}.',
    ['one of the dock workers (one of the dock workers)'],
  ],
  [
    'Words behind the noun belong to the role',
    '<1 It leaks,> [1 a person close to Lanthorn Bank] {1 said}.',
    ['a person close to Lanthorn Bank (a person close to Lanthorn Bank)'],
  ],
  [
    'A number of years alone may stand for a person',
    'Piet Vandor opened the meeting.\n<1 It leaks,> [1 the 64-year-old envoy] {1 said}.',
    ['Piet Vandor (the 64-year-old envoy)'],
  ],
];

describe.each([
  { group: 'Names', cases: NAMES },
  { group: 'Pronouns', cases: PRONOUNS },
  { group: 'Roles', cases: ROLES },
  { group: 'Descriptions', cases: DESCRIPTIONS },
  { group: 'Speech around', cases: NEIGHBOURS },
  { group: 'Dialogue', cases: DIALOGUE },
  { group: 'Subjects that the grammar does not give', cases: UNREAD },
])('$group', ({ cases }) => {
  test.each(
    cases.map(([behaviour, marked, speakers, cast = CAST]) => ({
      behaviour,
      marked,
      speakers,
      cast,
    })),
  )('$behaviour', ({ marked, speakers, cast }) => {
    expect(speakersOf(storyOf(marked, cast))).toEqual(speakers);
  });
});

describe('Certainty', () => {
  test.each([
    {
      behaviour: 'A name is sure',
      marked: '<1 It leaks,> [1 Ostrel] {1 said}.',
      certainty: 'sure',
    },
    {
      behaviour: 'A pronoun is sure where one fitting person stands out',
      marked: 'Tobin Harwick met Mara Ostrel.\n<1 It leaks,> [1 he] {1 said}.',
      certainty: 'sure',
    },
    {
      behaviour: 'A pronoun for somebody whose gender nothing tells is likely at most',
      marked: 'Quill Marsh closed the dock.\n<1 It leaks,> [1 he] {1 said}.',
      certainty: 'likely',
    },
    {
      behaviour: 'A varied description is likely at most',
      marked: 'Tobin Harwick came.\n<1 It leaks,> [1 the Port Amsel businessman] {1 said}.',
      certainty: 'likely',
    },
    {
      behaviour: 'A speaker carried over is likely at most',
      marked: '<1 It leaks,> [1 Ostrel] {1 said}. <2 It must close.>',
      certainty: 'likely',
    },
  ])('$behaviour', ({ marked, certainty }) => {
    const { source, speeches } = storyOf(marked, CAST);
    expect(attributeSpeech(speeches, source).attributions.at(-1)?.certainty).toBe(certainty);
  });

  test('A name that two bear is likely at most, and the other one is kept', () => {
    const { source, speeches } = storyOf('<1 It leaks,> [1 Ostrel] {1 said}.', CAST);
    const [name] = source.mentions;
    const rivals = new Map(name === undefined ? [] : [[name, ['ines-calloway']]]);
    const [attribution] = attributeSpeech(speeches, { ...source, rivals }).attributions;
    expect(attribution?.certainty).toBe('likely');
    expect(attribution?.rejected.map(({ entity }) => entity)).toEqual(['ines-calloway']);
  });
});

describe('Rejected candidates', () => {
  test.each([
    {
      behaviour: 'A name inside the quote',
      marked: 'Harwick came.\n<1 Piet Vandor knew it,> [1 he] {1 said}.',
      rejected: 'piet-vandor',
      why: 'Named only inside the quote itself.',
    },
    {
      behaviour: 'A woman where the text says "he"',
      marked: 'Harwick thanked Mara Ostrel.\n<1 It leaks,> [1 he] {1 said}.',
      rejected: 'mara-ostrel',
      why: '“he” does not fit: the text speaks of a woman.',
    },
    {
      behaviour: 'Whose lawyer it is',
      marked: "<1 It leaks,> [1 Piet Vandor's lawyer] {1 said}.",
      rejected: 'piet-vandor',
      why: 'It only says whose the speaker is.',
    },
    {
      behaviour: 'A bystander of a quote without a cue',
      marked: 'Tobin Harwick came late.\nThe rain fell.\n<1 It leaks.>',
      rejected: 'tobin-harwick',
      why: 'Spoken of nearby, but not said to speak here.',
    },
  ])('$behaviour is kept with the reason', ({ marked, rejected, why }) => {
    const { source, speeches } = storyOf(marked, CAST);
    const [attribution] = attributeSpeech(speeches, source).attributions;
    expect(attribution?.rejected).toContainEqual({ entity: rejected, why });
  });
});

function speakersOf({ source, speeches }: Story): string[] {
  const { attributions, roles } = attributeSpeech(speeches, source);
  const names = new Map([...source.entities, ...roles].map(({ id, name }) => [id, name]));
  return attributions.map(({ speakers }) =>
    speakers
      .map(({ entity, mention }) => {
        const text =
          mention === null
            ? null
            : source.paragraphs[mention.paragraph]?.text.slice(mention.start, mention.end);
        return `${names.get(entity)} (${text})`;
      })
      .join(', '),
  );
}
