// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { articleAddress } from '../../src/contract/addresses.ts';
import type { Quote } from '../../src/contract/article.ts';
import { CORRECTION_RULE, NOT_READ_RULE } from '../../src/contract/correction.ts';
import { passageOf } from '../../src/contract/passage.ts';
// Fetched here, so that no test's own time goes into compiling them.
import '../../src/app/quote/page.tsx';
import '../../src/app/quote/index-page.tsx';
import { addressOf, openApp, openAppOn } from './setup.tsx';
import {
  ARTICLE,
  ARTICLE_FILE,
  FILES,
  NAMES,
  QUOTE_INDEX,
  QUOTES,
  SPEAKING_HEADLINE,
} from './article-fixture.ts';

const CUT_OFF = `/quotes/${ARTICLE.id}-${QUOTES.cutOff.id}`;
const IN_HEADLINE = `/quotes/${SPEAKING_HEADLINE.id}-${SPEAKING_HEADLINE.quotes[0]?.id ?? ''}`;
const [START = 0, END = 0] = QUOTES.cutOff.id.split('-').map(Number);

afterEach(() => void vi.useRealTimers());

describe('the page of a quote', () => {
  it('shows the words large, who spoke and what stands around', async () => {
    openApp(CUT_OFF, FILES);
    expect(
      await screen.findByRole('heading', { level: 1, name: '“We won’t be cut off,”' }),
    ).toBeVisible();
    expect(screen.getByText(', “a boat builder”')).toBeVisible();
    const context = screen.getByRole('region', { name: 'Where it stands' });
    expect(
      within(context).getByText(
        'The Harbour Council closed the Vellan ferry on Monday, a step that islanders have feared for years.',
      ),
    ).toBeVisible();
    expect(context).toHaveTextContent(
      '“We won’t be cut off,” Mara Ostrel, a boat builder, told the Vellan Courier.',
    );
    expect(within(context).getByRole('link', { name: 'Read it in the article' })).toHaveAttribute(
      'href',
      articleAddress(ARTICLE, passageOf(ARTICLE, QUOTES.cutOff.spans)),
    );
    expect(document.title).toBe('Mara Ostrel: “We won’t be cut off,” · Verbatim');
  });

  it('says that its speaker was named by hand, and who was read before', async () => {
    const cutOff: Quote = {
      ...QUOTES.cutOff,
      attribution: {
        speakers: [{ entity: 'tobin-hask', mention: null }],
        certainty: 'sure',
        rule: CORRECTION_RULE,
        rejected: [{ entity: 'mara-ostrel', why: 'it was read so (cue subject)' }],
      },
    };
    const quotes = ARTICLE.quotes.map((quote) => (quote.id === cutOff.id ? cutOff : quote));
    openApp(CUT_OFF, {
      ...FILES,
      [`articles/${ARTICLE.id}.json`]: { ...ARTICLE_FILE, article: { ...ARTICLE, quotes } },
    });
    await screen.findByRole('heading', { level: 1 });
    const main = screen.getByRole('main');
    expect(main).not.toHaveTextContent('Its subject');
    expect(main).toHaveTextContent('Speakercorrected by hand');
    expect(main).toHaveTextContent('speaker corrected by hand).');
    expect(main).toHaveTextContent('Rulecorrected by hand, sure');
    expect(main).toHaveTextContent('Not takenMara Ostrel: it was read so (cue subject)');
  });

  it.each([
    [NOT_READ_RULE, 'Speakerunattributed', 'Speakernobody has looked for one', 'Rulenot read'],
    [
      CORRECTION_RULE,
      'Speakerunattributed, corrected by hand',
      'Speakera person says that nobody is named',
      'Rulecorrected by hand, sure',
    ],
  ])('tells of the rule %s why nobody is named', async (rule, known, silence, told) => {
    const cutOff: Quote = {
      ...QUOTES.cutOff,
      attribution: { speakers: [], certainty: 'sure', rule, rejected: [] },
    };
    const quotes = ARTICLE.quotes.map((quote) => (quote.id === cutOff.id ? cutOff : quote));
    openApp(CUT_OFF, {
      ...FILES,
      [`articles/${ARTICLE.id}.json`]: { ...ARTICLE_FILE, article: { ...ARTICLE, quotes } },
    });
    await screen.findByRole('heading', { level: 1 });
    const terms = screen
      .getAllByRole('definition')
      .map((each) => each.closest('div')?.textContent ?? '');
    expect(terms).toEqual(expect.arrayContaining([known, silence, told]));
  });

  it('draws the marks of what else is said around it, as the article does', async () => {
    openApp(`/quotes/${ARTICLE.id}-${QUOTES.bus.id}`, FILES);
    const context = await screen.findByRole('region', { name: 'Where it stands' });
    const texts = [...context.querySelectorAll('.text-reading p')].map((each) => each.textContent);
    expect(texts).toEqual([
      '“It will sail again before winter,” a council clerk said.',
      'Hask said a bus would run to the bridge from Friday.',
      '“Who pays for the bridge?” asked a voice from the back of the hall.',
    ]);
    const restored = [...context.querySelectorAll('.restored')].map((mark) => mark.textContent);
    expect(restored).toEqual(['“', '”', '“', '”']);
  });

  it('draws the marks of what else is said in its own paragraph', async () => {
    openApp(CUT_OFF, FILES);
    const context = await screen.findByRole('region', { name: 'Where it stands' });
    expect(context).toHaveTextContent('“The ferry is our road and our school bus,” she said.');
    const own = [...context.querySelectorAll('.said:not(.said-beside)')].map(
      (words) => words.textContent,
    );
    expect(own.join('')).toBe('“We won’t be cut off,”');
  });

  it('keeps the words between the parts of a quote that its cue interrupts', async () => {
    const broken = {
      ...QUOTES.cutOff,
      spans: [...QUOTES.cutOff.spans, ...QUOTES.road.spans],
      id: `${START}-${QUOTES.road.id.split('-')[1] ?? ''}`,
    };
    openApp(`/quotes/${ARTICLE.id}-${broken.id}`, {
      ...FILES,
      'articles/a1b2c3d4e5.json': {
        ...ARTICLE_FILE,
        article: { ...ARTICLE, quotes: [broken] },
      },
    });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      '“We won’t be cut off,” Mara Ostrel, a boat builder, told the Vellan Courier. “The ferry is our road and our school bus,”',
    );
    expect(screen.getByRole('region', { name: 'Where it stands' })).toHaveTextContent(
      '“We won’t be cut off,” Mara Ostrel, a boat builder, told the Vellan Courier. “The ferry is our road and our school bus,” she said.',
    );
  });

  it('tells kind, marks and certainty, and why this speaker', async () => {
    openApp(CUT_OFF, FILES);
    const about = await screen.findByRole('complementary', { name: 'About this quote' });
    for (const fact of ['Kinddirect', 'Marksmarks restored', 'Readinglikely', 'Speakersure']) {
      expect(about).toHaveTextContent(fact);
    }
    expect(about).toHaveTextContent('Cuetold');
    expect(about).toHaveTextContent('Not takenVellan Courier: it is whom the words were told to');
  });

  it('says that it is unattributed, and who was not taken for the speaker', async () => {
    openApp(`/quotes/${ARTICLE.id}-${QUOTES.bridge.id}`, FILES);
    const about = await screen.findByRole('complementary', { name: 'About this quote' });
    expect(within(about).getByRole('heading', { name: 'Why nobody?' })).toBeVisible();
    expect(about).toHaveTextContent('the text does not say, so neither do we');
    expect(about).toHaveTextContent('Tobin Hask: named in the paragraph before, not here');
    expect(document.title).toBe('unattributed: “Who pays for the bridge?” · Verbatim');
  });

  it('leaves out an introduction that another article gives', async () => {
    openApp(CUT_OFF, {
      ...FILES,
      'articles/a1b2c3d4e5.json': {
        ...ARTICLE_FILE,
        entities: ARTICLE_FILE.entities.map((entity) =>
          entity.id === 'mara-ostrel' ? { ...entity, introduction: 'a former pilot' } : entity,
        ),
      },
    });
    expect(
      await screen.findByRole('heading', { level: 1, name: '“We won’t be cut off,”' }),
    ).toBeVisible();
    expect(screen.queryByText(/a former pilot/)).toBeNull();
  });

  it('copies a citation with speaker, words, title, file, hash, address and the day', async () => {
    vi.setSystemTime('2026-11-30T12:00:00');
    const { user } = openApp(CUT_OFF, FILES);
    await user.click(await screen.findByRole('button', { name: 'Copy citation' }));
    expect(await navigator.clipboard.readText()).toBe(
      `Mara Ostrel: “We won’t be cut off,” (marks restored, reading likely). “The Harbour Council closed the Vellan ferry” (title from the first sentence). Read from 001_islands.txt, SHA-256 5f2c9a7be1d0. ${window.location.origin}${CUT_OFF} Accessed 30 November 2026.`,
    );
    expect(screen.getByText('Copied', { selector: 'output' })).toBeInTheDocument();
  });

  it('gives the citation in the format that is chosen, and keeps the choice', async () => {
    const { user, unmount } = openApp(CUT_OFF, FILES);
    const formats = within(await screen.findByRole('group', { name: 'Format of the citation' }));
    expect(formats.getAllByRole('radio').map((each) => each.closest('label')?.textContent)).toEqual(
      ['Text', 'Markdown', 'HTML', 'BibTeX', 'RIS'],
    );
    expect(formats.getByRole('radio', { name: 'Text' })).toBeChecked();
    await user.click(formats.getByRole('radio', { name: 'BibTeX' }));
    expect(screen.getByText(/^@misc\{verbatim-a1b2c3d4e5-/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy citation as BibTeX' }));
    expect(await navigator.clipboard.readText()).toMatch(/^@misc\{verbatim-a1b2c3d4e5-/);
    unmount();
    openApp(IN_HEADLINE, {
      ...FILES,
      'quotes/c3d4e5f607.json': { kind: 'headline', headline: SPEAKING_HEADLINE, names: {} },
    });
    expect(await screen.findByRole('radio', { name: 'BibTeX' })).toBeChecked();
  });

  it('cites as plain text where nothing can be kept', async () => {
    const refuse = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('No storage.');
    });
    openApp(CUT_OFF, FILES);
    expect(await screen.findByRole('radio', { name: 'Text' })).toBeChecked();
    refuse.mockRestore();
  });

  it('leads to the quotes before and after it in the same article', async () => {
    const { user } = openApp(`/quotes/${ARTICLE.id}-${QUOTES.road.id}`, FILES);
    const others = within(
      await screen.findByRole('navigation', { name: 'Other quotes of this text' }),
    );
    expect(others.getByRole('link', { name: /^Next quote/ })).toBeVisible();
    await user.click(others.getByRole('link', { name: 'Previous quote “We won’t be cut off,”' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: '“We won’t be cut off,”' }),
    ).toBeVisible();
    expect(screen.queryByRole('link', { name: /^Previous quote/ })).toBeNull();
  });

  it('copies its own link', async () => {
    const { user } = openApp(CUT_OFF, FILES);
    await user.click(await screen.findByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toBe(window.location.origin + CUT_OFF);
  });

  it('finds the quote again where a better reading moved its bounds, and says so', async () => {
    openApp(`/quotes/${ARTICLE.id}-${START}-${END + 5}`, FILES);
    expect(
      await screen.findByRole('heading', { level: 1, name: '“We won’t be cut off,”' }),
    ).toBeVisible();
    expect(screen.getByText(/The dump is read better now/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Its address now' })).toHaveAttribute('href', CUT_OFF);
  });

  it('says that the quote is gone rather than show another one', async () => {
    openApp(`/quotes/${ARTICLE.id}-${END - 2}-${END + 30}`, FILES);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'This quote is gone' }),
    ).toBeVisible();
    expect(screen.queryByText(/cut off/)).toBeNull();
  });

  it('asks for a headline alone where the quote is a headline’s', async () => {
    const asked: string[] = [];
    openAppOn(IN_HEADLINE, async (path) => {
      asked.push(path);
      return { kind: 'headline', headline: SPEAKING_HEADLINE, names: NAMES };
    });
    expect(
      await screen.findByRole('heading', { level: 1, name: '“We Were Not Asked”' }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'See the headline' })).toHaveAttribute(
      'href',
      '/headlines/we-were-not-asked-c3d4e5f607',
    );
    expect(asked).toEqual(['quotes/c3d4e5f607.json']);
  });

  it('asks for its article alone, never for the whole feed', async () => {
    const asked: string[] = [];
    openAppOn(CUT_OFF, async (path) => {
      asked.push(path);
      return path === 'quotes/a1b2c3d4e5.json' ? { kind: 'article' } : ARTICLE_FILE;
    });
    await screen.findByRole('heading', { level: 1, name: '“We won’t be cut off,”' });
    expect(asked).toEqual(['quotes/a1b2c3d4e5.json', 'articles/a1b2c3d4e5.json']);
  });

  it('shows marks of the source as the source has them', async () => {
    const text = SPEAKING_HEADLINE.text.replace('“', '‘').replace('”', '’');
    openApp(IN_HEADLINE, {
      'quotes/c3d4e5f607.json': {
        kind: 'headline',
        headline: { ...SPEAKING_HEADLINE, text },
        names: NAMES,
      },
    });
    expect(
      await screen.findByRole('heading', { level: 1, name: '‘We Were Not Asked’' }),
    ).toBeVisible();
  });

  it('is not found where neither article nor headline is known', async () => {
    openApp('/quotes/ffffffffff-1-20', {});
    expect(
      await screen.findByText(/^No quote stands at this address\. Its text is not on this site/),
    ).toBeVisible();
  });

  it('is not found where the address is none of a quote', async () => {
    openApp('/quotes/whatever', FILES);
    expect(await screen.findByText('No quote has this address.')).toBeVisible();
  });
});

describe('all quotes', () => {
  async function openIndex(search = '') {
    const app = openApp(`/quotes${search}`, FILES);
    await screen.findByRole('heading', { level: 1, name: 'Quotes' });
    return app;
  }

  function choice(name: string): HTMLElement {
    return screen.getByRole('checkbox', { name, hidden: true });
  }

  it('lists every quote with its speaker and counts what each filter would show', async () => {
    await openIndex();
    expect(screen.getByText('6 quotes')).toBeVisible();
    for (const name of [
      'unattributed 1',
      'Mara Ostrel 2',
      'direct 4',
      'marks restored 4',
      'likely 2',
    ]) {
      expect(choice(name)).not.toBeChecked();
    }
  });

  it('shows the unattributed ones as a value of their own', async () => {
    const app = await openIndex();
    await app.user.click(choice('unattributed 1'));
    expect(await screen.findByText('1 of 6 quotes')).toBeVisible();
    expect(addressOf(app)).toBe('/quotes?speaker=-');
    expect(screen.getByText('Who pays for the bridge?', { exact: false })).toBeVisible();
  });

  it('narrows by several facets and widens within one, all in the address', async () => {
    await openIndex('?speaker=tobin-hask&speaker=mara-ostrel&kind=direct&kind=mixed');
    expect(screen.getByText('3 of 6 quotes')).toBeVisible();
    expect(choice('indirect 1')).not.toBeChecked();
    expect(choice('direct 2')).toBeChecked();
  });

  it('takes a filter back by its chip, and Back brings it again', async () => {
    const app = await openIndex('?kind=mixed');
    await app.user.click(screen.getByRole('link', { name: /^Remove mixed/ }));
    await screen.findByText('6 quotes');
    expect(addressOf(app)).toBe('/quotes');
    void app.router.navigate(-1);
    expect(await screen.findByText('1 of 6 quotes')).toBeVisible();
    expect(addressOf(app)).toBe('/quotes?kind=mixed');
  });

  it('finds typed words in what was said and in who said it, and counts by them', async () => {
    const app = await openIndex();
    await app.user.type(
      screen.getByRole('searchbox', { name: 'Filter by words said or speaker' }),
      "Ostrél won't",
    );
    expect(await screen.findByText('1 of 6 quotes')).toBeVisible();
    expect(addressOf(app)).toBe('/quotes?q=Ostr%C3%A9l+won%27t');
    expect(app.router.state.historyAction).toBe('REPLACE');
    expect(choice('Mara Ostrel 1')).not.toBeChecked();
    expect(choice('unattributed 0')).not.toBeChecked();
    await waitFor(() => expect(document.title).toBe("“Ostrél won't” · Quotes · Verbatim"));
  });

  it('has ways past the filters to what is found', async () => {
    const app = await openIndex('?kind=direct');
    await app.user.click(screen.getByRole('link', { name: 'Skip to the quotes' }));
    expect(screen.getByText('4 of 6 quotes')).toHaveFocus();
    await app.user.click(screen.getByRole('button', { name: 'Filters, 1 chosen: 4 quotes' }));
    await app.user.click(screen.getByRole('button', { name: 'Show 4 quotes' }));
    expect(screen.getByText('4 of 6 quotes')).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Show 4 quotes' })).not.toBeInTheDocument();
  });

  it('takes typed words back by their chip, and keeps the focus near', async () => {
    const app = await openIndex('?kind=direct&q=bridge');
    expect(screen.getByText('1 of 6 quotes')).toBeVisible();
    await app.user.click(screen.getByRole('link', { name: /^Remove “bridge”/ }));
    const counted = await screen.findByText('4 of 6 quotes');
    await waitFor(() => expect(counted).toHaveFocus());
    expect(addressOf(app)).toBe('/quotes?kind=direct');
    expect(screen.getByRole('searchbox', { name: /^Filter by words/ })).toHaveValue('');
  });

  it('says plainly that no quote has all that is asked for', async () => {
    await openIndex('?kind=indirect&marks=restored');
    expect(screen.getByText('No quote has all that you ask for.')).toBeVisible();
  });

  it('says plainly that there are none', async () => {
    openApp('/quotes', { 'quotes.json': { ...QUOTE_INDEX, quotes: [] } });
    expect(await screen.findByText('No dump holds a quote yet.')).toBeVisible();
  });

  it('cuts long lists into pages, the page in the address', async () => {
    const [first] = QUOTE_INDEX.quotes;
    if (first === undefined) throw new Error('The fixture has no quote.');
    const quotes = Array.from({ length: 120 }, (_, index) => ({
      ...first,
      id: `${first.id}${index}`,
    }));
    openApp('/quotes?page=3', { 'quotes.json': { ...QUOTE_INDEX, quotes } });
    expect(await screen.findByRole('link', { name: 'Page 3' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(document.querySelectorAll('blockquote')).toHaveLength(20);
    expect(screen.getByRole('link', { name: 'Earlier page' })).toHaveAttribute(
      'href',
      '/quotes?page=2',
    );
    expect(screen.queryByRole('link', { name: 'Next page' })).toBeNull();
  });
});
