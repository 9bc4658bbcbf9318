import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../contract/dump.ts';
import { byCodeUnits } from '../loader/language/code-unit-order.ts';
import { printable, readErrorRemedy, readErrorText } from './problems.ts';

/**
 * The names of all dumps (`*.txt`) in a folder and below it, in order, with `/` between the parts.
 * `tell` hears of a folder that cannot be read, of what is passed over and of a folder without dumps;
 * files are named within `folder`, which itself is `.`. Never throws.
 */
export async function* dumpNames(
  folder: string,
  tell: (problem: Problem) => void,
): AsyncGenerator<string> {
  const walk: Walk = { folder, tell, unread: 0, passedOver: [] };
  let found = 0;
  for await (const name of namesWithin(walk, '')) {
    found++;
    yield name;
  }
  for (const problem of problemsOf(found, walk)) tell(problem);
}

/** @throws {Error} with one clear line where there is no such folder. */
export async function requireFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  const name = printable(folder);
  if (found === null) throw new Error(`there is no folder ${name}. Make it, or name another.`);
  if (!found.isDirectory()) throw new Error(`${name} is a file. Name the folder it lies in.`);
}

interface Walk {
  readonly folder: string;
  readonly tell: (problem: Problem) => void;
  /** How many folders could not be read. */
  unread: number;
  /** The names of what is neither a dump nor a file beside one. */
  readonly passedOver: string[];
}

async function* namesWithin(walk: Walk, within: string): AsyncGenerator<string> {
  for (const entry of (await entriesOf(walk, within)).toSorted((a, b) =>
    byCodeUnits(a.name, b.name),
  )) {
    const name = within === '' ? entry.name : `${within}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* namesWithin(walk, name);
    else if (DUMP.test(name)) yield name;
    else if (!BESIDE_A_DUMP.test(entry.name)) walk.passedOver.push(name);
  }
}

async function entriesOf(walk: Walk, within: string): Promise<Dirent[]> {
  try {
    return await readdir(path.join(walk.folder, within), { withFileTypes: true });
  } catch (error) {
    walk.unread++;
    walk.tell({
      file: within === '' ? '.' : within,
      line: null,
      severity: 'error',
      what: `the folder is left out: ${readErrorText(error)}`,
      remedy: readErrorRemedy(error, 'Let it be read, or move it away.'),
    });
    return [];
  }
}

function problemsOf(found: number, { unread, passedOver }: Walk): Problem[] {
  const problems: Problem[] = [];
  const add = (severity: Problem['severity'], what: string, remedy: string): void => {
    problems.push({ file: '.', line: null, severity, what, remedy });
  };
  const [first] = passedOver;
  if (first !== undefined) {
    add(
      'notice',
      passedOver.length === 1
        ? `passed over ${first}, which is no *.txt`
        : `passed over ${passedOver.length} that are no *.txt: ${listOf(passedOver)}`,
      'Name a page NAME.txt. Links to folders are not followed.',
    );
  }
  if (found === 0 && unread === 0) {
    add('error', 'there is no *.txt in it', 'Put the pages into it, one a file, NAME.txt.');
  }
  return problems;
}

/** More names than this make a line that nobody reads. */
const LISTED_NAMES = 3;

function listOf(names: readonly string[]): string {
  const rest = names.length > LISTED_NAMES ? ', …' : '';
  return names.slice(0, LISTED_NAMES).join(', ') + rest;
}

/** Some systems write the ending in capitals. */
const DUMP = /\.txt$/i;

/** What says more of dumps or of a folder of them, and is read elsewhere. */
const BESIDE_A_DUMP = /\.(?:meta|gold)\.json$|^(?:gazetteer|corrections|annotations)\.json$/;
