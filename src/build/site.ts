import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import tailwindcss from '@tailwindcss/vite';
import { type InlineConfig, type PluginOption, build, preview } from 'vite';
import { DATA_PLUGIN, dataPlugin } from './data.ts';
import { requireFolder } from './folder.ts';
import { pagesPlugin } from './pages.ts';
import { policyPlugin } from './policy.ts';
import { shellPlugin } from './shell.ts';
import { markerPlugin, requireSiteFolder } from './site-folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** All that makes the site out of the app and a folder of seeds. */
export function sitePlugins({ seeds, site = null }: SiteOptions): PluginOption[] {
  const origin = site?.origin ?? null;
  return [
    react(),
    tailwindcss(),
    dataPlugin({ seeds }),
    pagesPlugin({ origin }),
    policyPlugin(),
    shellPlugin(),
    markerPlugin(),
  ];
}

export interface SiteOptions {
  /** The folder of dumps. */
  readonly seeds: string;
  /** Where the site will be read, its path ending in a slash; null where that is not known yet. */
  readonly site?: URL | null;
}

/**
 * Builds the site into `out`, which is emptied first.
 * @throws {Error} where there are no seeds, none can be read, or `out` holds them or something other than a site;
 * `out` is then left as it was.
 */
export async function buildSite(options: BuildOptions): Promise<void> {
  await requireFolder(options.seeds);
  await requireSiteFolder(options);
  await build(configuration(options)).catch((error: unknown) => {
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

interface BuildOptions extends SiteOptions {
  readonly out: string;
}

function configuration({ seeds, out, site = null }: BuildOptions): InlineConfig {
  return {
    configFile: false,
    root: ROOT,
    base: site?.pathname ?? '/',
    plugins: sitePlugins({ seeds, site }),
    build: {
      outDir: path.resolve(out),
      emptyOutDir: true,
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
    logLevel: 'warn',
  };
}

/** What is wrong with the seeds, out of the bundler's report, which runs over many lines. */
function seedsErrorIn(error: unknown): unknown {
  const { errors = [] } = error as { readonly errors?: readonly { readonly plugin?: string }[] };
  return errors.find(({ plugin }) => plugin === DATA_PLUGIN);
}
