import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { passageFromFragment } from '../../src/contract/addresses.ts';
import { findPassage } from '../../src/contract/passage.ts';
import { type Search, SearchProblem } from '../../src/app/search/search.ts';
import { ARTICLE_ADDRESS, ARTICLE_FILE, FILES, span } from './article-fixture.ts';
import { memorySearch } from './memory-search.ts';
import { addressOf, openApp, openAppOn } from './setup.tsx';

const markedIn = (element: HTMLElement): string[] =>
  [...element.querySelectorAll('mark')].map(({ textContent }) => textContent);

const titleLink = () => screen.findByRole('link', { name: /^The Harbour Council closed/ });

describe('the search', () => {
  it('shows the passages that hold the words, and marks those', async () => {
    openApp('/search?q=bridge', FILES);
    const article = within(await screen.findByRole('main')).getByRole('list', { name: 'Found' });
    expect(markedIn(article)).toEqual(['bridge', 'bridge']);
    expect(
      within(article)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^The Harbour Council closed the Vellan ferry/),
      'Hask said a bus would run to the bridge from Friday.',
      'Who pays for the bridge? asked a voice from the back of the hall.',
    ]);
    expect(screen.getByText('1 article')).toBeVisible();
  });

  it('links each passage to its own words', async () => {
    openApp('/search?q=inspections', FILES);
    const link = await screen.findByRole('link', { name: /^Tobin Hask, who leads/ });
    const [address, fragment = ''] = (link.getAttribute('href') ?? '').split('#');
    expect(address).toBe(ARTICLE_ADDRESS);
    const passage = passageFromFragment(fragment);
    const words =
      'Tobin Hask, who leads the council, noted that the hull had "failed two inspections" since 2024.';
    expect(passage === null ? null : findPassage(ARTICLE_FILE.article, passage)).toEqual({
      kind: 'exact',
      spans: [{ ...span(2, words), end: words.length - 1 }],
    });
  });

  it('keeps what is typed in the address, and finds while one types', async () => {
    const app = openApp('/search', FILES);
    await app.user.type(
      await screen.findByRole('searchbox', { name: 'Words in the articles' }),
      'bus',
    );
    expect(await titleLink()).toHaveAttribute('href', ARTICLE_ADDRESS);
    expect(addressOf(app)).toBe('/search?q=bus');
    expect(document.title).toBe('“bus” · Search · Verbatim');
  });

  it('leads to the same words in quotes and headlines', async () => {
    openApp('/search?q=“two+words”', FILES);
    const main = within(await screen.findByRole('main'));
    expect(main.getByRole('link', { name: 'quotes' })).toHaveAttribute(
      'href',
      '/quotes?q=two+words',
    );
    expect(main.getByRole('link', { name: 'headlines' })).toHaveAttribute('href', '/?q=two+words');
  });

  it('names a word that no article holds, and finds nothing without it', async () => {
    openApp('/search?q=ferry+zebra', FILES);
    expect(await screen.findByText('No article holds “zebra”.')).toBeVisible();
    expect(screen.queryByRole('list', { name: 'Found' })).toBeNull();
  });

  it('takes no other word for the one asked, though the index offers it', async () => {
    const [hit] = await memorySearch(FILES)('we');
    openAppOn('/search?q=well', noFiles, async () => (hit === undefined ? [] : [hit]));
    expect(await screen.findByText('No article holds “well”.')).toBeVisible();
  });

  it('says that words stand in an article, but not in that order', async () => {
    const search: Search = async (words) =>
      words.startsWith('"') ? [] : memorySearch(FILES)(words);
    openAppOn('/search?q=“bus+bridge”', noFiles, search);
    expect(await screen.findByText('No article holds all of that.')).toBeVisible();
  });

  it('shows how an article begins whose title alone holds the words', async () => {
    const read = async () => ({
      address: ARTICLE_ADDRESS,
      title: 'A quarrel of islands',
      text: 'It began in May.',
      outlet: null,
      date: null,
      places: [],
    });
    openAppOn('/search?q=quarrel', noFiles, async () => [{ read }]);
    const title = await screen.findByRole('link', { name: 'A quarrel of islands' });
    expect(markedIn(title)).toEqual(['quarrel']);
    expect(screen.getByText('It began in May.')).toBeVisible();
  });

  it('keeps the field where the index did not arrive, and tries again', async () => {
    let attempts = 0;
    const search: Search = async (words) => {
      attempts++;
      if (attempts === 1) throw new SearchProblem('Failed to load Pagefind metadata');
      return memorySearch(FILES)(words);
    };
    const app = openAppOn('/search?q=bus', noFiles, search);
    expect(await screen.findByText(/^The search index did not arrive/)).toBeVisible();
    expect(screen.getByText('Failed to load Pagefind metadata')).toBeVisible();
    expect(screen.getByRole('searchbox')).toHaveValue('bus');
    await app.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await titleLink()).toBeVisible();
  });

  it('turns pages, ten articles each, and reads no more than it shows', async () => {
    const read: number[] = [];
    const hits = Array.from({ length: 23 }, (_, index) => ({
      read: async () => {
        read.push(index);
        return {
          address: `/articles/quay-${String(index).padStart(10, '0')}`,
          title: `Quay ${index}`,
          outlet: null,
          date: null,
          text: 'The quay is shut.',
          places: [1],
        };
      },
    }));
    openAppOn('/search?q=quay&page=3', noFiles, async () => hits);
    expect(await screen.findByRole('link', { name: 'Quay 20' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Quay 19' })).toBeNull();
    expect(new Set(read)).toEqual(new Set([0, 20, 21, 22]));
    expect(screen.getByRole('link', { name: 'Page 1' })).toHaveAttribute('href', '/search?q=quay');
  });

  it('is reached from every page, its field ready to be typed in', async () => {
    const app = openApp('/health', FILES);
    await screen.findByRole('heading', { level: 1, name: 'Health' });
    await app.user.click(screen.getByRole('link', { name: 'Search' }));
    await screen.findByRole('heading', { level: 1, name: 'Search' });
    await waitFor(() => expect(screen.getByRole('searchbox')).toHaveFocus());
  });

  it('is reached by a key', async () => {
    const app = openApp('/health', FILES);
    await screen.findByRole('heading', { level: 1, name: 'Health' });
    await app.user.keyboard('s');
    expect(await screen.findByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
  });
});

const noFiles = async (): Promise<never> => Promise.reject(new Error('The search needs no file.'));
