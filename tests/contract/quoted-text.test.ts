import { describe, expect, test } from 'vitest';
import type { Quote, Span } from '../../src/contract/article.ts';
import { quotedPieces, quotedText } from '../../src/contract/quoted-text.ts';

const RESTORED = { open: 'restored', close: 'restored' } as const;
const SOURCE = { open: 'source', close: 'source' } as const;
const NONE = { open: 'none', close: 'none' } as const;

/** A quote of these words, each the first such in the paragraphs. */
function read(
  paragraphs: readonly string[],
  words: readonly string[],
  parts: Partial<Quote>,
): [{ paragraphs: { text: string }[] }, Quote] {
  const spanOf = (text: string): Span => {
    const paragraph = paragraphs.findIndex((each) => each.includes(text));
    const start = paragraphs[paragraph]?.indexOf(text) ?? 0;
    return { paragraph, start, end: start + text.length };
  };
  const quote: Quote = {
    id: '0-1',
    kind: 'direct',
    marks: RESTORED,
    spans: words.map(spanOf),
    quoted: [],
    cue: null,
    certainty: 'sure',
    attribution: { speakers: [], certainty: 'sure', rule: 'test', rejected: [] },
    ...parts,
  };
  return [{ paragraphs: paragraphs.map((text) => ({ text })) }, quote];
}

describe('a quote in plain text', () => {
  test('has each of its parts in restored marks, and a sign for what stands between them', () => {
    const text = 'The quay is closed, she said. Tie up elsewhere. He left.';
    const quote = read([text], ['The quay is closed,', 'Tie up elsewhere.'], {});
    expect(quotedText(...quote)).toBe('“The quay is closed,” … “Tie up elsewhere.”');
  });

  test('keeps the source’s own marks', () => {
    const text = 'He came. "We go," he said. "We stay." He left.';
    const quote = read([text], ['We go,', 'We stay.'], { marks: SOURCE });
    expect(quotedText(...quote)).toBe('"We go," … "We stay."');
  });

  test('tells restored marks from all else', () => {
    const text = 'She said the hull had failed two inspections since 2024.';
    const quote = read([text], ['the hull had failed two inspections since 2024'], {
      kind: 'mixed',
      quoted: [{ paragraph: 0, start: 22, end: 44 }],
    });
    expect(quotedPieces(...quote)).toEqual([
      { text: 'the hull had ', restored: false },
      { text: '“', restored: true },
      { text: 'failed two inspections', restored: false },
      { text: '”', restored: true },
      { text: ' since 2024', restored: false },
    ]);
  });

  test('goes on in a new paragraph, and past one that is not its own', () => {
    const quote = read(['He came.', 'We go.', 'We stay.'], ['We go.', 'We stay.'], {});
    expect(quotedText(...quote)).toBe('“We go.“We stay.”');
    const parted = read(['We go.', 'He left.', 'We stay.'], ['We go.', 'We stay.'], {
      marks: NONE,
    });
    expect(quotedText(...parted)).toBe('We go. … We stay.');
  });

  test('has no marks where the speech is indirect', () => {
    const quote = read(['She said the quay is closed.'], ['the quay is closed'], {
      kind: 'indirect',
      marks: NONE,
    });
    expect(quotedText(...quote)).toBe('the quay is closed');
  });
});
