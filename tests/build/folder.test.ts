import { readdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { dumpNames } from '../../src/build/folder.ts';
import { problemLine } from '../../src/build/problems.ts';
import { makeFolder } from './temporary.ts';

/** As the system itself, but for folders that whoever runs the tests may be able to read or name. */
vi.mock('node:fs/promises', async (importOriginal) => {
  const system = await importOriginal<{ readonly readdir: typeof readdir }>();
  const codes = new Map([
    ['closed', 'EACCES'],
    ['caf\uFFFD', 'ENOENT'],
  ]);
  return {
    ...system,
    readdir: (place: string, options: { readonly withFileTypes: true }) => {
      const code = codes.get(path.basename(place));
      return code === undefined
        ? system.readdir(place, options)
        : Promise.reject(Object.assign(new Error(code), { code, path: place }));
    },
  };
});

describe('the names of a folder’s dumps', () => {
  it('come in order, from below it too, whatever the case of their ending', async () => {
    const folder = await makeFolder({ 'b.txt': '', 'a/c.txt': '', 'B.TXT': '', '.d.txt': '' });
    expect(await found(folder)).toEqual({ names: ['B.TXT', 'a/c.txt', 'b.txt'], lines: [] });
  });

  it('come from what can be read, where a folder cannot', async () => {
    const folder = await makeFolder({ 'a.txt': '', 'below/closed/b.txt': '', 'c.txt': '' });
    expect(await found(folder)).toEqual({
      names: ['a.txt', 'c.txt'],
      lines: [
        'below/closed: the folder is left out: it may not be read — Let it be read, or move it away.',
      ],
    });
    expect(await found(path.join(folder, 'below/closed'))).toEqual({
      names: [],
      lines: ['.: the folder is left out: it may not be read — Let it be read, or move it away.'],
    });
  });

  it('leave out what is no page, and tell how much', async () => {
    const folder = await makeFolder({
      'a.txt': '',
      'a.meta.json': '{}',
      'gazetteer.json': '{}',
      'page.html': '',
    });
    const remedy = 'Name a page NAME.txt. Links to folders are not followed.';
    expect(await found(folder)).toEqual({
      names: ['a.txt'],
      lines: [`.: passed over page.html, which is no *.txt — ${remedy}`],
    });
    await symlink(folder, path.join(folder, 'again'));
    expect((await found(folder)).lines).toEqual([
      `.: passed over 2 that are no *.txt: again, page.html — ${remedy}`,
    ]);
  });

  it('are told apart from names that are not UTF-8', async () => {
    const folder = await makeFolder({ 'a.txt': '', 'caf\uFFFD/b.txt': '' });
    expect(await found(folder)).toEqual({
      names: ['a.txt'],
      lines: [
        'caf\uFFFD: the folder is left out: its name is not UTF-8, so it cannot be opened — Rename it: � stands for what is not UTF-8.',
      ],
    });
  });

  it('say that there are none', async () => {
    expect(await found(await makeFolder())).toEqual({
      names: [],
      lines: ['.: there is no *.txt in it — Put the pages into it, one a file, NAME.txt.'],
    });
  });
});

async function found(
  folder: string,
): Promise<{ readonly names: readonly string[]; readonly lines: readonly string[] }> {
  const names: string[] = [];
  const lines: string[] = [];
  for await (const name of dumpNames(folder, (problem) => lines.push(problemLine(problem)))) {
    names.push(name);
  }
  return { names, lines };
}
