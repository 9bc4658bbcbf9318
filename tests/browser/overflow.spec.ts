import type { Page } from '@playwright/test';
import type { ArticleFile, EntityIndex } from '../../src/contract/files.ts';
import { findPage } from './addresses.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 390, height: 844 } });

const LONG_ADDRESS = `https://courier.example/${'archive-of-all-ferries/'.repeat(12)}`;
const LONG_NAME = 'Donaudampfschifffahrtsgesellschaftskapitän Hallam';

test.describe('a page with a long address in its text and a long name', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/data/articles/*.json', async (route) => {
      const file = (await (await route.fetch()).json()) as ArticleFile;
      const { article } = file;
      const paragraphs = article.paragraphs.map((paragraph, index) =>
        index === 1 ? { ...paragraph, text: `${paragraph.text} ${LONG_ADDRESS}` } : paragraph,
      );
      const entities = file.entities.map((entity) => ({ ...entity, name: LONG_NAME }));
      await route.fulfill({ json: { ...file, entities, article: { ...article, paragraphs } } });
    });
    await page.route('**/data/entities.json', async (route) => {
      const index = (await (await route.fetch()).json()) as EntityIndex;
      const entities = index.entities.map((entity) => ({ ...entity, name: LONG_NAME, said: 12 }));
      await route.fulfill({ json: { ...index, entities } });
    });
  });

  for (const kind of ['article', 'article, marked', 'article, raw', 'entity index', 'health']) {
    for (const size of ['100%', '200%']) {
      test(`needs no sideways scroll: ${kind}, text at ${size}`, async ({ page, request }) => {
        await page.goto((await findPage(request, kind)) ?? '/');
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await page.evaluate((chosen) => {
          document.documentElement.style.fontSize = chosen;
        }, size);
        expect(await excessWidth(page)).toBe(0);
      });
    }
  }

  test('gives a speaker and their words a line of their own', async ({ page, request }) => {
    await page.goto((await findPage(request, 'article')) ?? '/');
    const table = page.getByRole('table');
    const speaker = await table.getByRole('rowheader').first().boundingBox();
    const words = await table.getByRole('cell').first().boundingBox();
    const whole = await table.boundingBox();
    expect(words?.width).toBe(whole?.width);
    expect(words?.y).toBeGreaterThanOrEqual((speaker?.y ?? 0) + (speaker?.height ?? 0));
    await expect(table.getByRole('columnheader')).toHaveText(['Speaker', 'Their words']);
  });
});

/** By how much the page is wider than the window, in pixels. */
function excessWidth(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
