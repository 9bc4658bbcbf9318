import { describe, expect, test } from 'vitest';
import { entitiesIn, mentionsIn, readNames } from './read.ts';

describe('titles and peoples of many countries', () => {
  test.each([
    [
      'a people before the name cut off',
      'Frenchman Paul Tolland and Slovenian Jure Vashtavar met.',
      ['person Jure Vashtavar', 'person Paul Tolland'],
    ],
    [
      'a title of faith, law or rank cut off',
      'It was Alhaji Musa Tolland, Barrister Kelechi Pell and Lieutenant Commander Sani Granin.',
      ['person Kelechi Pell', 'person Musa Tolland', 'person Sani Granin'],
    ],
    ['a country told by its region names nobody', 'The West African country voted.', []],
    ['what a ruler is called names nobody', 'His Royal Highness and the Dutchman left.', []],
    [
      'an emirate is a place, whatever it wants',
      'The emirate of Vashtan opened. Vashtan wants peace.',
      ['place Vashtan'],
    ],
    [
      'somebody called by where they are from names nobody',
      'It hurts, the Spaniard said. Two Swedes and a Briton left.',
      [],
    ],
    [
      'a doctor is a person, though the words of the name are everyday ones',
      'The coroner, Dr Elspeth Vane, asked her.',
      ['person Elspeth Vane'],
    ],
    [
      'a sister called by one name is a person',
      'Then his sister, Nia, thanked them.',
      ['person Nia'],
    ],
  ])('%s', (_, text, expected) => {
    expect(entitiesIn([text])).toEqual(expected);
  });

  test('a woman may be an archbishop or a rabbi', () => {
    expect(
      mentionsIn(['Archbishop Helen Tolland met Rabbi Miriam Pell. Archbishop Tolland left.']),
    ).toEqual([
      'Helen Tolland = Helen Tolland',
      'Miriam Pell = Miriam Pell',
      'Tolland = Helen Tolland',
    ]);
  });

  test('a first name tells the gender with its accents or without', () => {
    expect(readNames(['Óscar Vashtavar left.']).genders.get('oscar-vashtavar')).toBe('male');
  });
});

describe('a person named by a part of the name', () => {
  test.each([
    [
      'both surnames or the first of them',
      'Juan Martín Vashtavar Pell won. Vashtavar Pell wept. Vashtavar left.',
      ['Juan Martín Vashtavar Pell', 'Vashtavar Pell', 'Vashtavar'],
      'Juan Martín Vashtavar Pell',
    ],
    [
      'the surname and its particle, written with a capital',
      'It was Hélène de Vashtavar. “No,” De Vashtavar said.',
      ['Hélène de Vashtavar', 'De Vashtavar'],
      'Hélène de Vashtavar',
    ],
    [
      'an Arabic surname at the start of a sentence',
      'It was Khalid bin Rashid al-Vashtari. Al-Vashtari left.',
      ['Khalid bin Rashid al-Vashtari', 'Al-Vashtari'],
      'Khalid bin Rashid al-Vashtari',
    ],
    [
      'the surname without its particle',
      'It was Luiz dos Vashtos. Vashtos left.',
      ['Luiz dos Vashtos', 'Vashtos'],
      'Luiz dos Vashtos',
    ],
    [
      'two first names, as in Iceland',
      'It was Gunnar Thor Vashtarson. Gunnar Thor left.',
      ['Gunnar Thor Vashtarson', 'Gunnar Thor'],
      'Gunnar Thor Vashtarson',
    ],
    [
      'the last name of a Vietnamese one',
      'It was Nguyen Van Vasht. Vasht left.',
      ['Nguyen Van Vasht', 'Vasht'],
      'Nguyen Van Vasht',
    ],
  ])('is one person by %s', (_, text, wordings, name) => {
    expect(mentionsIn([text])).toEqual(wordings.map((wording) => `${wording} = ${name}`));
  });

  test('is not somebody of one more first name', () => {
    expect(mentionsIn(['Mary Ann Tolland left. Ann Tolland stayed.'])).toEqual([
      'Mary Ann Tolland = Mary Ann Tolland',
      'Ann Tolland = Ann Tolland',
    ]);
  });

  test('stays apart where two may be meant', () => {
    expect(
      mentionsIn(['Ada Vashtavar Pell and Oskar Vashtavar Pell met. Vashtavar Pell left.']),
    ).toContain('Vashtavar Pell = Vashtavar Pell');
  });
});

describe('names of other orders and kinds', () => {
  test.each([
    [
      'a Korean name is whole, and its first word names the same person',
      'Chairman Park Min-vash spoke. “We wait,” Park said. Kim Tae-vosh left.',
      ['Park Min-vash = Park Min-vash', 'Park = Park Min-vash', 'Kim Tae-vosh = Kim Tae-vosh'],
    ],
    [
      'a Chinese name of two words is a person’s, and a short surname is theirs',
      'The secretary of the province, Ma Vashtong, came. “No,” Ma said.',
      ['Ma Vashtong = Ma Vashtong', 'Ma = Ma Vashtong'],
    ],
    [
      'a name of both orders is whole',
      'It was said by John Lee Ka-vash today.',
      ['John Lee Ka-vash = John Lee Ka-vash'],
    ],
    [
      'a surname that heads bodies is somebody’s where they are named in full',
      'Howard Church came, and Howard Church left. “No,” Church said.',
      ['Howard Church = Howard Church', 'Howard Church = Howard Church', 'Church = Howard Church'],
    ],
    [
      'a nickname that the text explains is the same person',
      'Vikram Tolland, 29, known as Birdo, sang. Birdo left.',
      ['Vikram Tolland = Vikram Tolland', 'Birdo = Vikram Tolland', 'Birdo = Vikram Tolland'],
    ],
    [
      'a stage name that the text explains is the same person',
      'The singer Vashtobia, whose real name is Oskar Tolland, sang. Vashtobia left.',
      ['Vashtobia = Oskar Tolland', 'Oskar Tolland = Oskar Tolland', 'Vashtobia = Oskar Tolland'],
    ],
    [
      'a first name that is a word is a person’s where the surname alone is one',
      'It was Beacon Vashtavar. “Yes,” Vashtavar said.',
      ['Beacon Vashtavar = Beacon Vashtavar', 'Vashtavar = Beacon Vashtavar'],
    ],
    [
      'a creed before a particle is a first name',
      'The director Christian de Vashtavar left.',
      ['Christian de Vashtavar = Christian de Vashtavar'],
    ],
    [
      'a town is a first name behind what somebody is',
      'He brought the singer Paris Vashtavar.',
      ['Paris Vashtavar = Paris Vashtavar'],
    ],
    [
      'a saint is a surname where somebody bears it',
      'It was Hugo St. John. St. John left.',
      ['Hugo St. John = Hugo St. John', 'St. John = Hugo St. John'],
    ],
    [
      'a prince behind an office is one person',
      'Energy Minister Prince Faisal bin Vashti came. Prince Faisal left.',
      ['Faisal bin Vashti = Faisal bin Vashti', 'Faisal = Faisal bin Vashti'],
    ],
    [
      'a firm goes by its first word',
      'Vashtan Motors fell. Vashtan said so.',
      ['Vashtan Motors = Vashtan Motors', 'Vashtan = Vashtan Motors'],
    ],
    [
      'a town’s team is not the town',
      'Vashtan Harriers lost. Fans came to Vashtan.',
      ['Vashtan Harriers = Vashtan Harriers', 'Vashtan = Vashtan'],
    ],
    [
      'a nickname in marks or brackets is a first name too',
      'Millicent “Millo” Tolland left. Millo Tolland came. Vera (Birdo) Granin left. Birdo came.',
      [
        'Millicent “Millo” Tolland = Millicent “Millo” Tolland',
        'Millo Tolland = Millicent “Millo” Tolland',
        'Vera (Birdo) Granin = Vera (Birdo) Granin',
        'Birdo = Vera (Birdo) Granin',
      ],
    ],
    [
      'a surname may end as creeds do',
      'Few had confidence in Lindqvist. Lindqvist wept.',
      ['Lindqvist = Lindqvist', 'Lindqvist = Lindqvist'],
    ],
    ['a team that is a word is one where it says something', 'Spurs said no.', ['Spurs = Spurs']],
    ['and none where it may be a word', 'Spurs are worn by riders.', []],
    [
      'a team goes by what stands behind its town',
      'Vashtan Harriers lost. It was said that the Harriers were tired.',
      ['Vashtan Harriers = Vashtan Harriers', 'Harriers = Vashtan Harriers'],
    ],
    ['a ship is nobody', 'The frigate HMS Vashtan-Bay came.', []],
  ])('%s', (_, text, expected) => {
    expect(mentionsIn([text])).toEqual(expected);
  });

  test.each([
    [
      'a surname with a head behind its hyphen',
      'It was Julian Moore-Hill.',
      'person Julian Moore-Hill',
    ],
    ['two partners', 'It was said at Tolland & Moore today.', 'organisation Tolland & Moore'],
    ['a charity at the start of a sentence', 'Charity Vashlink said so.', 'organisation Vashlink'],
    ['where somebody lives', 'A skipper in Vashtavar, who left, said so.', 'place Vashtavar'],
    ['where a duke is from', 'The Duke of Vashtavar left.', 'place Vashtavar'],
    ['whose king it is', 'King Oskar of Vashtavar left.', 'place Vashtavar'],
    ['where an analyst works', 'He is an analyst at Vashtavar.', 'organisation Vashtavar'],
    ['what one holds shares in', 'Shares in Vashtavar fell.', 'organisation Vashtavar'],
    ['who makes something', 'Its maker, Vashtavar-Pell, said so.', 'organisation Vashtavar-Pell'],
    ['who holds an office', 'Its chief economist, Beacon Zgrag, said so.', 'person Beacon Zgrag'],
    [
      'a known surname within a double one',
      'The maker, Orwell-Vashtavar, said so.',
      'organisation Orwell-Vashtavar',
    ],
    ['a team that says something', 'Spurs said no.', 'organisation Spurs'],
  ])('%s is told by the words around it', (_, text, expected) => {
    expect(entitiesIn([text])).toContain(expected);
  });
});

describe('siblings', () => {
  test('share a surname, so that it may mean either', () => {
    const { rivals } = readNames(['Hannah and Leah Vashtavar wept. Vashtavar left.']);
    expect([...rivals].map(([{ entity }, others]) => [entity, ...others].toSorted())).toEqual([
      ['hannah', 'leah-vashtavar'],
    ]);
  });
});

describe('an introduction', () => {
  test.each([
    [
      'leaves out the title between it and the name',
      'It is late, the tournament director Sir Oskar Tolland said.',
      'tournament director',
    ],
    ['keeps its number', 'He met three-time champion Oskar Tolland.', 'three-time champion'],
    ['keeps both partners', 'So did Pell & Moore analyst Oskar Tolland.', 'Pell & Moore analyst'],
  ])('%s', (_, text, expected) => {
    const { entities } = readNames([text]);
    expect(entities.find(({ id }) => id === 'oskar-tolland')?.introduction).toBe(expected);
  });
});

describe('a headline in title case', () => {
  test('makes no name of words that marks part', () => {
    expect(entitiesIn(['Jack Pell left.'], ['‘It Was Harsh’: Pell on Yellow Card'])).toEqual([
      'person Jack Pell',
    ]);
  });
});
