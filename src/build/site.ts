import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import tailwindcss from '@tailwindcss/vite';
import { type InlineConfig, type PluginOption, build, preview } from 'vite';
import { DATA_PLUGIN, dataPlugin } from './data.ts';
import { requireFolder } from './folder.ts';
import { policyPlugin } from './policy.ts';
import { shellPlugin } from './shell.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** All that makes the site out of the app and a folder of seeds. */
export function sitePlugins(options: { readonly seeds: string }): PluginOption[] {
  return [react(), tailwindcss(), dataPlugin(options), policyPlugin(), shellPlugin()];
}

/**
 * Builds the site into `out`, which is emptied first.
 * @throws {Error} where there are no seeds, none can be read, or `out` holds something other than a site;
 * `out` is then left as it was.
 */
export async function buildSite({ seeds, out }: Folders): Promise<void> {
  await requireFolder(seeds);
  await requireReplaceable(out);
  await build(configuration({ seeds, out })).catch((error: unknown) => {
    throw seedsErrorIn(error) ?? error;
  });
}

/** Serves a built site to this machine and answers its address. A taken port gives way to the next. */
export async function serveSite(options: { out: string; port: number }): Promise<string> {
  const server = await preview({
    ...configuration({ seeds: '', out: options.out }),
    preview: { host: '127.0.0.1', port: options.port },
  });
  return server.resolvedUrls?.local[0] ?? '';
}

interface Folders {
  readonly seeds: string;
  readonly out: string;
}

function configuration({ seeds, out }: Folders): InlineConfig {
  return {
    configFile: false,
    root: ROOT,
    plugins: sitePlugins({ seeds }),
    build: {
      outDir: path.resolve(out),
      emptyOutDir: true,
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
    logLevel: 'warn',
  };
}

/** Emptying a folder is no small thing: only what looks like an earlier build is replaced. */
async function requireReplaceable(out: string): Promise<void> {
  const names = existsSync(out) ? await readdir(out) : [];
  if (names.length === 0 || (names.includes('index.html') && names.includes('data'))) return;
  throw new Error(`${out} holds other files. Name an empty folder, or remove them.`);
}

/** What is wrong with the seeds, out of the bundler's report, which runs over many lines. */
function seedsErrorIn(error: unknown): unknown {
  const { errors = [] } = error as { readonly errors?: readonly { readonly plugin?: string }[] };
  return errors.find(({ plugin }) => plugin === DATA_PLUGIN);
}
