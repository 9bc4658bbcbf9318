import { mkdir, opendir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { DataFiles, DataPath } from '../contract/files.ts';
import { DATA_FOLDER } from './data.ts';
import { createDocuments } from './pages/document.ts';
import { everyPage, type SiteData } from './pages/every.ts';
import { fileNameOf } from './pages/file-name.ts';

/**
 * Writes an HTML file for every address that the site's data knows: the app's shell with a title, a
 * description and a plain text of its own, which the app replaces; and 404.html for all others.
 */
export function pagesPlugin(options: { readonly origin: string | null }): Plugin {
  let base = '/';
  return {
    name: 'verbatim:pages',
    apply: (_config, { mode }) => mode !== 'test',
    configResolved(config) {
      base = config.base;
    },

    writeBundle: {
      // The data must be there.
      order: 'post',
      sequential: true,
      async handler({ dir = 'dist' }, bundle) {
        const sheets = new Map<string, readonly string[]>();
        const documents = createDocuments({
          shell: await readFile(path.join(dir, 'index.html'), 'utf8'),
          base,
          origin: options.origin,
          stylesOf(module) {
            const known = sheets.get(module) ?? stylesOf(bundle, module).map((name) => base + name);
            sheets.set(module, known);
            return known;
          },
        });
        await writeFile(path.join(dir, '404.html'), documents.writeUnknown());
        const data = readerOf(path.join(dir, DATA_FOLDER));
        const folders = new Set<string>();
        for await (const page of everyPage(data, documents.href)) {
          const name = fileNameOf(page.address);
          if (name === null) continue;
          const place = path.join(dir, name);
          const folder = path.dirname(place);
          if (!folders.has(folder)) await mkdir(folder, { recursive: true });
          folders.add(folder);
          await writeFile(place, documents.write(page));
        }
      },
    },
  };
}

/** The data as it was written: a page is made from what the app will read. */
function readerOf(folder: string): SiteData {
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

/** The style sheets that the app's code fetches with one of its pages, the shell's own left out. */
function stylesOf(bundle: Rolldown.OutputBundle, module: string): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const styles = new Set<string>();
  const seen = new Set<string>();
  const visit = (chunk: Rolldown.OutputChunk | undefined): void => {
    if (chunk === undefined || chunk.isEntry || seen.has(chunk.fileName)) return;
    seen.add(chunk.fileName);
    for (const name of chunk.imports) visit(byName.get(name));
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) styles.add(sheet);
  };
  visit(chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/app/${module}`)));
  return [...styles];
}
