import { describe, expect, test } from 'vitest';
import { readDump } from '../../src/loader/load.ts';

describe('Quotes on a page of short stories', () => {
  test('do not go on from one story to the next', () => {
    const page = `Live updates: Storm hits coast

6m ago
Roads shut along the coast
By Jo Hill
All roads between Norvik and Eastport are shut, police said.

"Stay at home," said police chief Ada Quist. "It isn't over."

22m ago
Ferry crews rescued
By Tom Reed
Nine crew were lifted from a ferry that had lost its engine.
They are cold but well, said a doctor, Lena Voss.

1h ago
Power may be out for days
By Jo Hill
The grid's operator said it could take three days to restore power.
`;
    expect(directIn(page)).toEqual([
      ['Stay at home, … It isn’t over.', 'ada-quist'],
      ['They are cold but well,', 'lena-voss'],
    ]);
  });
});

describe('A press release', () => {
  const page = `FOR IMMEDIATE RELEASE
March 4, 2024

Contact: Jo Hill, 555-0142, press@example.com

City of Eastport to shut Harbor Bridge for repairs

EASTPORT – The city will shut the Harbor Bridge for six months from Monday, Mayor Ruth Adler announced today.

“Safety comes first,” said Mayor Adler. “We know this will be hard for businesses and we’ll help them through it.”

The city will run free ferries every 20 minutes from 6 a.m. to midnight.

###
`;

  test('has its title below whom to ask', () => {
    expect(read(page).article?.title.text).toBe(
      'City of Eastport to shut Harbor Bridge for repairs',
    );
  });

  test('says nothing where a cue has only the day beside it', () => {
    expect(wordsOf(page).filter((words) => /^today$/.test(words))).toEqual([]);
  });
});

const read = (page: string) => readDump('page.txt', new TextEncoder().encode(page));

function wordsOf(page: string): string[] {
  const { article } = read(page);
  return (article?.quotes ?? []).map(({ spans }) =>
    spans
      .map(({ paragraph, start, end }) => article?.paragraphs[paragraph]?.text.slice(start, end))
      .join(' … '),
  );
}

function directIn(page: string): [string, string | undefined][] {
  const words = wordsOf(page);
  return (read(page).article?.quotes ?? []).flatMap(({ kind, attribution }, index) =>
    kind === 'direct' ? [[words[index] ?? '', attribution.speakers[0]?.entity]] : [],
  );
}

describe('A title of two sentences', () => {
  test('is the title where all its words are capitalised, though it ends in a stop', () => {
    const page = `News

I Went Looking for a Ferry. It Was Already Gone.

By Jo Hill

The harbor was empty when I came, and it had been so for most of the year. Nobody sails there now.

"You're late," said the guard, who didn't look up. "It's been gone since May."
`;
    expect(read(page).article?.title.text).toBe('I Went Looking for a Ferry. It Was Already Gone.');
    expect(read(page).section).toBe('News');
  });
});

describe('The label above the text', () => {
  test('is its section, be it one that portals also list below', () => {
    const page = `Obituaries

Ada Lund, who has died aged 91, sailed the ferry to Norvik for six decades, and never once was late.

"I did not care for land," she told the Gazette in 1988. She was born in Amsel and went to sea at ten.
`;
    expect(read(page).section).toBe('Obituaries');
  });
});
