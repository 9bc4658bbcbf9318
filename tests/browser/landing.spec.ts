import type { APIRequestContext, Page } from '@playwright/test';
import { articleAddress } from '../../src/contract/addresses.ts';
import type { QuoteIndex } from '../../src/contract/files.ts';
import { expect, test } from './test.ts';

const WORDS = 'I was here before the radar and I will be here after it,';

test.describe('a link to a passage', () => {
  // So low that the passage is out of sight where the page begins.
  test.use({ viewport: { width: 390, height: 320 } });

  test('lands in a tab that showed other pages of the site before', async ({ page, request }) => {
    await page.goto('/names');
    await scrollDown(page, 20);
    await page.goto(await passageAddress(request));
    await expect(page.getByText(WORDS).first()).toBeInViewport();
    await settle(page);
    await expect(page.getByText(WORDS).first()).toBeInViewport();
  });

  test('lands again where its page was read to another place before', async ({ page, request }) => {
    const address = await passageAddress(request);
    await page.goto(address);
    await expect(page.getByText(WORDS).first()).toBeInViewport();
    await scrollDown(page, 4000);
    await page.goto('/health');
    await page.goto(address);
    await settle(page);
    await expect(page.getByText(WORDS).first()).toBeInViewport();
  });

  test('leaves the reader in place on a reload', async ({ page, request }) => {
    await page.goto(await passageAddress(request));
    await expect(page.getByText(WORDS).first()).toBeInViewport();
    await scrollDown(page, 4000);
    const before = await page.evaluate(() => window.scrollY);
    await page.reload();
    await settle(page);
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });
});

async function passageAddress(request: APIRequestContext): Promise<string> {
  const { quotes } = (await (await request.get('/data/quotes.json')).json()) as QuoteIndex;
  const source = quotes.find(({ texts }) => texts.includes(WORDS))?.source;
  if (source?.kind !== 'article') throw new Error('The site has no such quote.');
  return articleAddress(source, source.passage);
}

async function scrollDown(page: Page, by: number): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate((pixels) => window.scrollTo({ top: pixels, behavior: 'instant' }), by);
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
}

/** Until whatever moves the page on arrival has done so. */
async function settle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
}
