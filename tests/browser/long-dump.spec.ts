import type { DumpFile } from '../../src/contract/files.ts';
import { findPage } from './addresses.ts';
import { expect, test } from './test.ts';

const SENTENCE =
  'The harbour board of Norvik met again and heard the wardens speak about the quay.';
const LINES = 24_000;
const LAST = `Line ${LINES}: ${SENTENCE}`;

/** How long two megabytes may take to be laid out on a busy machine, in ms. */
const PATIENCE = 30_000;

test('a dump of two megabytes opens, is found in, pointed at and printed like any other', async ({
  page,
  request,
}) => {
  test.slow();
  const text = Array.from({ length: LINES }, (_, index) => `Line ${index + 1}: ${SENTENCE}\n`).join(
    '',
  );
  expect(text.length).toBeGreaterThan(2_000_000);
  await page.route('**/data/dumps/*.json', async (route) => {
    const response = await route.fetch();
    const dump = (await response.json()) as DumpFile;
    const long: DumpFile = {
      ...dump,
      text,
      bytes: text.length,
      blocks: [{ kind: 'article', start: 0, end: text.length, reason: 'running text' }],
      faults: [],
      headlines: [],
      problems: [],
    };
    await route.fulfill({ json: long });
  });
  const address = (await findPage(request, 'dump')) ?? '/';

  await page.goto(address);
  await expect(page.getByText(`Line 1: ${SENTENCE}`)).toBeVisible({ timeout: PATIENCE });
  // As the browser's own search in the page does.
  await page.evaluate(() => document.fonts.ready);
  await expect.poll(() => page.evaluate(findInPage, LAST), { timeout: PATIENCE }).toBe(true);
  await expect(page.getByText(LAST)).toBeInViewport();

  await page.goto(`${address}#line=17000`);
  await page.reload();
  const target = page.locator('#line-17000');
  await expect(target).toBeFocused({ timeout: PATIENCE });
  await expect(target).toBeInViewport();

  await page.emulateMedia({ media: 'print' });
  const drawn = await page
    .locator('.dump-stretch')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).contentVisibility));
  expect(new Set(drawn)).toEqual(new Set(['visible']));
});

/** The browser's own search, which the types of the DOM leave out. Runs in the page. */
function findInPage(words: string): boolean {
  getSelection()?.removeAllRanges();
  return (window as unknown as { find: (words: string) => boolean }).find(words);
}
