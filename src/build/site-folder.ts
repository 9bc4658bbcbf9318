import { existsSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { DATA_FOLDER } from './data.ts';
import { readErrorText } from './problems.ts';

/**
 * Emptying a folder is no small thing: only an empty one or one that holds a site of ours is replaced.
 * @throws {Error} with one clear line where `out` is no such folder, or the seeds lie in it.
 */
export async function requireSiteFolder({ seeds, out }: Folders): Promise<void> {
  const names = await namesIn(out);
  const way = path.relative(await placeOf(out), await placeOf(seeds));
  if (way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way))) {
    throw new Error(`${out} holds the seeds and would be emptied. Name another folder.`);
  }
  if (names.length === 0 || names.includes(MARKER) || isEarlierSite(out, names)) return;
  throw new Error(`${out} holds other files. Name an empty folder, or remove them.`);
}

interface Folders {
  readonly seeds: string;
  readonly out: string;
}

/** Writes a file into each site by which the next build knows it again. */
export function markerPlugin(): Plugin {
  return {
    name: 'verbatim:marker',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: MARKER, source: MARKING });
    },
  };
}

const MARKER = '.verbatim-site';
const MARKING = 'Verbatim built this folder. The next build empties it.\n';

/** What lay in a site before it was marked: all of it, and nothing else. */
const EARLIER = ['index.html', '404.html', 'assets', DATA_FOLDER, 'favicon.svg', 'theme.js'];

function isEarlierSite(out: string, names: readonly string[]): boolean {
  return (
    names.length === EARLIER.length &&
    EARLIER.every((name) => names.includes(name)) &&
    existsSync(path.join(out, DATA_FOLDER, 'feed.json'))
  );
}

async function namesIn(out: string): Promise<readonly string[]> {
  try {
    return await readdir(out);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return [];
    const what = code === 'ENOTDIR' ? 'it is no folder' : readErrorText(error);
    throw new Error(`${out}: ${what}. Name a folder to build into.`, { cause: error });
  }
}

/** Where a folder lies, links followed as far as it is there. */
async function placeOf(folder: string): Promise<string> {
  return realpath(folder).catch(() => path.resolve(folder));
}
