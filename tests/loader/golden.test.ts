import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readShortly } from './golden/reading.ts';

const folder = path.join(import.meta.dirname, 'golden');
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('a golden dump', () => {
  test.each(cases)('is read as its expected.json says: %s', (name) => {
    const expected = path.join(folder, name, 'expected.json');
    expect(existsSync(expected), `${name} lacks its expected.json: run make.ts`).toBe(true);
    const reading = readShortly(readFileSync(path.join(folder, name, 'dump.txt')));
    expect(reading).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
