import { readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemLine, readErrorText } from '../../src/build/problems.ts';
import { makeFolder } from './temporary.ts';

describe('a problem’s line', () => {
  it('is one line, and steers no terminal', () => {
    const problem = {
      file: 'a\nb\t\u001b[31m.txt',
      line: 3,
      severity: 'error',
      what: 'no "x\r\u2028\u2029"',
      remedy: 'Drop \u0000\u007f\u009b.',
    } as const;
    expect(problemLine(problem)).toBe(
      String.raw`a\nb\t\u001b[31m.txt:3: no "x\r\u2028\u2029" — Drop \u0000\u007f\u009b.`,
    );
  });
});

describe('why a file could not be read', () => {
  it('is told in words', async () => {
    const folder = await makeFolder({ 'a.txt': '' });
    const link = path.join(folder, 'link.txt');
    await symlink(link, link);
    expect(await reasonOf(link)).toBe('it is a link that leads back to itself');
    expect(await reasonOf(path.join(folder, 'a.txt', 'b.txt'))).toBe('its folder is a file');
    expect(await reasonOf(path.join(folder, 'x'.repeat(300)))).toBe('its name is too long');
  });
});

async function reasonOf(place: string): Promise<string> {
  return readFile(place).then(() => '', readErrorText);
}
