import type { Page } from '@playwright/test';
import { articleAddress } from '../../src/contract/addresses.ts';
import type { Feed } from '../../src/contract/files.ts';
import { addressOf, SITES } from './sites.ts';
import { expect, test } from './test.ts';

/** Far enough down that something is lost when the place is. Counts from 1. */
const PARAGRAPH = 12;

/** How far lines may stand from where they stood, in pixels. */
const UNNOTICED = 1;

test.describe('the three views of an article', () => {
  test.use({ baseURL: addressOf(SITES.own) });

  for (const width of [390, 1280]) {
    test(`keep the passage in sight, at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openArticle(page);
      const views = page.getByRole('navigation', { name: 'View' });
      await page.locator(`#p${PARAGRAPH}`).evaluate((element) => {
        element.scrollIntoView({ block: 'start', behavior: 'instant' });
      });
      const { paragraph, top } = await firstInSight(page);
      for (const view of ['marked', 'raw', 'clean']) {
        await page.keyboard.press('v');
        await expect(views.getByRole('link', { name: view })).toHaveAttribute(
          'aria-current',
          'true',
        );
        const shift = async () => Math.abs((await topOf(page, paragraph)) - top);
        await expect.poll(shift).toBeLessThanOrEqual(UNNOTICED);
      }
    });

    test(`move no line from clean to marked, at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openArticle(page);
      const clean = await heights(page);
      await page.keyboard.press('v');
      await expect(page.locator('.body[data-view=marked]')).toBeVisible();
      expect(await heights(page)).toEqual(clean);
    });
  }
});

test('figures are old-style in the text, lining in tables', async ({ page }) => {
  await openArticle(page);
  const family = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily);
  expect(await family('p.paragraph')).toMatch(/^"Old-style Figures"/);
  expect(await page.evaluate(() => document.fonts.check('19px "Old-style Figures"', '2003'))).toBe(
    true,
  );
  await page.goto('/health');
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(await family('table .number')).not.toContain('Old-style');
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a repair and a restored break tell their rule and certainty', async ({ page }) => {
    await openArticle(page, '?view=marked');
    const repair = page.locator('p.paragraph').getByRole('button', { name: /’/ }).first();
    await repair.tap();
    const card = page.getByRole('dialog');
    await expect(card).toContainText(/An apostrophe \(’\) was put in\.rule: .* · (sure|likely)/);
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(card).toHaveCount(0);
    await page
      .getByRole('button', { name: /^Paragraph parted/ })
      .first()
      .tap();
    await expect(card).toContainText(/Paragraph parted here.*rule: .* · (sure|likely)/);
  });
});

async function openArticle(page: Page, search = ''): Promise<void> {
  const { articles } = (await (await page.request.get('/data/feed.json')).json()) as Feed;
  const longest = articles.toSorted((a, b) => b.words - a.words)[0];
  if (longest === undefined) throw new Error('The site has no article.');
  await page.goto(articleAddress(longest) + search);
  await expect(page.locator('p.paragraph').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** The first paragraph that begins in the window, and where. */
function firstInSight(page: Page): Promise<{ paragraph: string; top: number }> {
  return page.locator('[data-paragraph]').evaluateAll((all) => {
    const first = all.find((element) => element.getBoundingClientRect().top >= 0);
    return {
      paragraph: first?.getAttribute('data-paragraph') ?? '',
      top: first?.getBoundingClientRect().top ?? 0,
    };
  });
}

/** Where the first line of a paragraph is. */
function topOf(page: Page, paragraph: string): Promise<number> {
  return page
    .locator(`[data-paragraph="${paragraph}"]`)
    .evaluate((element) => element.getClientRects()[0]?.top ?? 0);
}

/** Where each paragraph begins and how high it is. */
function heights(page: Page): Promise<readonly (readonly number[])[]> {
  return page.locator('p.paragraph').evaluateAll((all) =>
    all.map((each) => {
      const { top, height } = each.getBoundingClientRect();
      return [top + window.scrollY, height] as const;
    }),
  );
}
