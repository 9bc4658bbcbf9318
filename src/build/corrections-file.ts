import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ReadCorrections, readCorrections } from '../loader/correct/read-corrections.ts';
import { readErrorText } from './problems.ts';

/** The name of a reader's corrections in a folder of seeds. */
export const CORRECTIONS_FILE = 'corrections.json';

/** A folder's corrections; none where it has no such file. What is wrong in it is left out and told. */
export async function loadCorrections(folder: string): Promise<ReadCorrections> {
  const place = path.join(folder, CORRECTIONS_FILE);
  if (!existsSync(place)) return { corrections: [], problems: [] };
  try {
    return readCorrections(CORRECTIONS_FILE, await readFile(place, 'utf8'));
  } catch (error) {
    const what = readErrorText(error);
    const remedy = 'Check that it is a file and may be read.';
    const file = CORRECTIONS_FILE;
    return { corrections: [], problems: [{ file, line: null, severity: 'error', what, remedy }] };
  }
}
