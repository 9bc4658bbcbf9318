import { describe, expect, it } from 'vitest';
import { citationIn, type FullCitation } from '../../src/app/quote/citation-formats.ts';

const PLAIN: FullCitation = {
  id: 'a1b2c3d4e5-100-140',
  speakers: 'Mara Ostrel',
  text: '“We won’t be cut off,”',
  quote: {
    kind: 'direct',
    marks: { open: 'restored', close: 'restored' },
    certainty: 'sure',
    attribution: {
      speakers: [{ entity: 'mara-ostrel', mention: null }],
      certainty: 'sure',
      rule: 'subject',
      rejected: [],
    },
  },
  title: 'The ferry is closed',
  titleOrigin: null,
  outlet: 'Vellan Courier',
  date: '2025-03-05T23:30:00-05:00',
  url: null,
  dump: { file: '001_islands.txt', sha256: '5f2c9a7be1d0aaaabbbbcccc' },
  address: 'https://example.org/quotes/a1b2c3d4e5-100-140',
  accessed: '2026-11-30',
};

/** As little as may be known. */
const BARE: FullCitation = {
  ...PLAIN,
  speakers: 'unattributed',
  quote: {
    ...PLAIN.quote,
    marks: { open: 'source', close: 'source' },
    attribution: { ...PLAIN.quote.attribution, speakers: [] },
  },
  titleOrigin: 'title from the first sentence',
  outlet: null,
  date: null,
  dump: null,
  accessed: null,
};

const TROUBLED: FullCitation = {
  ...PLAIN,
  text: '- [50%] of {all} <b>“nets”</b> & $5_000 \\ #1 ~x^2',
  title: '*Cod* & [Chips] {50%}',
  outlet: 'Fish & Net',
  address: 'https://example.org/quotes/(x){y}',
  url: 'https://example.net/a?b=1&c=<2>',
};

describe('a citation as plain text', () => {
  it('ends with the day on which it was seen', () => {
    expect(citationIn('text', BARE)).toBe(
      'Unattributed: “We won’t be cut off,” (marks in the source). “The ferry is closed” (title from the first sentence). https://example.org/quotes/a1b2c3d4e5-100-140',
    );
    expect(citationIn('text', { ...BARE, accessed: '2026-11-30' })).toMatch(
      /a1b2c3d4e5-100-140 Accessed 30 November 2026\.$/,
    );
  });
});

describe('a citation in Markdown', () => {
  it('is a block quote with the title linked', () => {
    expect(citationIn('markdown', PLAIN)).toBe(
      [
        '> “We won’t be cut off,”',
        '>',
        '> — Mara Ostrel (marks restored). [The ferry is closed](https://example.org/quotes/a1b2c3d4e5-100-140), Vellan Courier, 5 March 2025. Read from 001\\_islands.txt, SHA-256 5f2c9a7be1d0. Accessed 30 November 2026.',
      ].join('\n'),
    );
    expect(citationIn('markdown', BARE)).toBe(
      [
        '> “We won’t be cut off,”',
        '>',
        '> — Unattributed (marks in the source). [The ferry is closed](https://example.org/quotes/a1b2c3d4e5-100-140) (title from the first sentence).',
      ].join('\n'),
    );
  });

  it('escapes what Markdown would read as its own', () => {
    expect(citationIn('markdown', TROUBLED)).toBe(
      [
        '> \\- \\[50%\\] of {all} \\<b\\>“nets”\\</b\\> \\& $5\\_000 \\\\ \\#1 \\~x^2',
        '>',
        '> — Mara Ostrel (marks restored). [\\*Cod\\* \\& \\[Chips\\] {50%}](https://example.org/quotes/%28x%29{y}), Fish \\& Net, 5 March 2025, <https://example.net/a?b=1&c=%3C2%3E>. Read from 001\\_islands.txt, SHA-256 5f2c9a7be1d0. Accessed 30 November 2026.',
      ].join('\n'),
    );
    expect(citationIn('markdown', { ...BARE, text: '1. Go home' })).toMatch(/^> 1\\\. Go home\n/);
  });
});

describe('a citation in HTML', () => {
  it('is a block quote that names its address, with the title linked', () => {
    expect(citationIn('html', PLAIN)).toBe(
      [
        '<blockquote cite="https://example.org/quotes/a1b2c3d4e5-100-140">',
        '  <p>“We won’t be cut off,”</p>',
        '</blockquote>',
        '<p>— Mara Ostrel (marks restored). <cite><a href="https://example.org/quotes/a1b2c3d4e5-100-140">The ferry is closed</a></cite>, Vellan Courier, 5 March 2025. Read from 001_islands.txt, SHA-256 5f2c9a7be1d0. Accessed 30 November 2026.</p>',
      ].join('\n'),
    );
  });

  it('escapes what HTML would read as its own', () => {
    expect(citationIn('html', { ...TROUBLED, title: 'Say "aye"' })).toBe(
      [
        '<blockquote cite="https://example.org/quotes/(x){y}">',
        '  <p>- [50%] of {all} &lt;b&gt;“nets”&lt;/b&gt; &amp; $5_000 \\ #1 ~x^2</p>',
        '</blockquote>',
        '<p>— Mara Ostrel (marks restored). <cite><a href="https://example.org/quotes/(x){y}">Say &quot;aye&quot;</a></cite>, Fish &amp; Net, 5 March 2025, <a href="https://example.net/a?b=1&amp;c=%3C2%3E">https://example.net/a?b=1&amp;c=%3C2%3E</a>. Read from 001_islands.txt, SHA-256 5f2c9a7be1d0. Accessed 30 November 2026.</p>',
      ].join('\n'),
    );
  });
});

describe('a citation in BibTeX', () => {
  it('has the dates as numbers, and the speaker in the note: no author is known', () => {
    expect(citationIn('bibtex', PLAIN)).toBe(
      [
        '@misc{verbatim-a1b2c3d4e5-100-140,',
        '  title = {{The ferry is closed}},',
        '  howpublished = {Vellan Courier},',
        '  year = {2025},',
        '  month = {03},',
        '  day = {05},',
        '  url = {https://example.org/quotes/a1b2c3d4e5-100-140},',
        '  urldate = {2026-11-30},',
        '  note = {Mara Ostrel (marks restored): “We won’t be cut off,”. Read from 001\\_islands.txt, SHA-256 5f2c9a7be1d0},',
        '}',
      ].join('\n'),
    );
  });

  it('leaves out what is not known', () => {
    expect(citationIn('bibtex', BARE)).toBe(
      [
        '@misc{verbatim-a1b2c3d4e5-100-140,',
        '  title = {{The ferry is closed}},',
        '  url = {https://example.org/quotes/a1b2c3d4e5-100-140},',
        '  note = {Unattributed (marks in the source): “We won’t be cut off,”. Title from the first sentence},',
        '}',
      ].join('\n'),
    );
  });

  it('escapes braces and what TeX would read as its own', () => {
    expect(citationIn('bibtex', TROUBLED)).toBe(
      [
        '@misc{verbatim-a1b2c3d4e5-100-140,',
        '  title = {{*Cod* \\& [Chips] \\{50\\%\\}}},',
        '  howpublished = {Fish \\& Net},',
        '  year = {2025},',
        '  month = {03},',
        '  day = {05},',
        '  url = {https://example.org/quotes/(x)%7By%7D},',
        '  urldate = {2026-11-30},',
        '  note = {Mara Ostrel (marks restored): - [50\\%] of \\{all\\} <b>“nets”</b> \\& \\$5\\_000 \\textbackslash{} \\#1 \\textasciitilde{}x\\textasciicircum{}2. Read from 001\\_islands.txt, SHA-256 5f2c9a7be1d0. Original: https://example.net/a?b=1\\&c=\\%3C2\\%3E},',
        '}',
      ].join('\n'),
    );
  });
});

describe('a citation in RIS', () => {
  it('has one field a line, ended as the format asks', () => {
    expect(citationIn('ris', PLAIN)).toBe(
      [
        'TY  - NEWS',
        'ID  - verbatim-a1b2c3d4e5-100-140',
        'TI  - The ferry is closed',
        'T2  - Vellan Courier',
        'PY  - 2025',
        'DA  - 2025/03/05/',
        'UR  - https://example.org/quotes/a1b2c3d4e5-100-140',
        'Y2  - 2026/11/30/',
        'N1  - Mara Ostrel (marks restored): “We won’t be cut off,”. Read from 001_islands.txt, SHA-256 5f2c9a7be1d0',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('keeps each field on its line', () => {
    expect(citationIn('ris', { ...BARE, text: 'One\nTY  - two' })).toBe(
      [
        'TY  - NEWS',
        'ID  - verbatim-a1b2c3d4e5-100-140',
        'TI  - The ferry is closed',
        'UR  - https://example.org/quotes/a1b2c3d4e5-100-140',
        'N1  - Unattributed (marks in the source): One TY - two. Title from the first sentence',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });
});
