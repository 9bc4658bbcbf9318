import type { Page } from '@playwright/test';
import { faultsOf, showIn } from './accessibility.ts';
import { PAGE_KINDS, findPage } from './addresses.ts';
import { SITES, addressOf } from './sites.ts';
import { expect, test } from './test.ts';

const WIDTHS = [390, 1280];

/** Where the layout is neither that of a telephone nor that of a desk. */
const BETWEEN = 768;

for (const [name, site] of Object.entries(SITES)) {
  test.describe(`every page of the ${name} site, at any width, light and dark`, () => {
    test.use({ baseURL: addressOf(site) });

    for (const kind of PAGE_KINDS) {
      test(`${kind}: no accessibility fault, no sideways scroll`, async ({ page, request }) => {
        test.slow();
        const address = await findPage(request, kind);
        if (address === null) return;
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await page.setViewportSize({ width: BETWEEN, height: 900 });
        expect.soft(await overhang(page), `${kind} at ${BETWEEN} pixels`).toBeLessThanOrEqual(0);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          expect.soft(await overhang(page), `${kind} at ${width} pixels`).toBeLessThanOrEqual(0);
          await showIn(page, 'light');
          expect.soft(await faultsOf(page), `${kind} at ${width}, light`).toEqual([]);
          // Colours are all that the dark changes.
          await showIn(page, 'dark');
          const faults = await faultsOf(page, ['color-contrast']);
          expect.soft(faults, `${kind} at ${width}, dark`).toEqual([]);
        }
      });
    }
  });
}

/** How many pixels a page reaches beyond the right edge of the window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
