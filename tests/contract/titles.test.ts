import { describe, expect, test } from 'vitest';
import { documentTitle, quoteHeading } from '../../src/contract/titles.ts';

describe('a document title', () => {
  test('ends with the name of the site', () => {
    expect(documentTitle('Health')).toBe('Health · Verbatim');
    expect(documentTitle('Sea', 'Headlines, page 2')).toBe('Sea · Headlines, page 2 · Verbatim');
  });

  test('of a quote has its speakers first, or says that nobody is named', () => {
    const [ostrel, hask] = [{ name: 'Mara Ostrel' }, { name: 'Tobin Hask' }];
    expect(quoteHeading([ostrel, hask], '“We go.”')).toBe('Mara Ostrel and Tobin Hask: “We go.”');
    expect(quoteHeading([], '“We go.”')).toBe('unattributed: “We go.”');
  });
});
