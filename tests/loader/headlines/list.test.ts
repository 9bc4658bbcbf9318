import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/contract/dump.ts';
import { readHeadlines } from '../../../src/loader/headlines.ts';

/** The headlines of a list as `tag > text < outlet`. */
function readList(...lines: readonly string[]): string[] {
  let at = 0;
  const blocks = lines.map((line): Block => {
    const start = at;
    at += line.length + 1;
    return { kind: 'headline', start, end: start + line.length, reason: '' };
  });
  return readHeadlines(lines.join('\n'), blocks).map(
    ({ tags, text, outlet }) =>
      tags.map(({ label }) => `${label} > `).join('') +
      text +
      (outlet === null ? '' : ` < ${outlet}`),
  );
}

describe('what stands behind a last bar', () => {
  it('is the outlet where a tag stands before a first one', () => {
    expect(
      readList(
        'Council | ‘Not Again’: Parents’ Anger Over Ferry Cuts | NorvikLive',
        'Rowing | Eastport Crew Out For Six Weeks | Sea Sports',
        'Railways | Tolland: ‘We Won’t Give In’ | Mirror',
      ),
    ).toEqual([
      'Council > ‘Not Again’: Parents’ Anger Over Ferry Cuts < NorvikLive',
      'Rowing > Eastport Crew Out For Six Weeks < Sea Sports',
      'Railways > Tolland: ‘We Won’t Give In’ < Mirror',
    ]);
  });

  it('is the outlet where other lines end with one so', () => {
    expect(
      readList(
        'Storm Leaves Three Villages Dark | Reuters',
        'Council Buys Nine Flats | Eastport Star',
        'Old Lighthouse Finds a Buyer | NorvikLive',
      ),
    ).toEqual([
      'Storm Leaves Three Villages Dark < Reuters',
      'Council Buys Nine Flats < Eastport Star',
      'Old Lighthouse Finds a Buyer < NorvikLive',
    ]);
  });

  it('is the outlet where some lines end with the same name', () => {
    expect(
      readList(
        'Storm Leaves Three Villages Dark | Eastport Star',
        'Council Buys Nine Flats | Eastport Star',
        'Old Lighthouse Finds a Buyer',
      ),
    ).toEqual([
      'Storm Leaves Three Villages Dark < Eastport Star',
      'Council Buys Nine Flats < Eastport Star',
      'Old Lighthouse Finds a Buyer',
    ]);
  });

  it('is none where nothing else in the list tells so', () => {
    const lines = ['Old Lighthouse Finds a Buyer | Eastport Star', 'Council Buys Nine Flats'];
    expect(readList(...lines)).toEqual(lines);
  });

  it.each([
    'The Pier Must Stay | Vera Tolland',
    'The Pier Must Stay | What We Know',
    'The Pier Must Stay | Explained',
    'The Pier Must Stay | Video Report',
    'The Pier Must Stay | Politics',
    'The Pier Must Stay | a Story of the Sea',
  ])('is none where it names a person, a topic or what the piece is: %s', (line) => {
    expect(readList('Storm Leaves Three Villages Dark | Reuters', line)[1]).toBe(line);
  });

  it('is who wrote it where a comment is tagged', () => {
    expect(readList('Opinion | The Ferry Is Over and We Know It | Nesta Harrow')).toEqual([
      'Opinion > The Ferry Is Over and We Know It | Nesta Harrow',
    ]);
  });
});

describe('what stands in brackets at the end', () => {
  it('is the outlet where other lines end with one so', () => {
    expect(
      readList('Ferry App Leaks Ahead of Launch (9to5Sea)', 'Storm Leaves Three Dark (Reuters)'),
    ).toEqual(['Ferry App Leaks Ahead of Launch < 9to5Sea', 'Storm Leaves Three Dark < Reuters']);
  });

  it('is the outlet where it is named as outlets are, and another line has one', () => {
    expect(
      readList(
        'Man Held Over Pier Stabbing (Norvik Post)',
        'Summer Concerts Sell Out (Courier)',
        'Court | Nurse Struck Off for Stealing Painkillers | Daily Mail',
      ),
    ).toEqual([
      'Man Held Over Pier Stabbing < Norvik Post',
      'Summer Concerts Sell Out < Courier',
      'Court > Nurse Struck Off for Stealing Painkillers < Daily Mail',
    ]);
  });

  it.each([
    'Mayor Quits After the Vote (Again)',
    'Mayor Quits After the Vote (Video)',
    'Mayor Quits After the Vote (Today)',
    'Mayor Quits After the Vote (Vera Tolland)',
    'Mayor Quits After the Vote (Norway)',
    'Mayor Quits After the Vote (NATO)',
    'Mayor Quits After the Vote (Eastmoor)',
    'Harbor Fees Review Board Quits (HFRB)',
  ])('is none where it says something else: %s', (line) => {
    expect(readList('Storm Leaves Three Villages Dark (Reuters)', line)[1]).toBe(line);
  });

  it('is none where all of them may be places', () => {
    const lines = ['Storm Hits Village Again (Eastport)', 'Storm Leaves Three Dark (Norvik)'];
    expect(readList(...lines)).toEqual(lines);
  });
});

describe('what stands before a headline', () => {
  it('is a tag behind a hash, where the list has more of them', () => {
    expect(
      readList(
        '#Harbor Ferry Crew Rescues a Piano',
        '#Council: Mayor Quits After the Vote',
        'Storm Leaves Three Dark',
      ),
    ).toEqual([
      'Harbor > Ferry Crew Rescues a Piano',
      'Council > Mayor Quits After the Vote',
      'Storm Leaves Three Dark',
    ]);
  });

  it('is no tag behind a hash that is a word of its sentence, or that stands alone in the list', () => {
    const lines = [
      '#SaveThePier Is the Hashtag of the Summer',
      '#Harbor crews rescue a piano',
      '#Council Mayor Quits After the Vote',
      '#Council Mayor Quits After the Vote',
    ];
    expect(readList(...lines)).toEqual(lines);
  });

  it('is a tag in round brackets, whatever it names, where the list has tags', () => {
    expect(
      readList(
        '(Rugby) Eastport Beat Norvik in Last Minute',
        '(Harbor League) Rowers Sack Their Coach After Defeat',
        '(Norvik) iFerry App Leaks Ahead of Launch',
        '[Housing] - Council Buys Nine Flats',
      ),
    ).toEqual([
      'Rugby > Eastport Beat Norvik in Last Minute',
      'Harbor League > Rowers Sack Their Coach After Defeat',
      'Norvik > iFerry App Leaks Ahead of Launch',
      'Housing > Council Buys Nine Flats',
    ]);
  });

  it('is none where it is a word of the sentence, an outlet, or the only one of the list', () => {
    expect(
      readList('(Almost) Everything We Know Is Wrong', '[Housing] - Council Buys Flats'),
    ).toEqual(['(Almost) Everything We Know Is Wrong', 'Housing > Council Buys Flats']);
    expect(readList('(Reuters) Storm Leaves Three Dark', '[Housing] - Council Buys Flats')[0]).toBe(
      '(Reuters) Storm Leaves Three Dark',
    );
    const lines = ['(Ferry) Everything We Know Is Wrong', 'Council Buys Flats'];
    expect(readList(...lines)).toEqual(lines);
  });

  it('is a section, written small or not, before a bar', () => {
    expect(
      readList(
        'UK news | Ferry strikes to go ahead',
        'Life at sea | Why the crew of the ferry stays | The Guardian',
        'Ferry strikes again | What we know',
      ),
    ).toEqual([
      'UK news > Ferry strikes to go ahead',
      'Life at sea > Why the crew of the ferry stays < The Guardian',
      'Ferry strikes again | What we know',
    ]);
  });

  it('is a label before a colon', () => {
    expect(
      readList(
        'WATCH: Ferry Crew Wins Rescue Medal',
        'Live: Norvik v Eastport in the Cup',
        'Video: Storm Leaves Three Villages Dark',
        'Analysis: Why the Pier Should Stay',
        '[Norland] - WATCH: Tram Leaves the Bridge',
        'Officials: Two Hurt on the Pier',
      ),
    ).toEqual([
      'WATCH > Ferry Crew Wins Rescue Medal',
      'Live > Norvik v Eastport in the Cup',
      'Video > Storm Leaves Three Villages Dark',
      'Analysis > Why the Pier Should Stay',
      'Norland > WATCH > Tram Leaves the Bridge',
      'Officials: Two Hurt on the Pier',
    ]);
  });

  it('is a label of the less sure ones only where the list has more', () => {
    expect(readList('Exclusive: Mayor Took Money', 'Council Buys Nine Flats')).toEqual([
      'Exclusive: Mayor Took Money',
      'Council Buys Nine Flats',
    ]);
    expect(readList('Exclusive: Mayor Took Money', 'WATCH: Ferry Crew Wins Medal')).toEqual([
      'Exclusive > Mayor Took Money',
      'WATCH > Ferry Crew Wins Medal',
    ]);
  });
});
