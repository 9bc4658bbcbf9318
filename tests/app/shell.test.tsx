import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FILES } from './article-fixture.ts';
import { FEED, filesOfFeed } from './feed-fixture.ts';
import { UnreadableFileError } from '../../src/app/queries.ts';
import { addressOf, openApp, openAppOn } from './setup.tsx';

async function openFeed(address = '/') {
  const app = openApp(address, filesOfFeed(FEED));
  await screen.findByRole('heading', { level: 1 });
  return app;
}

const focused = () => document.activeElement?.textContent;

describe('the shell', () => {
  it('names where you are in the navigation', async () => {
    await openFeed();
    const navigation = within(screen.getByRole('navigation', { name: 'Main' }));
    expect(navigation.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Headlines',
      'Quotes',
      'People & places',
      'Health',
    ]);
    expect(navigation.getByRole('link', { current: 'page' })).toHaveTextContent('Headlines');
  });

  it('offers to skip to the text before anything else, and leaves the address alone', async () => {
    const app = await openFeed('/?tag=coast');
    await app.user.tab();
    expect(screen.getByRole('link', { name: 'Skip to the text' })).toHaveFocus();
    await app.user.keyboard('{Enter}');
    expect(screen.getByRole('main')).toHaveFocus();
    expect(addressOf(app)).toBe('/?tag=coast');
  });

  it('says plainly that an address is unknown and offers ways on', async () => {
    openApp('/nowhere/at-all', {});
    expect(await screen.findByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
    expect(screen.getByText('Nothing has this address.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'All headlines' })).toHaveAttribute('href', '/');
    expect(document.title).toBe('Not found · Verbatim');
  });

  it('moves the focus to the heading of a new page and announces its title', async () => {
    const { user } = await openFeed();
    await user.click(screen.getByRole('link', { name: 'All tags' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Tags' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(screen.getByText('Tags · Verbatim', { selector: 'output' })).toBeInTheDocument();
  });

  it('gives the focus back on the way back', async () => {
    const { user, router } = await openFeed();
    await user.click(screen.getByRole('link', { name: 'Fog Expected' }));
    await screen.findByRole('heading', { level: 1, name: 'Fog Expected' });
    await act(() => router.navigate(-1));
    await waitFor(() => expect(screen.getByRole('link', { name: 'Fog Expected' })).toHaveFocus());
  });

  it('finds a link without an id again by where it leads', async () => {
    const { user, router } = openApp('/health', FILES);
    const link = () => screen.findByRole('link', { name: /^001_islands\.txt:/ });
    await user.click(await link());
    await screen.findByRole('heading', { level: 1, name: '001_islands.txt' });
    await act(() => router.navigate(-1));
    await screen.findByRole('heading', { level: 1, name: 'Health' });
    expect(await link()).not.toHaveAttribute('id');
    await waitFor(async () => expect(await link()).toHaveFocus());
  });
});

describe('a page that cannot be shown', () => {
  it('says that it did not arrive, with what the browser said, and offers another try', async () => {
    openAppOn('/tags', (path) =>
      Promise.reject(new UnreadableFileError(path, 'the server said 503')),
    );
    const name = 'This page did not arrive';
    expect(await screen.findByRole('heading', { level: 1, name })).toBeVisible();
    expect(screen.getByText('feed.json could not be read: the server said 503.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible();
  });

  it('says that its file is not there, and offers no other try', async () => {
    openApp('/tags', {});
    expect(await screen.findByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it.each([
    new Error('Unable to preload CSS for /assets/page-B2c.css'),
    new Error('Failed to fetch dynamically imported module: https://example.org/assets/page.js'),
    new TypeError('error loading dynamically imported module: https://example.org/page.js'),
    new TypeError('Importing a module script failed.'),
  ])('says that its code did not arrive: $message', async (failure) => {
    openAppOn('/tags', () => Promise.reject(failure));
    const name = 'This page did not arrive';
    expect(await screen.findByRole('heading', { level: 1, name })).toBeVisible();
    expect(screen.getByText(failure.message)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('blames the connection for whatever fails without one', async () => {
    const offline = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    openAppOn('/tags', () => Promise.reject(new Error('interrupted')));
    const name = 'This page did not arrive';
    expect(await screen.findByRole('heading', { level: 1, name })).toBeVisible();
    offline.mockRestore();
  });

  it('owns up to a fault of the app itself', async () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    openAppOn('/tags', () => Promise.resolve({ articles: 'none' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Something broke here' }),
    ).toBeVisible();
    silence.mockRestore();
  });
});

describe('a page that takes its time', () => {
  it('tells that it is opening, and leaves the open page in place meanwhile', async () => {
    const never = new Promise<unknown>(() => undefined);
    const { user } = openAppOn('/', (path) =>
      path === 'feed.json' ? Promise.resolve(FEED) : never,
    );
    await screen.findByRole('heading', { level: 1, name: 'Headlines' });
    await user.click(screen.getByRole('link', { name: 'Health' }));
    expect(await screen.findByText('Opening the page…')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: 'Headlines' })).toBeInTheDocument();
  });
});

describe('one-key commands', () => {
  // jsdom lays nothing out; every row is given a place of its own, the first below the window's top.
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function place(
      this: Element,
    ) {
      const rows = [...document.querySelectorAll('[data-row]')];
      return new DOMRect(0, (rows.indexOf(this) - inSight) * 100, 100, 90);
    });
    return () => vi.restoreAllMocks();
  });
  let inSight = 0;

  it('j and k go through the rows and stop at the ends', async () => {
    inSight = 0;
    const { user } = await openFeed();
    await user.keyboard('j');
    expect(focused()).toBe('The Harbour Council closed the Vellan ferry');
    await user.keyboard('jj');
    expect(focused()).toBe('Vellan Ferry Rowers Refuse to Leave the Pier');
    await user.keyboard('kkkk');
    expect(focused()).toBe('The Harbour Council closed the Vellan ferry');
  });

  it('j starts from what is in sight, not from the top', async () => {
    inSight = 3;
    const { user } = await openFeed();
    await user.keyboard('j');
    expect(focused()).toBe('‘We will row it ourselves, then’: Ostrel on Vellan');
    inSight = 5;
    await user.keyboard('j');
    expect(focused()).toBe('Hask to Lead Corrinshire Lamp Inquiry');
  });

  it('Enter opens the row that has the focus', async () => {
    inSight = 3;
    const app = await openFeed();
    await app.user.keyboard('j{Enter}');
    expect(
      await screen.findByRole('heading', { level: 1, name: /We will row it ourselves/ }),
    ).toBeVisible();
    expect(addressOf(app)).toBe(
      '/headlines/we-will-row-it-ourselves-then-ostrel-on-vellan-b000000002',
    );
  });

  it('/ goes to the text filter, where keys are letters again', async () => {
    const { user } = await openFeed();
    await user.keyboard('/');
    const field = screen.getByRole('searchbox', { name: 'Filter by headline or name' });
    expect(field).toHaveFocus();
    await user.keyboard('jk?/');
    expect(field).toHaveValue('jk?/');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('leave keys with a modifier to the browser', async () => {
    const { user } = await openFeed();
    await user.keyboard('{Control>}j{/Control}{Meta>}/{/Meta}');
    expect(document.body).toHaveFocus();
  });

  it('? lists them all, those of the page too, and none fires behind the list', async () => {
    const { user } = await openFeed();
    await user.keyboard('?');
    const dialog = within(await screen.findByRole('dialog', { name: 'Keys' }));
    expect(dialog.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'j',
      'k',
      's',
      '/',
      '?',
      'Enter',
      'Esc',
    ]);
    await user.keyboard('j');
    expect(focused()).not.toBe('The Harbour Council closed the Vellan ferry');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('are listed by a button as well', async () => {
    const { user } = await openFeed();
    await user.click(screen.getByRole('button', { name: 'Keys' }));
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeVisible();
  });

  it('can be switched off, which is kept', async () => {
    const { user } = await openFeed();
    await user.keyboard('?');
    await user.click(await screen.findByRole('checkbox', { name: 'Answer to single keys' }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await user.keyboard('/');
    expect(screen.getByRole('searchbox', { name: 'Filter by headline or name' })).not.toHaveFocus();
    expect(localStorage.getItem('verbatim.display')).toBe('{"keys":"off"}');
  });
});

describe('paper', () => {
  it('has the page’s address and the day on which it was read', async () => {
    vi.setSystemTime('2026-11-30T12:00:00');
    await openFeed('/?tag=coast');
    expect(
      screen.getByText(`${window.location.origin}/?tag=coast. Read on 30 November 2026.`),
    ).toBeInTheDocument();
    vi.useRealTimers();
  });
});

describe('the display menu', () => {
  async function openMenu() {
    const app = await openFeed();
    const button = screen.getByRole('button', { name: 'Display' });
    await app.user.click(button);
    const dialog = await screen.findByRole('dialog', { name: 'Display' });
    // The menu is open once the focus is in it.
    await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
    return { ...app, button, menu: within(dialog) };
  }

  it('puts a choice in force at once and keeps it', async () => {
    const { user, menu } = await openMenu();
    await user.click(
      within(menu.getByRole('group', { name: 'Theme' })).getByRole('radio', { name: 'dark' }),
    );
    await user.click(
      within(menu.getByRole('group', { name: 'Text size' })).getByRole('radio', { name: 'large' }),
    );
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    expect(document.documentElement).toHaveAttribute('data-size', 'large');
    expect(localStorage.getItem('verbatim.display')).toBe('{"theme":"dark","size":"large"}');
  });

  it('leaves no trace of what is usual', async () => {
    document.documentElement.dataset['theme'] = 'light';
    const { user, menu } = await openMenu();
    const theme = within(menu.getByRole('group', { name: 'Theme' }));
    expect(theme.getByRole('radio', { name: 'light' })).toBeChecked();
    await user.click(theme.getByRole('radio', { name: 'system' }));
    expect(document.documentElement).not.toHaveAttribute('data-theme');
    expect(localStorage.getItem('verbatim.display')).toBe('{}');
  });

  it('closes by Escape and gives the focus back', async () => {
    const { user, button } = await openMenu();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-expanded', 'false');
  });

  it('works where the browser keeps nothing', async () => {
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { user, menu } = await openMenu();
    await user.click(
      within(menu.getByRole('group', { name: 'Text width' })).getByRole('radio', { name: 'wide' }),
    );
    expect(document.documentElement).toHaveAttribute('data-measure', 'wide');
    refuse.mockRestore();
  });
});
