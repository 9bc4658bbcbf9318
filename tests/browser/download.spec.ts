import { readFile } from 'node:fs/promises';
import { expect, test } from './test.ts';

test('the quotes that are listed are saved as a table', async ({ page, baseURL }) => {
  await page.goto('/quotes?q=radar');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('quotes.csv');
  const [heads = '', row = '', end, ...others] = (
    await readFile(await download.path(), 'utf8')
  ).split('\r\n');
  expect(heads).toMatch(/^\uFEFFspeaker,/);
  expect(row).toContain(
    'Ilse Maron,sure,"I was here before the radar and I will be here after it, … Somebody has to trim the lamp.",direct,',
  );
  expect(row).toContain(`${baseURL ?? ''}/articles/`);
  expect([end, others]).toEqual(['', []]);
});
