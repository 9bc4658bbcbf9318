import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dump } from '../../src/contract/dump.ts';
import { checkDump } from '../../src/loader/check/dump.ts';
import { readDump } from '../../src/loader/load.ts';
import { marksIn } from '../../src/loader/markup/marks.ts';
import { decodeWindows1252 } from '../../src/loader/windows-1252.ts';

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

describe('A page in HTML', () => {
  const page = `<!DOCTYPE html>
<html><head><title>Harbor bridge to shut - The Eastport Courier</title>
<style>p { color: red }</style><script>if (a < b) document.write("<p>No</p>")</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<!-- <p>Nor is this.</p> -->
<h1>Harbor bridge to shut</h1>
<p>The Harbor Bridge will shut for <em>six</em> months after engineers found cracks in two of its cables.</p>
<p>&ldquo;We had no choice,&rdquo; said <b>Ann Lee</b>, the city&rsquo;s chief engineer.<br>
&ldquo;It&rsquo;s not safe.&rdquo;</p><p>The work will cost $40 million, which the city will pay with a loan.</p>
<div class="related"><h2>Related</h2><ul>
<li><a href="/1">Ferry service to return after 30 years</a></li>
<li><a href="/2">Why old bridges fail</a></li></ul></div>
<footer>&copy; 2024 The Eastport Courier</footer></body></html>
`;
  const dump = read(page);

  test('is read without its tags, and without what is no text of it', () => {
    expect(dump.article?.title.text).toBe('Harbor bridge to shut');
    expect(dump.article?.paragraphs.map(({ text }) => text)).toEqual([
      'The Harbor Bridge will shut for six months after engineers found cracks in two of its cables.',
      '“We had no choice,” said Ann Lee, the city’s chief engineer. “It’s not safe.”',
      'The work will cost $40 million, which the city will pay with a loan.',
    ]);
    expect(dump.headlines.map(({ text }) => text)).toEqual([
      'Ferry service to return after 30 years',
      'Why old bridges fail',
    ]);
  });

  test('gives the dump back', () => {
    expect(checkDump(dump, bytesOf(page))).toEqual([]);
  });

  test('may have lost most of its tags', () => {
    const text =
      'The pier is shut, <em>again</em>, the mayor said.<br/><br/>Nobody knows <b>how long</b> it will last.';
    expect(read(text).article?.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      'The pier is shut, again, the mayor said.',
      'Nobody knows how long it will last.',
    ]);
  });

  test('is none where a link was pasted with its tags, or where something only looks so', () => {
    expect(marksIn('Watch it at <a href=http://example.com>example.com</a>.')).toEqual([]);
    expect(marksIn('In HTML <b> is bold, x < y and <name> is yours. I <3 it.')).toEqual([]);
  });
});

describe('A page whose characters are still written as in HTML', () => {
  const page = `Harbor

The mayor&#39;s plan for the Quay &amp; Norton piers was passed on Monday.

&ldquo;It&amp;rsquo;s done,&rdquo; said Ann Lee, who runs the caf&eacute;.&nbsp; She smiled.


Ferry &amp; tunnel to close

Rents rise on &lsquo;the Quay&rsquo;
`;
  const dump = read(page);

  test('is read with the characters', () => {
    expect(dump.article?.paragraphs.map(({ text }) => text)).toEqual([
      'The mayor’s plan for the Quay & Norton piers was passed on Monday.',
      '“It’s done,” said Ann Lee, who runs the café. She smiled.',
    ]);
    expect(dump.headlines.map(({ text }) => text)).toEqual([
      'Ferry & tunnel to close',
      'Rents rise on ‘the Quay’',
    ]);
  });

  test('tells each in the ledger, and gives the dump back', () => {
    const [, spoken] = dump.article?.paragraphs ?? [];
    expect(spoken?.edits.map(({ rule, remove, insert }) => [rule, remove, insert])).toEqual([
      ['character-reference', '&ldquo;', '“'],
      ['character-reference', '&amp;rsquo;', '’'],
      ['character-reference', '&rdquo;', '”'],
      ['character-reference', '&eacute;', 'é'],
      ['white-space', '&nbsp; ', ' '],
    ]);
    expect(checkDump(dump, bytesOf(page))).toEqual([]);
  });

  test('has its quotes found by their marks', () => {
    const [quote] = dump.article?.quotes ?? [];
    expect(quote?.marks).toEqual({ open: 'source', close: 'source' });
    expect(quote?.attribution.speakers[0]?.entity).toBe('ann-lee');
  });
});

describe('A page in UTF-8 that was taken for Windows-1252', () => {
  const plain = `“No café here,” said Zoë Lachance, the soup’s maker from Łódź – and laughed.

The city’s rent is £5 a week, and that won’t change…

“Never,” he said.`;
  const once = taken(plain);

  test.each([
    ['once', once],
    ['twice', taken(once)],
    ['with bytes lost that stand for nothing there', once.replaceAll('\u009D', '')],
    ['with no-break spaces', taken(plain.replaceAll(' £', '\u00A0£'))],
    [
      'with no-break spaces made plain',
      taken(plain.replaceAll(' £', '\u00A0 £')).replaceAll('\u00A0', ''),
    ],
  ])('is read as it was written: %s', (_, page) => {
    const dump = read(page);
    expect(dump.article?.paragraphs.map(({ text }) => text)).toEqual(plain.split('\n\n'));
    expect(checkDump(dump, bytesOf(page))).toEqual([]);
  });

  test('tells each change in the ledger', () => {
    const [first] = read(once).article?.paragraphs ?? [];
    expect(first?.edits.map(({ rule, remove, insert }) => [rule, remove, insert])).toEqual([
      ['wrong-encoding', 'â€œ', '“'],
      ['wrong-encoding', 'Ã©', 'é'],
      ['wrong-encoding', 'â€\u009D', '”'],
      ['wrong-encoding', 'Ã«', 'ë'],
      ['wrong-encoding', 'â€™', '’'],
      ['wrong-encoding', 'Å\u0081', 'Ł'],
      ['wrong-encoding', 'Ã³', 'ó'],
      ['wrong-encoding', 'Åº', 'ź'],
      ['wrong-encoding', 'â€“', '–'],
    ]);
  });

  test.each([
    '«CAFÉ» is what the sign says.',
    'The sign says “cafÃ©” and nobody mended it.',
    'A São Paulo MAÇÃ, 20 °C.',
  ])('is not one where at most one sign of it stands: %s', (text) => {
    expect(marksIn(text)).toEqual([]);
  });

  /** The bytes of UTF-8 as characters of Windows-1252. */
  function taken(text: string): string {
    return decodeWindows1252(bytesOf(text));
  }
});

test('Characters that nobody sees are left out, and told', () => {
  const page =
    'The govern\u00ADment said the ferry\u200B would re\u00ADturn on Monday, as the mayor had asked.';
  const dump = read(page);
  const [paragraph] = dump.article?.paragraphs ?? [];
  expect(paragraph?.text).toBe(
    'The government said the ferry would return on Monday, as the mayor had asked.',
  );
  expect(paragraph?.edits.map(({ rule, remove }) => [rule, remove])).toEqual([
    ['invisible-character', '\u00AD'],
    ['invisible-character', '\u200B'],
    ['invisible-character', '\u00AD'],
  ]);
  expect(checkDump(dump, bytesOf(page))).toEqual([]);
});

test('What a page says of its links is left out, and a share’s symbol stays whole', () => {
  const page = `Deals

Norvane (NVN.N), opens new tab agreed on Monday to buy Helmstra (HLMS.AS), opens new tab for $3 billion.

"It is a full price," said Karl Voss, an analyst at Quay Partners (opens in a new window).`;
  const dump = read(page);
  expect(dump.article?.paragraphs.map(({ text }) => text)).toEqual([
    'Norvane (NVN.N) agreed on Monday to buy Helmstra (HLMS.AS) for $3 billion.',
    '"It is a full price," said Karl Voss, an analyst at Quay Partners.',
  ]);
  expect(
    dump.article?.paragraphs.flatMap(({ edits }) =>
      edits.map(({ rule, remove }) => [rule, remove]),
    ),
  ).toEqual([
    ['link-note', ', opens new tab'],
    ['link-note', ', opens new tab'],
    ['link-note', ' (opens in a new window)'],
  ]);
  expect(checkDump(dump, bytesOf(page))).toEqual([]);
});

describe('Marks', () => {
  test.each([
    'Ann Lee (right) said *** was not a word.',
    'The vote [was] close: 5 * 3 * 2 _ways_.',
    'He cited two papers.[1] Nobody read [2]them.',
    '# of votes: 12\n\nAnn Lee won.',
    'R&D; AT&T; Q&A &c. &unknown; 5 & 6;',
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
    '&rsquo;',
    '&amp;#39;',
    'â€œNo.â€\u009D',
    'â€™s',
    'cafÃ©',
    '5Â ',
    're\u00ADturn',
    '\u200B',
    '&nbsp;',
    '<p>',
    '</p>\n<div>',
    '<br>',
    '<em>late</em>',
    '<script>x</script>',
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
      { numRuns: 100 },
    );
  });
});

function read(text: string): Dump {
  return readDump('page.md.txt', bytesOf(text));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

test('a dump of nothing that can be seen is one blank block, and keeps its promises', () => {
  const bytes = new TextEncoder().encode('\u200b\u200b');
  const dump = readDump('nothing.txt', bytes);
  expect(dump.blocks).toEqual([
    { kind: 'blank', start: 0, end: 2, reason: 'nothing that can be seen' },
  ]);
  expect(checkDump(dump, bytes)).toEqual([]);
});
