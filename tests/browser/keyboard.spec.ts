import { tabTo } from './tab-to.ts';
import { expect, test } from './test.ts';

const LIGHTHOUSE = 'Lighthouse keeper refuses to leave Quill Island';
const TREATY = 'Norvik and Lumen Sign Long-Delayed Ferry Treaty';
const TREATY_TOO = 'Norvik, Lumen Sign Ferry Treaty, Ending a Decade of Talks';
const SPEAKER = 'Bruno Askel';
const WORDS = 'No one doubts what she has done,';

test('the feed is filtered, compared and left for an article by keyboard', async ({ page }) => {
  await page.goto('/names');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  const places = page.getByRole('navigation', { name: 'Main' });
  await tabTo(page, places.getByRole('link', { name: 'Headlines' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Headlines' })).toBeFocused();

  const sea = page.getByRole('checkbox', { name: /^Sea/ });
  await tabTo(page, sea);
  await page.keyboard.press('Space');
  await expect(sea).toBeChecked();
  await expect(sea).toBeFocused();
  await expect(page).toHaveURL('/?tag=sea');

  const twins = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: TREATY }) })
    .getByRole('button', { name: '2 wordings' });
  await tabTo(page, twins);
  await page.keyboard.press('Enter');
  await expect(twins).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('link', { name: TREATY_TOO })).toBeVisible();

  await page.keyboard.press('/');
  const filter = page.getByRole('searchbox', { name: 'Filter by headline or name' });
  await expect(filter).toBeFocused();
  await page.keyboard.type('trawlers');
  await expect(page).toHaveURL('/?tag=sea&q=trawlers');
  await expect(page.getByRole('link', { name: TREATY })).toHaveCount(0);

  await tabTo(page, page.getByRole('link', { name: 'Clear' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { level: 2, name: /stories$/ })).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: LIGHTHOUSE }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: LIGHTHOUSE })).toBeFocused();
});

test('a speaker is questioned, followed and traced back to the passage by keyboard', async ({
  page,
}) => {
  await page.goto('/articles');
  await tabTo(page, page.getByRole('link', { name: LIGHTHOUSE }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: LIGHTHOUSE })).toBeFocused();

  const views = page.getByRole('navigation', { name: 'View' });
  for (const view of ['marked', 'raw', 'clean']) {
    await page.keyboard.press('v');
    await expect(views.getByRole('link', { name: view })).toHaveAttribute('aria-current', 'true');
  }
  const said = page.getByRole('paragraph').filter({ hasText: WORDS });
  const first = page.getByRole('paragraph').filter({ hasText: 'has kept the light' });
  await page.keyboard.press('j');
  await expect(first).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(first).toBeFocused();

  const notes = page
    .getByRole('list', { name: 'Who speaks in this paragraph' })
    .filter({ has: page.getByRole('link', { name: SPEAKER }) });
  const question = notes.getByRole('button', { name: 'why this speaker?' }).last();
  await tabTo(page, question);
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'Why this speaker?' });
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(question).toBeFocused();

  await tabTo(page, notes.getByRole('link', { name: SPEAKER }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: SPEAKER })).toBeFocused();
  await expect(page).toHaveURL('/names/bruno-askel');
  const quote = page.getByRole('listitem').filter({ hasText: WORDS }).first();
  await tabTo(page, quote.getByRole('link', { name: /^in the article/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/[^#]+#at=/);
  await expect(said).toBeFocused();
  await expect(said).toBeInViewport();
});

test('keys are listed and the display is set by keyboard', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Headlines' })).toHaveCount(1);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);

  const button = page.getByRole('button', { name: 'Display' });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: 'Display' });
  await expect(menu).toBeVisible();
  const size = menu.getByRole('group', { name: 'Text size' });
  await tabTo(page, size.getByRole('radio', { name: 'normal' }));
  await page.keyboard.press('ArrowRight');
  await expect(size.getByRole('radio', { name: 'large', exact: true })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(button).toBeFocused();
});
