import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, type ViteDevServer, runnerImport } from 'vite';
import { DATA_EVENT } from '../contract/data-event.ts';
import type { DataPath } from '../contract/files.ts';
import type { PublishedFiles } from '../loader/publish/publish.ts';
import { requireFolder } from './folder.ts';
import { errorText, problemLine } from './problems.ts';

/** The plugin's name, under which its errors come. */
export const DATA_PLUGIN = 'verbatim:data';

/** Where the site's data lies, below its root. */
export const DATA_FOLDER = 'data';

/** Turns a folder of seeds into the site's data: served and watched in dev, written in a build. */
export function dataPlugin(options: { readonly seeds: string }): Plugin {
  const folder = path.resolve(options.seeds);
  let built: PublishedFiles | null = null;
  return {
    name: DATA_PLUGIN,
    // Unit tests bring their own data.
    apply: (_config, { mode }) => mode !== 'test',

    // Before a build empties its folder, so that what keeps the seeds from being read costs no site.
    async buildStart() {
      const { command, logger } = this.environment.config;
      if (command !== 'build') return;
      const { openSeeds } = await importLoader();
      const { corpus, files, problems } = await openSeeds(folder).publish();
      for (const problem of problems) logger.warn(problemLine(problem));
      if (corpus.dumps.every(({ text }) => text === '')) {
        throw new Error('no page was read, so no site is built. Put the pages into the seeds.');
      }
      built = files;
    },

    // Written one by one, not handed to the bundler, which would hold (and list) every one of them.
    async writeBundle({ dir = 'dist' }) {
      if (built !== null) await writeData(path.join(dir, DATA_FOLDER), built);
    },

    async configureServer(server) {
      const { openSeeds } = await importLoader();
      serveData(server, folder, openSeeds(folder));
    },
  };
}

type Loader = typeof import('./seeds.ts');

/** Through Vite, so that whoever only wants its configuration does not load the language model too. */
async function importLoader(): Promise<Loader> {
  const { module } = await runnerImport<Loader>(
    fileURLToPath(new URL('./seeds.ts', import.meta.url)),
  );
  return module;
}

/** Editors write a file in several steps; the folder is read when it has been still so long. In ms. */
const STILL = 60;

function serveData(
  server: ViteDevServer,
  folder: string,
  seeds: ReturnType<Loader['openSeeds']>,
): void {
  const { logger, base } = server.config;
  const read = async (): Promise<PublishedFiles> => {
    await requireFolder(folder);
    const { files, problems } = await seeds.publish();
    for (const problem of problems) logger.warn(problemLine(problem));
    return files;
  };
  const tell = (error: unknown): void => logger.error(errorText(error));
  let files = read();
  // Whoever asks for a file is told too; until then the promise is nobody's.
  files.catch(tell);
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folder).on('all', (_event, changed) => {
    if (!isSeedFile(folder, changed)) return;
    seeds.forget(changed);
    clearTimeout(timer);
    timer = setTimeout(() => {
      files = read();
      // Told only when the answer is there, so that the page asks once.
      files.then(() => server.ws.send({ type: 'custom', event: DATA_EVENT }), tell);
    }, STILL);
  });

  const root = `${base}${DATA_FOLDER}/`;
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(root)) return next();
    void files.then((published) => {
      const file = published.get(pathname.slice(root.length) as DataPath);
      response.statusCode = file === undefined ? 404 : 200;
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      response.end(JSON.stringify(file ?? { missing: pathname }));
    }, next);
  });
}

function isSeedFile(folder: string, file: string): boolean {
  return file.startsWith(folder + path.sep) && /\.(?:txt|json)$/i.test(file);
}

async function writeData(folder: string, files: PublishedFiles): Promise<void> {
  const folders = new Set([...files.keys()].map((name) => path.dirname(name)));
  for (const name of folders) await mkdir(path.join(folder, name), { recursive: true });
  for (const [name, file] of files) {
    await writeFile(path.join(folder, name), JSON.stringify(file));
  }
}
