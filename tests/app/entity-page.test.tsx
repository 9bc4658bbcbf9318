// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { articleAddress } from '../../src/contract/addresses.ts';
import { CORRECTION_RULE } from '../../src/contract/correction.ts';
import { passageOf } from '../../src/contract/passage.ts';
// Fetched here, so that no test's own time goes into compiling them.
import '../../src/app/entity/page.tsx';
import '../../src/app/entity/index-page.tsx';
import { addressOf, openApp } from './setup.tsx';
import { ARTICLE, ENTITY_INDEX, FILES, HASK_FILE, QUOTES, span } from './article-fixture.ts';

async function openHask() {
  const app = openApp('/names/tobin-hask', FILES);
  await screen.findByRole('heading', { level: 1, name: 'Tobin Hask' });
  return app;
}

function section(name: RegExp): HTMLElement {
  const found = screen.getByRole('heading', { level: 2, name }).closest('section');
  if (found === null) throw new Error('The heading stands in no section.');
  return found;
}

describe('the page of a name', () => {
  it('tells its type and how the article introduces it', async () => {
    await openHask();
    expect(screen.getByRole('link', { name: 'person' })).toHaveAttribute(
      'href',
      '/names?type=person',
    );
    expect(screen.getByText('“who leads the council”')).toBeVisible();
    expect(screen.getByText('as the article introduces them')).toBeVisible();
    expect(document.title).toBe('Tobin Hask · Verbatim');
  });

  it('says how many of several articles introduce it so', async () => {
    const [article] = HASK_FILE.articles;
    if (article === undefined) throw new Error('The fixture has no article.');
    const other = { ...article, id: 'b1b2b3b4b5', passages: article.passages.slice(1) };
    const open = (articles: readonly (typeof article)[]) =>
      openApp('/names/tobin-hask', {
        ...FILES,
        'entities/tobin-hask.json': { ...HASK_FILE, articles },
      });
    const { unmount } = open([article, other]);
    expect(await screen.findByText('as one article introduces them')).toBeVisible();
    unmount();
    open([article, { ...article, id: 'b1b2b3b4b5' }]);
    expect(await screen.findByText('as the articles introduce them')).toBeVisible();
  });

  it('lists what it said by kind, each quote with its certainty and the way to its place', async () => {
    await openHask();
    const said = section(/^Said2 quotes, 1 text$/);
    const kinds = within(said).getAllByRole('heading', { level: 3 });
    expect(kinds.map((kind) => kind.textContent)).toEqual([
      'Partly in their own words, 1',
      'In the writer’s words, 1',
    ]);
    const [mixed, indirect] = within(said).getAllByRole('listitem');
    if (mixed === undefined || indirect === undefined) throw new Error('A quote is missing.');
    expect(
      within(mixed).getByRole('link', {
        name: 'the hull had "failed two inspections" since 2024',
      }),
    ).toHaveAttribute('href', `/quotes/a1b2c3d4e5-${QUOTES.hull.id}`);
    expect(within(mixed).getByText('marks in the source')).toBeVisible();
    expect(
      within(mixed).getByText('Tobin Hask, who leads the council, noted that …'),
    ).toBeVisible();
    expect(within(indirect).getByText('sure')).toBeVisible();
    expect(
      within(indirect).getByRole('link', { name: /^in the article: The Harbour Council/ }),
    ).toHaveAttribute('href', articleAddress(ARTICLE, passageOf(ARTICLE, QUOTES.bus.spans)));
  });

  it('tells of which quotes a person named it as the speaker', async () => {
    const said = HASK_FILE.said.map((summary, index) => ({
      ...summary,
      quote: {
        ...summary.quote,
        attribution: {
          ...summary.quote.attribution,
          rule: index === 0 ? CORRECTION_RULE : summary.quote.attribution.rule,
        },
      },
    }));
    openApp('/names/tobin-hask', {
      ...FILES,
      'entities/tobin-hask.json': { ...HASK_FILE, said },
    });
    await screen.findByRole('heading', { level: 1, name: 'Tobin Hask' });
    const [first, second] = within(section(/^Said2/)).getAllByRole('listitem');
    expect(first).toHaveTextContent('speaker corrected by hand');
    expect(second).not.toHaveTextContent('corrected by hand');
  });

  it('draws no table of wordings where it has none', async () => {
    openApp('/names/tobin-hask', {
      ...FILES,
      'entities/tobin-hask.json': {
        ...HASK_FILE,
        entity: { ...HASK_FILE.entity, variants: [] },
        references: [],
      },
    });
    await screen.findByRole('heading', { level: 1, name: 'Tobin Hask' });
    expect(screen.queryByRole('heading', { level: 2, name: /^Called/ })).toBeNull();
    expect(screen.queryByRole('columnheader', { name: 'Wording' })).toBeNull();
  });

  it('lists what others said about it, with their names', async () => {
    await openHask();
    const about = section(/^Said about/);
    expect(within(about).getByText('unattributed')).toBeVisible();
    expect(within(about).getByText('Who pays for the bridge?', { exact: false })).toBeVisible();
  });

  it('leads from every wording and every place to the article', async () => {
    await openHask();
    const second = articleAddress(ARTICLE, passageOf(ARTICLE, [span(4, 'Hask')]));
    expect(within(section(/^Called/)).getByRole('link', { name: 'Hask' })).toHaveAttribute(
      'href',
      second,
    );
    expect(
      within(section(/^Articles/)).getByRole('link', { name: 'Hask said a bus would run' }),
    ).toHaveAttribute('href', second);
    expect(
      within(section(/^Headlines/)).getByRole('link', { name: /^Ferry Closed/ }),
    ).toHaveAttribute('href', '/headlines/ferry-closed-c3d4e5f607');
  });

  it('tells what else stands for it, how often and where first', async () => {
    await openHask();
    const called = within(section(/^Called/));
    expect(called.getByRole('row', { name: 'he pronoun 2' })).toBeVisible();
    expect(called.getByRole('link', { name: 'he' })).toHaveAttribute(
      'href',
      articleAddress(ARTICLE, passageOf(ARTICLE, [span(4, 'Hask')])),
    );
  });

  it('pictures whom it speaks about and is named with, each mark a link', async () => {
    await openHask();
    const picture = screen.getByRole('figure', {
      name: 'Picture: whom Tobin Hask speaks about and is named with',
    });
    const marks = within(picture).getAllByRole('link');
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Harbour Council: spoken about in 1 quote, named together in 2 places',
      'Vellan: spoken about in 1 quote',
      'Mara Ostrel: named together in 1 place',
    ]);
    expect(marks[1]).toHaveAttribute('href', '/names/vellan');
    expect(picture).toHaveTextContent(
      'Solid: speaks about, with the number of quotes. Dotted: only named with, with the number of places.',
    );
  });

  it('explains no line that the picture lacks', async () => {
    openApp('/names/tobin-hask', {
      ...FILES,
      'entities/tobin-hask.json': { ...HASK_FILE, said: [] },
    });
    const picture = await screen.findByRole('figure', { name: /^Picture/ });
    expect(within(picture).getByText(/^Dotted/)).toBeVisible();
    expect(within(picture).queryByText(/Solid/)).toBeNull();
  });

  it('tells the same as a table', async () => {
    const { user } = await openHask();
    await user.click(screen.getByText('The same as a table'));
    const council = screen.getByRole('row', { name: /^Harbour Council/ });
    const cells = within(council).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual(['1', '2']);
  });

  it('keeps long lists short and leads to all of them', async () => {
    const [quote] = HASK_FILE.about;
    const [headline] = HASK_FILE.headlines;
    if (quote === undefined || headline === undefined) throw new Error('The fixture is empty.');
    const said = Array.from({ length: 25 }, (_, index) => ({
      ...quote,
      id: `${quote.id}${index}`,
    }));
    const headlines = Array.from({ length: 20 }, (_, index) => ({ ...headline, id: `${index}` }));
    openApp('/names/tobin-hask', {
      ...FILES,
      'entities/tobin-hask.json': { ...HASK_FILE, said, headlines },
    });
    expect(await screen.findByText('All 25 quotes of this kind')).toHaveAttribute(
      'href',
      '/quotes?speaker=tobin-hask&kind=direct',
    );
    expect(screen.getByText('8 more')).toBeVisible();
    expect(screen.getByText('8 more').closest('details')).not.toHaveAttribute('open');
  });

  it('has its lists open as they were left, after a visit elsewhere and back', async () => {
    const [headline] = HASK_FILE.headlines;
    if (headline === undefined) throw new Error('The fixture is empty.');
    const headlines = Array.from({ length: 20 }, (_, index) => ({ ...headline, id: `${index}` }));
    const { user, router } = openApp('/names/tobin-hask', {
      ...FILES,
      'entities/tobin-hask.json': { ...HASK_FILE, headlines },
    });
    const isOpen = () => screen.getByText('8 more').closest('details')?.open;
    await user.click(await screen.findByText('8 more'));
    expect(isOpen()).toBe(true);
    await user.click(screen.getByRole('link', { name: 'person' }));
    await screen.findByRole('heading', { level: 1, name: 'People & places' });
    await act(() => router.navigate(-1));
    await screen.findByRole('heading', { level: 1, name: 'Tobin Hask' });
    expect(isOpen()).toBe(true);
    await user.click(screen.getByText('8 more'));
    await user.click(screen.getByRole('link', { name: 'person' }));
    await screen.findByRole('heading', { level: 1, name: 'People & places' });
    await act(() => router.navigate(-1));
    await screen.findByRole('heading', { level: 1, name: 'Tobin Hask' });
    expect(isOpen()).toBe(false);
  });

  it('is reached under the id it had before a merge', async () => {
    const app = openApp('/names/ostrel', FILES);
    await screen.findByRole('heading', { level: 1, name: 'Mara Ostrel' });
    expect(addressOf(app)).toBe('/names/mara-ostrel');
  });

  it('is not found where nobody has the name', async () => {
    openApp('/names/nobody-at-all', FILES);
    expect(await screen.findByText('Nobody and nothing here has this name.')).toBeVisible();
  });

  it('says so where nothing is attributed', async () => {
    openApp('/names/tobin-hask', {
      ...FILES,
      'entities/tobin-hask.json': { ...HASK_FILE, said: [] },
    });
    expect(await screen.findByText('Nothing here is attributed to Tobin Hask.')).toBeVisible();
  });
});

describe('the index of names', () => {
  async function openIndex(search = '') {
    const app = openApp(`/names${search}`, FILES);
    await screen.findByRole('heading', { level: 1, name: 'People & places' });
    return app;
  }

  function namesIn(type: string): (string | null)[] {
    return within(section(new RegExp(`^${type}`)))
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
  }

  it('lists names by type, those who speak most first', async () => {
    await openIndex();
    expect(namesIn('People')).toEqual(['/names/mara-ostrel', '/names/tobin-hask']);
    expect(namesIn('Organisations')).toEqual(['/names/harbour-council', '/names/vellan-courier']);
    expect(namesIn('Known only by their role')).toEqual(['/names/a1b2c3d4e5-council-clerk']);
    expect(screen.getByText('6 names')).toBeVisible();
  });

  it('narrows while one types and opens the first name on Enter', async () => {
    const app = await openIndex();
    const field = screen.getByRole('searchbox', { name: 'Find a name' });
    await app.user.type(field, 'hask');
    expect(await screen.findByText('1 of 6 names')).toBeVisible();
    expect(addressOf(app)).toBe('/names?q=hask');
    await app.user.type(field, '{Enter}');
    await waitFor(() => expect(addressOf(app)).toBe('/names/tobin-hask'));
  });

  it('takes type and words from the address', async () => {
    await openIndex('?type=organisation&q=cour');
    expect(namesIn('Organisations')).toEqual(['/names/vellan-courier']);
    expect(screen.queryByRole('heading', { name: /^People\d/ })).toBeNull();
  });

  it('has a hundred names of one type on a page, the page in the address', async () => {
    const [like] = ENTITY_INDEX.entities;
    if (like === undefined) throw new Error('The index has names.');
    const entities = Array.from({ length: 130 }, (_, index) => ({
      ...like,
      id: `person-${index + 1}`,
      name: `Person ${index + 1}`,
      type: 'person' as const,
      mentions: 1000 - index,
    }));
    const app = openApp('/names?type=person', { 'entities.json': { ...ENTITY_INDEX, entities } });
    expect(await screen.findByText('130 of 130 names, page 1 of 2')).toBeVisible();
    expect(namesIn('People')).toHaveLength(100);
    await app.user.click(screen.getByRole('link', { name: 'Next page' }));
    await waitFor(() => expect(addressOf(app)).toBe('/names?type=person&page=2'));
    expect(await screen.findByText('130 of 130 names, page 2 of 2')).toBeVisible();
    expect(namesIn('People')).toEqual(entities.slice(100).map(({ id }) => `/names/${id}`));
    const heading = screen.getByRole('heading', { level: 1, name: 'People & places' });
    await waitFor(() => expect(heading).toHaveFocus());
    await waitFor(() => expect(document.title).toBe('People, page 2 · Verbatim'));
  });

  it('finds a name by what else it is called, and says by what', async () => {
    await openIndex('?q=boat builder');
    expect(
      screen.getByRole('link', { name: /^Mara Ostrel, called The island’s boat builder/ }),
    ).toHaveAttribute('href', '/names/mara-ostrel');
    expect(screen.getByText('1 of 6 names')).toBeVisible();
  });

  it('puts the focus into the field once all names are shown again', async () => {
    const app = await openIndex('?q=zzz');
    await app.user.click(screen.getByRole('link', { name: 'Show all names' }));
    expect(await screen.findByText('6 names')).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('searchbox', { name: 'Find a name' })).toHaveFocus(),
    );
  });

  it('says plainly that nothing has the name', async () => {
    await openIndex('?q=zzz');
    expect(screen.getByText(/Nobody and nothing is called “zzz” here/)).toBeVisible();
  });

  it('says plainly that nothing is of the type, and leads to all names', async () => {
    const persons = ENTITY_INDEX.entities.filter(({ type }) => type === 'person');
    openApp('/names?type=event', {
      ...FILES,
      'entities.json': { ...ENTITY_INDEX, entities: persons },
    });
    expect(await screen.findByText('No name here is of this type.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Show all names' })).toHaveAttribute('href', '/names');
  });

  it('says plainly that there are no names at all', async () => {
    openApp('/names', { 'entities.json': { ...ENTITY_INDEX, entities: [] } });
    expect(await screen.findByText('No dump names anybody yet.')).toBeVisible();
  });
});
