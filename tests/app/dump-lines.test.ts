import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/app/dump/lines.ts';
import { lineInFragment, lineText } from '../../src/app/dump/target.ts';
import type { Block, BlockKind } from '../../src/contract/dump.ts';

function block(kind: BlockKind, start: number, end: number): Block {
  return { kind, start, end, reason: 'test' };
}

describe('a dump in lines', () => {
  test('counts CRLF, CR and LF each as one line end', () => {
    const text = 'one\r\ntwo\rthree\nfour';
    const [only] = linesOf(text, {
      blocks: [block('article', 0, text.length)],
      faults: [],
      paragraphs: [],
    });
    expect(only?.lines.map(({ number, pieces }) => [number, pieces[0]?.text])).toEqual([
      [1, 'one\r\n'],
      [2, 'two\r'],
      [3, 'three\n'],
      [4, 'four'],
    ]);
  });

  test('says where a line goes on from the block before', () => {
    const text = 'Title and more\nend';
    const blocks = linesOf(text, {
      blocks: [block('title', 0, 5), block('article', 5, text.length)],
      faults: [],
      paragraphs: [5],
    });
    expect(
      blocks.map(({ from, to, lines }) => [from, to, lines.map(({ number }) => number)]),
    ).toEqual([
      [1, 1, [1]],
      [1, 2, [null, 2]],
    ]);
  });

  test('parts a line where a paragraph begins', () => {
    const text = 'First.Second.';
    const [only] = linesOf(text, {
      blocks: [block('article', 0, text.length)],
      faults: [],
      paragraphs: [0, 6],
    });
    expect(only?.lines[0]?.pieces).toEqual([
      { text: 'First.', paragraph: 0, fault: null, passage: false },
      { text: 'Second.', paragraph: 1, fault: null, passage: false },
    ]);
  });

  test('gives the text back, however it is cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r', '\r\n', ' ') }),
        fc.array(fc.nat({ max: 60 })),
        fc.array(fc.nat({ max: 60 })),
        (text, cuts, paragraphs) => {
          const places = [...new Set([0, text.length, ...cuts.filter((cut) => cut < text.length)])];
          const edges = places.toSorted((a, b) => a - b);
          const blocks = edges
            .slice(1)
            .map((end, index) => block('unknown', edges[index] ?? 0, end));
          const starts = [...new Set(paragraphs)].toSorted((a, b) => a - b);
          const joined = linesOf(text, { blocks, faults: [], paragraphs: starts })
            .flatMap(({ lines }) =>
              lines.flatMap(({ pieces }) => pieces.map((piece) => piece.text)),
            )
            .join('');
          expect(joined).toBe(text);
        },
      ),
    );
  });
});

describe('the line of an address', () => {
  test('is a whole number from 1 on', () => {
    expect(lineInFragment('#line=7')).toBe(7);
    expect(lineInFragment('line=7')).toBe(7);
    expect(lineInFragment('#line=0')).toBeNull();
    expect(lineInFragment('#line=7x')).toBeNull();
    expect(lineInFragment('')).toBeNull();
  });

  test('is none behind the last line end', () => {
    expect(lineText('a\nb\n', 2)).toBe('b');
    expect(lineText('a\nb\n', 3)).toBeNull();
  });
});
