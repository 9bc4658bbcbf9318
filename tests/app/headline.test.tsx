import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FEED, filesOfFeed } from './feed-fixture.ts';
import { addressOf, openApp, openAppOn } from './setup.tsx';

async function openHeadline(address: string) {
  const app = openApp(address, filesOfFeed(FEED));
  await screen.findByRole('heading', { level: 1 });
  return app;
}

const pairs = (region: string) =>
  within(screen.getByRole('region', { name: region }))
    .getAllByRole('term')
    .map((term) => [term.textContent, term.nextElementSibling?.textContent]);

describe('a headline’s page', () => {
  it('shows the wording, what is said in it and who says it', async () => {
    await openHeadline('/headlines/we-will-row-it-ourselves-then-ostrel-on-vellan-b000000002');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '‘We will row it ourselves, then’: Ostrel on Vellan',
    );
    expect(document.title).toBe('‘We will row it ourselves, then’: Ostrel on Vellan · Verbatim');
    const said = within(screen.getByRole('region', { name: 'Said in it' }));
    expect(said.getByRole('blockquote')).toHaveTextContent('We will row it ourselves,');
    expect(
      said.getAllByRole('link', { name: 'Mara Ostrel' }).map((link) => link.getAttribute('href')),
    ).toEqual(['/names/mara-ostrel', '/names/mara-ostrel']);
    expect(said.getByText('direct · marks in the source, sure')).toBeVisible();
    expect(said.getByText('headline colon, sure')).toBeInTheDocument();
  });

  it('lists names by type, the outlet as written, and says where there is no tag', async () => {
    await openHeadline('/headlines/we-will-row-it-ourselves-then-ostrel-on-vellan-b000000002');
    expect(pairs('Named in it')).toEqual([
      ['Mara Ostrel', 'person'],
      ['Vellan', 'place'],
    ]);
    expect(pairs('Outlet')).toEqual([['Pier Post', 'as the dump writes it']]);
    expect(screen.getByRole('link', { name: 'Pier Post' })).toHaveAttribute(
      'href',
      '/?outlet=Pier+Post',
    );
    expect(screen.getByText('The dumps give it none.')).toBeVisible();
  });

  it('tells a tag of its own from one of its other wording', async () => {
    await openHeadline('/headlines/vellans-rowers-refuse-to-leave-pier-defying-council-b000000003');
    expect(pairs('Tags')).toEqual([['Coast', 'from another wording']]);
    const wordings = within(screen.getByRole('region', { name: 'Wordings of this story' }));
    expect(wordings.getAllByRole('mark').map((mark) => mark.textContent)).toEqual([
      'Ferry',
      'the',
      'Defying Council',
    ]);
    expect(wordings.getByRole('link')).toHaveAttribute(
      'href',
      '/headlines/vellan-ferry-rowers-refuse-to-leave-the-pier-b000000001',
    );
  });

  it('leads to the dump and line of each appearance', async () => {
    await openHeadline('/headlines/fog-expected-b000000006');
    expect(screen.getByRole('link', { name: 'harbour.txt, line 18' })).toHaveAttribute(
      'href',
      '/dumps/d000000001#line=18',
    );
    expect(screen.getByText('The dump’s own words, untouched.')).toBeVisible();
  });

  it('leads to the article whose title it is', async () => {
    await openHeadline('/headlines/corrinshire-counted-its-lamps-b000000007');
    expect(screen.getByRole('link', { name: 'Read the article' })).toHaveAttribute(
      'href',
      '/articles/corrinshire-counted-its-lamps-a000000002',
    );
  });

  it('asks for its own file alone, never for the whole feed', async () => {
    const files = new Map(Object.entries(filesOfFeed(FEED)));
    const asked: string[] = [];
    openAppOn(
      '/headlines/vellan-ferry-rowers-refuse-to-leave-the-pier-b000000001',
      async (path) => {
        asked.push(path);
        return files.get(path);
      },
    );
    expect(await screen.findByRole('region', { name: 'Wordings of this story' })).toBeVisible();
    expect(asked).toEqual(['headlines/b000000001.json']);
  });

  it('puts a wrong slug right in the address', async () => {
    const app = await openHeadline('/headlines/mist-maybe-b000000006');
    expect(addressOf(app)).toBe('/headlines/fog-expected-b000000006');
  });

  it.each(['/headlines/fog-expected-ffffffffff', '/headlines/fog-expected'])(
    'is not found at %s',
    async (address) => {
      await openHeadline(address);
      expect(screen.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
      expect(screen.getByText('No headline has this address.')).toBeVisible();
    },
  );
});
