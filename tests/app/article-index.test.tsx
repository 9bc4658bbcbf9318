// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
// Fetched here, so that no test's own time goes into compiling it.
import '../../src/app/article/index-page.tsx';
import type { Feed } from '../../src/contract/files.ts';
import { openApp } from './setup.tsx';
import { ARTICLE_ADDRESS, QUOTE_FEED } from './article-fixture.ts';

describe('the index of articles', () => {
  it('lists every article with its standfirst and what is known of it', async () => {
    openApp('/articles', { 'feed.json': QUOTE_FEED });
    expect(
      await screen.findByRole('link', { name: 'The Harbour Council closed the Vellan ferry' }),
    ).toHaveAttribute('href', ARTICLE_ADDRESS);
    expect(screen.getByText('a step that islanders have feared for years.')).toBeVisible();
    expect(screen.getByText('6 quotes by 3 speakers')).toBeVisible();
    expect(document.title).toBe('Articles · Verbatim');
  });

  it('says plainly that there is none', async () => {
    openApp('/articles', { 'feed.json': { ...QUOTE_FEED, articles: [] } });
    expect(await screen.findByText('No dump holds an article yet.')).toBeVisible();
  });

  it('cuts a long list into pages, the page in the address', async () => {
    const [article] = QUOTE_FEED.articles;
    if (article === undefined) throw new Error('The fixture has no article.');
    const articles: Feed['articles'] = Array.from({ length: 203 }, (_, index) => ({
      ...article,
      id: String(index).padStart(10, '0'),
    }));
    openApp('/articles?page=3', { 'feed.json': { ...QUOTE_FEED, articles } });
    expect(await screen.findByRole('link', { name: 'Page 3' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(3);
    expect(screen.getByRole('link', { name: 'Earlier page' })).toHaveAttribute(
      'href',
      '/articles?page=2',
    );
  });
});
