import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { DATA_FOLDER } from './data.ts';

/** Lets the preview answer as a static host does: an address without a file gets 404.html, and 404. */
export function shellPlugin(): Plugin {
  return {
    name: 'verbatim:shell',

    configurePreviewServer(server) {
      const { base, build, preview, root } = server.config;
      const out = path.resolve(root, build.outDir);
      const folders = [DATA_FOLDER, build.assetsDir].map((name) => `${base}${name}/`);
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (!pathname.startsWith(base)) return next();
        const answer = async (): Promise<void> => {
          if (await isKnown(out, pathname.slice(base.length))) return next();
          // What is no page at all is asked for by the app, which only wants to know.
          const isPage = !folders.some((folder) => pathname.startsWith(folder));
          const body = isPage
            ? await readFile(path.join(out, '404.html'))
            : `There is no ${pathname}\n`;
          for (const [name, value] of Object.entries(preview.headers)) {
            if (value !== undefined) response.setHeader(name, value);
          }
          const type = isPage ? 'text/html' : 'text/plain';
          response.setHeader('Content-Type', `${type}; charset=utf-8`);
          response.statusCode = 404;
          response.end(body);
        };
        answer().catch(next);
      });
    },
  };
}

/** Whether a static host has a file for a path below the site's root: itself, or with `.html` behind. */
async function isKnown(folder: string, name: string): Promise<boolean> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(name);
  } catch {
    return false;
  }
  const isFolder = decoded === '' || decoded.endsWith('/');
  const names = isFolder ? [`${decoded}index.html`] : [decoded, `${decoded}.html`];
  for (const each of names) {
    const found = await stat(path.join(folder, each)).catch(() => null);
    if (found?.isFile() === true) return true;
  }
  return false;
}
