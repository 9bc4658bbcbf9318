import { expect, test } from 'vitest';
import { articleAddress } from '../../src/contract/addresses.ts';
import { slugOf } from '../../src/contract/slug.ts';

test('a slug is lower-case words without accents, cut between two of them', () => {
  expect(slugOf('Café owners’ strike: U.S. talks')).toBe('cafe-owners-strike-us-talks');
  expect(slugOf('ferry '.repeat(20))).toBe(
    'ferry-ferry-ferry-ferry-ferry-ferry-ferry-ferry-ferry-ferry',
  );
});

test('a long word is cut between characters, so that an address can be made of it', () => {
  const slug = slugOf(`x${'𠀀'.repeat(40)} wins`);
  expect(slug).toBe(`x${'𠀀'.repeat(29)}`);
  expect(articleAddress({ id: '0123456789', slug })).toBe(
    `/articles/${encodeURIComponent(slug)}-0123456789`,
  );
});
