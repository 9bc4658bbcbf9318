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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Two towns, one ferry: a quarrel of ten years ends',
  );
  await expect(page.getByText('You followed a link to the marked words.')).toBeVisible();
  await expect(page.getByText(/will sail twice a day from June/)).toBeInViewport();
});

test('what is typed slowly stays as it is typed, and finds what it says', async ({ page }) => {
  await page.goto('/search');
  const field = page.getByRole('searchbox');
  await field.pressSequentially('sail ');
  await expect(page).toHaveURL(/\/search\?q=sail\+$/);
  await field.pressSequentially('zyzzyva');
  await expect(page.getByText('No article holds “zyzzyva”.')).toBeVisible();
  await expect(field).toHaveValue('sail zyzzyva');
  await expect(field).toBeFocused();
  await field.fill('“day a twice”');
  await expect(page.getByText('No article holds all of that.')).toBeVisible();
  await field.fill('“twice a day”');
  await expect(page.getByRole('list', { name: 'Found' }).locator('p mark')).toHaveText([
    'twice',
    'a',
    'day',
  ]);
});

test('Back finds what was found, where it was left', async ({ page }) => {
  await page.goto('/search?q=ferry');
  const title = page.getByRole('list', { name: 'Found' }).getByRole('link').first();
  await title.click();
  await expect(page).toHaveURL(/\/articles\//);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('ferry');
  await expect(title).toBeFocused();
});

test('a part of the index that does not arrive is told, and asked for again', async ({ page }) => {
  await page.route('**/data/search/sa.json', (route) => route.fulfill({ body: 'Come back later' }));
  await page.goto('/search?q=sail');
  await expect(page.getByText(/^Not all that is needed to search did arrive/)).toBeVisible();
  await page.unroute('**/data/search/sa.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('list', { name: 'Found' })).toBeVisible();
});
