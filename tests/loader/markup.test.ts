import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dump } from '../../src/contract/dump.ts';
import { checkDump } from '../../src/loader/check/dump.ts';
import { readDump } from '../../src/loader/load.ts';
import { marksIn } from '../../src/loader/markup/marks.ts';

const PAGE = `[Skip to content](#content)

* [News](https://example.com/news)
* [Sport](https://example.com/sport)
* [Opinion](https://example.com/opinion)

# Harbor bridge to shut for *six* months

By [Mara Holt](https://example.com/by/mara-holt)

![A bridge](https://example.com/bridge.jpg)

The Harbor Bridge will shut for six months after engineers found cracks in two of its cables.

"We had no choice," said **Ann Lee**, the [city's](https://example.com/city) chief engineer. "It's not safe."

## What drivers should know

* Ferries will run every 20 minutes
* The tunnel stays open

> "Nobody will come here," said Tom Pratt, who runs a bakery\\.

The work will cost $40 million, which the city will pay with a loan from the state.

Drivers face a detour of 14 miles through the villages of Norton and Little Wick.

---

### Related

* [Ferry service to return after 30 years](https://example.com/1)
* [Why old bridges fail](https://example.com/2) | [Reuters](https://example.com/r)
`;

describe('A page in Markdown', () => {
  const dump = read(PAGE);

  test('is read without its marks', () => {
    expect(dump.article?.title.text).toBe('Harbor bridge to shut for six months');
    expect(dump.article?.paragraphs.map(({ text }) => text)).toEqual([
      'The Harbor Bridge will shut for six months after engineers found cracks in two of its cables.',
      '"We had no choice," said Ann Lee, the city’s chief engineer. "It’s not safe."',
      'What drivers should know',
      '* Ferries will run every 20 minutes',
      '* The tunnel stays open',
      '"Nobody will come here," said Tom Pratt, who runs a bakery.',
      'The work will cost $40 million, which the city will pay with a loan from the state.',
      'Drivers face a detour of 14 miles through the villages of Norton and Little Wick.',
    ]);
  });

  test('keeps its headlines, their links and menu left out', () => {
    expect(dump.headlines.map(({ text, outlet, tags }) => [text, outlet, tags.length])).toEqual([
      ['Ferry service to return after 30 years', null, 0],
      ['Why old bridges fail', 'Reuters', 0],
    ]);
  });

  test('tells each mark in the ledger, and gives the dump back', () => {
    const [, spoken] = dump.article?.paragraphs ?? [];
    expect(
      spoken?.edits.filter(({ rule }) => rule === 'markup').map(({ remove }) => remove),
    ).toEqual(['**', '**', '[', '](https://example.com/city)']);
    expect(checkDump(dump, bytesOf(PAGE))).toEqual([]);
  });

  test('has its quotes attributed as others are', () => {
    const direct = dump.article?.quotes.filter(({ kind }) => kind === 'direct');
    expect(direct?.map(({ attribution }) => attribution.speakers[0]?.entity)).toEqual([
      'ann-lee',
      'tom-pratt',
    ]);
  });
});

describe('A page from a text browser', () => {
  const page = `   [1]Home [2]News [3]Sport [4]Weather

Harbor bridge to shut for six months

   The Harbor Bridge will shut for six months from Monday after engineers
   found cracks in two of its cables, the city said.

   "We had no choice," said Ann Lee, the city's chief engineer. "It's not
   safe to leave it open."

   Shop owners on Quay Street said they feared for their trade.

   Drivers face a detour of 14 miles through the [5]villages of Norton and
   Little Wick.

   Related

     * [6]Ferry service to return after 30 years
     * [7]Why old bridges fail

References

   1. https://example.com/
   2. https://example.com/news
   3. https://example.com/sport
   4. https://example.com/weather
   5. https://example.com/villages
   6. https://example.com/1
   7. https://example.com/2
`;
  const dump = read(page);

  test('is read without the numbers of its links', () => {
    expect(dump.article?.title.text).toBe('Harbor bridge to shut for six months');
    expect(dump.article?.paragraphs.at(-1)?.text).toBe(
      'Drivers face a detour of 14 miles through the villages of Norton and Little Wick.',
    );
    expect(dump.headlines.map(({ text }) => text)).toEqual([
      'Ferry service to return after 30 years',
      'Why old bridges fail',
    ]);
    expect(checkDump(dump, bytesOf(page))).toEqual([]);
  });
});

describe('Marks', () => {
  test.each([
    'Ann Lee (right) said *** was not a word.',
    'The vote [was] close: 5 * 3 * 2 _ways_.',
    'He cited two papers.[1] Nobody read [2]them.',
    '# of votes: 12\n\nAnn Lee won.',
  ])('are none in a text that only looks so: %j', (text) => {
    expect(marksIn(text)).toEqual([]);
  });

  const word = fc.constantFrom(
    'Ann Lee said',
    '**the pier**',
    '[the ferry](https://example.com/a_(b))',
    '*late*',
    '_or_',
    '![alt](x.png)',
    'it is 5 * 3',
    'dont',
    '\\*',
    '[a](/b)',
    '“No.”',
  );
  const line = fc
    .tuple(
      fc.constantFrom('', '', '# ', '## ', '> ', '* ', '- ', '1. '),
      fc.array(word, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('.', '', '?'),
    )
    .map(([mark, words, end]) => `${mark}${words.join(' ')}${end}`);

  test('never cost the dump a character, whatever page they stand in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\n\n\n')), {
          minLength: 1,
          maxLength: 12,
        }),
        (lines) => {
          const text = `[a](/b) [c](/d)\n\n${lines.flat().join('')}`;
          expect(checkDump(read(text), bytesOf(text))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

function read(text: string): Dump {
  return readDump('page.md.txt', bytesOf(text));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
