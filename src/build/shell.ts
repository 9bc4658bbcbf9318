import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { DATA_FOLDER } from './data.ts';

/**
 * Lets any address be opened cold. A static host answers an address it has no file for with 404.html:
 * that is the app's own page, which then shows what the address names, or that nothing has it.
 */
export function shellPlugin(): Plugin {
  return {
    name: 'verbatim:shell',

    async writeBundle({ dir = 'dist' }) {
      await copyFile(path.join(dir, 'index.html'), path.join(dir, '404.html'));
    },

    // The preview answers as such a host does: a file that is not there is no page.
    configurePreviewServer(server) {
      const { base, build, root } = server.config;
      const folders = [DATA_FOLDER, build.assetsDir].map((name) => `${base}${name}/`);
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const place = path.resolve(root, build.outDir, pathname.slice(base.length));
        const inside = folders.some((folder) => pathname.startsWith(folder));
        if (!inside || existsSync(place)) return next();
        response.statusCode = 404;
        response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        response.end(`There is no ${pathname}\n`);
      });
    },
  };
}
