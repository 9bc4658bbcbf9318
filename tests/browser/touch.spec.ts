import { devices, type Locator } from '@playwright/test';
import { findPage, PAGE_KINDS } from './addresses.ts';
import { expect, test } from './test.ts';

/** What a finger needs, in pixels: WCAG 2.5.5. Links inside a sentence are exempt. */
const NEEDED = 44;

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: devices['Pixel 7'].hasTouch,
  isMobile: devices['Pixel 7'].isMobile,
});

for (const kind of PAGE_KINDS) {
  test(`${kind}: whatever a finger touches is ${NEEDED} pixels wide and high`, async ({
    page,
    request,
  }) => {
    test.slow();
    const address = await findPage(request, kind);
    if (address === null) return;
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const filters = page.locator('#facets-button');
    if (await filters.isVisible()) await filters.tap();
    expect(await page.evaluate(tooSmall, { needed: NEEDED, step: STEP })).toEqual([]);
  });
}

test('the two ways to pass a quote on stand in one line', async ({ page, request }) => {
  await page.goto((await findPage(request, 'article')) ?? '/');
  await page.getByRole('button', { name: /^why/ }).first().tap();
  const card = page.getByRole('dialog');
  const own = await middleOfWords(card.getByRole('link', { name: 'The quote’s own page' }));
  const copy = await middleOfWords(card.getByRole('button', { name: 'Copy link to the quote' }));
  expect(Math.abs(own - copy)).toBeLessThan(2);
});

/** How far down the window the words of an element stand, in pixels. */
function middleOfWords(element: Locator): Promise<number> {
  return element.evaluate((each) => {
    const words = document.createRange();
    words.selectNodeContents(each);
    const { top, height } = words.getBoundingClientRect();
    return top + height / 2;
  });
}

/** Pixels between two points that are tried. */
const STEP = 2;

/** Targets that answer on no line of so many pixels each way, tried point by point. Runs in the page. */
function tooSmall({ needed, step }: { needed: number; step: number }): string[] {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, select, summary, input, [role=button]',
  );
  const shown = [...all].filter((target) => target.checkVisibility() && !isInSentence(target));
  return shown.flatMap((target) => {
    const area = target.closest('label') ?? target;
    area.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = area.getClientRects();
    // What is out of sight until it has the focus (the link that skips to the text) is no target.
    if (box === undefined || box.width < step || box.height < step) return [];
    const width = longest(box.top, box.bottom, box.left, box.right, (y, x) => [x, y]);
    const height = longest(box.left, box.right, box.top, box.bottom, (x, y) => [x, y]);
    if (width >= needed && height >= needed) return [];
    return `${target.getAttribute('aria-label') ?? target.textContent}: ${width} × ${height}`;

    /** The longest line along which it answers; lines begin and end as far outside its box as a target is wide. */
    function longest(
      first: number,
      last: number,
      from: number,
      to: number,
      point: (across: number, along: number) => [number, number],
    ): number {
      let most = 0;
      for (let across = first + 1; across < last && most < needed; across += step) {
        let run = 0;
        for (let along = from - needed; along < to + needed && most < needed; along += step) {
          run = area.contains(document.elementFromPoint(...point(across, along))) ? run + step : 0;
          most = Math.max(most, run);
        }
      }
      return most;
    }
  });

  /** Among words of the same paragraph, by which its size is given. */
  function isInSentence(target: HTMLElement): boolean {
    const around = target.closest('p, li, dd, td, figcaption, output');
    if (around === null || getComputedStyle(target).display !== 'inline') return false;
    return (around.textContent ?? '').replace(target.textContent ?? '', '').trim() !== '';
  }
}
