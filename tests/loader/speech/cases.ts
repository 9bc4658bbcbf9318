/** Cases of our own: what is told, and the text with its speech marked as `unmark` reads it. */
export const LOST_MARKS: readonly (readonly [string, string])[] = [
  [
    'speech before its cue',
    '<d We have never seen so much rain in one week,> [Mayor Odile Brandt] said.',
  ],
  ['speech before a pronoun and its cue', '<d I am not going to apologize for that,> [she] said.'],
  [
    'speech before an inverted cue',
    '<d We are going to rebuild this bridge, and we are going to do it fast,> said [Tomas Velk], the city engineer.',
  ],
  [
    'an inverted cue with a clause behind it',
    '<d I don’t know what they were thinking,> said [Ilse Maron], who has lived across the street since 1994.',
  ],
  [
    'a question before an inverted cue',
    '<d What are we supposed to tell our children?> said [Petra Holm], a teacher at the school.',
  ],
  [
    'speech that begins with what is refused',
    '<d Refusing to pay the crew is no answer to anything that happened here,> [she] wrote on the harbor’s page.',
  ],
  [
    'speech before a cue with where it was told behind it',
    '<d We are going to mend this bridge ourselves,> [Velk] said, in a letter to the council.',
  ],
  [
    'speech before a cue with what else was done behind it',
    '<d I am not going to wait for you,> [she] said, and walked slowly back to her car.',
  ],
  [
    'speech that goes on behind a cue with a verb of its own form',
    '<d I gave them nothing,> [she] said, <d and walked slowly back to my car.>',
  ],
  [
    'speech behind a sentence that only tells who thinks otherwise',
    'Farmers on the island remain unconvinced. <d They promise the moon every time,> said [Ilse Maron], who grows beans. <d I’ve heard that song before.>',
  ],
  [
    'a question before an inverted cue and what its speaker is',
    '<d How many more boats do they need?> asked [Siri Venn], a pilot in Norvik. <d They’ve had the money for years.>',
  ],
  ['a question before a cue', '<d Do you really think we would do that?> [Mr. Orban-Lee] asked.'],
  [
    'speech on both sides of its cue',
    '<d I love this town,> [she] said. <d I was born here and I want to stay here.>',
  ],
  [
    'speech that its cue interrupts',
    '<d If we do nothing,> [Velk] said, <d we will lose the whole harbor.>',
  ],
  [
    'two sentences before the cue',
    '<d We asked them for help three times. They didn’t even answer our letters,> [Holm] said.',
  ],
  [
    'speech told to an outlet',
    '<d I’m very proud of what we did,> [Brandt] told The Harbor Gazette.',
  ],
  [
    'plain words told to an outlet by somebody whom the text introduces',
    '<d The council has long relied on the ferry despite its poor record,> [Orla Venn], an expert on harbors and small ports, told The Norvik Ledger.',
  ],
  [
    'speech told to reporters on a day',
    '<d We’re not finished yet,> [Velk] told reporters on Tuesday.',
  ],
  [
    'speech told in an interview',
    '<d It’s the worst thing I have ever seen,> [Maron] said in an interview.',
  ],
  [
    'speech in a statement',
    '<d We are reviewing the decision and we will respond in due course,> [the company] said in a statement.',
  ],
  ['a surname that is a verb too', '<d We won’t be bullied,> [Lynch] said.'],
  [
    'a role that seems a verb before a name',
    '<d I don’t think that this proves it,> said lead author [Vera Holm], a biologist in Norvik.',
  ],
  [
    'somebody of a named charity',
    '<d We are not finished yet,> says [Vera Holm] of the charity Harbor Aid.',
  ],
  [
    'a statement whose words follow a colon',
    '[Harbor Aid] said in a statement: <d We’re supporting the inquiry and will share what we learn.>',
  ],
  [
    'two speakers who answer each other behind colons',
    '[Velk] told the court: <d No, I told the truth.> [Holm] said: <d You are lying.>',
  ],
  [
    'what was said behind the words that tell when',
    'The dock is closed. [Lund] said late last night that <i the owners would sell the ferry>. It will not sail on Monday.',
  ],
  [
    'what narration that tells of the speaker leads to',
    'Chief engineer [Beata Lund] told owners on a call that <i the yard would close two docks>. <d We are not panicking,> [she] said. <d But we are not asleep either.>',
  ],
  [
    'what narration that tells of a group leads to',
    'Outside, residents sang and shared a cake in the shape of a ferry. <d It’s lemon,> said [Berta Velk], 82, who had baked it.',
  ],
  [
    'speech before a verb in the present and its speaker',
    '<d We ran out of coffee on the second day,> recalls cameraman [Odo Lund]. <d That was when I thought we might all die.>',
  ],
  [
    'what follows a report of somebody’s statement',
    '[The Velk family] said in a statement that <i no sentence would have been long enough>. <d We thank the police and the people who stopped to help,> [it] said.',
  ],
  [
    'words that a comma and a capital open',
    'She turned round in the doorway, and to the guard [she] said, <d Nobody leaves this harbor before I do.>',
  ],
  [
    'an answer behind what was asked',
    'Asked <i whether the yard would close this year>, [Lund] said, <d We won’t close it, and we never planned to.>',
  ],
  [
    'what was said behind where it was',
    'In an interview with the Harbor Gazette, [Lund] said <i the yard would not close this year>.',
  ],
  [
    'what was said behind the letter that it stands in',
    'In a letter nailed to the gate, [Holm] told sailors <i he was tired of rowing>.',
  ],
  [
    'a report behind a dateline, which is no part of it',
    'NORVIK, June 3 (Harbor Wire) - <i The ferry will sail again in spring>, [its owners] said on Monday.',
  ],
  [
    'speech that breaks off after its first word',
    '<d I — I don’t know what we are going to do now,> [she] said.',
  ],
  [
    'what was said behind the time at which it was',
    'When the owners came to the old ferry, [Lund] declared in a heated debate with the mayor that <i any new boat would be built in Norvik>.',
  ],
  [
    'what was said behind whose part it was',
    'For his part, [Lund] tweeted Monday that <m the harbour is a sleepy place>.',
  ],
  [
    'what was said behind the place',
    'Later, in front of the Rotary Club at the Harbor Grill, [Lund] said <i the mayor is not fit to lead the town>.',
  ],
  [
    'speech before a past form that seems an adjective',
    '<d I thought it was a joke,> [she] fumed. <d Nine crowns for a candle!>',
  ],
  [
    'voices one after the other',
    '[One customer] wrote online: <d I’ve seen cheaper ferries.> [Another] raged: <d Absolute robbery. I’m never sailing there again.>',
  ],
  [
    'an answer to what the writer asks about the speaker',
    'Would she forgive them? <d Ask me in Norvik,> said [Vera Holm].',
  ],
  [
    'an answer that a verb of answering follows',
    'Would the harbor close? <d It never has,> [Lund] replied.',
  ],
  [
    'an answer to where the speaker will go',
    'Where does he go next? <d North,> [he] says. <d I’ve never seen the ice.>',
  ],
  [
    'speech behind a sentence that names its speaker',
    'The owners spoke at last. / Another pilot, Ines Holm, was less certain. <d The harbor is old and the wall is older,> [she] wrote in a letter. <d It will not last.>',
  ],
  [
    'speech behind a sentence that goes on about its speaker',
    '<d We waited,> said [Lund]. <d It was cold.> / He is busy in the yard again. <d She listens,> [he] says. <d On other days everybody’s talking.>',
  ],
  [
    'speech behind how people of one kind felt',
    '<d We’ve heard it all before,> said [Holm]. / Residents were angry. <d That gate’s been broken since the winter,> [Ines Venn], who runs the shop, told the Gazette. <d I called twice.>',
  ],
  [
    'speech behind the turn to those who think otherwise',
    'The board met in Norvik on Monday. / Not everyone is happy. <d We’re all lost,> said [Venn].',
  ],
  [
    'speech behind a sentence that a place opens',
    'At the dock in Norvik, sailors on their break shrugged at the news. <d Never met the man,> said [Ada Venn], a pilot. <d Is the new one going to fix the bell?>',
  ],
  [
    'speech behind two sentences, of which the second names its speaker',
    'The ferry sailed at noon. Would Holm try again? <d Tomorrow I’m going to sleep,> [she] said. <d I’ll be the last one up.>',
  ],
  [
    'speech behind the name of the one to whom the writer turns',
    'And Holm? She has bought a bell with the money. <d It’s a good one,> [she] said. <d I ring it every night.>',
  ],
  [
    'somebody named behind what he is, the cue before both',
    '<d Dukes come and go,> said the postmistress, [Effie Venn]. <d The eagles will be an improvement.>',
  ],
  [
    'somebody named behind what he is and his title',
    '<d It didn’t move much,> the vicar, the [Rev Greta Holm], told the congregation. <d But a tower should not move at all.>',
  ],
  [
    'speech that begins with a time as well',
    '<d When we got to the harbor, there was nothing left of it,> [Lund] said. <d Nothing at all.>',
  ],
  [
    'what was said behind what its speaker thought of',
    'Looking back on his years as a pilot, [the harbor master] said, <d I never knew what the morning would bring me.>',
  ],
  [
    'the end of one speech before another speaker’s paragraph',
    '<d We binned it twice,> [Velk] said. <d The third time, it did not feel like a gimmick.> / <d I think it’s a fun idea, but fun doesn’t scale,> said [Ben Holm], an analyst in Norvik.',
  ],
  [
    'narration that goes on with what the speaker said',
    '<d The scale of what we’re seeing is beyond words,> said [Clementine Holm], the city coordinator. [She] said <i all wards were full>.',
  ],
  [
    'a cue in the present that seems a noun behind a name',
    '<d That one is mine,> [Ada Venn] whispers. <d Give him a bell.>',
  ],
  [
    'a cue in the present that seems a noun before a name',
    '<d We have sold the ferry,> notes [Holm].',
  ],
  [
    'a cue in the present that seems a noun behind somebody’s role',
    '<d I’m not getting on that boat,> [the pilot] jokes. <d You go first.>',
  ],
  [
    'a cue in the present that seems a noun before a colon',
    '[Holm] answers: <d I’ve never seen that boat in my life.>',
  ],
  ['a cue in the past with a doubled letter', '<d I’m told it is a boat,> [Holm] deadpanned.'],
  ['a cue that seems an adjective', '<d It’s a shambles,> fumed [Velk].'],
  ['an uncommon cue', '<d The boys were brilliant,> beamed [Velk].'],
  [
    'a colon behind a long introduction',
    '[Detective Inspector Mark Venn], of Norvik Police, said: <d This was a cruel attack.>',
  ],
  [
    'two sentences behind a colon',
    '[Velk] told police: <d I didn’t mean to do it. She just fell.>',
  ],
  ['speech by a role', '<d We don’t have enough boats,> [a senior harbor official] said.'],
  [
    'speech by a head with an apposition',
    '<d We need more time,> [Ruth Calder], a lawyer for the union, said.',
  ],
  [
    'speech before a role, a name and their cue',
    '<d We’ve never seen the trade between us stand still for so long,> chief harbor economist [Martha Holm] said.',
  ],
  [
    'speech by a head with one apposition behind another',
    '<d It’s an invasion of our town,> [Peter Holm], the mayor of Norvik, one of the towns on the coast, said.',
  ],
  [
    'speech by a name behind what it names',
    '<d I’m not leaving the harbor,> Holm’s lawyer, [Greta Velk], told reporters.',
  ],
  [
    'what people close to somebody said, who did not say it',
    '[People close to Ada Moore] said <i she was furious about the harbor>.',
  ],
  [
    'what a group said, not who leads it',
    '[A group led by Tom Reed] said <i it would sue the town>.',
  ],
  [
    'speech by somebody whose title ends in a stop',
    '<d The bridge will never be what it was to us,> said [the Rev. Paul Morrow], of the harbor church.',
  ],
  [
    'speech by somebody whose first name is a verb too',
    '<d We don’t have a plan, and we don’t need one,> said [Mayor Rob Holm].',
  ],
  [
    'what somebody said of whom a clause tells first',
    '[The owner], whose dog was lost, said <i the ferry had sailed without him>.',
  ],
  [
    'what one of several said, of whom a clause tells first',
    '[One], who left in March, said that <i the dock was never swept>.',
  ],
  ['what somebody of an age said', '[The singer], 41, said <i the boat had left without her>.'],
  [
    'speech by a head with two commas in its apposition',
    '<d You can’t just close a hospital,> [Ruth Calder], a nurse, a mother of four and a member of the board, said.',
  ],
  ['a writer', '<d I’ve had enough of this,> [he] wrote on his blog.'],
  ['speech added', '<d And I would do it again,> [she] added.'],
  [
    'speech continued after a cue',
    '<d You know, people forget,> [he] continued. <d They forget what we went through.>',
  ],
  ['a colon', '[Calder] said: <d We are not going to sign this.>'],
  [
    'a colon after a paragraph',
    '[Calder] added: / <d We have been waiting for ten years, and I think we’ve been patient.>',
  ],
  [
    'speech in a paragraph and a cue in the next',
    '<d I was so scared that I couldn’t move,> [Holm] said. / <d I thought we were all going to die,> [she] said.',
  ],
  ['a fragment', '<d Not on my watch,> [he] said.'],
  ['a command', '<d Don’t tell me what I can and can’t do,> [she] said.'],
  ['speech of several people', '<d We won’t pay,> [they] shouted.'],
  ['reported with that', '[Brandt] said that <i the bridge would reopen in May>.'],
  ['reported without that', '[She] said <i the city had spent more than it could afford>.'],
  [
    'a report after its content',
    '<i The storm damaged more than 300 houses>, according to [the coast guard].',
  ],
  [
    'according to, first',
    'According to [the coast guard], <i the storm damaged more than 300 houses>.',
  ],
  ['police said', '<i Two men were arrested near the station>, [police] said.'],
  [
    'told somebody that',
    '[Velk] told the council that <i the harbor wall would not last another winter>.',
  ],
  ['a warning', '[Officials] warned that <i the water could rise further>.'],
  ['an admission', '[The minister] acknowledged that <i the figures had been wrong>.'],
  ['a denial', '[The company] denied that <i it had known of the leak>.'],
  ['a belief', '[Many residents] believe <i the plant should be closed>.'],
  ['a finding', '[The report] found that <i half of the wells were polluted>.'],
  ['a poll', '[The poll] showed that <i most voters opposed the plan>.'],
  ['a participle', '[Brandt] left the meeting, saying <i it had lasted too long>.'],
  ['a question reported', '[She] asked <i whether the council had read the letter>.'],
  ['a wish', '[Holm] wants <i the school to stay open>.'],
  ['a promise', '[He] promised <i to rebuild the bridge within a year>.'],
  ['an announcement', '[The bank] announced that <i it would close nine branches>.'],
  ['a claim', '[The group] claimed that <i the count was false>.'],
  ['an argument', '[Critics] argue that <i the tax hurts the poor>.'],
  [
    'a line of a transcript',
    '[VELK]: <d We should have closed the gate hours ago, and I told you so.>',
  ],
  [
    'two lines of a transcript',
    '[CALDER]: <d Did you read the letter?> / [HOLM]: <d I read it twice, and I still don’t believe a word of it.>',
  ],
  ['a state of mind', '[Holm] is confident that <i the school will open in May>.'],
  ['a position', '[Brandt] was clear that <i the council would not pay for the bridge>.'],
  ['a topic', '[Holm] spoke about <i the damage to the harbor wall>.'],
  ['a verb with a particle', '[She] pointed out that <i the wall had been mended twice>.'],
  ['a fear', '[Residents] fear that <i the plant will close>.'],
  [
    'plain words told to an outlet',
    '<d The ferry is never late in winter,> [the captain] told The Norvik Ledger.',
  ],
  [
    'a report that begins with what a word points at',
    'The mayor spoke of a flood. [Few pilots] believe <i that is likely>.',
  ],
  [
    'a report behind its speaker and what the speaker wrote',
    '[Lund], the author of a book on boats, said <i the winters when the lake froze are over>.',
  ],
  [
    'a report behind its speaker and how long the speaker has lived there',
    '[Holm], who has lived by the dock since 1994, says <i she is staying>.',
  ],
  [
    'a report behind a speaker between dashes',
    'A retired pilot -- [Jon Holm], who sank twice -- said <i the harbor was too small>.',
  ],
  [
    'a report behind where it was found',
    'In a letter found by the Gazette, [a pilot] said <i the harbor master put tourists first>.',
  ],
  ['praise without the time of it', '[Jon Holm] endorsed <i the new gate> last week.'],
  ['blame without where it was put', '[Jon Holm] blamed <i the pilots> on Twitter.'],
  [
    'praise without whom it was told and when',
    '[Jon Holm] praised <i the plan> in an interview with the Gazette on Monday night.',
  ],
  [
    'two reports of two speakers in a long sentence',
    '[Lund] said before the game that <i he was in doubt for the rest of the season>, but [a team official] said later that <i he had trained on a treadmill>.',
  ],
  [
    'what was said in a later letter of a kind that is a verb, too',
    '[The union] said in a later email to members that <i it would seek advice>.',
  ],
  [
    'what somebody of a surname that is a verb told a paper after a vote',
    '[Tuck] told the Gazette after the vote that <i she was open to a cap on fees>.',
  ],
];

/** Texts that keep their marks. */
export const KEPT_MARKS: readonly (readonly [string, string])[] = [
  ['speech in curly marks', '“<d We have never seen so much rain,>” [Brandt] said.'],
  [
    'speech in curly marks on both sides',
    '“<d I love this town,>” [she] said. “<d I was born here.>”',
  ],
  [
    'speech in single curly marks',
    '‘<d We won’t be bullied,>’ [Holm] said. ‘<d We’re not going back to that.>’',
  ],
  [
    'speech in single straight marks, and no apostrophe for one',
    "'<d I was shocked,>' said [Amy Holm], who left the boys' room in the '90s. '<d He didn't say a word to any of us.>'",
  ],
  ['a surname that is a verb too, behind a mark', '“<d We won’t be bullied,>” [Lynch] said.'],
  [
    'an interrupted sentence',
    '“<d If we do nothing,>” [Velk] said, “<d we will lose the harbor.>”',
  ],
  [
    'an inverted cue',
    '“<d The wall is cracked,>” said [Tomas Velk], the city engineer. The wall was built in 1961.',
  ],
  ['a colon before marks', '[Calder] said: “<d We are not going to sign this.>”'],
  [
    'two paragraphs of one speech',
    '“<d We waited for ten years.> / “<d Nobody came.>” / The council met on Monday.',
  ],
  [
    'nothing outside the marks',
    'I came to the harbor early, and we waited. “<d You are late,>” [Velk] said.',
  ],
  [
    'a report that goes on in marks behind a name and a noun',
    '[Calder], who is running again, said <m the mayor “has no idea what it costs” and should resign>.',
  ],
  [
    'words in marks with which the sentence goes on',
    'In an interview on Monday, [Velk] acknowledged that “<m mistakes were made,>” but left it at that.',
  ],
  [
    'two marked parts of one report',
    '[Holm] has vowed <m to “drain the harbor” of what she calls “special interests.>”',
  ],
  [
    'a report that ends outside its marks',
    '[The judge] wrote that <m the law “plainly violates” the charter>.',
  ],
  [
    'a transcript between paragraphs with marks',
    '“<d We are tired,>” [Holm] said. / [HOST]: <d You signed the law. Do you regret it?> / [VELK]: <d I do not. It was right.>',
  ],
  [
    'a comma behind the closing mark, which is the writer’s',
    '“<d We are tired of this>”, [Holm] said. “<d We are going home>”.',
  ],
  [
    'no speech where a sentence without marks has a cue behind it',
    '“<d It is late,>” [Holm] said. / Asked <i whether she would stay>, [Holm] replied: “<d No, I will go home.>”',
  ],
  ['part of a report in marks', '[Brandt] said <m the plan was “a gift to the banks.>”'],
  [
    'single words in marks',
    'The so-called “harbor tax” was passed in 2019. “<d It is a joke,>” [Holm] said.',
  ],
  [
    'straight marks on all speech',
    '"<d I am tired,>" [Holm] said. / "<d We are all tired,>" [Velk] said. / The council met on Monday.',
  ],
];

/** Narration: nothing is said. */
export const NARRATION: readonly (readonly [string, string])[] = [
  ['an event', 'The bridge was closed for two weeks after the storm.'],
  ['a sequel', 'The harbor was built in 1961. It has been widened twice since then.'],
  ['a number', 'Sales rose 4 percent in March, the best month in two years.'],
  ['a biography', 'Brandt was elected in 2014 after a close race in the north of the county.'],
  ['a list of people', 'Petra Holm, Tomas Velk and Ruth Calder sat in the front row.'],
  ['a verb of motion', 'The minister left the room after twenty minutes and drove to the airport.'],
  ['a relative clause', 'The wall, which had stood for forty years, fell on Sunday.'],
  [
    'a participle that is no cue',
    'The boat left the harbor on Monday, carrying forty tons of salt.',
  ],
  ['weather', 'Rain fell along the coast, with winds of up to 60 miles per hour.'],
  ['a dateline', 'The two ships met at noon near the northern lighthouse.'],
  ['possessives', 'The company’s shares fell by a third during the year.'],
  ['a vote', 'The committee voted to close the plant.'],
  ['a record', 'The band made a record in a barn near the coast.'],
  ['a release', 'The firm released a new ferry timetable on Monday.'],
  ['a time', 'The ferry leaves at 10:30 and returns at 4.'],
  ['a cause', 'The school was closed because the roof had fallen in.'],
  ['a title that is claimed', 'The crew won in Norvik, claiming the title for a second year.'],
  ['a sight', 'He went north with two friends to see the whales.'],
  ['what a song calls to mind', 'The song called to mind the summer of the great flood.'],
  ['what the reader may note', 'It is worth noting that the gate had been shut all week.'],
  ['what is clear to all', 'It was clear that the gate had been shut all week.'],
  ['a so-called thing', 'The so-called bargain of the year cost the harbor a fortune.'],
  ['a fee', 'Passengers were charged fees of up to 40 crowns.'],
  ['a bankruptcy', 'By spring, three of the yards on the river had declared bankruptcy.'],
  ['a turn of phrase', 'That said, the ferry cannot sail in winter.'],
  [
    'an agreement somebody reached',
    'The yard kept to the agreement that the owners reached in May.',
  ],
];
