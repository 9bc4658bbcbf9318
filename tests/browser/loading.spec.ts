import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findPage } from './addresses.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

/** Kinds of pages, and the data that each asks for first. */
const FIRST_DATA = {
  feed: /\/data\/feed\.json$/,
  article: /\/data\/articles\/\w+\.json$/,
  'article index': /\/data\/feed\.json$/,
  'quote index': /\/data\/quotes\.json$/,
  quote: /\/data\/quotes\/\w+\.json$/,
  'entity index': /\/data\/entities\.json$/,
  entity: /\/data\/entities\/[^/]+\.json$/,
  headline: /\/data\/headlines\/\w+\.json$/,
  tag: /\/data\/feed\.json$/,
  'tag index': /\/data\/feed\.json$/,
  dump: /\/data\/dumps\/\w+\.json$/,
  health: /\/data\/health\.json$/,
};

/** What the shell itself loads; every other script comes with a page. */
const SHELL = readFileSync(path.join(SITES.made.out, 'index.html'), 'utf8');

for (const [kind, data] of Object.entries(FIRST_DATA)) {
  test(`${kind}: data and code of the page are asked for side by side`, async ({
    page,
    request,
  }) => {
    const address = (await findPage(request, kind)) ?? '/';
    const asked = page.waitForRequest(data);
    let held = 0;
    // The page's code is kept back until its data is asked for. Did the data wait for the code, the page would never open.
    await page.route(/\/assets\/[^/]+\.js$/, async (route) => {
      if (!SHELL.includes(path.basename(route.request().url()))) {
        held += 1;
        await asked;
      }
      await route.continue();
    });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(held).toBeGreaterThan(0);
  });
}

test('an article’s quote, opened cold, needs its article and not the feed', async ({
  page,
  request,
}) => {
  const asked: string[] = [];
  page.on('request', (each) => asked.push(new URL(each.url()).pathname));
  await page.goto((await findPage(request, 'quote')) ?? '/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  expect(asked.filter((each) => each.startsWith('/data/'))).toEqual([
    expect.stringMatching(/^\/data\/quotes\/\w+\.json$/),
    expect.stringMatching(/^\/data\/articles\/\w+\.json$/),
  ]);
});
