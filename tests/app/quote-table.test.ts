import { describe, expect, it } from 'vitest';
import { quoteTable } from '../../src/app/quote/quote-table.ts';
import { articleAddress } from '../../src/contract/addresses.ts';
import type { QuoteSummary } from '../../src/contract/files.ts';
import { passageOf } from '../../src/contract/passage.ts';
import { ARTICLE, NAMES, QUOTE_FEED, QUOTES, summary } from './article-fixture.ts';

const SITE = 'https://example.org/news/';

function linesOf(...quotes: readonly QuoteSummary[]): string[] {
  const articles = QUOTE_FEED.articles.map((each) => ({
    ...each,
    outlet: 'The Vellan Courier',
    date: '2031-05-09',
  }));
  const feed = { ...QUOTE_FEED, articles };
  return quoteTable({ quotes, names: NAMES, feed, site: SITE }).split('\r\n');
}

describe('a table of quotes', () => {
  it('begins with what spreadsheets tell UTF-8 by, and names its columns', () => {
    expect(linesOf()).toEqual([
      '\uFEFFspeaker,speaker certainty,words,kind,marks,reading,cue,title,outlet,date,quote,passage',
      '',
    ]);
  });

  it('has a row for each quote, with links that lead to it and to its words', () => {
    const { cutOff } = QUOTES;
    const passage = articleAddress(ARTICLE, passageOf(ARTICLE, cutOff.spans));
    expect(linesOf(summary(cutOff))[1]).toBe(
      [
        'Mara Ostrel',
        'sure',
        '"We won’t be cut off,"',
        'direct',
        'marks restored',
        'likely',
        'told',
        ARTICLE.title.text,
        'The Vellan Courier',
        '2031-05-09',
        `${SITE}quotes/${ARTICLE.id}-${cutOff.id}`,
        SITE + passage.slice(1),
      ].join(','),
    );
  });

  it('keeps marks, line ends and what looks like a formula as they are read', () => {
    const cutOff = summary(QUOTES.cutOff);
    const wordsIn = (...texts: string[]): string | undefined =>
      linesOf({ ...cutOff, texts })[1]?.replace(/^Mara Ostrel,sure,|,direct,.*$/g, '');
    expect(wordsIn('He said "no" to us', 'and left')).toBe('"He said ""no"" to us … and left"');
    expect(wordsIn('=SUM(A1)')).toBe("'=SUM(A1)");
    expect(wordsIn('-5 degrees, they said')).toBe(`"'-5 degrees, they said"`);
  });

  it('leaves empty what is not known', () => {
    const nobody: QuoteSummary = {
      ...summary(QUOTES.cutOff),
      quote: {
        ...QUOTES.cutOff,
        attribution: { speakers: [], certainty: 'sure', rule: 'unattributed', rejected: [] },
      },
      cue: null,
    };
    expect(linesOf(nobody)[1]).toMatch(
      /^,unattributed,"We won’t be cut off,",direct,marks restored,likely,,/,
    );
  });
});
