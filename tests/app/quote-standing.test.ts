import { describe, expect, test } from 'vitest';
import {
  standingIn,
  standingOf,
  withinQuote,
  type Standing,
} from '../../src/app/quote/standing.ts';
import type { QuoteSummary } from '../../src/contract/files.ts';
import { ARTICLE, QUOTES, summary } from './article-fixture.ts';

const RESTORED = { open: 'restored', close: 'restored' } as const;
const SOURCE = { open: 'source', close: 'source' } as const;
const NONE = { open: 'none', close: 'none' } as const;

function listed(parts: Partial<QuoteSummary>, quote: Partial<QuoteSummary['quote']>): QuoteSummary {
  const like = summary(QUOTES.winter);
  return { ...like, before: '', after: '', ...parts, quote: { ...like.quote, ...quote } };
}

/** What is drawn from the first mark or word of a quote to its last. */
function drawn(standing: Standing): string {
  return withinQuote(standing)
    .map((segments) =>
      segments
        .map((segment) => {
          if (segment.kind === 'mark') return segment.character;
          return segment.kind === 'words' ? segment.text : '';
        })
        .join(''),
    )
    .join('\n');
}

describe('a quote in a list', () => {
  test('reads as in its article', () => {
    for (const quote of Object.values(QUOTES)) {
      expect(drawn(standingOf(summary(quote)))).toBe(drawn(standingIn(ARTICLE, quote)));
    }
  });

  test('has the words between its parts, each part in restored marks', () => {
    const quote = listed(
      { texts: ['The quay is closed,', 'Tie up elsewhere.'], between: [' she said. '] },
      { marks: RESTORED },
    );
    expect(drawn(standingOf(quote))).toBe('“The quay is closed,” she said. “Tie up elsewhere.”');
  });

  test('keeps the source’s own marks around and between its parts', () => {
    const quote = listed(
      {
        before: 'He came. "',
        texts: ['We go,', 'We stay.'],
        between: ['" he said. "'],
        after: '" He left.',
      },
      { marks: SOURCE },
    );
    expect(drawn(standingOf(quote))).toBe('"We go," he said. "We stay."');
  });

  test('has marks restored within mixed speech only where words are quoted', () => {
    const quote = listed(
      {
        texts: ['the hull had failed two inspections since 2024'],
        between: [],
        quoted: [{ text: 0, start: 13, end: 35 }],
      },
      { kind: 'mixed', marks: RESTORED },
    );
    expect(drawn(standingOf(quote))).toBe('the hull had “failed two inspections” since 2024');
  });

  test('goes on in a new paragraph where the article does', () => {
    const quote = listed(
      { texts: ['We go.', 'We stay.'], between: ['\n'] },
      { kind: 'direct', marks: RESTORED },
    );
    expect(drawn(standingOf(quote))).toBe('“We go.\n“We stay.”');
  });

  test('has no marks where they are lost or the speech is indirect', () => {
    const quote = listed({ texts: ['the quay is closed'], between: [] }, { marks: NONE });
    expect(drawn(standingOf(quote))).toBe('the quay is closed');
  });
});
