import { readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDumpFile } from '../../src/build/dump-file.ts';
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

describe('a file whose name is not UTF-8', () => {
  it('is told apart from one that is not there', async () => {
    const folder = await makeFolder();
    // So its name comes out of a folder or off the command line.
    const name = 'caf\uFFFD';
    const { dump, ...rest } = await readDumpFile(path.join(folder, name), name);
    expect([dump, rest]).toEqual([
      null,
      {
        problem: {
          file: 'caf\uFFFD',
          line: null,
          severity: 'error',
          what: 'its name is not UTF-8, so it cannot be opened',
          remedy: 'Rename it: � stands for what is not UTF-8.',
        },
      },
    ]);
  });
});

async function reasonOf(place: string): Promise<string> {
  return readFile(place).then(() => '', readErrorText);
}
