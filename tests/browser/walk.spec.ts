import type { Locator, Page } from '@playwright/test';
import { tabTo } from './tab-to.ts';
import { expect, test } from './test.ts';

const LIGHTHOUSE = 'Lighthouse keeper refuses to leave Quill Island';
const QUAY = 'The harbour board of Norvik closed the east quay to fishing boats on Tuesday';
const DUMP = 'harbour.txt';

test('the whole app is walked by keyboard alone: every kind of page, whatever opens closes', async ({
  page,
}) => {
  test.slow();
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const follow = async (target: Locator, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    await tabTo(page, target, way);
    await page.keyboard.press('Enter');
  };
  const place = (name: string) =>
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });

  await test.step('feed, tag, tags', async () => {
    await page.goto('/');
    await expect(heading('Headlines')).toHaveCount(1);
    await follow(page.getByRole('main').getByRole('link', { name: 'Sea' }).first());
    await expect(heading('Sea')).toBeFocused();
    await follow(page.getByRole('link', { name: 'All tags' }).first());
    await expect(heading('Tags')).toBeFocused();
  });

  await test.step('articles, an article in its three views', async () => {
    await follow(page.getByRole('link', { name: 'All articles' }));
    await expect(heading('Articles')).toBeFocused();
    await follow(page.getByRole('link', { name: QUAY }));
    await expect(heading(QUAY)).toBeFocused();
    const paragraphs = page.locator('p.paragraph');
    await opensAndCloses(page, paragraphs.getByRole('link', { name: 'Norvik' }).first());
    await page.keyboard.press('v');
    await opensAndCloses(page, paragraphs.getByRole('button').first());
    await opensAndCloses(page, page.getByRole('button', { name: /^Paragraph parted/ }).last());
    await opensAndCloses(page, page.getByRole('button', { name: 'why this speaker?' }).last());
    await page.keyboard.press('v');
    await expect(page).toHaveURL(/view=raw/);
    await expect(page.getByRole('heading', { level: 2, name: /^article lines/ })).toBeVisible();
  });

  await test.step('the dump, and the health of the reading that leads back into it', async () => {
    await follow(page.getByRole('link', { name: DUMP }));
    await expect(heading(DUMP)).toBeFocused();
    await follow(place('Health'), 'Shift+Tab');
    await expect(heading('Health')).toBeFocused();
    const rule = page.locator('summary', { hasText: 'lost space' }).first();
    await follow(rule);
    const repaired = page.getByRole('link', { name: /unsafe since/ });
    await expect(repaired).toBeVisible();
    await follow(repaired);
    await expect(heading(DUMP)).toBeVisible();
    await expect(page).toHaveURL(/#line=\d+$/);
    await expect(page.locator('.dump-line-target')).toBeFocused();
  });

  await test.step('quotes, narrowed, and one of them', async () => {
    await follow(place('Quotes'), 'Shift+Tab');
    await expect(heading('Quotes')).toBeFocused();
    const direct = page.getByRole('checkbox', { name: /^direct/ });
    await tabTo(page, direct);
    await page.keyboard.press('Space');
    await expect(direct).toBeChecked();
    await expect(page).toHaveURL('/quotes?kind=direct');
    await follow(page.getByRole('link', { name: /^“?I was here before the radar/ }));
    await expect(page).toHaveURL(/\/quotes\/\w+-\d+-\d+$/);
    await expect(heading(/I was here before the radar/)).toBeFocused();
    await follow(page.getByRole('link', { name: 'Read it in the article' }));
    await expect(page).toHaveURL(/\/articles\/[^#]+#at=/);
    await expect(page.locator('p.paragraph:focus')).toContainText('I was here before the radar');
    await expect(heading(LIGHTHOUSE)).toBeVisible();
  });

  await test.step('names, found by typing, and one of them', async () => {
    await follow(place('People & places'), 'Shift+Tab');
    await expect(heading('People & places')).toBeFocused();
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox', { name: 'Find a name' });
    await expect(field).toBeFocused();
    // No command fires in a field: these are letters here.
    await page.keyboard.type('jk?v');
    await expect(field).toHaveValue('jk?v');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await field.fill('');
    await page.keyboard.type('bruno');
    await expect(page).toHaveURL('/names?q=bruno');
    await page.keyboard.press('Enter');
    await expect(heading('Bruno Askel')).toBeFocused();
    await follow(page.getByText('The same as a table'));
    await expect(page.getByRole('table').filter({ hasText: 'speaks about' })).toBeVisible();
  });

  await test.step('a headline, and why its speaker', async () => {
    await follow(place('Headlines'), 'Shift+Tab');
    await expect(heading('Headlines')).toBeFocused();
    await page.keyboard.press('/');
    await page.keyboard.type('hallam says');
    await expect(page).toHaveURL('/?q=hallam+says');
    await follow(page.getByRole('link', { name: /Teo Hallam Says/ }).first());
    await expect(heading(/Teo Hallam Says/)).toBeFocused();
    await follow(page.getByText('Why this speaker?').first());
    await expect(page.getByText('Rule', { exact: true }).first()).toBeVisible();
  });

  await test.step('the list of keys and the display menu give the focus back', async () => {
    const button = page.getByRole('button', { name: 'Display' });
    await opensAndCloses(page, button, 'Shift+Tab');
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await expect(keys).toBeVisible();
    for (const key of ['j', 'k', '?', 'Enter', 'Esc']) {
      await expect(keys.getByText(key, { exact: true })).toBeVisible();
    }
    await tabTo(page, keys.getByRole('checkbox', { name: 'Answer to single keys' }));
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect(keys).toHaveCount(0);
    await expect(button).toBeFocused();
    // Switched off, they are letters everywhere.
    await page.keyboard.press('?');
    await page.keyboard.press('j');
    await expect(button).toBeFocused();
    await expect(keys).toHaveCount(0);
  });
});

test('Back finds filters, the opened row and the focus as they were left', async ({ page }) => {
  await page.goto('/');
  const sea = page.getByRole('checkbox', { name: /^Sea/ });
  await tabTo(page, sea);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/?tag=sea');
  const wordings = page.getByRole('button', { name: '2 wordings' }).first();
  await tabTo(page, wordings);
  await page.keyboard.press('Enter');
  await expect(wordings).toHaveAttribute('aria-expanded', 'true');
  const second = page.getByRole('link', { name: /Ending a Decade of Talks/ });
  await tabTo(page, second, 'Shift+Tab');
  const scrolled = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/headlines\//);
  await page.goBack();
  await expect(page).toHaveURL('/?tag=sea');
  await expect(sea).toBeChecked();
  await expect(wordings).toHaveAttribute('aria-expanded', 'true');
  await expect(second).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
});

/** Reaches what opens a card or menu, opens it by Enter, closes it by Escape, and is back where it was. */
async function opensAndCloses(
  page: Page,
  target: Locator,
  way: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await tabTo(page, target, way);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(target).toBeFocused();
}
