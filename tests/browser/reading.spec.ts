import { articleAddress } from '../../src/contract/addresses.ts';
import type { QuoteIndex } from '../../src/contract/files.ts';
import { expect, test } from './test.ts';

/** An article whose quote marks are still there, so that nothing hangs on how well lost ones are found. */
const LIGHTHOUSE = 'Lighthouse keeper refuses to leave Quill Island';

const QUAY = 'The harbour board of Norvik closed the east quay to fishing boats on Tuesday';

test('an article is read from the feed, its damage repaired', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: QUAY }).click();
  await expect(page.getByRole('heading', { level: 1, name: QUAY })).toBeFocused();
  await expect(page).toHaveTitle(`${QUAY} · Verbatim`);
  await expect(page.getByText('called unsafe since 2019, Tuesday’s').first()).toBeVisible();
  await expect(page.getByText('It isn’t the sea that broke this quay').first()).toBeVisible();
});

test('headlines are filtered by two tags, and Back undoes one at a time', async ({ page }) => {
  await page.goto('/');
  const sea = page.getByRole('checkbox', { name: /^Sea/ });
  const economy = page.getByRole('checkbox', { name: /^Economy/ });
  const headline = (name: string) => page.getByRole('heading', { level: 3, name });
  await sea.click();
  await expect(sea).toBeChecked();
  await expect(page).toHaveURL('/?tag=sea');
  await expect(headline('Flour Prices Rise for a Fifth Month')).toHaveCount(0);
  await economy.click();
  await expect(economy).toBeChecked();
  await expect(page).toHaveURL('/?tag=sea&tag=economy');
  await expect(headline('Flour Prices Rise for a Fifth Month')).toBeVisible();
  await expect(headline('Storm Wrecks Three Trawlers Off Quill Island').first()).toBeVisible();
  await expect(headline('Lumen Opens Its First Tidal Power Plant')).toHaveCount(0);

  await page.goBack();
  await expect(page).toHaveURL('/?tag=sea');
  await expect(economy).not.toBeChecked();
  await expect(sea).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(headline('Lumen Opens Its First Tidal Power Plant')).toBeVisible();
});

test('a quote leads to its speaker, and from there back to its passage', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: LIGHTHOUSE }).click();
  await page
    .getByRole('list', { name: 'Who speaks in this paragraph' })
    .getByRole('link', { name: 'Bruno Askel' })
    .first()
    .click();
  await expect(page).toHaveURL('/names/bruno-askel');
  await expect(page.getByRole('heading', { level: 1, name: 'Bruno Askel' })).toBeVisible();
  const words = 'No one doubts what she has done,';
  await page.getByRole('link', { name: words }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`“${words}”`);
  await page.getByRole('link', { name: 'Read it in the article' }).click();
  await expect(page).toHaveURL(/\/articles\/[^#]+#at=\d+-\d+&from=No\+one\+doubts&to=/);
  await expect(page.getByText(words).first()).toBeInViewport();
});

test('a link to a passage, opened cold, lands on its words', async ({ page, request }) => {
  const { quotes } = (await (await request.get('/data/quotes.json')).json()) as QuoteIndex;
  const words = 'I was here before the radar and I will be here after it,';
  const source = quotes.find(({ texts }) => texts.includes(words))?.source;
  if (source?.kind !== 'article') throw new Error('The site has no such quote.');
  // The part before the id is for people: a wrong one is put right.
  await page.goto(articleAddress({ ...source, slug: 'wrong' }, source.passage));
  await expect(page).toHaveURL(articleAddress(source, source.passage));
  await expect(page.getByText(words).first()).toBeInViewport();
});

test('a link to words that are not there says so', async ({ page, request }) => {
  const { quotes } = (await (await request.get('/data/quotes.json')).json()) as QuoteIndex;
  const source = quotes.find((quote) => quote.source.kind === 'article')?.source;
  if (source?.kind !== 'article') throw new Error('The site has no quote.');
  const passage = { ...source.passage, sum: '00000000' };
  await page.goto(articleAddress(source, passage));
  await expect(page.getByText('are gone from this article as it is read now')).toBeVisible();
});

test('an unknown address is answered in plain words, with ways on', async ({ page }) => {
  await page.goto('/nowhere/at/all');
  await expect(page.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
  await page.getByRole('link', { name: 'All headlines' }).click();
  await expect(page).toHaveURL('/');
});

test.describe('an address that may have been', () => {
  test.use({ missing: ['/data/articles/0000000000.json'] });

  test('an article that is not there is answered like an unknown address', async ({ page }) => {
    await page.goto('/articles/gone-0000000000');
    await expect(page.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
  });
});
