import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** The names of all dumps (`*.txt`) in a folder and below it, in order, with `/` between the parts. */
export async function* dumpNames(folder: string, within = ''): AsyncGenerator<string> {
  const entries = await readdir(path.join(folder, within), { withFileTypes: true });
  for (const entry of entries.toSorted(byName)) {
    if (entry.name.startsWith('.')) continue;
    const name = within === '' ? entry.name : `${within}/${entry.name}`;
    if (entry.isDirectory()) yield* dumpNames(folder, name);
    else if (name.endsWith('.txt')) yield name;
  }
}

/** @throws {Error} with one clear line where there is no such folder. */
export async function requireFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found === null) throw new Error(`there is no folder ${folder}. Make it, or name another.`);
  if (!found.isDirectory()) throw new Error(`${folder} is a file. Name the folder it lies in.`);
}

/** By UTF-16 code units, which no locale changes. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
