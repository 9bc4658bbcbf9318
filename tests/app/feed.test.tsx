import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FEED, filesOfFeed, longFeed } from './feed-fixture.ts';
import { addressOf, openApp, openAppOn } from './setup.tsx';

type App = ReturnType<typeof openApp>;

async function openFeed(address = '/', feed = FEED) {
  const app = openApp(address, filesOfFeed(feed));
  await screen.findByRole('heading', { level: 1, name: 'Headlines' });
  return app;
}

async function arriveAt(app: App, address: string): Promise<void> {
  await waitFor(() => expect(addressOf(app)).toBe(address));
  // The address changes first, the page a moment later.
  await act(async () => undefined);
}

/** A link by all its words; marked words inside it keep the library from finding it by name. */
function linkReading(words: string): HTMLElement {
  const link = screen.getAllByRole('link').find(({ textContent }) => textContent === words);
  if (link === undefined) throw new Error(`No link reads "${words}".`);
  return link;
}

const headlines = () =>
  screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
const facet = (name: string) => within(screen.getByRole('group', { name }));
const box = (name: string) => screen.getByRole('checkbox', { name });

describe('the headline feed', () => {
  it('leads with the newest article and tells our words from the source’s', async () => {
    await openFeed();
    const lead = within(screen.getByRole('article'));
    expect(
      lead.getByRole('link', { name: 'The Harbour Council closed the Vellan ferry' }),
    ).toHaveAttribute('href', '/articles/the-harbour-council-closed-the-vellan-ferry-a000000001');
    expect(lead.getByText('a crossing older than the town itself.')).toBeVisible();
    expect(lead.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'title from the first sentence',
      'no date in the dump',
      '4 min',
      '2 quotes by 1 speaker',
      '17 repairs',
    ]);
    expect(lead.getByRole('link', { name: 'Coast' })).toHaveAttribute('href', '/tags/coast');
  });

  it('gives a date in the time zone it was written in', async () => {
    const [first, ...others] = FEED.articles;
    if (first === undefined) throw new Error('The feed has articles.');
    const dated = { ...first, date: '2025-03-05T23:30:00-05:00' };
    await openFeed('/', { ...FEED, articles: [dated, ...others] });
    expect(screen.getByText('5 March 2025')).toHaveAttribute('datetime', dated.date);
  });

  it('shows articles and headlines as rows, a headline that names an article only once', async () => {
    await openFeed();
    expect(headlines()).toEqual([
      'Corrinshire counted its lamps',
      'Vellan Ferry Rowers Refuse to Leave the Pier',
      '‘We will row it ourselves, then’: Ostrel on Vellan',
      'Corrinshire Lamp Count Enters Third Night',
      'Hask to Lead Corrinshire Lamp Inquiry',
      'Fog Expected',
    ]);
    expect(screen.getByRole('heading', { level: 2, name: '7 stories' })).toBeVisible();
  });

  it('names the speaker and the outlet of a headline', async () => {
    await openFeed('/?outlet=Pier+Post');
    expect(screen.getByRole('link', { name: 'Speaks: Mara Ostrel' })).toHaveAttribute(
      'href',
      '/names/mara-ostrel',
    );
    expect(screen.getByText('Pier Post', { selector: 'li' })).toHaveTextContent(
      'Outlet: Pier Post',
    );
  });

  it('shows quotes on the record, each leading to its passage', async () => {
    await openFeed();
    const record = within(screen.getByRole('region', { name: 'On the record' }));
    expect(
      record.getByRole('link', { name: '“Nobody asked the people who row it,”' }),
    ).toHaveAttribute(
      'href',
      '/articles/the-harbour-council-closed-the-vellan-ferry-a000000001#at=100-140&from=Nobody+asked+the&to=who+row+it&sum=0a1b2c3d',
    );
    expect(record.getByRole('link', { name: 'Mara Ostrel' })).toBeVisible();
    expect(record.getByText('marks restored')).toBeVisible();
  });
});

describe('filtering the feed', () => {
  it('counts before the choice, and puts the choice in the address', async () => {
    const app = await openFeed();
    await app.user.click(box('Inland 2'));
    await arriveAt(app, '/?tag=inland');
    expect(headlines()).toEqual([
      'Corrinshire Lamp Count Enters Third Night',
      'Hask to Lead Corrinshire Lamp Inquiry',
    ]);
    expect(screen.getByText('2 of 7 stories')).toBeVisible();
    await waitFor(() => expect(document.title).toBe('Inland · Headlines · Verbatim'));
  });

  it('keeps the focus on what was chosen', async () => {
    const app = await openFeed();
    await app.user.click(box('Inland 2'));
    expect(box('Inland 2')).toHaveFocus();
  });

  it('ticks at once, before the page follows, and adds a second tick to the first', async () => {
    // An unknown name makes each page wait for the list of old names.
    let answer = () => undefined as void;
    let asked = 0;
    const app = openAppOn('/?names=gone', (path) => {
      if (path === 'feed.json') return Promise.resolve(FEED);
      asked += 1;
      return asked === 1
        ? Promise.resolve({ entities: [], aliases: {} })
        : new Promise((resolve) => (answer = () => resolve({ entities: [], aliases: {} })));
    });
    await screen.findByRole('heading', { level: 1, name: 'Headlines' });
    app.client.removeQueries({ queryKey: ['entities.json'] });
    const ticked = () =>
      facet('Source tag')
        .getAllByRole('checkbox', { checked: true })
        .map((each) => each.closest('label')?.textContent);
    await app.user.click(facet('Source tag').getByRole('checkbox', { name: /^Inland/ }));
    expect(ticked()).toEqual([expect.stringMatching(/^Inland/)]);
    expect(addressOf(app)).toBe('/?names=gone');
    await app.user.click(facet('Source tag').getByRole('checkbox', { name: /^Coast/ }));
    expect(ticked()).toHaveLength(2);
    await act(async () => answer());
    await arriveAt(app, '/?tag=inland&tag=coast&names=gone');
    expect(ticked()).toHaveLength(2);
  });

  it('takes any of several tags, or only what has all of them', async () => {
    const app = await openFeed('/?tag=inland&tag=coast');
    expect(headlines()).toHaveLength(4);
    await app.user.selectOptions(
      screen.getByRole('combobox', { name: 'How many of these a story must have' }),
      'all of them',
    );
    await arriveAt(app, '/?tag=inland&tag=coast&match=all');
    expect(headlines()).toEqual(['Hask to Lead Corrinshire Lamp Inquiry']);
  });

  it('gives names by their type, and finds articles by them too', async () => {
    const app = await openFeed();
    expect(facet('People named').getAllByRole('checkbox')).toHaveLength(2);
    expect(facet('Organisations named').getByRole('checkbox')).toHaveAccessibleName(
      'Harbour Council 2',
    );
    await app.user.click(facet('Places named').getByRole('checkbox', { name: 'Corrinshire 3' }));
    await arriveAt(app, '/?names=corrinshire');
    expect(headlines()).toEqual([
      'Corrinshire counted its lamps',
      'Corrinshire Lamp Count Enters Third Night',
      'Hask to Lead Corrinshire Lamp Inquiry',
    ]);
  });

  it('asks for one of the people and one of the places, as the groups are shown', async () => {
    await openFeed('/?names=vellan&names=corrinshire&names=tobin-hask');
    expect(headlines()).toEqual(['Hask to Lead Corrinshire Lamp Inquiry']);
    expect(facet('Places named').getByRole('checkbox', { name: 'Vellan 0' })).toBeChecked();
    expect(facet('People named').getByRole('checkbox', { name: 'Mara Ostrel 1' })).toBeVisible();
  });

  it('tells a tag from a place of one name, in chips and title', async () => {
    const [first, ...others] = FEED.headlines;
    if (first === undefined) throw new Error('The feed has headlines.');
    const tags = [{ label: 'Vellan', slug: 'vellan', origin: 'source' as const }];
    const app = await openFeed('/?tag=vellan&names=vellan&names=mara-ostrel', {
      ...FEED,
      headlines: [{ ...first, tags }, ...others],
    });
    const chips = within(screen.getByRole('list', { name: 'Chosen filters' }));
    expect(chips.getAllByRole('button').map((chip) => chip.getAttribute('aria-label'))).toEqual([
      'Remove Tag: Vellan',
      'Remove Place: Vellan',
      'Remove Mara Ostrel',
    ]);
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    await waitFor(() =>
      expect(document.title).toBe(
        'Tag: Vellan · Place: Vellan · Mara Ostrel · Headlines · Verbatim',
      ),
    );
    await app.user.click(chips.getByRole('button', { name: 'Remove Tag: Vellan' }));
    await arriveAt(app, '/?names=vellan&names=mara-ostrel');
    expect(headlines()).toEqual(['‘We will row it ourselves, then’: Ostrel on Vellan']);
  });

  it('finds what has no tag, a quote, or another wording', async () => {
    const app = await openFeed();
    await app.user.click(box('untagged 3'));
    await arriveAt(app, '/?tag=');
    expect(headlines()).toContain('Fog Expected');
    await app.user.click(box('untagged 3'));
    await arriveAt(app, '/');
    await app.user.click(box('another wording 1'));
    await arriveAt(app, '/?has=wordings');
    expect(headlines()).toEqual(['Vellan Ferry Rowers Refuse to Leave the Pier']);
  });

  it('takes a choice back by its chip, and all of them at once', async () => {
    const app = await openFeed('/?tag=inland&names=tobin-hask');
    await app.user.click(screen.getByRole('button', { name: 'Remove Inland' }));
    await arriveAt(app, '/?names=tobin-hask');
    await app.user.click(screen.getByRole('link', { name: 'Clear' }));
    await arriveAt(app, '/');
    expect(screen.queryByRole('list', { name: 'Chosen filters' })).not.toBeInTheDocument();
  });

  it('finds typed words in any order, accents and apostrophes aside, replacing the entry', async () => {
    const app = await openFeed('/?tag=coast');
    await app.user.type(
      screen.getByRole('searchbox', { name: 'Filter by headline or name' }),
      "pier vellan's",
    );
    await arriveAt(app, '/?tag=coast&q=pier+vellan%27s');
    expect(headlines()).toEqual(['Vellan Ferry Rowers Refuse to Leave the Pier']);
    expect(app.router.state.historyAction).toBe('REPLACE');
  });

  it('finds a story by the names that stand in it, also those that its own words leave out', async () => {
    await openFeed('/?q=tobin');
    expect(headlines()).toEqual(['Hask to Lead Corrinshire Lamp Inquiry']);
    expect(screen.getByText('1 of 7 stories')).toBeVisible();
  });

  it('leads from words that no story has to the quotes', async () => {
    await openFeed('/?q=row+zeppelin');
    expect(screen.getByRole('link', { name: 'Look for “row zeppelin” in quotes' })).toHaveAttribute(
      'href',
      '/quotes?q=row+zeppelin',
    );
  });

  it('loses no letter that is typed while the rows follow', async () => {
    const app = await openFeed();
    const field = screen.getByRole('searchbox', { name: 'Filter by headline or name' });
    const values = new Set<string>();
    field.addEventListener('input', () => values.add((field as HTMLInputElement).value));
    await app.user.type(field, 'ro');
    await arriveAt(app, '/?q=ro');
    await app.user.type(field, 'we');
    await arriveAt(app, '/?q=rowe');
    expect([...values]).toEqual(['r', 'ro', 'row', 'rowe']);
    expect(field).toHaveValue('rowe');
    expect(field).toHaveFocus();
  });

  it('keeps the focus near when the chip that had it goes', async () => {
    const app = await openFeed('/?tag=inland');
    await app.user.click(screen.getByRole('button', { name: 'Remove Inland' }));
    await arriveAt(app, '/');
    const heading = screen.getByRole('heading', { level: 2, name: '7 stories' });
    await waitFor(() => expect(heading).toHaveFocus());
  });

  it('says so where nothing is left, and offers everything again', async () => {
    const app = await openFeed('/?q=zeppelin');
    expect(screen.getByText('No story has all that you ask for.')).toBeVisible();
    await app.user.click(screen.getByRole('link', { name: 'Show all stories' }));
    await arriveAt(app, '/');
    expect(screen.getByRole('article')).toBeVisible();
    expect(screen.getByRole('searchbox', { name: 'Filter by headline or name' })).toHaveValue('');
  });

  it('has a way from the open panel to what is found, which closes it', async () => {
    const app = await openFeed();
    await app.user.click(screen.getByRole('button', { name: 'Filters' }));
    await app.user.click(box('Inland 2'));
    await arriveAt(app, '/?tag=inland');
    const heading = screen.getByRole('button', { name: 'Filters, 1 chosen: 2 stories' });
    await app.user.click(screen.getByRole('button', { name: 'Show 2 stories' }));
    expect(heading).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('button', { name: /^Show/ })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2, name: '2 of 7 stories' })).toHaveFocus();
  });

  it('can be skipped, the address left alone', async () => {
    const app = await openFeed('/?tag=inland');
    await app.user.click(screen.getByRole('link', { name: 'Skip to the stories' }));
    expect(screen.getByRole('heading', { level: 2, name: '2 of 7 stories' })).toHaveFocus();
    expect(addressOf(app)).toBe('/?tag=inland');
  });

  it('goes back to the filters before', async () => {
    const app = await openFeed();
    await app.user.click(box('Inland 2'));
    await arriveAt(app, '/?tag=inland');
    await app.user.click(box('Corrinshire 2'));
    await arriveAt(app, '/?tag=inland&names=corrinshire');
    await app.router.navigate(-1);
    await arriveAt(app, '/?tag=inland');
    expect(box('Corrinshire 2')).not.toBeChecked();
    expect(box('Inland 2')).toBeChecked();
  });

  it('follows a name that was merged into another', async () => {
    const app = openApp('/?tag=inland&names=t-hask', {
      'feed.json': FEED,
      'entities.json': { entities: [], aliases: { 't-hask': 'tobin-hask' } },
    });
    expect(await screen.findByRole('checkbox', { name: 'Tobin Hask 1' })).toBeChecked();
    expect(addressOf(app)).toBe('/?tag=inland&names=tobin-hask');
  });

  it('shows a filter of the address that nothing has, so that it can be taken back', async () => {
    const app = await openFeed('/?outlet=Nobody+Gazette');
    await app.user.click(screen.getByRole('button', { name: 'Remove Nobody Gazette' }));
    await arriveAt(app, '/');
    expect(screen.getByRole('heading', { level: 2, name: '7 stories' })).toBeVisible();
  });
});

describe('two wordings of one story', () => {
  it('open to show both with the words that differ', async () => {
    const app = await openFeed();
    await app.user.click(screen.getByRole('button', { name: '2 wordings', expanded: false }));
    const other = linkReading('Vellan’s Rowers Refuse to Leave Pier, Defying Council');
    expect(
      within(other)
        .getAllByRole('mark')
        .map((mark) => mark.textContent),
    ).toEqual(['Defying Council']);
  });

  it('are still open after a visit elsewhere and back, with the focus where it was', async () => {
    const app = await openFeed('/?tag=coast');
    await app.user.click(screen.getByRole('button', { name: '2 wordings' }));
    await app.user.click(linkReading('Vellan’s Rowers Refuse to Leave Pier, Defying Council'));
    await screen.findByRole('heading', { level: 1, name: /^Vellan’s Rowers/ });
    await app.router.navigate(-1);
    await arriveAt(app, '/?tag=coast');
    const link = linkReading('Vellan’s Rowers Refuse to Leave Pier, Defying Council');
    await waitFor(() => expect(link).toHaveFocus());
  });
});

describe('a long feed', () => {
  it('has a hundred rows on a page, the page in the address', async () => {
    const app = await openFeed('/', longFeed(250));
    expect(headlines()).toHaveLength(100);
    expect(screen.getByText('250 stories, page 1 of 3')).toBeVisible();
    await app.user.click(screen.getByRole('link', { name: 'Next page' }));
    await arriveAt(app, '/?page=2');
    expect(headlines()[0]).toBe('Harbour bulletin number 101');
    expect(screen.getByRole('link', { name: 'Page 2' })).toHaveAttribute('aria-current', 'page');
    const heading = screen.getByRole('heading', { level: 2, name: /page 2 of 3/ });
    await waitFor(() => expect(heading).toHaveFocus());
  });

  it('shows each story on one page only, the lead above the first', async () => {
    const long = longFeed(250);
    const app = await openFeed('/', { ...long, articles: FEED.articles.slice(0, 1) });
    expect(screen.getByRole('article')).toBeVisible();
    expect(headlines().at(-1)).toBe('Harbour bulletin number 100');
    await app.user.click(screen.getByRole('link', { name: 'Page 2' }));
    await arriveAt(app, '/?page=2');
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
    expect(headlines()[0]).toBe('Harbour bulletin number 101');
  });

  it('starts again at its first page when a filter changes', async () => {
    const app = await openFeed('/?page=3', longFeed(250));
    await app.user.click(box('Even 125'));
    await arriveAt(app, '/?tag=even');
    expect(headlines()[0]).toBe('Harbour bulletin number 2');
  });

  it('says of a page that one page of stories does not have that there is only one', async () => {
    await openFeed('/?tag=coast&page=5');
    expect(screen.getByText('There is only one page.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to the first page' })).toHaveAttribute(
      'href',
      '/?tag=coast',
    );
  });

  it('tells a page beyond the last from a story that is not there', async () => {
    const app = await openFeed('/?page=9', longFeed(250));
    expect(screen.getByText('There are only 3 pages.')).toBeVisible();
    await app.user.click(screen.getByRole('link', { name: 'Go to the last page' }));
    await arriveAt(app, '/?page=3');
  });

  it('keeps the rest of a long facet behind a button, with a field to find in it', async () => {
    const tags = Array.from({ length: 20 }, (_, index) => `Parish ${index + 1}`);
    const { headlines: rows, ...rest } = longFeed(20);
    const app = await openFeed('/', {
      ...rest,
      headlines: rows.map((row, index) => ({
        ...row,
        tags: [{ label: tags[index] ?? '', slug: `parish-${index + 1}`, origin: 'source' }],
      })),
    });
    const sources = facet('Source tag');
    expect(sources.getAllByRole('checkbox')).toHaveLength(6);
    await app.user.click(sources.getByRole('button', { name: '14 more in Source tag' }));
    await app.user.type(sources.getByRole('searchbox', { name: 'Find in Source tag' }), 'sh 12');
    await app.user.click(sources.getByRole('checkbox', { name: 'Parish 12 1' }));
    await app.user.click(sources.getByRole('button', { name: 'fewer in Source tag' }));
    expect(sources.getByRole('checkbox', { name: 'Parish 12 1' })).toBeChecked();
  });

  it('calls a facet’s values all, not more, where none of them would show anything', async () => {
    const { headlines: rows, ...rest } = longFeed(20);
    await openFeed('/?q=nowhere', {
      ...rest,
      headlines: rows.map((row, index) => ({
        ...row,
        tags: [{ label: `Parish ${index}`, slug: `parish-${index}`, origin: 'source' }],
      })),
    });
    const sources = facet('Source tag');
    expect(sources.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(sources.getByRole('button', { name: 'all 20 in Source tag' })).toBeVisible();
  });
});

describe('an empty site', () => {
  it('says that there is nothing yet, and why', async () => {
    await openFeed('/', longFeed(0));
    expect(screen.getByText(/nothing to read yet/)).toBeVisible();
  });
});
