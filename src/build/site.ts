import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import tailwindcss from '@tailwindcss/vite';
import { type InlineConfig, type PluginOption, build, preview } from 'vite';
import { dataPlugin } from './data.ts';
import { requireFolder } from './folder.ts';
import { policyPlugin } from './policy.ts';
import { shellPlugin } from './shell.ts';
import { markerPlugin, requireSiteFolder } from './site-folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** All that makes the site out of the app and a folder of seeds. */
export function sitePlugins(options: { readonly seeds: string }): PluginOption[] {
  return [
    react(),
    tailwindcss(),
    dataPlugin(options),
    policyPlugin(),
    shellPlugin(),
    markerPlugin(),
  ];
}

/**
 * Builds the site into `out`, which is emptied first.
 * @throws {Error} where there are no seeds, or `out` holds them or something other than a site.
 */
export async function buildSite({ seeds, out }: Folders): Promise<void> {
  await requireFolder(seeds);
  await requireSiteFolder({ seeds, out });
  await build(configuration({ seeds, out }));
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
