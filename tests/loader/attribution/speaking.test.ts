import { describe, expect, it } from 'vitest';
import { quotesIn } from './quotes-in.ts';

/** [what the behaviour is, the article's paragraphs, its quotes as `SPEAKERS: words`] */
type Case = readonly [string, readonly string[], readonly string[]];

const CASES: readonly Case[] = [
  [
    'The agency that sent a report says nothing in it',
    [
      'March 12 (Reuters) - Dutch freight forwarder Norvane Logistics cut its forecast on Wednesday and said it would close two docks. “We are sorry,” Petra Holm said.',
    ],
    ['nobody: it would close two docks', 'Petra Holm: We are sorry,'],
  ],
  [
    'Who jokes in the clause behind a quotation is not who wrote it',
    [
      'The singer’s old friend Odo Bram wrote, “Lovely news,” while drummer Rufus Kaye joked that he would play for free.',
    ],
    ['Odo Bram: Lovely news,', 'Rufus Kaye: he would play for free'],
  ],
  [
    'In an interview the one whom it introduces answers the questions',
    [
      'Ines Farrow builds clocks in a shed in Norvik. She says that nobody needs them.',
      'Why clocks?',
      '“They are slow. I like slow things.”',
      'Your father built boats. Was he cross?',
      '“He never said. He bought the first one.”',
      'And the next one? When is it due?',
      '“It is late, which is a poor look for a clock.”',
    ],
    [
      'Ines Farrow: nobody needs them',
      'Ines Farrow: They are slow. I like slow things.',
      'Ines Farrow: He never said. He bought the first one.',
      'Ines Farrow: It is late, which is a poor look for a clock.',
    ],
  ],
  [
    'Whoever is told of to somebody who answers does not speak the answer',
    [
      'Ines Farrow builds clocks in a shed in Norvik.',
      'Your brother says you have no customers.',
      '“He cannot count. You should see the shed.”',
      'The Norvik Courier wrote that your clocks are late.',
      '“They are slow. I like slow things.”',
    ],
    [
      'your brother: you have no customers',
      'nobody: He cannot count. You should see the shed.',
      'Norvik Courier: your clocks are late',
      'nobody: They are slow. I like slow things.',
    ],
  ],
  [
    'Where two are introduced, nobody is said to answer the questions',
    [
      'Ines Farrow builds clocks in a shed in Norvik. She says that nobody needs them. Odo Bram says that he does.',
      'Why clocks?',
      '“They are slow. I like slow things.”',
      'Your father built boats. Was he cross?',
      '“He never said. He bought the first one.”',
      'And the next one? When is it due?',
      '“It is late, which is a poor look for a clock.”',
    ],
    [
      'Ines Farrow: nobody needs them',
      'Odo Bram: he does',
      'nobody: They are slow. I like slow things.',
      'nobody: He never said. He bought the first one.',
      'nobody: It is late, which is a poor look for a clock.',
    ],
  ],
  [
    'Words behind a report told in passing are not the words of whom it names',
    [
      'Ines Farrow sold the shed. She never liked the roof of Odo Bram, who has said that it was sound. “It leaked for years.”',
    ],
    ['Odo Bram: it was sound', 'nobody: It leaked for years.'],
  ],
  [
    'Who said something also promised what the same sentence goes on to, not the words that describe him',
    [
      'Rufus Kaye, a spokesman for the union, said the strike would go on and promised that nobody would be fired.',
    ],
    ['Rufus Kaye: the strike would go on', 'Rufus Kaye: nobody would be fired'],
  ],
  [
    'Who has mocked somebody is who argues, though told in another form of the present',
    [
      'Ines Farrow, a dentist with a loud voice, has called the mayor “a tourist” for years and argues that the town is broke.',
    ],
    ['Ines Farrow: the mayor “a tourist” for years', 'Ines Farrow: the town is broke'],
  ],
  [
    'Who opens the sentence with another deed is who demands',
    ['The Harbor Ministry on Monday lodged a protest and demanded that the boats be returned.'],
    ['Harbor Ministry: the boats be returned'],
  ],
  [
    'The name that tells who the nominee is does not tell who the spokeswoman is',
    ['A spokeswoman for the nominee, businessman Odo Bram, said he had slept well.'],
    ['a spokeswoman for the nominee: he had slept well'],
  ],
  [
    'A former judge whose name stands between commas speaks by that name',
    [
      'The nominee, former judge Petra Holm, said on Monday that the dock was safe. “We built it,” she said.',
    ],
    ['Petra Holm: the dock was safe', 'Petra Holm: We built it,'],
  ],
  [
    'A firm speaks in its press note, and the press does not',
    ['The Norvik Rail Company clarified in a press note that the line could not be moved.'],
    ['Norvik Rail Company: the line could not be moved'],
  ],
  [
    'A place in capitals before a colon is where the article was written',
    [
      'NORVIK: The town shut its harbor on Tuesday, and the boats stayed out.',
      '“It is safer,” said Ann Velk.',
    ],
    ['Ann Velk: It is safer,'],
  ],
  [
    'A father whose sons sang is who spoke',
    ['Outside court, one father, whose two sons sang there, said the money was gone.'],
    ['one father: the money was gone'],
  ],
  [
    'An official who worked at a department is who spoke, and the department is not',
    [
      'A former official who worked in the department disputed this, telling the Courier: “I saw it.”',
    ],
    ['a former official: I saw it.'],
  ],
  [
    'Whoever told her something is not she',
    [
      'Odile Varn is 83. She began at 17 in a circus. The owner told her she was “too plain” for it.',
      '“I was not,” she says.',
    ],
    ['the owner: she was “too plain” for it', 'Odile Varn: I was not,'],
  ],
  [
    'One aide without a name may be called “they”',
    ['One aide said the plan was dead. “You cannot eat a plan,” they said.'],
    ['one aide: the plan was dead', 'one aide: You cannot eat a plan,'],
  ],
  [
    'Miss Holm is named at the head of a sentence too',
    ['Lena Holm rose. “You trusted him?” Miss Holm asked. “I did,” said Bo Ram.'],
    ['Lena Holm: You trusted him?', 'Bo Ram: I did,'],
  ],
  [
    'Whose view a sentence gives is who speaks next',
    [
      'Lewis Orr told the Gazette that he had not slept. “My mother was up,” he said.',
      'For captain Greg Farr, the point was worth more than the table would show. “Folk had written us off,” he said.',
    ],
    [
      'Lewis Orr: he had not slept',
      'Lewis Orr: My mother was up,',
      'Greg Farr: Folk had written us off,',
    ],
  ],
  [
    'Who was asked answers',
    [
      'A French adviser shrugged. “We are ready,” the adviser said.',
      'Chancellor Mark Ehren, leaving by a side door, was asked whether Berlin had moved.',
      '“Berlin is where it was,” he said.',
    ],
    [
      'a French adviser: We are ready,',
      'nobody: whether Berlin had moved',
      'Mark Ehren: Berlin is where it was,',
    ],
  ],
  [
    'A pronoun behind “said” with a verb to come is what is reported',
    [
      'Tony Bell said he has moved twice, while Tara Olek, a mother of three who lives by the park, said she no longer lets her children “anywhere near” it.',
    ],
    [
      'Tony Bell: he has moved twice',
      'Tara Olek: she no longer lets her children “anywhere near” it',
    ],
  ],
  [
    'Who writes to somebody asking her something asks, and she does not',
    [
      'Shane Holl is no fool.',
      'He has written to Tourism Minister Grace Petra asking her to check every slide in the state.',
      '“It is time,” said Ann Velk.',
    ],
    ['Shane Holl: her to check every slide in the state', 'Ann Velk: It is time,'],
  ],
  [
    'A garda is known by her title, long and short',
    ['Detective Garda Aoife Mann said the money was gone. “I asked him,” Det Gda Mann replied.'],
    ['Aoife Mann: the money was gone', 'Aoife Mann: I asked him,'],
  ],
  [
    'Where speech stands in single marks, double ones hold what is quoted in it',
    [
      '‘I am not going,’ said Jo Farr. ‘He told me, “You are too late,” and left.’',
      'Velk, who runs the ‘Harbor Inn’, was glad. ‘It’s the boys’ own fault,’ Ann Velk said.',
    ],
    [
      'Jo Farr: I am not going, … He told me, “You are too late,” and left.',
      'Ann Velk: It’s the boys’ own fault,',
    ],
  ],
  [
    'Where speech stands in double marks, single ones hold what is quoted in it',
    ['“I am not going,” said Jo Farr. “He told me, ‘You are too late,’ and left.”'],
    ['Jo Farr: I am not going, … He told me, ‘You are too late,’ and left.'],
  ],
  [
    'A pal of somebody’s is not that somebody',
    ['Mona Hurst was fined on Monday. And a pal of Mona’s revealed: “She has hardly slept.”'],
    ['a pal of Mona’s: She has hardly slept.'],
  ],
  [
    'Somebody’s enemies are not that somebody',
    ['Carl Dent said no on Monday. His enemies note that he has hired a speechwriter.'],
    ['nobody: he has hired a speechwriter'],
  ],
  [
    'A firm that others accuse is not those others',
    [
      'Nearly 40 households have joined an action against Tarn Water, which they accuse of knowingly supplying them with dirty water. The company denies that it broke any law.',
    ],
    ['nobody: of knowingly supplying them with dirty water', 'Tarn Water: it broke any law'],
  ],
  [
    'Somebody of a firm with a sign for “and” in its name is who spoke',
    ['Vera Toll of Kessel & Burr noted that sales had gained.'],
    ['Vera Toll: sales had gained'],
  ],
  [
    'Who was asked something between commas is who spoke',
    ['The network’s publicist, when I called, said that the show would go on.'],
    ['the network’s publicist: the show would go on'],
  ],
  [
    'Who was there is who describes',
    ['A crew member who was there says the captain wept.'],
    ['a crew member: the captain wept'],
  ],
  [
    'Whatever verb follows a quotation and its comma, somebody says it by that',
    [
      'Tess Vandiver is not pleased. “There was a handshake,” groused one Vandiver adviser. “I saw the hands.”',
      '“Bread is worse,” Finn-Mallory wired back. “Send bread,” he added.',
    ],
    [
      'one Vandiver adviser: There was a handshake, … I saw the hands.',
      'Finn-Mallory: Bread is worse,',
      'Finn-Mallory: Send bread,',
    ],
  ],
  [
    'Somebody who speaks for a candidate is not the candidate',
    ['A top surrogate for Liberal nominee Trent Roark said that the tape was old.'],
    ['a top surrogate for Liberal nominee Trent Roark: the tape was old'],
  ],
  [
    'One minister is not another whom the sentence before named',
    [
      'Defense Secretary Mira Castle said on Friday that the word would be kept.',
      'The Lithuanian foreign minister said that his country had lost soldiers.',
    ],
    [
      'Mira Castle: the word would be kept',
      'the Lithuanian foreign minister: his country had lost soldiers',
    ],
  ],
  [
    'A director who is called something more is who spoke, and not the firm before him',
    [
      'The firm, Balli Systems, has denied it, and the elections director, a farmer, said that nothing was true.',
    ],
    ['the elections director: nothing was true'],
  ],
  [
    'Words behind a name and a colon are not those of whoever spoke before',
    [
      '“We will win,” said Ann Velk. Pollster Bo Shack, who was up early: “You write it down when you need it.”',
    ],
    ['Ann Velk: We will win,', 'nobody: You write it down when you need it.'],
  ],
];

describe('the one who speaks', () => {
  it.each(CASES)('%s', (_, paragraphs, expected) => {
    expect(quotesIn(paragraphs)).toEqual(expected);
  });
});
