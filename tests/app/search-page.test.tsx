import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MissingFileError, UnreadableFileError } from '../../src/app/queries.ts';
import { passageFromFragment } from '../../src/contract/addresses.ts';
import type { ArticleFile } from '../../src/contract/files.ts';
import { findPassage } from '../../src/contract/passage.ts';
import { ARTICLE_ADDRESS, ARTICLE_FILE, FILES, span } from './article-fixture.ts';
import { searchable } from './searchable.ts';
import { addressOf, type Files, openApp, openAppOn } from './setup.tsx';

const VELLAN: Files = { ...FILES, ...searchable(ARTICLE_FILE) };

/** An article of these paragraphs. */
function article(number: number, title: string, ...texts: readonly string[]): ArticleFile {
  const id = number.toString(16).padStart(10, '0');
  const paragraphs = texts.map((text) => ({ start: 0, end: 0, text, edits: [], break: null }));
  return {
    ...ARTICLE_FILE,
    article: {
      ...ARTICLE_FILE.article,
      id,
      slug: 'made',
      title: { text: title, origin: 'source', place: null, edits: [] },
      paragraphs,
      quotes: [],
      mentions: [],
    },
  };
}

const markedIn = (element: HTMLElement): string[] =>
  [...element.querySelectorAll('mark')].map(({ textContent }) => textContent);

const list = () => screen.findByRole('list', { name: 'Found' });

const titlesIn = (element: HTMLElement): (string | null)[] =>
  within(element)
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);

describe('the search', () => {
  it('shows the passages that hold the words, and marks those', async () => {
    openApp('/search?q=bridge', VELLAN);
    const found = await list();
    expect(markedIn(found)).toEqual(['bridge', 'bridge']);
    expect(
      within(found)
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
    openApp('/search?q=inspections', VELLAN);
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

  it('finds a word in all its forms, and no other that only looks like it', async () => {
    const files = searchable(
      article(1, 'One', 'Ferries of the police sailed.'),
      article(2, 'Two', 'A ferry and its policy.'),
      article(3, 'Three', 'Ferrous metal.'),
    );
    const app = openApp('/search?q=ferry', files);
    expect(titlesIn(await list()).toSorted()).toEqual(['One', 'Two']);
    expect(markedIn(await list()).toSorted()).toEqual(['Ferries', 'ferry']);
    await app.router.navigate('/search?q=police');
    await waitFor(async () => expect(titlesIn(await list())).toEqual(['One']));
    expect(screen.getByText('1 article')).toBeVisible();
  });

  it('finds words in quotation marks as they are, in that order, beside others', async () => {
    const files = searchable(
      article(1, 'One', 'Twice a day the wombat swims. The report of June says so.'),
      article(2, 'Two', 'A day twice as long. The report of June.'),
      article(3, 'Three', 'Twice a days, they say, in the report of June.'),
    );
    const app = openApp('/search?q=“twice+a+day”+june', files);
    expect(titlesIn(await list())).toEqual(['One']);
    expect(markedIn(await list())).toEqual(['Twice', 'a', 'day', 'June']);
    await app.router.navigate('/search?q="twice+a+day"+"report+of+june"');
    await waitFor(async () => expect(titlesIn(await list())).toEqual(['One']));
    await app.router.navigate('/search?q="day+june"');
    expect(await screen.findByText('No article holds all of that.')).toBeVisible();
  });

  it('takes the last word for a beginning while none is written so, and says that', async () => {
    openApp('/search?q=inspec', VELLAN);
    expect(markedIn(await list())).toEqual(['inspections']);
    expect(screen.getByText('1 article with words that begin “inspec…”.')).toBeVisible();
  });

  it('keeps what is typed in the address, and finds while one types', async () => {
    const app = openApp('/search', VELLAN);
    const field = await screen.findByRole('searchbox', { name: 'Words in the articles' });
    await app.user.type(field, 'bus ');
    expect(await list()).toBeVisible();
    expect(addressOf(app)).toBe('/search?q=bus+');
    expect(document.title).toBe('“bus” · Search · Verbatim');
    await app.user.type(field, 'bridge');
    await waitFor(() => expect(addressOf(app)).toBe('/search?q=bus+bridge'));
    expect(field).toHaveValue('bus bridge');
    expect(field).toHaveFocus();
  });

  it('leads to the same words in quotes and headlines', async () => {
    openApp('/search?q=“two+words”', VELLAN);
    const main = within(await screen.findByRole('main'));
    expect(main.getByRole('link', { name: 'quotes' })).toHaveAttribute(
      'href',
      '/quotes?q=two+words',
    );
    expect(main.getByRole('link', { name: 'headlines' })).toHaveAttribute('href', '/?q=two+words');
  });

  it('names words that no article holds, as they were typed, and finds nothing without them', async () => {
    openApp('/search?q=Ferry+9/11+Zébra', VELLAN);
    expect(await screen.findByText('No article holds “9” or “11” or “Zébra”.')).toBeVisible();
    expect(screen.queryByRole('list', { name: 'Found' })).toBeNull();
  });

  it('asks for nothing where no word is typed', async () => {
    const app = openApp('/search?q=—+“”', VELLAN);
    await screen.findByRole('heading', { level: 1, name: 'Search' });
    expect(app.client.getQueryCache().getAll()).toEqual([]);
  });

  it('shows how an article begins whose title alone holds the words', async () => {
    openApp(
      '/search?q=quarrel',
      searchable(article(1, 'A quarrel of <b>islands</b>', 'It began in May.')),
    );
    const title = await screen.findByRole('link', { name: 'A quarrel of <b>islands</b>' });
    expect(markedIn(title)).toEqual(['quarrel']);
    expect(screen.getByText('It began in May.')).toBeVisible();
  });

  it('shows a part of a long paragraph, with what was looked for in it', async () => {
    const before = 'Nothing of note was said for hours. '.repeat(20);
    const text = `${before}Then a narwhal rose beside the quay. ${before}`;
    openApp('/search?q=narwhal', searchable(article(1, 'Long', text)));
    const link = await screen.findByRole('link', { name: /narwhal/ });
    expect(link.textContent).toMatch(
      /^… .{60,100}Then a narwhal rose beside the quay\. .{100,240} …$/,
    );
  });

  it('puts the article first that holds the rarer words more often', async () => {
    const files = searchable(
      article(1, 'One', 'The quay. The quay. The quay. A seal.'),
      article(2, 'Two', 'The quay. A seal, a seal and a seal.'),
      article(3, 'Three', 'The quay.'),
      article(4, 'Four', 'The quay.'),
    );
    openApp('/search?q=quay+seal', files);
    expect(titlesIn(await list())).toEqual(['Two', 'One']);
  });

  it('keeps the field where a part of the index did not arrive, and tries again', async () => {
    const kept = new Map(Object.entries(VELLAN));
    let isDown = true;
    const app = openAppOn('/search?q=bus', async (path) => {
      if (isDown && path === 'search/bu.json') {
        throw new UnreadableFileError(path, 'the network did not answer');
      }
      if (!kept.has(path)) throw new MissingFileError(path);
      return kept.get(path);
    });
    expect(await screen.findByText(/^Not all that is needed to search did arrive/)).toBeVisible();
    expect(screen.getByText(/the network did not answer/)).toBeVisible();
    expect(screen.getByRole('searchbox')).toHaveValue('bus');
    isDown = false;
    await app.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await list()).toBeVisible();
  });

  it('reads no part of an index beside one of another build', async () => {
    openApp('/search?q=bus', {
      ...VELLAN,
      'search/bu.json': { edition: 'other', words: { bus: [0, 1] } },
    });
    expect(await screen.findByText(/was built anew since this page was opened/)).toBeVisible();
    expect(screen.queryByRole('list', { name: 'Found' })).toBeNull();
  });

  it('turns pages of ten, and goes no further than the last', async () => {
    const files = searchable(
      ...Array.from({ length: 23 }, (_, index) =>
        article(index, `Quay ${index}`, 'The quay is shut.'),
      ),
    );
    const app = openApp('/search?q=quay&page=99', files);
    expect(await screen.findByRole('link', { name: 'Quay 20' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Quay 19' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Page 3' })).toHaveAttribute('aria-current', 'page');
    const field = screen.getByRole('searchbox');
    await app.user.type(field, ' 7');
    expect(await screen.findByText('1 article')).toBeVisible();
    expect(field).toHaveFocus();
  });

  it('is reached from every page, its field ready to be typed in', async () => {
    const app = openApp('/health', VELLAN);
    await screen.findByRole('heading', { level: 1, name: 'Health' });
    await app.user.click(screen.getByRole('link', { name: 'Search' }));
    await screen.findByRole('heading', { level: 1, name: 'Search' });
    await waitFor(() => expect(screen.getByRole('searchbox')).toHaveFocus());
  });

  it('is reached by a key', async () => {
    const app = openApp('/health', VELLAN);
    await screen.findByRole('heading', { level: 1, name: 'Health' });
    await app.user.keyboard('s');
    expect(await screen.findByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
  });
});
