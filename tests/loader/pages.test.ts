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

describe('A page in Markdown that was wrapped at a width', () => {
  const page = `* [Home](/)
* [Coast](/coast)
* [Weather](/weather)

![An empty pier](/img/pier-
1911.jpg?w=770)

The pier at Eastport on Monday

# Pier that fed an island is to be taken down

By [Jo Hill](/people/jo-
hill)

4 March 2025

For more than a century the boats of Eastport landed at one pier. A survey
found this week that [most of its piles](https://example.org/reports/piles-
and-beams.pdf) had been hollow since 1987.

In 2019, Petra Holm, who runs the harbor café, borrowed 600 kroner from the
Norvik Savings Bank and paid a diver to look. He saw daylight through
Pile 7. When she told the council, nobody wrote back.

“They thanked me for my interest,” she says. “I was interested. I stand on
it.”

![A diver beside a post](/img/diver-
7.jpg)

The work is to begin in May and will take two years. Until then a boat for 60
people will land at the north quay, where the water is shallow and the gulls
are rude.

### More in Coast

* [Storm wall passes its first test](/coast/storm-wall)
* [Lighthouse keeper retires after 41 years](/coast/lighthouse)
`;
  const { article, headlines, blocks, text } = readDump('page.txt', new TextEncoder().encode(page));

  test('has the title that its heading is, and not the caption above it', () => {
    expect(article?.title.text).toBe('Pier that fed an island is to be taken down');
  });

  test('has the words of its links, and no address, however they were wrapped', () => {
    expect(article?.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      'For more than a century the boats of Eastport landed at one pier. A survey found this week that most of its piles had been hollow since 1987.',
      'In 2019, Petra Holm, who runs the harbor café, borrowed 600 kroner from the Norvik Savings Bank and paid a diver to look. He saw daylight through Pile 7. When she told the council, nobody wrote back.',
      '“They thanked me for my interest,” she says. “I was interested. I stand on it.”',
      'The work is to begin in May and will take two years. Until then a boat for 60 people will land at the north quay, where the water is shallow and the gulls are rude.',
    ]);
    expect(headlines.map((headline) => headline.text)).toEqual([
      'Storm wall passes its first test',
      'Lighthouse keeper retires after 41 years',
    ]);
  });

  test('keeps a wrapped picture in one block of its own', () => {
    const pictures = blocks
      .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
      .filter((block) => block.includes('!['));
    expect(pictures).toEqual([
      'promo: ![An empty pier](/img/pier-\n1911.jpg?w=770)',
      'promo: ![A diver beside a post](/img/diver-\n7.jpg)',
    ]);
  });
});

describe('A menu of numbered links that ends as a sentence does', () => {
  test('is read, however many links it has', () => {
    const menu = Array.from({ length: 40 }, (_, index) => `[${index + 1}] Part`).join(' ');
    const page = `${menu} U.S.\n\nReferences\n\n 1. https://example.org/\n`;
    expect(readDump('menu.txt', new TextEncoder().encode(page)).article).toBeNull();
  });
});
