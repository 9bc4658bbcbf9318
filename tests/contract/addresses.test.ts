import { describe, expect, test } from 'vitest';
import {
  articleAddress,
  dumpAddress,
  entityAddress,
  headlineAddress,
  idFromParameter,
  meansPassage,
  passageFragment,
  passageFromFragment,
  quoteAddress,
  quoteFromParameter,
} from '../../src/contract/addresses.ts';
import { alphabetOf, skeletonOf } from '../../src/contract/skeleton.ts';
import { slugOf } from '../../src/contract/slug.ts';

describe('addresses', () => {
  test('name what they lead to', () => {
    expect(articleAddress({ id: '0123456789', slug: 'harbour-reopens' })).toBe(
      '/articles/harbour-reopens-0123456789',
    );
    expect(
      articleAddress(
        { id: '0123456789', slug: 'harbour-reopens' },
        { start: 39, end: 63, from: 'We lost two', to: 'and a week', sum: '0a0b0c0d' },
      ),
    ).toBe(
      '/articles/harbour-reopens-0123456789#at=39-63&from=We+lost+two&to=and+a+week&sum=0a0b0c0d',
    );
    expect(quoteAddress('0123456789', '39-63')).toBe('/quotes/0123456789-39-63');
    expect(headlineAddress({ id: '0123456789', slug: 'storm' })).toBe(
      '/headlines/storm-0123456789',
    );
    expect(entityAddress('ирина')).toBe('/names/%D0%B8%D1%80%D0%B8%D0%BD%D0%B0');
    expect(dumpAddress('0123456789', 7)).toBe('/dumps/0123456789#line=7');
  });

  test('are found by their hex, whatever the slug says', () => {
    expect(idFromParameter('any-slug-at-all-0123456789')).toBe('0123456789');
    expect(idFromParameter('0123456789')).toBe('0123456789');
    expect(idFromParameter('storm-2024')).toBeNull();
    expect(idFromParameter('0123456789-')).toBeNull();
  });

  test('of quotes are a hex and a range, nothing else', () => {
    expect(quoteFromParameter('0123456789-39-63')).toEqual({
      article: '0123456789',
      start: 39,
      end: 63,
    });
    expect(quoteFromParameter('0123456789-39')).toBeNull();
    expect(quoteFromParameter('0123456789-39-63-7')).toBeNull();
  });
});

describe('the passage in a fragment', () => {
  const passage = { start: 39, end: 63, from: 'R&D lost 5%', to: 'and a week', sum: '0a0b0c0d' };
  const fragment = passageFragment(passage);

  test('is read as it was written', () => {
    expect(passageFromFragment(fragment)).toEqual(passage);
    expect(passageFromFragment(`#${fragment}`)).toEqual(passage);
  });

  test.each(['.', ')', '),', '%20', '%22%3E', '">', '”', '%', '%E2%80'])(
    'is read though %s was taken into the link',
    (taken) => {
      expect(passageFromFragment(fragment + taken)).toEqual(passage);
    },
  );

  test('is read though the signs between its fields were written for HTML', () => {
    expect(passageFromFragment(fragment.replaceAll('&', '&amp;'))).toEqual(passage);
  });

  test('is none where the link was cut off, and is known to be meant', () => {
    for (let length = 'at='.length; length < fragment.length; length++) {
      const cut = fragment.slice(0, length);
      expect(passageFromFragment(cut)).toBeNull();
      expect(meansPassage(cut)).toBe(true);
    }
  });

  test('is not meant by other fragments', () => {
    for (const other of ['', '#', '#p4', '#line=7', '#that=1-2']) {
      expect(passageFromFragment(other)).toBeNull();
      expect(meansPassage(other)).toBe(false);
    }
  });
});

describe('slugs', () => {
  test('are lower-case words without accents, apostrophes and dots', () => {
    expect(slugOf('The U.S. café’s “new” menu')).toBe('the-us-cafes-new-menu');
  });

  test('keep letters of any script', () => {
    expect(slugOf('Новая газета')).toBe('новая-газета');
  });

  test('are cut at a word', () => {
    expect(slugOf('one two three four five six seven eight nine ten eleven twelve thirteen')).toBe(
      'one-two-three-four-five-six-seven-eight-nine-ten-eleven',
    );
  });

  test('of a text without letters say so', () => {
    expect(slugOf('***')).toBe('untitled');
  });
});

describe('skeletons', () => {
  test('of mostly ASCII texts leave out what damage takes', () => {
    expect(skeletonOf('A café’s “first” day')).toBe('Acafsfirstday');
  });

  test('of other scripts hold their letters', () => {
    expect(alphabetOf('Гавань открылась в 2024 году')).toBe('unicode');
    expect(skeletonOf('Гавань, 2024')).toBe('Гавань2024');
  });

  test('of a text without letters and digits are the text', () => {
    expect(skeletonOf('— ! —')).toBe('— ! —');
  });
});
