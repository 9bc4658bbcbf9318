import { gzipSync } from 'node:zlib';
import { findPage, PAGE_KINDS } from './addresses.ts';
import { addressOf, SITES } from './sites.ts';
import { expect, test } from './test.ts';

/** What a first visit to any page may load of script, in bytes after gzip. */
const SCRIPT_BUDGET = 140_000;

test.use({ baseURL: addressOf(SITES.own) });

/** `npm run test:browser -- sizes` prints the table. */
test('what a first visit loads of script stays within its budget on every page', async ({
  browser,
  request,
  baseURL,
}) => {
  test.slow();
  const sizes: { page: string; script: number; style: number }[] = [];
  for (const kind of PAGE_KINDS) {
    const address = await findPage(request, kind);
    if (address === null) continue;
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const page = await context.newPage();
    const sent: Promise<{ type: string; bytes: number }>[] = [];
    page.on('response', (response) => {
      const type = response.request().resourceType();
      if (type !== 'script' && type !== 'stylesheet') return;
      sent.push(response.body().then((body) => ({ type, bytes: gzipSync(body).length })));
    });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await page.waitForLoadState('networkidle');
    const files = await Promise.all(sent);
    const sum = (wanted: string): number =>
      files.reduce((total, { type, bytes }) => total + (type === wanted ? bytes : 0), 0);
    sizes.push({ page: kind, script: sum('script'), style: sum('stylesheet') });
    await context.close();
  }
  console.log('First load after gzip, in bytes:');
  console.table(sizes);
  expect(sizes.filter(({ script }) => script > SCRIPT_BUDGET)).toEqual([]);
  expect(sizes.filter(({ script }) => script === 0)).toEqual([]);
});
