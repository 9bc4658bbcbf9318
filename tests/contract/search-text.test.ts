import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassage, passageOf } from '../../src/contract/passage.ts';
import { readSearchText, writeSearchText } from '../../src/contract/search-text.ts';

const textsOf = (written: string): string[] => readSearchText(written).map(({ text }) => text);

describe('a text for the search index', () => {
  it('gives its paragraphs back, with one space for all white space', () => {
    const written = writeSearchText([
      { text: 'The ferry\u00A0sails  at nine.' },
      { text: 'It is\nfree.' },
    ]);
    expect(textsOf(written)).toEqual(['The ferry sails at nine.', 'It is free.']);
  });

  it('parts words that only a dash, a stroke or dots part, and joins them again', () => {
    const text = 'The plan—which he and/or she … wrote...failed in the U.S.–Norvik talks - twice.';
    const written = writeSearchText([{ text }]);
    expect(written.split(/\s+/)).toEqual(
      expect.arrayContaining(['plan', 'which', 'and', 'or', 'wrote', 'failed', 'U.S.', 'Norvik']),
    );
    expect(textsOf(written)).toEqual([text]);
  });

  it('tells each word’s place in the whole, as an index that splits at white space counts', () => {
    const written = writeSearchText([{ text: 'One—two' }, { text: 'three four' }]);
    const places = readSearchText(written).flatMap(({ text, words }) =>
      words.map(({ place, start, end }) => [text.slice(start, end), place]),
    );
    const counted = written.split(/\s+/);
    expect(places.map(([, place]) => counted[Number(place)])).toEqual([
      'One',
      '—',
      'two',
      'three',
      'four',
    ]);
    expect(places.map(([word]) => word)).toEqual(['One', '—', 'two', 'three', 'four']);
  });

  it('keeps a paragraph without words, so that the others keep their numbers', () => {
    const written = writeSearchText([{ text: 'One.' }, { text: '\u200B' }, { text: 'Two.' }]);
    expect(textsOf(written)).toEqual(['One.', '', 'Two.']);
  });

  const paragraphs = fc.array(
    fc
      .array(
        fc.oneof(
          fc.stringMatching(/^[a-zé]{1,8}$/),
          fc.constantFrom(
            '—',
            '/',
            '...',
            ' ',
            '\u00A0',
            '\n',
            '\u200B',
            '\u0085',
            '\uFEFF',
            '“',
            '.',
            '東京',
          ),
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((parts) => ({ text: `a${parts.join('')}z` })),
    { minLength: 1, maxLength: 4 },
  );

  it('makes passages that land exactly on the article’s own words, whatever the text', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.nat(), (article, one, other) => {
        const read = readSearchText(writeSearchText(article));
        expect(read.length).toBe(article.length);
        const paragraph = one % read.length;
        const words = read[paragraph]?.words.filter(({ start, end }) =>
          /[a-z]/.test(read[paragraph]?.text.slice(start, end) ?? ''),
        );
        const first = words?.[other % words.length];
        const last = words?.at(-1);
        if (first === undefined || last === undefined) return;
        const span = { paragraph, start: first.start, end: last.end };
        const landing = findPassage(
          { paragraphs: article },
          passageOf({ paragraphs: read }, [span]),
        );
        expect(landing.kind).toBe('exact');
        if (landing.kind !== 'exact') return;
        const letters = (text: string): string => text.replace(/[^a-z]/g, '');
        expect(
          landing.spans.map(({ paragraph: index, start, end }) =>
            letters(article[index]?.text.slice(start, end) ?? ''),
          ),
        ).toEqual([letters(read[paragraph]?.text.slice(first.start, last.end) ?? '')]);
      }),
    );
  });
});
