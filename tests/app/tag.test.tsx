import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FEED, longFeed } from './feed-fixture.ts';
import { openApp } from './setup.tsx';

describe('the tag index', () => {
  it('lists source tags by use, and what has none', async () => {
    openApp('/tags', { 'feed.json': FEED });
    await screen.findByRole('heading', { level: 1, name: 'Tags' });
    expect(
      screen
        .getAllByRole('listitem')
        .map((item) => item.textContent)
        .slice(0, 2),
    ).toEqual(['Coast3 stories, in 4 wordings', 'Inland2 stories']);
    expect(screen.getByRole('link', { name: 'Coast' })).toHaveAttribute('href', '/tags/coast');
    expect(screen.getByRole('link', { name: '3 stories' })).toHaveAttribute('href', '/?tag=');
  });
});

describe('a tag’s page', () => {
  it('shows its articles and headlines, and leads to the feed filtered by it', async () => {
    openApp('/tags/coast', { 'feed.json': FEED });
    await screen.findByRole('heading', { level: 1, name: 'Coast' });
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
      'The Harbour Council closed the Vellan ferry',
      'Vellan Ferry Rowers Refuse to Leave the Pier',
      'Hask to Lead Corrinshire Lamp Inquiry',
    ]);
    expect(screen.getByText('3 stories, in 4 wordings')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Filter them' })).toHaveAttribute(
      'href',
      '/?tag=coast',
    );
    expect(document.title).toBe('Coast · Verbatim');
  });

  it('does not repeat its own tag below each of them', async () => {
    openApp('/tags/coast', { 'feed.json': FEED });
    await screen.findByRole('heading', { level: 1, name: 'Coast' });
    expect(screen.queryByRole('link', { name: 'Coast' })).toBeNull();
  });

  it('has a hundred rows on a page', async () => {
    openApp('/tags/even?page=2', { 'feed.json': longFeed(300) });
    await screen.findByRole('heading', { level: 1, name: 'Even' });
    expect(screen.getByRole('link', { name: 'Harbour bulletin number 300' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Earlier page' })).toHaveAttribute(
      'href',
      '/tags/even',
    );
  });

  it('is not found where nothing has the tag', async () => {
    openApp('/tags/moon', { 'feed.json': FEED });
    expect(await screen.findByText('No dump gives anything this tag.')).toBeVisible();
  });
});
