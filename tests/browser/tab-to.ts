import { expect, type Locator, type Page } from '@playwright/test';

/** More presses than any page of the site needs. */
const MOST_PRESSES = 160;

/** Presses Tab until the target has the focus, as a reader without a pointer does. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`No press of ${key} leads to ${String(target)}.`);
}
