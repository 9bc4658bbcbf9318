import { expect, test } from './test.ts';

test('words are found in an article, and the passage lands on them', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Search' }).click();
  const field = page.getByRole('searchbox', { name: 'Words in the articles' });
  await expect(field).toBeFocused();
  await field.fill('sail twice');
  const found = page.getByRole('list', { name: 'Found' });
  const passage = found.getByRole('link', { name: /will sail twice a day from June/ });
  await expect(passage.locator('mark')).toHaveText(['sail', 'twice']);
  await expect(page).toHaveURL(/\/search\?q=sail\+twice$/);
  await expect(page).toHaveTitle('“sail twice” · Search · Verbatim');

  await passage.click();
  await expect(page).toHaveURL(/\/articles\/[^#]+#at=/);
  await expect(page.getByText('You followed a link to the marked words.')).toBeVisible();
  await expect(page.getByText(/will sail twice a day from June/)).toBeInViewport();
});

test('words in quotation marks are found in that order alone', async ({ page }) => {
  await page.goto('/search?q=“twice+a+day”');
  await expect(page.getByText(/^\d+ articles?$/)).toBeVisible();
  await page.getByRole('searchbox').fill('“day a twice”');
  await expect(page.getByText('No article holds all of that.')).toBeVisible();
});

test('another form of a word is found, and a word that no article holds is named', async ({
  page,
}) => {
  await page.goto('/search?q=sailing');
  await expect(page.getByRole('list', { name: 'Found' }).locator('mark').first()).toHaveText(
    /^sail/i,
  );
  await page.getByRole('searchbox').fill('sailing zyzzyva');
  await expect(page.getByText('No article holds “zyzzyva”.')).toBeVisible();
});

test.describe('an index that does not arrive', () => {
  test.use({ missing: ['/pagefind/pagefind.js'] });

  test('is told, and is tried again', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/search?q=sail');
    await expect(page.getByText(/^The search index did not arrive/)).toBeVisible();
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('list', { name: 'Found' })).toBeVisible();
  });
});
