import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer } from 'vite';
import { sitePlugins } from '../../src/build/site.ts';
import { ROOT, SITES } from './sites.ts';
import { expect, test } from './test.ts';

/** The first page in development is made of hundreds of files. In ms. */
const PATIENCE = 60_000;

test('an open page follows each change of the seeds', async ({ page }) => {
  test.slow();
  const seeds = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  const harbour = path.join(seeds, 'harbour.txt');
  await copyFile(path.join(SITES.made.seeds, 'harbour.txt'), harbour);
  const server = await createServer({
    configFile: false,
    root: ROOT,
    plugins: sitePlugins({ seeds }),
    server: { host: '127.0.0.1', port: 4316 },
    logLevel: 'error',
  });
  try {
    await server.listen();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    const headline = (name: string) => page.getByRole('heading', { level: 3, name });
    const unchanged = headline('Lumen Opens Its First Tidal Power Plant');
    await expect(unchanged).toBeVisible({ timeout: PATIENCE });
    // A page that were loaded anew would lose this.
    await page.getByRole('searchbox').fill('lumen');

    const text = await readFile(harbour, 'utf8');
    await writeFile(harbour, text.replace('First Tidal', 'Second Tidal'));
    await expect(headline('Lumen Opens Its Second Tidal Power Plant')).toBeVisible();
    await expect(unchanged).toHaveCount(0);

    await copyFile(path.join(SITES.made.seeds, 'ferry.txt'), path.join(seeds, 'ferry.txt'));
    await expect(headline('Teo Hallam Says Lumen Will Pay Its Half')).toBeVisible();
    await rm(path.join(seeds, 'ferry.txt'));
    await expect(headline('Teo Hallam Says Lumen Will Pay Its Half')).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toHaveValue('lumen');

    await page.getByRole('link', { name: 'Search' }).click();
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
    await page.getByRole('searchbox').fill('harbour');
    const found = page.getByRole('list', { name: 'Found' });
    await expect(found.locator('p mark').first()).toHaveText(/^harbour/i, { timeout: PATIENCE });
    await writeFile(harbour, text.replaceAll(/harbour/gi, 'haven'));
    await expect(page.getByText('No article holds “harbour”.')).toBeVisible();
  } finally {
    await server.close();
    await rm(seeds, { recursive: true, force: true });
  }
});
