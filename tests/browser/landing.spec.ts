import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { articleAddress } from '../../src/contract/addresses.ts';
import type { ArticleFile, Feed, QuoteIndex } from '../../src/contract/files.ts';
import { passageOf } from '../../src/contract/passage.ts';
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
    await scrollDown(page, 600);
    const before = await page.evaluate(() => window.scrollY);
    await page.reload();
    await settle(page);
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });
});

test('the notice of a link that was followed covers nothing that has the focus', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto(await passageAddress(request));
  const notice = page.getByText('You followed a link to the marked words.');
  await expect(notice).toBeVisible();
  for (let press = 0; press < MOST_STOPS; press += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(focusAndNotices);
    if (focus === null) break;
    expect.soft(focus.bottom, focus.name).toBeLessThanOrEqual(focus.notices + 0.5);
  }
  await selectWords(page);
  const bar = page.getByRole('region', { name: 'Selected words' });
  await expect(bar).toBeVisible();
  const above = await bar.boundingBox();
  const below = await notice.boundingBox();
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
});

/** More stops of the Tab key than the page has. */
const MOST_STOPS = 120;

/** How far down what has the focus reaches, and where the notices begin; null where nothing has it. Runs in the page. */
function focusAndNotices(): { name: string; bottom: number; notices: number } | null {
  const focused = document.activeElement;
  const notices = document.querySelector('.foot-notices');
  if (focused === null || focused === document.body || notices === null) return null;
  const { top } = notices.getBoundingClientRect();
  return {
    name: `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent}`,
    bottom: notices.contains(focused) ? 0 : focused.getBoundingClientRect().bottom,
    notices: top,
  };
}

test.describe('words that a link marked', () => {
  test.use({ colorScheme: 'light' });

  test('keep the lines below their names', async ({ page, request }) => {
    await page.goto(await markedMention(request));
    const lit = page.locator('.mention:has(.passage)').first();
    await expect(lit).toBeVisible();
    const line = (name: Locator) =>
      name.evaluate((link) => getComputedStyle(link).textDecorationColor);
    const plain = page.locator('.mention:not(:has(.passage))').first();
    expect(await line(lit)).not.toBe(await line(plain));
  });

  test('keep our quote marks to be seen in forced colours', async ({ page, request }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(await restoredPassage(request));
    const mark = page.locator('.restored.passage').first();
    await expect(mark).toBeVisible();
    const look = (piece: Locator) =>
      piece.evaluate((each) => {
        const { color, backgroundColor } = getComputedStyle(each);
        return { color, backgroundColor };
      });
    expect(await look(mark)).toEqual(await look(page.locator('.passage:not(.restored)').first()));
  });
});

/** A link to the whole first paragraph that names somebody, in an article that names others below. */
async function markedMention(request: APIRequestContext): Promise<string> {
  const { articles } = (await (await request.get('/data/feed.json')).json()) as Feed;
  const [summary] = articles;
  if (summary === undefined) throw new Error('The site has no article.');
  const path = `/data/articles/${summary.id}.json`;
  const { article } = (await (await request.get(path)).json()) as ArticleFile;
  const index = article.mentions[0]?.paragraph ?? 0;
  const end = article.paragraphs[index]?.text.length ?? 0;
  return articleAddress(article, passageOf(article, [{ paragraph: index, start: 0, end }]));
}

async function restoredPassage(request: APIRequestContext): Promise<string> {
  const { quotes } = (await (await request.get('/data/quotes.json')).json()) as QuoteIndex;
  const source = quotes.find(
    (each) => each.source.kind === 'article' && each.quote.marks.open === 'restored',
  )?.source;
  if (source?.kind !== 'article') throw new Error('The site has no quote in restored marks.');
  return articleAddress(source, source.passage);
}

async function selectWords(page: Page): Promise<void> {
  await page.locator('#p2').evaluate((paragraph) => {
    document.getSelection()?.selectAllChildren(paragraph);
  });
}

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
