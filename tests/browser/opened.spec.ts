import type { Locator, Page } from '@playwright/test';
import { faultsOf, showIn } from './accessibility.ts';
import { findPage } from './addresses.ts';
import { expect, test } from './test.ts';

/** What can be opened over a page: what it is, where, and how it is reached by keyboard alone. */
const OPENED = {
  'the display menu': {
    kind: 'article',
    open: (page: Page) => page.getByRole('button', { name: 'Display' }).press('Enter'),
    opened: (page: Page) => page.getByRole('dialog', { name: 'Display' }),
  },
  'the list of keys': {
    kind: 'feed',
    open: (page: Page) => page.keyboard.press('?'),
    opened: (page: Page) => page.getByRole('dialog', { name: 'Keys' }),
  },
  'the card of a name': {
    kind: 'article',
    open: (page: Page) =>
      page.locator('main p').getByRole('link', { name: 'Norvik' }).last().press('Enter'),
    opened: (page: Page) => page.getByRole('dialog'),
  },
  'the card of a repair': {
    kind: 'article, marked',
    open: (page: Page) => page.locator('main p').getByRole('button').first().press('Enter'),
    opened: (page: Page) => page.getByRole('dialog'),
  },
} satisfies Record<string, Opened>;

interface Opened {
  readonly kind: string;
  readonly open: (page: Page) => Promise<void>;
  readonly opened: (page: Page) => Locator;
}

for (const [what, { kind, open, opened }] of Object.entries(OPENED)) {
  test(`${what} opens and closes by keyboard, without an accessibility fault`, async ({
    page,
    request,
  }) => {
    test.slow();
    await page.goto((await findPage(request, kind)) ?? '/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await open(page);
    await expect(opened(page)).toBeVisible();
    await showIn(page, 'light');
    expect.soft(await faultsOf(page)).toEqual([]);
    await showIn(page, 'dark');
    expect.soft(await faultsOf(page, ['color-contrast'])).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(opened(page)).toHaveCount(0);
  });
}
