import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { Problem } from '../contract/dump.ts';
import type { DataPath } from '../contract/files.ts';
import type { PublishedFiles } from '../loader/publish/publish.ts';
import { isSeedFile, openSeeds } from './seeds.ts';

/** Where the site's data lies, below its root. */
export const DATA_FOLDER = 'data';

/** What an open page is told in dev when the data has changed. */
export const DATA_EVENT = 'verbatim:data';

/** Editors write a file in several steps; the folder is read when it has been still so long. In ms. */
const STILL = 60;

/** Turns a folder of seeds into the site's data: served and watched in dev, written in a build. */
export function dataPlugin(options: { readonly seeds: string }): Plugin {
  const folder = path.resolve(options.seeds);
  const seeds = openSeeds(folder);
  return {
    name: 'verbatim:data',

    // Written one by one, not handed to the bundler, which would hold (and list) every one of them.
    async writeBundle({ dir }) {
      const { files, problems } = await seeds.publish();
      for (const problem of problems) this.warn(problemLine(problem));
      await writeData(path.join(dir ?? 'dist', DATA_FOLDER), files);
    },

    configureServer(server) {
      const read = async (): Promise<PublishedFiles> => {
        const { files, problems } = await seeds.publish();
        for (const problem of problems) server.config.logger.warn(problemLine(problem));
        return files;
      };
      let files = read();
      let timer: NodeJS.Timeout | undefined;
      const refresh = (_event: string, changed: string): void => {
        if (!isSeedFile(folder, changed)) return;
        seeds.forget(changed);
        clearTimeout(timer);
        timer = setTimeout(() => {
          files = read();
          // Told only when the answer is there, so that the page asks once.
          void files.then(
            () => server.ws.send({ type: 'custom', event: DATA_EVENT }),
            (error: unknown) => server.config.logger.error(String(error)),
          );
        }, STILL);
      };
      server.watcher.add(folder).on('all', refresh);

      const root = `${server.config.base}${DATA_FOLDER}/`;
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (!pathname.startsWith(root)) return next();
        void files.then((published) => {
          const file = published.get(decodeURIComponent(pathname.slice(root.length)) as DataPath);
          response.statusCode = file === undefined ? 404 : 200;
          response.setHeader('Content-Type', 'application/json; charset=utf-8');
          response.setHeader('Cache-Control', 'no-store');
          response.end(JSON.stringify(file ?? { error: `no ${pathname}` }));
        }, next);
      });
    },
  };
}

async function writeData(folder: string, files: PublishedFiles): Promise<void> {
  const folders = new Set([...files.keys()].map((name) => path.dirname(name)));
  for (const name of folders) await mkdir(path.join(folder, name), { recursive: true });
  for (const [name, file] of files) {
    await writeFile(path.join(folder, name), JSON.stringify(file));
  }
}

/** A problem as one line: `file:line: what — remedy`. */
export function problemLine({ file, line, what, remedy }: Problem): string {
  return `${line === null ? file : `${file}:${line}`}: ${what} — ${remedy}`;
}
