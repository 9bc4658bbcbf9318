import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/loader/language/analyse.ts';

function sentencesOf(text: string): string[] {
  return analyse(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  test('end neither behind initials nor behind abbreviations of titles, places and firms', () => {
    expect(
      sentencesOf(
        'The U.S. and its allies met in St. Petersburg. J. R. Tolland of Farrow Inc. spoke. Maj. Gen. Ada Moore did not.',
      ),
    ).toEqual([
      'The U.S. and its allies met in St. Petersburg.',
      'J. R. Tolland of Farrow Inc. spoke.',
      'Maj. Gen. Ada Moore did not.',
    ]);
  });

  test('go on in lower case behind the abbreviation of a state', () => {
    expect(sentencesOf('Rep. Ada Moore, D-Ga. spoke first. Then they voted.')).toEqual([
      'Rep. Ada Moore, D-Ga. spoke first.',
      'Then they voted.',
    ]);
  });

  test('go on in lower case behind a bracket that ends in such an abbreviation', () => {
    expect(
      sentencesOf('Rep. Ann Lee (R-Fla.) left. Nobody (not even she) stayed. He did.'),
    ).toEqual(['Rep. Ann Lee (R-Fla.) left.', 'Nobody (not even she) stayed.', 'He did.']);
  });

  test('go on behind a title and within the initials of a state', () => {
    expect(sentencesOf('It was said by the Rev. Ada Moore (D-N.Y.), a judge. He left.')).toEqual([
      'It was said by the Rev. Ada Moore (D-N.Y.), a judge.',
      'He left.',
    ]);
  });

  test('keep the mark that closes a quote', () => {
    expect(sentencesOf('“We stayed.” The others left.')).toEqual([
      '“We stayed.”',
      'The others left.',
    ]);
  });
});

describe('tokens', () => {
  test('go on behind the stop in a time of day, which stays as it was written', () => {
    expect(sentencesOf('They came at 1.20am but left. It shut at 10.30pm.')).toEqual([
      'They came at 1.20am but left.',
      'It shut at 10.30pm.',
    ]);
    const words = analyse('They came at 1.20am but left.').flatMap(({ tokens }) => tokens);
    expect(words.map(({ text }) => text)).toEqual([
      'They',
      'came',
      'at',
      '1.20am',
      'but',
      'left',
      '.',
    ]);
  });

  test('end behind a unit of one letter, and behind an initial they do not', () => {
    expect(sentencesOf('It rose to 8p. We left at once.')).toEqual([
      'It rose to 8p.',
      'We left at once.',
    ]);
    expect(sentencesOf('The dock cost £3m. Holm paid for it.')).toEqual([
      'The dock cost £3m.',
      'Holm paid for it.',
    ]);
    expect(sentencesOf('It was No. 3. B. Holm came last.')).toEqual([
      'It was No. 3.',
      'B. Holm came last.',
    ]);
  });

  test('hold the stop of a title with it, behind which the sentence goes on', () => {
    const [sentence] = analyse('It was said by the Rev. Ada Moore.');
    expect(sentence?.tokens.map(({ text }) => text)).toEqual([
      'It',
      'was',
      'said',
      'by',
      'the',
      'Rev.',
      'Ada',
      'Moore',
      '.',
    ]);
  });

  test('that are names beside a name are no verbs, though their letters are', () => {
    const tagsOf = (text: string, words: readonly string[]) =>
      analyse(text)
        .flatMap(({ tokens }) => tokens)
        .flatMap((token) => (words.includes(token.text) ? [token.partOfSpeech] : []));
    expect(tagsOf('It was seen by Mayor Rob Lee and Grant Reed.', ['Rob', 'Grant'])).toEqual([
      'PROPN',
      'PROPN',
    ]);
    expect(tagsOf('Will Moscow try? They rob Moscow.', ['Will', 'rob'])).toEqual(['AUX', 'VERB']);
  });

  test('part a contraction and a possessive as the text has them', () => {
    const [sentence] = analyse('Norland’s mayor can’t say.');
    expect(sentence?.tokens.map(({ text }) => text)).toEqual([
      'Norland',
      '’s',
      'mayor',
      'ca',
      'n’t',
      'say',
      '.',
    ]);
  });

  test('tell a verb by its lemma', () => {
    const [sentence] = analyse('The mayor said that prices were rising.');
    expect(sentence?.tokens[2]).toMatchObject({ text: 'said', lemma: 'say', partOfSpeech: 'VERB' });
  });

  test('are the text at their places, in order, none overlapping, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'St. ',
        'U.S.\n',
        'can’t ',
        '\u00a0',
        '\t',
        'ab.Cd',
        '“',
        '…',
        'Ph.D. ',
        '$3bn ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let from = 0;
        for (const { start, end, tokens } of analyse(text)) {
          expect(tokens[0]?.start).toBe(start);
          expect(tokens.at(-1)?.end).toBe(end);
          for (const token of tokens) {
            expect(token.text).toBe(text.slice(token.start, token.end));
            expect(token.text.trim()).not.toBe('');
            expect(token.start).toBeGreaterThanOrEqual(from);
            from = token.end;
          }
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  test('leave no letter of the text out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Kim', 'ran', '’s', ' ', '\n', '. ', '\u00a0', 'é', '—'), {
          maxLength: 20,
        }),
        (pieces) => {
          const text = pieces.join('');
          const kept = analyse(text).flatMap(({ tokens }) => tokens.map((token) => token.text));
          expect(kept.join('')).toBe(text.replace(/\s/g, ''));
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('words with letters that the model does not know', () => {
  test('stay whole', () => {
    const [sentence] = analyse('Ivana Tolačić and Łukasz Şavin thanked Nguyễn.');
    expect(sentence?.tokens.map(({ text, partOfSpeech }) => `${text} ${partOfSpeech}`)).toEqual([
      'Ivana PROPN',
      'Tolačić PROPN',
      'and CCONJ',
      'Łukasz PROPN',
      'Şavin PROPN',
      'thanked VERB',
      'Nguyễn PROPN',
      '. PUNCT',
    ]);
  });
});
