import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decoded, decode, encode } from '../../src/loader/decode.ts';
import { readDump } from '../../src/loader/load.ts';

const bytesOf = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    Buffer.concat(
      parts.map((part) =>
        typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part),
      ),
    ),
  );

function decoded(bytes: Uint8Array): Decoded {
  const result = decode(bytes);
  if (!result.readable) throw new Error(result.what);
  return result;
}

describe('decode', () => {
  test('reads UTF-8, line ends as they are', () => {
    expect(decoded(bytesOf('Zoë’s\r\nday\rend'))).toEqual({
      readable: true,
      text: 'Zoë’s\r\nday\rend',
      encoding: 'utf-8',
      faults: [],
    });
  });

  test('takes a byte-order mark off and remembers it', () => {
    expect(decoded(bytesOf([0xef, 0xbb, 0xbf], 'Day'))).toMatchObject({
      text: 'Day',
      encoding: 'utf-8-bom',
    });
  });

  test('reads UTF-16 of either byte order by its mark', () => {
    expect(decoded(bytesOf([0xff, 0xfe, 0x44, 0, 0x19, 0x20]))).toMatchObject({
      text: 'D’',
      encoding: 'utf-16le',
    });
    expect(decoded(bytesOf([0xfe, 0xff, 0, 0x44, 0x20, 0x19]))).toMatchObject({
      text: 'D’',
      encoding: 'utf-16be',
    });
  });

  test('reads bytes that are no UTF-8 as Windows-1252', () => {
    expect(decoded(bytesOf('it', [0x92], 's ', [0x80], '5'))).toMatchObject({
      text: 'it’s €5',
      encoding: 'windows-1252',
      faults: [],
    });
  });

  test('keeps a mostly sound UTF-8 text UTF-8 and names the bytes that are not', () => {
    expect(decoded(bytesOf('“A” ', [0xe2, 0x80], ' b'))).toEqual({
      readable: true,
      text: '“A” \uFFFD b',
      encoding: 'utf-8',
      faults: [{ byte: 8, bytes: 'e280', at: 4 }],
    });
  });

  test('tells a replacement character of the file from one that stands for a fault', () => {
    const bytes = bytesOf('\uFFFD“”', [0xff]);
    const result = decoded(bytes);
    expect(result.text).toBe('\uFFFD“”\uFFFD');
    expect(result.faults).toEqual([{ byte: 9, bytes: 'ff', at: 3 }]);
    expect(encode(result)).toEqual(bytes);
  });

  test('keeps a text that holds a NUL, which it names', () => {
    const bytes = bytesOf('It’s\nt', [0], 'he ', [0xff], ' day’s.');
    const result = decoded(bytes);
    expect(result.text).toBe('It’s\nt\uFFFDhe \uFFFD day’s.');
    expect(result.faults.map(({ byte, bytes: wrong }) => [byte, wrong])).toEqual([
      [8, '00'],
      [12, 'ff'],
    ]);
    expect(encode(result)).toEqual(bytes);
    expect(readDump('page.txt', bytes).problems.map(({ line, what }) => [line, what])).toEqual([
      [2, 'the text holds a NUL byte at byte 8'],
      [2, 'a place does not decode, the first at byte 12 (ff)'],
    ]);
  });

  test('names half a surrogate pair and half a unit of UTF-16 as faults', () => {
    const result = decoded(bytesOf([0xff, 0xfe, 0x41, 0, 0x3d, 0xd8, 0x42, 0, 0x43]));
    expect(result.text).toBe('A\uFFFDB\uFFFD');
    expect(result.faults).toEqual([
      { byte: 4, bytes: '3dd8', at: 1 },
      { byte: 8, bytes: '43', at: 3 },
    ]);
  });
});

describe('a file that holds no text', () => {
  const problemOf = (bytes: Uint8Array, largest?: number) => {
    const dump = readDump('page.txt', bytes, largest === undefined ? {} : { largest });
    expect([dump.article, dump.blocks, dump.text]).toEqual([null, [], '']);
    return dump.problems;
  };

  test('is one clear problem where it is empty', () => {
    expect(problemOf(bytesOf(''))).toEqual([
      {
        file: 'page.txt',
        line: null,
        severity: 'error',
        what: 'the file is empty',
        remedy: 'Scrape the page again, or remove the file.',
      },
    ]);
  });

  test('is one clear problem where it is blank, binary or too large', () => {
    expect(problemOf(bytesOf('\n \u00A0\r\n'))[0]?.what).toBe(
      'the file holds nothing but white space',
    );
    expect(problemOf(bytesOf('PK', [3, 4, 0, 0], 'text'))[0]?.what).toBe(
      'the file holds NUL bytes, so it is no text',
    );
    expect(problemOf(bytesOf([0xff, 0xfe, 0, 0], 'D\0\0\0a\0\0\0'))[0]?.what).toBe(
      'the file is UTF-32, which is not read',
    );
    expect(problemOf(bytesOf([0, 0, 0xfe, 0xff], '\0\0\0D\0\0\0a'))[0]?.what).toBe(
      'the file is UTF-32, which is not read',
    );
    expect(problemOf(bytesOf([0x44, 0, 0x61, 0]))[0]?.remedy).toBe(
      'If it is text, save it as UTF-8.',
    );
    expect(problemOf(bytesOf('Some page.'), 4)[0]?.what).toBe(
      'the file has 10 bytes, more than the 4 that are read',
    );
  });
});

const mark = fc.constantFrom([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]);
const anyBytes = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 255 }).map((byte) => [byte]) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme' }).map((text) => [...Buffer.from(text)]) },
  ),
  { maxLength: 40 },
);

test('encoding gives the bytes back exactly, whatever they were', () => {
  fc.assert(
    fc.property(mark, anyBytes, (first, rest) => {
      const bytes = Uint8Array.from([...first, ...rest.flat()]);
      const result = decode(bytes);
      if (!result.readable) return;
      expect(encode(result)).toEqual(bytes);
      for (const { at } of result.faults) expect(result.text[at]).toBe('\uFFFD');
    }),
    { numRuns: 3000 },
  );
});
