import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageFragment, passageFromFragment } from '../../src/contract/addresses.ts';
import { findPassage, passageOf } from '../../src/contract/passage.ts';

const article = (...texts: string[]) => ({ paragraphs: texts.map((text) => ({ text })) });

/** Where `words` stand in a paragraph. */
const place = (given: ReturnType<typeof article>, paragraph: number, words: string) => {
  const start = given.paragraphs[paragraph]?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`No “${words}” in paragraph ${paragraph}.`);
  return { paragraph, start, end: start + words.length };
};

const harbour = article(
  'The harbour reopened on Monday after the storm.',
  'We lost two boats and a week, the harbour master said.',
  'Repairs to the mole will last until spring.',
);

describe('a passage link', () => {
  test('lands exactly where it was made', () => {
    const span = place(harbour, 1, 'two boats and a week');
    expect(findPassage(harbour, passageOf(harbour, [span]))).toEqual({
      kind: 'exact',
      spans: [span],
    });
  });

  test('keeps its first and last words, for people', () => {
    const span = place(harbour, 1, 'We lost two boats and a week,');
    expect(passageOf(harbour, [span])).toMatchObject({
      start: 39,
      end: 61,
      from: 'We lost two',
      to: 'and a week,',
    });
  });

  test('runs over several paragraphs', () => {
    const spans = [place(harbour, 0, 'after the storm'), place(harbour, 1, 'We lost two boats')];
    expect(findPassage(harbour, passageOf(harbour, spans))).toEqual({ kind: 'exact', spans });
  });

  test('survives repairs of marks, spaces and paragraph breaks', () => {
    const passage = passageOf(harbour, [place(harbour, 1, 'We lost two boats and a week')]);
    const better = article(
      'The harbour re-opened on Monday, after the storm. “We lost two boats — and a week,” the harbour master said.',
      'Repairs to the mole will last until spring.',
    );
    expect(findPassage(better, passage)).toEqual({
      kind: 'exact',
      spans: [place(better, 0, 'We lost two boats — and a week')],
    });
  });

  test('does not move to words that end otherwise than it says', () => {
    const passage = passageOf(harbour, [
      place(harbour, 1, 'lost two boats and a week, the harbour'),
    ]);
    const moved = article('Repairs will last.', ...harbour.paragraphs.map(({ text }) => text));
    expect(findPassage(moved, passage).kind).toBe('moved');
    expect(findPassage(moved, { ...passage, to: 'until spring' })).toEqual({ kind: 'gone' });
    expect(findPassage(moved, { ...passage, to: '' })).toEqual({ kind: 'gone' });
  });

  test('says that its words moved when they stand in one other place', () => {
    const passage = passageOf(harbour, [
      place(harbour, 1, 'lost two boats and a week, the harbour'),
    ]);
    const updated = article('Updated at noon.', ...harbour.paragraphs.map(({ text }) => text));
    expect(findPassage(updated, passage)).toEqual({
      kind: 'moved',
      spans: [place(updated, 2, 'lost two boats and a week, the harbour')],
    });
  });

  test('says that its words are gone when one of them was changed', () => {
    const passage = passageOf(harbour, [place(harbour, 1, 'We lost two boats and a week')]);
    const updated = article(
      'The harbour reopened on Monday after the storm.',
      'We lost six boats and a week, the harbour master said.',
    );
    expect(findPassage(updated, passage)).toEqual({ kind: 'gone' });
  });

  test('never takes a short look-alike elsewhere for its own words', () => {
    const passage = passageOf(harbour, [place(harbour, 0, 'harbour')]);
    expect(passage.from).toBe('harbour');
    expect(findPassage(article('A harbour is a place for boats.'), passage)).toEqual({
      kind: 'gone',
    });
  });

  test('does not choose between two places that hold the same words', () => {
    const passage = passageOf(harbour, [
      place(harbour, 2, 'Repairs to the mole will last until spring'),
    ]);
    const twice = article(
      'New.',
      'Repairs to the mole will last until spring.',
      'Repairs to the mole will last until spring.',
    );
    expect(findPassage(twice, passage)).toEqual({ kind: 'gone' });
  });

  test('reads the same from its fragment, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.record({
          start: fc.nat(),
          end: fc.nat(),
          from: fc.string({ unit: 'grapheme' }),
          to: fc.string({ unit: 'grapheme' }),
          sum: fc.stringMatching(/^[0-9a-f]{8}$/),
        }),
        (passage) => {
          expect(passageFromFragment(`#${passageFragment(passage)}`)).toEqual(passage);
        },
      ),
    );
  });

  test('is none where the fragment is broken', () => {
    expect(passageFromFragment('#at=1-9&from=%E0%A4%A&to=b&sum=00000000')).toBeNull();
    expect(passageFromFragment('#at=nine&from=a&to=b&sum=00000000')).toBeNull();
    expect(passageFromFragment('')).toBeNull();
  });
});

test('every passage made in a text is found in it exactly, and covers the same letters', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'B', '7', ' ', ',', '’', '“', 'é', '\n') });
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 5 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (texts, which, one, other) => {
        const given = article(...texts);
        const paragraph = which % texts.length;
        const words = texts[paragraph] ?? '';
        const low = Math.min(one, other) % (words.length + 1);
        const high = Math.max(low, Math.max(one, other) % (words.length + 1));
        const chosen = words.slice(low, high);
        fc.pre(/[A-Za-z0-9]/.test(chosen));
        const landing = findPassage(
          given,
          passageOf(given, [{ paragraph, start: low, end: high }]),
        );
        expect(landing.kind).toBe('exact');
        const landed =
          landing.kind === 'gone'
            ? ''
            : landing.spans
                .map((span) => texts[span.paragraph]?.slice(span.start, span.end))
                .join('');
        expect(landed.replace(/[^A-Za-z0-9]/g, '')).toBe(chosen.replace(/[^A-Za-z0-9]/g, ''));
      },
    ),
  );
});
