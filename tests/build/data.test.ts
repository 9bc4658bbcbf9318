import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ViteDevServer, createLogger, createServer } from 'vite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { dataPlugin } from '../../src/build/data.ts';
import type { Feed } from '../../src/contract/files.ts';
import { QUAY, makeFolder } from './temporary.ts';

/** The first answer waits for the language model. In ms. */
const PATIENCE = 60_000;

describe('the data plugin in development', { timeout: PATIENCE }, () => {
  it('serves what the seeds give, and follows each change of them', async () => {
    const seeds = await makeFolder({ 'a.txt': QUAY });
    const server = await serve(seeds);
    const headlines = async (): Promise<string[]> =>
      ((await get(server, 'feed.json')) as Feed).headlines.map(({ text }) => text);
    const eventually = (expected: readonly string[]): Promise<void> =>
      vi.waitFor(async () => expect(await headlines()).toEqual(expected), { timeout: PATIENCE });

    expect(await headlines()).toEqual(['Bakers Strike Over Flour Prices', 'Ferry Fares Rise']);
    await writeFile(path.join(seeds, 'a.txt'), QUAY.replace('Flour', 'Butter'));
    await eventually(['Bakers Strike Over Butter Prices', 'Ferry Fares Rise']);
    await writeFile(path.join(seeds, 'b.txt'), QUAY.replace('Bakers', 'Brewers'));
    await eventually([
      'Bakers Strike Over Butter Prices',
      'Ferry Fares Rise',
      'Brewers Strike Over Flour Prices',
    ]);
    await rm(path.join(seeds, 'a.txt'));
    await eventually(['Brewers Strike Over Flour Prices', 'Ferry Fares Rise']);
  });

  it('says in one line that there are no seeds, and serves on', async () => {
    const folder = await makeFolder({});
    const seeds = path.join(folder, 'seeds');
    const told: string[] = [];
    const server = await serve(seeds, (message) => told.push(message));
    await vi.waitFor(
      () => expect(told).toEqual([`there is no folder ${seeds}. Make it, or name another.`]),
      { timeout: PATIENCE },
    );
    expect((await fetch(`${addressOf(server)}data/feed.json`)).status).toBe(500);
  });

  it('answers 404 for a file that the seeds do not give', async () => {
    const server = await serve(await makeFolder({ 'a.txt': QUAY }));
    const response = await fetch(`${addressOf(server)}data/articles/0000000000.json`);
    expect(response.status).toBe(404);
  });
});

async function serve(
  seeds: string,
  tell: (message: string) => void = () => {},
): Promise<ViteDevServer> {
  const logger = createLogger('silent');
  const server = await createServer({
    configFile: false,
    mode: 'development',
    root: await makeFolder({ 'index.html': '' }),
    customLogger: { ...logger, error: tell },
    plugins: [dataPlugin({ seeds })],
    server: { host: '127.0.0.1', port: 4312 },
  });
  onTestFinished(() => server.close());
  return server.listen();
}

function addressOf(server: ViteDevServer): string {
  return server.resolvedUrls?.local[0] ?? '';
}

async function get(server: ViteDevServer, name: string): Promise<unknown> {
  const response = await fetch(`${addressOf(server)}data/${name}`);
  return response.json();
}
