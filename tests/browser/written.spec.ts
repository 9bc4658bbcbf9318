import type { Browser } from '@playwright/test';
import { findPage, PAGE_KINDS } from './addresses.ts';
import { addressOf, SITES } from './sites.ts';
import { expect, test } from './test.ts';

/** The app takes over where it stood, but for what hyphens and scroll bars may do. In CSS pixels. */
const STILL = 2;

interface Read {
  readonly status: number | undefined;
  readonly title: string;
  readonly heading: string;
  /** The heading's place from the left and from above, in CSS pixels. */
  readonly place: readonly [x: number, y: number];
  readonly text: string;
}

/** What a reader without JavaScript finds at an address. */
async function readPlain(browser: Browser, address: string): Promise<Read> {
  const context = await browser.newContext({
    baseURL: addressOf(SITES.made),
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  const response = await page.goto(address);
  const heading = page.getByRole('heading', { level: 1 });
  const isHeaded = (await heading.count()) === 1;
  const box = isHeaded ? await heading.boundingBox() : null;
  const read = {
    status: response?.status(),
    title: await page.title(),
    heading: isHeaded ? await heading.innerText() : '',
    place: [box?.x ?? 0, box?.y ?? 0] as const,
    text: await page.getByRole('main').innerText(),
  };
  await context.close();
  return read;
}

const WRITTEN = PAGE_KINDS.filter((kind) => !/^unknown|, /.test(kind));

for (const kind of WRITTEN) {
  test(`${kind}: can be read without JavaScript, and the app takes over as it stands`, async ({
    page,
    request,
    browser,
  }) => {
    const address = (await findPage(request, kind)) ?? '/nowhere';
    const plain = await readPlain(browser, address);
    expect(plain.status).toBe(200);
    expect(plain.text.length).toBeGreaterThan(plain.heading.length + 20);

    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(plain.heading);
    await expect(page).toHaveTitle(plain.title);
    const box = await heading.boundingBox();
    expect(Math.abs((box?.x ?? 0) - plain.place[0])).toBeLessThanOrEqual(STILL);
    expect(Math.abs((box?.y ?? 0) - plain.place[1])).toBeLessThanOrEqual(STILL);
  });
}

test('an article without JavaScript has its text and what is known of it', async ({
  request,
  browser,
}) => {
  const address = (await findPage(request, 'article')) ?? '/nowhere';
  const { title, text } = await readPlain(browser, address);
  expect(title).toBe('Two towns, one ferry: a quarrel of ten years ends · Verbatim');
  for (const words of [
    'The Lumen Courier',
    '9 May 2031',
    'The ferry between Norvik and Lumen will sail twice a day from June',
    'We are not there yet,” a member of the Lumen council told the Courier, asking not to be named.',
    'Read from ferry.txt',
  ]) {
    expect(text).toContain(words);
  }
});

for (const [what, lost] of [
  ['scripts', '**/assets/*.js'],
  ['data', '**/data/**'],
] as const) {
  test(`an article whose ${what} do not arrive can be read`, async ({ request, browser }) => {
    const address = (await findPage(request, 'article')) ?? '/nowhere';
    const context = await browser.newContext({ baseURL: addressOf(SITES.made) });
    const page = await context.newPage();
    await page.route(lost, (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await page.goto(address, { waitUntil: 'networkidle' });
    await failed;
    await expect(page.locator('[data-written]')).toHaveCount(1);
    await expect(page.getByText('We are not there yet,')).toBeVisible();
    await page.getByRole('link', { name: 'Quotes' }).click();
    await expect(page).toHaveTitle('Quotes · Verbatim');
    await context.close();
  });
}

test('an address without a page is answered 404, with the masthead and a word about the wait', async ({
  browser,
  page,
}) => {
  const plain = await readPlain(browser, '/articles/gone-0000000000');
  expect(plain).toMatchObject({ status: 404, title: 'Verbatim', text: 'Opening the page…' });

  const response = await page.goto('/nowhere/at/all');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
});

for (const [where, height, above] of [
  ['at the beginning of a paragraph', 300, 0],
  ['within a paragraph that is higher than the window', 40, 30],
] as const) {
  test(`a reader who has begun to read keeps the place when the app arrives, ${where}`, async ({
    page,
    request,
  }) => {
    const address = (await findPage(request, 'article')) ?? '/nowhere';
    await page.setViewportSize({ width: 360, height });
    let arrive = (): void => undefined;
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/data/articles/*.json', async (route) => {
      await arrival;
      await route.continue();
    });
    const opened = page.goto(address);
    await page.locator('[data-written]').waitFor();
    // The page is laid out for good once its styles and faces are there.
    await page.waitForLoadState('domcontentloaded');
    await page.evaluate(() => document.fonts.ready);
    const last = page.locator('main p.paragraph').last();
    await last.evaluate((element, distance) => {
      window.scrollBy(0, element.getBoundingClientRect().top + distance);
    }, above);
    const before = await last.boundingBox();
    expect(before?.y).toBeCloseTo(-above, 0);
    arrive();
    await opened;
    const after = await last.boundingBox();
    expect(Math.abs((after?.y ?? Infinity) - (before?.y ?? 0))).toBeLessThanOrEqual(STILL);
  });
}

test('what a file says of its page to other machines is gone with the page', async ({
  page,
  request,
}) => {
  await page.goto((await findPage(request, 'article')) ?? '/nowhere');
  const told = page.locator('meta[name="description"], meta[property^="og:"]');
  await expect(told).not.toHaveCount(0);
  await page.getByRole('link', { name: 'All tags' }).first().click();
  await expect(page).toHaveTitle('Tags · Verbatim');
  await expect(told).toHaveCount(0);
});
