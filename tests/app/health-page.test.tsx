// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
// Fetched here, so that no test's own time goes into compiling it.
import '../../src/app/health/page.tsx';
import type { Health } from '../../src/contract/files.ts';
import { addressOf, openApp } from './setup.tsx';
import { ARTICLE_ADDRESS, FILES, HEALTH } from './article-fixture.ts';

async function openHealth(health: Health = HEALTH) {
  const app = openApp('/health', { ...FILES, 'health.json': health });
  await screen.findByRole('heading', { level: 1, name: 'Health' });
  return app;
}

function section(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}

describe('the health of the reading', () => {
  it('tells how much was read, repaired and attributed', async () => {
    await openHealth();
    const figures = screen.getAllByRole('definition').slice(0, 4);
    expect(figures.map((figure) => figure.textContent)).toEqual(['1', '97.9%', '6', '80%']);
  });

  it('never rounds up to all of it', async () => {
    const [dump] = HEALTH.dumps;
    if (dump === undefined) throw new Error('The fixture has no dump.');
    await openHealth({
      ...HEALTH,
      dumps: [{ ...dump, blocks: { article: 999_999, unknown: 1 } }],
    });
    expect(screen.getByText('99.9%')).toBeVisible();
  });

  it('pictures what each dump consists of, in words for those who cannot see it', async () => {
    await openHealth();
    expect(
      within(section('What the dumps consist of')).getByRole('link', {
        name: '001_islands.txt: article 480, section 8, headline 60, promo 15, blank 5, unknown 12 characters',
      }),
    ).toHaveAttribute('href', '/dumps/d0d0d0d0d0');
  });

  it('leads from each rule to the places where it was applied', async () => {
    const { user } = await openHealth();
    const repairs = section('Repairs');
    await user.click(within(repairs).getByText('lost apostrophe'));
    expect(within(repairs).getByRole('link', { name: 'We wont be cut off' })).toHaveAttribute(
      'href',
      '/dumps/d0d0d0d0d0#line=3',
    );
    expect(within(repairs).getByText(/^An apostrophe \(’\) was put in\./)).toBeVisible();
    await user.click(within(repairs).getByText('glued sentence'));
    expect(within(repairs).getByText('and 4 more')).toBeVisible();
  });

  it('tells how many quotes of each kind have a speaker, and leads to them', async () => {
    await openHealth();
    const quotes = within(section('Quotes and speakers'));
    expect(quotes.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'direct, sure',
      'direct, likely',
      'indirect, sure',
    ]);
    const row = quotes.getByRole('link', { name: 'direct, likely' }).closest('tr');
    if (row === null) throw new Error('There is no row of quotes.');
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['likely', '3', '2']);
    expect(within(row).getByRole('link', { name: 'direct, likely' })).toHaveAttribute(
      'href',
      '/quotes?kind=direct&certainty=likely',
    );
  });

  it('leads to unknown text and to every problem', async () => {
    await openHealth();
    const place = within(section('Text in no named block')).getByRole('link', { name: /~~~ ~~~/ });
    expect(place).toHaveAttribute('href', '/dumps/d0d0d0d0d0#line=9');
    expect(place).toHaveTextContent('… as planned. ~~~ ~~~ SUBSCRIBE …');
    expect(screen.getByText('001_islands.txt, lines 9–11')).toBeVisible();
    const problems = section('Problems');
    expect(within(problems).getByRole('heading', { name: '001_islands.txt' })).toBeVisible();
    expect(within(problems).getByRole('link', { name: 'Line 9' })).toHaveAttribute(
      'href',
      '/dumps/d0d0d0d0d0#line=9',
    );
    expect(within(problems).getByText(/Look at the line/)).toBeVisible();
  });

  it('tells what was put right by hand, and what was read', async () => {
    await openHealth();
    const corrections = within(section('Corrections'));
    expect(
      corrections.getByRole('link', { name: 'It will sail again before winter,' }),
    ).toHaveAttribute('href', ARTICLE_ADDRESS);
    expect(
      corrections.getByText(
        'read as: direct, nobody named; corrected: direct, a council clerk (heard at the council)',
      ),
    ).toBeVisible();
  });

  it('names a file that could not be read at all, without a place to lead to', async () => {
    await openHealth({
      ...HEALTH,
      problems: [
        {
          file: 'b.txt',
          line: null,
          severity: 'error',
          what: 'It is binary.',
          remedy: 'Remove it.',
        },
      ],
    });
    const problems = section('Problems');
    expect(problems).toHaveTextContent('b.txtError. The file: It is binary. Remove it.');
    expect(within(problems).queryByRole('link')).toBeNull();
  });

  it('says plainly where there is nothing', async () => {
    await openHealth({
      dumps: [],
      repairs: [],
      unknown: [],
      quotes: [],
      corrections: [],
      problems: [],
    });
    for (const words of [
      'Nothing had to be repaired.',
      'No quote was found.',
      'None: every character lies in a named block.',
      'None.',
      'There is none: put scraped pages as .txt into seeds.',
    ]) {
      expect(screen.getByText(words)).toBeVisible();
    }
  });

  it('has a hundred dumps on a page of the table, the page in the address', async () => {
    const [dump] = HEALTH.dumps;
    if (dump === undefined) throw new Error('The fixture has no dump.');
    const dumps = Array.from({ length: 230 }, (_, index) => ({
      ...dump,
      id: index.toString(16).padStart(10, '0'),
      file: `dump-${index + 1}.txt`,
    }));
    const app = await openHealth({ ...HEALTH, dumps });
    const files = () =>
      within(screen.getByRole('table', { name: 'Dumps' }))
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent);
    expect(files()).toHaveLength(100);
    await app.user.click(screen.getByRole('link', { name: 'Page 3' }));
    await waitFor(() => expect(addressOf(app)).toBe('/health?page=3'));
    expect(await screen.findByRole('link', { name: 'dump-230.txt' })).toBeVisible();
    expect(files()).toEqual(dumps.slice(200).map(({ file }) => file));
    const heading = screen.getByRole('heading', { level: 2, name: 'Dumps' });
    await waitFor(() => expect(heading).toHaveFocus());
  });

  it('keeps a rule open over a page of the list of dumps, and finds it open on the way back', async () => {
    const [dump] = HEALTH.dumps;
    if (dump === undefined) throw new Error('The fixture has no dump.');
    const dumps = Array.from({ length: 150 }, (_, index) => ({ ...dump, id: `d${index}` }));
    const { user, router } = await openHealth({ ...HEALTH, dumps });
    const isOpen = () =>
      within(section('Repairs')).getByText('lost apostrophe').closest('details')?.open;
    await user.click(within(section('Repairs')).getByText('lost apostrophe'));
    await user.click(screen.getByRole('link', { name: 'Next page' }));
    await screen.findByRole('link', { name: 'Page 2', current: 'page' });
    expect(isOpen()).toBe(true);
    await user.click(screen.getByRole('link', { name: 'Quotes' }));
    await screen.findByRole('heading', { level: 1, name: 'Quotes' });
    await act(() => router.navigate(-1));
    await screen.findByRole('heading', { level: 1, name: 'Health' });
    expect(isOpen()).toBe(true);
  });

  it('leads to every place it knows, the later ones unfolded', async () => {
    const [place] = HEALTH.unknown;
    if (place === undefined) throw new Error('The fixture has no unknown text.');
    const unknown = Array.from({ length: 40 }, (_, index) => ({
      ...place,
      line: index + 1,
      lastLine: index + 1,
    }));
    const { user } = await openHealth({ ...HEALTH, unknown });
    const text = within(section('Text in no named block'));
    await user.click(text.getByText('15 more'));
    expect(text.getAllByRole('link').at(-1)).toHaveAttribute('href', '/dumps/d0d0d0d0d0#line=40');
  });
});
