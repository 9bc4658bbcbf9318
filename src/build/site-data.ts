import { opendir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DataFiles, DataPath } from '../contract/files.ts';
import type { SiteData } from './pages/every.ts';

/** The data of a built site as it was written: what is made from it is made from what the app will read. */
export function openSiteData(folder: string): SiteData {
  return {
    async read<Path extends DataPath>(name: Path) {
      return JSON.parse(await readFile(path.join(folder, name), 'utf8')) as DataFiles[Path];
    },
    async *list(within) {
      const entries = await opendir(path.join(folder, within)).catch(() => []);
      for await (const { name } of entries) {
        if (name.endsWith('.json')) yield `${within}/${name.slice(0, -'.json'.length)}.json`;
      }
    },
  };
}
