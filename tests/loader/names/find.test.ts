import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGazetteer } from '../../../src/loader/names/gazetteer.ts';
import { entitiesIn, headline, mentionsIn, readNames } from './read.ts';

describe('persons', () => {
  test.each([
    [
      'a first name and a surname',
      'The deal was signed by Vera Tolland on Friday.',
      ['person Vera Tolland'],
    ],
    [
      'a name nobody has heard of',
      'He was succeeded by Ondrek Vashtavar in spring.',
      ['person Ondrek Vashtavar'],
    ],
    [
      'an initial in the middle',
      'The board chose Martin K. Oyelaran.',
      ['person Martin K. Oyelaran'],
    ],
    ['initials only', 'The book is by J. R. Tolland.', ['person J. R. Tolland']],
    ['a particle', 'They asked Pieter van der Moolen to stay.', ['person Pieter van der Moolen']],
    ['a hyphen', 'They asked Jean-Marc Delorme-Petit to stay.', ['person Jean-Marc Delorme-Petit']],
    ['a suffix', 'They asked Oskar Tolland Jr. to stay.', ['person Oskar Tolland Jr.']],
    ['an apostrophe', 'They asked Nora O’Hallahan to stay.', ['person Nora O’Hallahan']],
    ['a surname that is a thing', 'They asked Vera Hill to stay.', ['person Vera Hill']],
    [
      'a title cut off',
      'They asked Sen. Vera Tolland, Lt. Gov. Oskar Pell and Foreign Minister Ilya Granin.',
      ['person Ilya Granin', 'person Oskar Pell', 'person Vera Tolland'],
    ],
    [
      'a people and a title cut off',
      'It was denied by Dutch Finance Minister Pieter Moolen.',
      ['person Pieter Moolen'],
    ],
    [
      'a description cut off at the start of a sentence',
      'Former Pentagon analyst Vera Tolland agreed.',
      ['organisation Pentagon', 'person Vera Tolland'],
    ],
    [
      'what somebody is cut off, with its capital from the sentence alone',
      'Striker Jamal Moolen scored twice. Geologist Vashtavar disagreed.',
      ['person Jamal Moolen', 'person Vashtavar'],
    ],
    [
      'an office of several words cut off',
      'It fell to Chief Financial Officer Dan Oyelaran and Detective Inspector Vera Tolland.',
      ['person Dan Oyelaran', 'person Vera Tolland'],
    ],
    ['a possessive cut off', 'Vera Tolland’s plan failed.', ['person Vera Tolland']],
    ['a name behind an everyday word', 'Meanwhile Vera Tolland left.', ['person Vera Tolland']],
    [
      'a well-known surname alone, its first name left unsaid',
      'They spoke of bin Laden and Le Pen.',
      ['person Le Pen', 'person bin Laden'],
    ],
    [
      'a surname alone, by what only people do',
      'Vashtavar wept. Granin praised him.',
      ['person Granin', 'person Vashtavar'],
    ],
    ['a transcript’s speaker', 'TOLLAND: I agree with that.', ['person Tolland']],
    [
      'an everyday surname behind a long title',
      'Norland Harbor Party Chairman David Pepper agreed.',
      ['organisation Norland Harbor Party', 'person David Pepper'],
    ],
    [
      'an everyday surname behind a rank',
      'It was Foreign Minister and Interim Prime Minister Norman Ham.',
      ['person Norman Ham'],
    ],
    [
      'honours and degrees behind the name cut off',
      'Vera Tolland KC, Oskar Pell MBE PhD and Ilya Granin, OBE, agreed with Ondrek Vashtavar MSP.',
      ['person Ilya Granin', 'person Ondrek Vashtavar', 'person Oskar Pell', 'person Vera Tolland'],
    ],
    [
      'a short title cut off, with its stop or without',
      'Coun Vera Tolland, Cllr. Oskar Pell, Revd Ilya Granin and Prof Dan Oyelaran agreed.',
      ['person Dan Oyelaran', 'person Ilya Granin', 'person Oskar Pell', 'person Vera Tolland'],
    ],
    [
      'a rank of the police, of firefighters or of a ball game cut off',
      'Const. Vera Tolland, Patrolman Oskar Pell, Fire Marshal Dan Moxley and Pitcher Ilya Granin agreed.',
      ['person Dan Moxley', 'person Ilya Granin', 'person Oskar Pell', 'person Vera Tolland'],
    ],
    [
      'a first name that is a town too, behind whose kin its bearer is',
      'At noon his wife, Mary, said that she would stay.',
      ['person Mary'],
    ],
    [
      'a role with a hyphen cut off at the start of a sentence',
      'Co-star Vera Tolland sang.',
      ['person Vera Tolland'],
    ],
    ['a rarer word before a role', 'Lorry driver Vera Tolland sang.', ['person Vera Tolland']],
    ['a first name that is a title too', 'It is clear, said Don Tolland.', ['person Don Tolland']],
    [
      'a first name that is a people',
      'The banker German Vashtavar left.',
      ['person German Vashtavar'],
    ],
    [
      'a first name that is a creed',
      'Actor Christian Vashtavar came.',
      ['person Christian Vashtavar'],
    ],
    [
      'a nickname in marks',
      'They asked Marcia “Birdie” Tolland to stay.',
      ['person Marcia “Birdie” Tolland'],
    ],
    ['a sentence glued to it', 'Signed, Edwin G. TollandShe is late.', ['person Edwin G. Tolland']],
    [
      'a party and a town',
      'It is late, said Vashtavar (D-Newport News).',
      ['person Vashtavar', 'place Newport News'],
    ],
    ['a surname that is a rare word', 'Ilvo Maron has kept the light.', ['person Ilvo Maron']],
    ['initials with stops', 'The book is by D.E. Tolland.', ['person D.E. Tolland']],
    [
      'two names in a row',
      'Both Vera Tolland and Oskar Pell left.',
      ['person Oskar Pell', 'person Vera Tolland'],
    ],
  ])('%s', (_form, text, entities) => {
    expect(entitiesIn([text])).toEqual(entities);
  });

  test('a surname stands for the one who bears it', () => {
    expect(
      mentionsIn([
        'The mayor, Vera Tolland, spoke. Tolland said no. Mrs. Tolland’s deputy said yes.',
      ]),
    ).toEqual(['Vera Tolland = Vera Tolland', 'Tolland = Vera Tolland', 'Tolland = Vera Tolland']);
  });

  test('a surname before the full name too', () => {
    expect(mentionsIn(['Not so, Tolland said.', 'Vera Tolland is the mayor.'])).toEqual([
      'Tolland = Vera Tolland',
      'Vera Tolland = Vera Tolland',
    ]);
  });

  test('a first name, a nickname and a middle initial are still the same person', () => {
    expect(
      mentionsIn([
        'William Pell and Bill Pell are one, and so is William T. Pell. Friends call Bill early.',
      ]),
    ).toEqual([
      'William Pell = William T. Pell',
      'Bill Pell = William T. Pell',
      'William T. Pell = William T. Pell',
      'Bill = William T. Pell',
    ]);
  });

  test('a father, a wife and a son are three', () => {
    expect(entitiesIn(['Oskar Tolland met Vera Tolland and Oskar Tolland Jr. at noon.'])).toEqual([
      'person Oskar Tolland',
      'person Oskar Tolland Jr.',
      'person Vera Tolland',
    ]);
  });

  test('a surname that several bear goes to the one spoken of, and the others are told', () => {
    const found = readNames([
      'Oskar Tolland is ill.',
      'Vera Tolland runs for mayor. Tolland leads. Vera Tolland spoke. Tolland left.',
    ]);
    expect(found.article.map(({ entity }) => entity)).toEqual([
      'oskar-tolland',
      'vera-tolland',
      'vera-tolland',
      'vera-tolland',
      'vera-tolland',
    ]);
    const rivals = found.article.map((mention) => found.rivals.get(mention) ?? []);
    expect(rivals).toEqual([[], [], ['oskar-tolland'], [], ['oskar-tolland']]);
  });

  test('a surname goes to somebody named before, not to his kin', () => {
    const before = 'Oskar Tolland, the painter, is ill.';
    const wordings = [
      'His daughter, Vera Tolland, sat with him. Tolland slept.',
      'Vera Tolland, his daughter, sat with him. Tolland slept.',
    ];
    for (const wording of wordings) {
      expect(mentionsIn([before, wording])).toEqual([
        'Oskar Tolland = Oskar Tolland',
        'Vera Tolland = Vera Tolland',
        'Tolland = Oskar Tolland',
      ]);
    }
  });

  test('a title tells which of two it is', () => {
    const { article } = readNames([
      'Oskar Tolland and Vera Tolland came. Mr. Tolland sat. Mrs. Tolland stood.',
    ]);
    expect(article.map(({ entity }) => entity)).toEqual([
      'oskar-tolland',
      'vera-tolland',
      'oskar-tolland',
      'vera-tolland',
    ]);
  });

  test('an everyday word names whoever bears it as a surname, and else nobody', () => {
    expect(
      mentionsIn(['The chairman is David Pepper. He met Pepper’s aunt. Pepper said no.']),
    ).toEqual(['David Pepper = David Pepper', 'Pepper = David Pepper', 'Pepper = David Pepper']);
    expect(mentionsIn(['Pepper said no.', 'The chairman is David Pepper.'])).toEqual([
      'Pepper = David Pepper',
      'David Pepper = David Pepper',
    ]);
    expect(mentionsIn(['The chairman is Ada Lindqvist.', 'No, Lindqvist said.'])).toEqual([
      'Ada Lindqvist = Ada Lindqvist',
      'Lindqvist = Ada Lindqvist',
    ]);
    expect(mentionsIn(['The chairman is David Tolland. He likes Pepper a lot.'])).toEqual([
      'David Tolland = David Tolland',
    ]);
  });

  test('a title alone names whoever bears it as a surname', () => {
    expect(
      mentionsIn(['Vera Dean is mayor.', 'Dean, a former clerk, said no. The Dean said yes.']),
    ).toEqual(['Vera Dean = Vera Dean', 'Dean = Vera Dean']);
  });

  test('a surname may go without its article', () => {
    expect(mentionsIn(['It was denied by Ilya al-Granin. They met Granin.'])).toEqual([
      'Ilya al-Granin = Ilya al-Granin',
      'Granin = Ilya al-Granin',
    ]);
  });

  test('honours stand within the wording, and not in the name', () => {
    expect(mentionsIn(['Vera Tolland KC told the court so. Tolland sat down.'])).toEqual([
      'Vera Tolland KC = Vera Tolland',
      'Tolland = Vera Tolland',
    ]);
  });

  test('a family is nobody of it', () => {
    expect(mentionsIn(['Vera Tolland left. The Tollands stayed.'])).toEqual([
      'Vera Tolland = Vera Tolland',
    ]);
  });

  test('the gender is told by title, first name or not at all', () => {
    const { genders } = readNames([
      'Vera Tolland, Mr. Granin, Congresswoman Vashtavar, Kim Oyelaran and Oskar Pell met.',
    ]);
    expect(Object.fromEntries(genders)).toEqual({
      'vera-tolland': 'female',
      granin: 'male',
      vashtavar: 'female',
      'oskar-pell': 'male',
    });
  });

  test('the gender of somebody called by a first name alone is that name’s', () => {
    expect(Object.fromEntries(readNames(['Melanie thought so.']).genders)).toEqual({
      melanie: 'female',
    });
  });
});

describe('organisations, places and events', () => {
  test.each([
    [
      'a head noun at the end',
      'She left Farrow Bank for the Granin Institute.',
      ['organisation Farrow Bank', 'organisation Granin Institute'],
    ],
    [
      'a head noun at the start',
      'She left the Institute for Tidal Studies and the University of Farrow.',
      ['organisation Institute for Tidal Studies', 'organisation University of Farrow'],
    ],
    [
      'a ministry without its people',
      'The Dutch Defense Ministry said so.',
      ['organisation Defense Ministry'],
    ],
    [
      'a name that begins with a people',
      'The American Chess Union said so.',
      ['organisation American Chess Union'],
    ],
    ['an acronym', 'The ZKRP said so.', ['organisation ZKRP']],
    [
      'a body named by its house',
      'The White House, the Kremlin and the Pentagon said so.',
      ['organisation Kremlin', 'organisation Pentagon', 'organisation White House'],
    ],
    [
      'an outlet with its article',
      'He told The Washington Post so.',
      ['organisation The Washington Post'],
    ],
    [
      'a company with a mark',
      'He works for Coca-Cola and AT&T.',
      ['organisation AT&T', 'organisation Coca-Cola'],
    ],
    [
      'an unknown firm by what it is called',
      'He works for the retail chain Vashtava.',
      ['organisation Vashtava'],
    ],
    [
      'a bank named after somebody',
      'The Vera Tolland Foundation gave money.',
      ['organisation Vera Tolland Foundation'],
    ],
    [
      'abbreviated states',
      'It left the U.S. for the U.K. by ship.',
      ['place United Kingdom', 'place United States'],
    ],
    [
      'two states joined by a hyphen',
      'U.S.-China talks failed.',
      ['place China', 'place United States'],
    ],
    [
      'a town by its preposition',
      'It rained in Vashtava for days, and near Vashtava too.',
      ['place Vashtava'],
    ],
    [
      'a town behind somebody’s age',
      'Vera Tolland, 44, of Vashtava, agreed. Oskar Pell, aged 31, from Granin Close, Farrow, left.',
      [
        'person Oskar Pell',
        'person Vera Tolland',
        'place Farrow',
        'place Granin Close',
        'place Vashtava',
      ],
    ],
    [
      'a town before the one who speaks there',
      'In Vashtava, the mayor agreed.',
      ['place Vashtava'],
    ],
    [
      'a British and an Irish town, wherever they stand',
      'She left for Galway, and Salford won.',
      ['place Galway', 'place Salford'],
    ],
    [
      'a body’s acronym that lost its apostrophe',
      'He met the U.N.s envoy.',
      ['organisation United Nations'],
    ],
    [
      'an unknown possessor that lost its apostrophe before a full name',
      'It was sung by Norvashts Vera Tolland.',
      ['organisation Norvasht', 'person Vera Tolland'],
    ],
    ['a region', 'It rained in the Granin Region.', ['place Granin Region']],
    ['a saint’s town', 'It rained in St. Petersburg again.', ['place St. Petersburg']],
    ['a former name', 'Bombay and Mumbai are one.', ['place Mumbai']],
    ['a town and what is based there', 'A Dubai-based firm won.', ['place Dubai']],
    ['a forum', 'She spoke at the Farrow Economic Forum.', ['event Farrow Economic Forum']],
    [
      'a dateline',
      'FARROW (AP) – It rained.',
      ['organisation The Associated Press', 'place FARROW'],
    ],
    [
      'a militant group',
      'The militant group Ansar al-Vashta said so.',
      ['organisation Ansar al-Vashta'],
    ],
    [
      'a firm behind the kind of firm that it is, first in a sentence or within it',
      'Chipmaker Vashtava rose. Housebuilder Taylor Moolen fell. Lender Bank of Farrow lost to bookmaker Flutter.',
      [
        'organisation Bank of Farrow',
        'organisation Flutter',
        'organisation Taylor Moolen',
        'organisation Vashtava',
      ],
    ],
    [
      'a known firm behind what a person may be too, and a person',
      'Miner Glencore agreed. Miner Dan Oyelaran left the bookmaker Vera Pell.',
      ['organisation Glencore', 'person Dan Oyelaran', 'person Vera Pell'],
    ],
    [
      'a team and a firm named after a town',
      'Leeds Rovers beat the Oslo Super Kings. Oslo Water fell, and Leeds Tidal Manufacturing Co rose.',
      [
        'organisation Leeds Rovers',
        'organisation Leeds Tidal Manufacturing Co',
        'organisation Oslo Super Kings',
        'organisation Oslo Water',
      ],
    ],
    [
      'a team by the word before its town',
      'Dynamo Oslo lost to Club Bergen.',
      ['organisation Club Bergen', 'organisation Dynamo Oslo'],
    ],
    [
      'a seat named after a part of its town',
      'The Leeds North MP left Oslo West.',
      ['place Leeds North', 'place Oslo West'],
    ],
    [
      'a storm, but no everyday word behind that word',
      'Storm Vashta hit it. He left Storm Harbour.',
      ['event Storm Vashta', 'place Storm Harbour'],
    ],
    [
      'stock indices',
      'The FTSE 100, the Nikkei and the S&P 500 fell, and Nasdaq rose.',
      [
        'organisation FTSE 100',
        'organisation Nasdaq',
        'organisation Nikkei',
        'organisation S&P 500',
      ],
    ],
    ['a company on its own', 'The mining firm Vashtava lost money.', ['organisation Vashtava']],
    [
      'an office within a department',
      'She left the Justice Department’s Office of Tidal Affairs.',
      ['organisation Justice Department', 'organisation Office of Tidal Affairs'],
    ],
    [
      'a power plant’s town',
      'The Farrowgrad power plant in Farrowgrad lost power.',
      ['place Farrowgrad'],
    ],
    [
      'a possessive whose apostrophe was lost',
      'Norways mayor met Angela Merkels son on Thursdays tram.',
      ['person Angela Merkel', 'place Norway'],
    ],
    [
      'a fort, a lake and a storm',
      'Hurricane Vera hit Fort Granin and Lake Farrow.',
      ['event Hurricane Vera', 'place Fort Granin', 'place Lake Farrow'],
    ],
    [
      'a part of a country',
      'It rained in Eastern Ukraine and in South Boston.',
      ['place Eastern Ukraine', 'place South Boston'],
    ],
    [
      'a body that serves a study of something',
      'It was told by Norland University’s Institute for the Study of Human Rights.',
      ['organisation Institute for the Study of Human Rights', 'organisation Norland University'],
    ],
    [
      'a body named after somebody',
      'She is at the Peter G. Tolland Institute for International Economics.',
      ['organisation Peter G. Tolland Institute for International Economics'],
    ],
    [
      'a firm named after somebody',
      'He left D.E. Tolland & Co. in May.',
      ['organisation D.E. Tolland & Co.'],
    ],
    [
      'a body at the start of a sentence',
      'The National Harbor Union, which met in The Hague, agreed.',
      ['organisation National Harbor Union', 'place The Hague'],
    ],
    [
      'a town by what it has',
      'The harbor board of Farrowgrad met. Farrowgrad is small.',
      ['place Farrowgrad'],
    ],
    [
      'a heading in title case that a stop was put behind',
      'Underdog Conservative Claudia Tolland Beats Establishment in Oslo Primary.',
      ['person Claudia Tolland', 'place Oslo'],
    ],
    ['a firm’s code', 'She works for a brand at G-III.', ['organisation G-III']],
    ['a game', 'The Rose Bowl parade rolled.', ['event Rose Bowl']],
    ['a quay', 'Boats left the East Quay.', ['place East Quay']],
    ['a country that is a bird', 'Turkey’s exports rose.', ['place Turkey']],
    ['a war', 'It was built before World War II began.', ['event World War II']],
  ])('%s', (_form, text, entities) => {
    expect(entitiesIn([text])).toEqual(entities);
  });

  test('an everyday word is a firm at the start of a sentence where it is one within another', () => {
    expect(mentionsIn(['Shares in Target fell.', 'Target rose.'])).toEqual([
      'Target = Target',
      'Target = Target',
    ]);
    expect(mentionsIn(['Target practice is fun.'])).toEqual([]);
  });

  test('the head of a name stands for the body named before', () => {
    expect(
      mentionsIn(['He told the Granin Times so. The Times printed it.', 'The Court did not.']),
    ).toEqual(['Granin Times = Granin Times', 'Times = Granin Times']);
  });

  test('an acronym in brackets is what stands before it', () => {
    expect(mentionsIn(['The Farrow Tidal Commission (FATCO) met. FATCO voted.'])).toEqual([
      'Farrow Tidal Commission = Farrow Tidal Commission',
      'FATCO = Farrow Tidal Commission',
      'FATCO = Farrow Tidal Commission',
    ]);
  });

  test.each([
    ['in brackets', 'The Rusty Sail Front (RSF) met. The RSF voted.'],
    ['by its letters alone', 'The Rusty Sail Front met. The RSF voted.'],
  ])('an acronym explained %s is not what the world has it for', (_where, text) => {
    expect(entitiesIn([text])).toEqual(['organisation Rusty Sail Front']);
  });

  test('letters alone explain no acronym of another kind, nor one in a headline', () => {
    expect(entitiesIn(['The Republican National Convention met. The RNC agreed.'])).toEqual([
      'event Republican National Convention',
      'organisation Republican National Committee',
    ]);
    expect(entitiesIn(['The Rusty Sail Front met.'], ['Mayor of Oslo thanks RSF'])).toEqual([
      'organisation Reporters Without Borders',
      'organisation Rusty Sail Front',
      'place Oslo',
    ]);
  });

  test('an outlet in brackets, or named before a name of its letters, stays what it is', () => {
    expect(entitiesIn(['The Farrow Tidal Commission (CNN) met.', 'CNN was there.'])).toEqual([
      'organisation CNN',
      'organisation Farrow Tidal Commission',
    ]);
    expect(entitiesIn(['The RSF warned him.', 'The Rusty Sail Front met.'])).toEqual([
      'organisation Reporters Without Borders',
      'organisation Rusty Sail Front',
    ]);
  });

  test('a word in brackets that is no acronym of what stands before it is somebody else', () => {
    expect(mentionsIn(['It is late, said Vashtavar (Farrow Tidal Commission).'])).toEqual([
      'Vashtavar = Vashtavar',
      'Farrow Tidal Commission = Farrow Tidal Commission',
    ]);
  });

  test('what stands in brackets is the acronym before it, too', () => {
    expect(mentionsIn(['FATCO (Farrow Tidal Commission) met.'])).toEqual([
      'FATCO = Farrow Tidal Commission',
      'Farrow Tidal Commission = Farrow Tidal Commission',
    ]);
  });

  test('an acronym of its words needs no brackets', () => {
    expect(mentionsIn(['The Granin Tidal Commission met. The GTC voted.'])).toEqual([
      'Granin Tidal Commission = Granin Tidal Commission',
      'GTC = Granin Tidal Commission',
    ]);
  });

  test('Washington is a city until somebody of that name is spoken of', () => {
    expect(mentionsIn(['It is cold in Washington.'])).toEqual(['Washington = Washington']);
    expect(
      mentionsIn([
        'Leroy Washington, a coach, lives in Washington. Mr. Washington likes it. Washington said so.',
      ]),
    ).toEqual([
      'Leroy Washington = Leroy Washington',
      'Washington = Washington',
      'Washington = Leroy Washington',
      'Washington = Leroy Washington',
    ]);
  });
});

describe('introductions', () => {
  const introductionOf = (text: string): (string | null)[] =>
    readNames([text]).entities.map(({ introduction }) => introduction);

  test.each([
    [
      'Political analyst and Baltic expert Vera Tolland agreed.',
      'Political analyst and Baltic expert',
    ],
    ['It was denied by Norwegian Foreign Minister Vera Tolland.', 'Norwegian Foreign Minister'],
    ['Vera Tolland, an expert on tides and harbors, told us so.', 'expert on tides and harbors'],
    ['“No,” said Vera Tolland, the former owner of three boats.', 'former owner of three boats'],
    ['The independent news outlet Vashtava said so.', 'independent news outlet'],
  ])('%s', (text, introduction) => {
    expect(introductionOf(text)).toEqual([introduction]);
  });

  test.each([
    'Vera Tolland agreed.',
    'Mrs. Tolland agreed.',
    'Vera Tolland, who agreed, left.',
    'Vera Tolland, 47, agreed.',
    'They met Vera Tolland, and the owner of the boats left.',
  ])('%s tells nothing', (text) => {
    expect(introductionOf(text)).toEqual([null]);
  });
});

describe('no names', () => {
  test.each([
    [
      'the first word of a sentence',
      'Prices rose. Then they fell. Apples did not. However, pears did.',
    ],
    [
      'days, months and feasts',
      'On Thursday, in March, before Christmas and Victory Day, it rained.',
    ],
    [
      'peoples, languages and creeds',
      'Russian troops met French Muslims who spoke German to Republicans.',
    ],
    ['acronyms for things', 'The CEO said on TV that GDP fell.'],
    ['a pronoun', 'I said that I would.'],
    ['a law', 'The Clean Harbors Act passed.'],
    ['a heading in capitals', 'WHAT THE NEIGHBORS THINK ABOUT THAT'],
    ['a lawsuit', 'They spoke of Granin v. Tolland all day.'],
    ['a slogan and an address', 'She wrote #GoNorland to @vtolland.'],
    ['contractions', 'I’m here. They’ll see. “That’s it,” she’d say.'],
    ['a compound with a capital', 'Anti-war songs were heard. Post-2020 plans were not.'],
    ['a title alone', 'The President and the Secretary of State left.'],
    ['a title addressed', 'They named Madam Secretary as their favorite show.'],
    ['a star', 'The badge has a Star of David shape.'],
    ['a title and its paper', 'He said that President Executive Order would do it.'],
    ['a letter and what it says', 'The U-turn came after an X-ray.'],
    ['a trade by its letters', 'She saw a GP who had seen many GPs.'],
    ['a people or a party for short', 'The Brits left, and a Tory stayed.'],
    ['a feast, several times', 'They had had many Christmases.'],
    ['a currency', 'Sterling rose 0.3 percent.'],
    ['a law’s number', 'He voted for HB2 and SB14.'],
  ])('%s', (_form, text) => {
    expect(entitiesIn([text])).toEqual([]);
  });
});

describe('headlines', () => {
  test.each([
    ['everyday words written with capitals', 'Local Police Raid Gyms Amid Spring Drive', []],
    ['an unknown surname', 'Granovich Warns of Higher Prices', ['person Granovich']],
    [
      'a full name',
      'Prosecutors Question Vera Tolland Over Missing Boats',
      ['person Vera Tolland'],
    ],
    ['a ministry', 'Interior Ministry Warns Drivers', ['organisation Interior Ministry']],
    ['a region', 'Drone Strikes Kill 7 in Granin Region', ['place Granin Region']],
    ['a state’s possessive', 'Norway’s Top Chef Quits', ['place Norway']],
    ['contractions', 'Voters Say They’ll Stay Home and Don’t Care', []],
    ['a first name and a verb', 'Vera Just Told Voters to Stay Home', ['person Vera']],
    ['everyday words of rare use', 'Retirees Bemoan Cumbersome Paperwork', []],
    ['capitals throughout', 'TRADERS FEAR STORM NEAR OTTAWA', ['place Ottawa']],
    ['sentence case', 'Mayor of Oslo says trams will run', ['place Oslo']],
    [
      'a surname that is a plural',
      'Harbor Widow Dorothy Woods Defends Trams',
      ['person Dorothy Woods'],
    ],
    [
      'a first name that is a verb',
      'As Its Rivals Pair Up, Will Twitter Be Next?',
      ['organisation Twitter'],
    ],
    ['a first name and a contraction', 'The Tram That Vera Can’t Hide From', ['person Vera']],
    [
      'an everyday word before a body',
      'Top Senate candidates point fingers',
      ['organisation Senate'],
    ],
    ['an everyday word before a country', 'New Iran sanctions lack support', ['place Iran']],
    ['acronyms of offices', 'Tolland Prompts VP Speculation', ['person Tolland']],
    ['a storm', 'Trams Stop as Storm Vashta Hits', ['event Storm Vashta']],
    ['a kind of firm', 'Chipmaker Vashtava Will Cut Prices', ['organisation Vashtava']],
    [
      'a team and a utility of everyday words',
      'Leeds United Fans Pay Thames Water Bills',
      ['organisation Leeds United', 'organisation Thames Water'],
    ],
    ['a quay', 'Harbor Board Closes East Quay', ['place East Quay']],
    ['a trade in the plural', 'Bakers Strike Over Flour Prices', []],
    ['a title and an everyday word', 'Delegate Update: The latest count', []],
    ['a state before a place', 'Polish Farmers Block Road to Warsaw', ['place Warsaw']],
  ])('%s', (_form, text, entities) => {
    expect(entitiesIn([], [text])).toEqual(entities);
  });

  test('share their entities with the article', () => {
    const { entities, headlines } = readNames(
      ['Vera Tolland is mayor.'],
      ['Tolland Promises More Trams'],
    );
    expect(headlines).toEqual([
      [{ entity: 'vera-tolland', form: 'name', paragraph: 0, start: 0, end: 7 }],
    ]);
    expect(entities.map(({ variants }) => variants)).toEqual([
      [
        { text: 'Vera Tolland', count: 1 },
        { text: 'Tolland', count: 1 },
      ],
    ]);
  });

  test('the outlet that a headline is credited to is an organisation, by its full name', () => {
    const { entities } = readNames(
      [],
      [headline('Prices Rise', 'NYP'), headline('Prices Fall', 'Granin Weekly')],
    );
    expect(entities.map(({ type, name, variants }) => [type, name, variants])).toEqual([
      ['organisation', 'New York Post', [{ text: 'NYP', count: 1 }]],
      ['organisation', 'Granin Weekly', [{ text: 'Granin Weekly', count: 1 }]],
    ]);
  });
});

describe('a gazetteer of one’s own', () => {
  test('goes before the built-in one', () => {
    const gazetteer = createGazetteer([
      { organisation: { 'Harbor Desk': ['Desk'] }, place: { Kremlin: [] } },
    ]);
    const { entities } = readNames(
      ['He told the Harbor Desk about the Kremlin. The Desk agreed.'],
      [],
      gazetteer,
    );
    expect(entities.map(({ type, name }) => `${type} ${name}`)).toEqual([
      'organisation Harbor Desk',
      'place Kremlin',
    ]);
  });
});

describe('whatever the text', () => {
  const pieces = [
    ['Vera Tolland', 'VERA TOLLAND', 'Tolland', 'Mr. ', 'Al', 'al-', 'U.S.', '(FTC)', 'Washington'],
    ['Farrow Tidal Commission', 'Granin Region', ' of the ', 'The ', 'in ', 'said', '’s', '-', '"'],
    [', ', '. ', ' ', '\u00a0', 'é', '7'],
  ].flat();
  const text = fc
    .array(fc.constantFrom(...pieces), { maxLength: 25 })
    .map((parts) => parts.join(''));

  test('mentions lie inside it, in order, and name an entity that is there', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 4 }),
        fc.array(text, { maxLength: 3 }),
        (texts, lines) => {
          const found = readNames(texts, lines);
          const ids = new Set(found.entities.map(({ id }) => id));
          expect(ids.size).toBe(found.entities.length);
          for (const [list, source] of [
            [found.article, texts] as const,
            ...found.headlines.map((mentions, index) => [mentions, [lines[index] ?? '']] as const),
          ]) {
            let before = [-1, 0];
            for (const { paragraph, start, end, entity } of list) {
              expect(ids).toContain(entity);
              expect(source[paragraph]?.slice(start, end).trim()).toHaveLength(end - start);
              expect(end).toBeGreaterThan(start);
              expect(paragraph > (before[0] ?? 0) || start >= (before[1] ?? 0)).toBe(true);
              before = [paragraph, end];
            }
          }
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });

  test('the same dump gives the same names', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
        expect(readNames(texts, texts)).toEqual(readNames(texts, texts));
      }),
      { numRuns: 30, seed: 7 },
    );
  });
});

test('makes no name of all the words of a long list in capitals', () => {
  const syllables = ['ax', 'ol', 'und', 'ift', 'erg', 'ans', 'ilk', 'opp', 'arn', 'esk'];
  const list = ['a', 'o', 'en', 'is', 'um', 'el', 'or', 'ax'].flatMap((ending) =>
    syllables.map((syllable) => `B${syllable}${ending}`),
  );
  const { entities } = readNames([`They met ${list.join(' ')} in the old harbour on Monday.`]);
  expect(entities.map(({ name }) => name.split(' ').length)).toEqual([61, 19]);
});
