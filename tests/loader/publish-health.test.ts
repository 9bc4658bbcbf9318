import { describe, expect, test } from 'vitest';
import type { Block, Dump } from '../../src/contract/dump.ts';
import { healthPlace } from '../../src/loader/publish/health-place.ts';
import { publishHealth } from '../../src/loader/publish/health.ts';

const LINES: readonly (readonly [Block['kind'], string])[] = [
  ['article', 'The keeper of the lighthouse at Corrin left the island on a Monday.\n'],
  ['unknown', '@@ one @@\n'],
  ['blank', '\n'],
  ['unknown', '@@ two @@\n'],
  ['headline', 'Nets Found Again\n'],
  ['blank', '\n'],
  ['unknown', '@@ three @@\n'],
];

function dumpOf(lines: typeof LINES): Dump {
  let at = 0;
  const blocks = lines.map(([kind, { length }]): Block => {
    at += length;
    return { kind, start: at - length, end: at, reason: 'made up' };
  });
  return {
    id: 'd000000001',
    file: 'light.txt',
    sha256: '',
    bytes: at,
    encoding: 'utf-8',
    faults: [],
    text: lines.map(([, text]) => text).join(''),
    language: 'eng',
    blocks,
    section: null,
    article: null,
    headlines: [],
    entities: [],
    problems: [],
  };
}

function unknownIn(lines: typeof LINES) {
  const dumps = [dumpOf(lines)];
  return publishHealth({
    dumps,
    articles: [],
    headlines: [],
    entities: [],
    corrections: [],
    problems: [],
  }).unknown;
}

describe('text in no named block', () => {
  test('is one place where blank lines alone part it, and tells its lines', () => {
    expect(unknownIn(LINES).map(({ line, lastLine, text }) => [line, lastLine, text])).toEqual([
      [2, 4, '@@ one @@ @@ two @@'],
      [7, 7, '@@ three @@'],
    ]);
  });

  test('stands among whole words, an ellipsis where these go on', () => {
    const [first, last] = unknownIn(LINES);
    expect(first?.before).toBe('… at Corrin left the island on a Monday. ');
    expect(first?.after).toBe(' Nets Found Again @@ three @@');
    expect(last?.after).toBe('');
  });

  test('is cut at a word where it is long', () => {
    const [place] = unknownIn([['unknown', 'anemometer '.repeat(30)]]);
    expect(place?.text).toBe(`${'anemometer '.repeat(14)}…`);
    expect(place?.after).toBe('');
  });
});

test('a place where something is missing has no words of its own', () => {
  const text = 'We wont be cut off';
  expect(healthPlace({ file: 'a.txt', id: 'd', text }, 1, 6, 6)).toEqual({
    file: 'a.txt',
    dump: 'd',
    line: 1,
    before: 'We won',
    text: '',
    after: 't be cut off',
  });
});
