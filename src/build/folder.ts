import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { byCodeUnits } from '../loader/language/code-unit-order.ts';

/** The names of all dumps (`*.txt`) in a folder and below it, in order, with `/` between the parts. */
export async function* dumpNames(folder: string, within = ''): AsyncGenerator<string> {
  const entries = await readdir(path.join(folder, within), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => byCodeUnits(a.name, b.name))) {
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
