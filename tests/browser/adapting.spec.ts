import type { Page } from '@playwright/test';
import { findPage, PAGE_KINDS } from './addresses.ts';
import { expect, test } from './test.ts';

/** The narrowest window of WCAG 1.4.10, and 1280 pixels at 200 %. */
const NARROW = [
  { width: 320, height: 640 },
  { width: 640, height: 450 },
];

for (const kind of PAGE_KINDS) {
  test(`${kind}: needs no sideways scroll at 320 pixels and at 200 %, in text of any size`, async ({
    page,
    request,
  }) => {
    await openKind(page, kind, (await findPage(request, kind)) ?? '/');
    for (const viewport of NARROW) {
      await page.setViewportSize(viewport);
      for (const size of ['normal', 'largest']) {
        await page.evaluate((chosen) => {
          document.documentElement.dataset['size'] = chosen;
        }, size);
        expect.soft(await overhanging(page), `${viewport.width} pixels, ${size}`).toEqual([]);
      }
    }
  });

  test(`${kind}: shows where the focus is in forced colours`, async ({ page, request }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openKind(page, kind, (await findPage(request, kind)) ?? '/');
    for (let press = 0; press < FIRST_STOPS; press += 1) {
      await page.keyboard.press('Tab');
      expect.soft(await page.evaluate(focusLacksOutline)).toBeNull();
    }
  });

  test(`${kind}: moves nothing for a reader who asks for no motion`, async ({ page, request }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openKind(page, kind, (await findPage(request, kind)) ?? '/');
    expect(await page.evaluate(slowestMotion)).toBeLessThanOrEqual(0.01);
  });
}

test.describe('in forced colours', () => {
  test.use({ colorScheme: 'light' });

  test('a tick that is set looks other than one that is not', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/');
    const sea = page.getByRole('checkbox', { name: /^Sea/ });
    const before = await sea.screenshot();
    await sea.click();
    await expect(sea).toBeChecked();
    await page.mouse.move(0, 0);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    expect((await sea.screenshot()).equals(before)).toBe(false);
  });

  test('the open page, view and choice look other than the rest', async ({ page, request }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto((await findPage(request, 'article, marked')) ?? '/');
    const views = page.getByRole('navigation', { name: 'View' });
    const look = (name: string) =>
      views.getByRole('link', { name }).evaluate((link) => getComputedStyle(link).outlineStyle);
    expect(await look('marked')).toBe('solid');
    expect(await look('clean')).toBe('none');
  });

  test('kinds of blocks in the picture of the dumps look other than each other', async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/health');
    const keys = page
      .getByRole('region', { name: 'What the dumps consist of' })
      .locator('ul[aria-hidden] rect');
    await expect(keys.first()).toBeVisible();
    const fills = await keys.evaluateAll((all) => all.map((key) => getComputedStyle(key).fill));
    // Title and section look alike in all colours: both are a line above the text.
    expect(new Set(fills).size).toBeGreaterThanOrEqual(fills.length - 1);
  });

  test('who speaks, and how surely, is told by words and by the kind of line', async ({
    page,
    request,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto((await findPage(request, 'article')) ?? '/');
    const notes = page.locator('.note');
    await expect(notes.first()).toBeVisible();
    const told = await notes.evaluateAll((all) =>
      all.map((note) => {
        const rule = getComputedStyle(note, '::before');
        return {
          isUnnamed: note.classList.contains('note-unnamed'),
          line: rule.borderInlineStartStyle,
          isDrawn: rule.borderInlineStartWidth !== '0px',
          words: /sure|likely|suggested/.test(note.textContent ?? ''),
        };
      }),
    );
    for (const { isUnnamed, line, isDrawn, words } of told) {
      expect(line).toBe(isUnnamed ? 'dotted' : 'solid');
      expect(isDrawn).toBe(true);
      expect(words).toBe(true);
    }
    const washes = await page
      .locator('p .said')
      .evaluateAll((all) => all.map((said) => getComputedStyle(said).backgroundColor));
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(washes.length).toBeGreaterThan(0);
    expect(washes).not.toContain(paper);
  });
});

test('every page is dark on white on paper, whatever the screen was, without fields to fill in', async ({
  page,
  request,
}) => {
  test.slow();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const kind of PAGE_KINDS) {
    await openKind(page, kind, (await findPage(request, kind)) ?? '/');
    const look = await page.evaluate(() => {
      const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
      return { colorScheme, backgroundColor };
    });
    expect.soft(look, kind).toEqual({ colorScheme: 'light', backgroundColor: 'rgba(0, 0, 0, 0)' });
    // Nobody types on paper.
    const fields = page.locator('input, select, textarea').filter({ visible: true });
    expect.soft(await fields.count(), `${kind}: fields`).toBe(0);
    await expect
      .soft(page.getByText(/^http:\S+\. Read on \d+ \p{L}+ \d{4}\.$/u), `${kind}: address`)
      .toBeVisible();
  }
});

test('a list on paper names what its links lead to, and has none that only unfolds more', async ({
  page,
}) => {
  await page.goto('/quotes');
  const place = page.getByRole('link').filter({ hasText: 'in the article: ' }).first();
  const title = (await place.textContent())?.replace(/^in the article: /, '').replace(/ →$/, '');
  await page.emulateMedia({ media: 'print' });
  expect((await place.innerText()).trim()).toBe(title);
  const speaker = page.locator('.speaker-link').first();
  await page.goto((await speaker.getAttribute('href')) ?? '/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByText('The same as a table')).toBeHidden();
});

/** Stops of the Tab key that are looked at on each page: header, filters, first rows. */
const FIRST_STOPS = 24;

async function openKind(page: Page, kind: string, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 }), kind).toHaveCount(1);
}

/** What reaches beyond the right edge of a window that must then be scrolled sideways. */
function overhanging(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent}`)
      .slice(0, 5);
  });
}

/** What has the focus, if nothing around it shows that. Runs in the page. */
function focusLacksOutline(): string | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return null;
  const shown = [focused, focused.closest('label')].some((element) => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const isSeen = outlineColor !== getComputedStyle(document.body).backgroundColor;
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && isSeen;
  });
  return shown ? null : `${focused.tagName}: ${focused.textContent}`;
}

/** The longest animation or transition of any element, in milliseconds. Runs in the page. */
function slowestMotion(): number {
  const durations = [...document.querySelectorAll('*')].flatMap((element) =>
    ['', '::before', '::after'].flatMap((part) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element, part);
      return `${transitionDuration},${animationDuration}`
        .split(',')
        .map((duration) => Number.parseFloat(duration) * (duration.endsWith('ms') ? 1 : 1000));
    }),
  );
  return Math.max(0, ...durations.filter((duration) => !Number.isNaN(duration)));
}
