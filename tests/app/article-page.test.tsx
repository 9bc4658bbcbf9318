// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { articleAddress } from '../../src/contract/addresses.ts';
import { passageOf } from '../../src/contract/passage.ts';
// Fetched here, so that no test's own time goes into compiling them.
import '../../src/app/article/page.tsx';
import '../../src/app/article/card.tsx';
import { addressOf, openApp } from './setup.tsx';
import {
  ARTICLE,
  ARTICLE_ADDRESS,
  ARTICLE_FILE,
  DUMP_TEXT,
  FILES,
  QUOTES,
  span,
} from './article-fixture.ts';

const TITLE = 'The Harbour Council closed the Vellan ferry';

async function openArticle(suffix = '', address = ARTICLE_ADDRESS) {
  const app = openApp(address + suffix, FILES);
  await screen.findByRole('heading', { level: 1, name: TITLE });
  return app;
}

/** The article with a file beside its dump that says where it was published. */
async function openSidecar(url: string): Promise<void> {
  const file = { ...ARTICLE_FILE, outlet: 'The Vellan Courier', date: '2025-03-05', url };
  openApp(ARTICLE_ADDRESS, { ...FILES, 'articles/a1b2c3d4e5.json': file });
  await screen.findByRole('heading', { level: 1, name: TITLE });
}

function paragraph(number: number): HTMLElement {
  const element = document.getElementById(`p${number}`);
  if (element === null) throw new Error(`There is no paragraph ${number}.`);
  return element;
}

function stopAt(number: number): void {
  const { text } = ARTICLE.paragraphs[number - 1] ?? { text: '' };
  const passage = passageOf(ARTICLE, [{ paragraph: number - 1, start: 0, end: text.length }]);
  const fragment = articleAddress(ARTICLE, passage).split('#')[1];
  localStorage.setItem('verbatim.places', JSON.stringify([{ article: ARTICLE.id, fragment }]));
}

/** What is written in the links of a paragraph. */
function linksIn(number: number): (string | null)[] {
  return within(paragraph(number))
    .queryAllByRole('link')
    .map((link) => link.textContent);
}

/** What every paragraph shows, drawn marks included. */
function shownWords(): (string | null)[] {
  return ARTICLE.paragraphs.map((_, index) => paragraph(index + 1).textContent);
}

/** The notes beside a paragraph. */
function notesOf(number: number) {
  const row = paragraph(number).parentElement;
  if (row === null) throw new Error('The paragraph stands in no row.');
  return within(row).getByRole('list', { name: 'Who speaks in this paragraph' });
}

describe('an article', () => {
  it('tells its section, title and what is known of it', async () => {
    await openArticle();
    expect(screen.getByRole('link', { name: 'Islands' })).toHaveAttribute('href', '/tags/islands');
    expect(screen.getByText('title from the first sentence')).toBeVisible();
    expect(screen.getByText('no date in the dump')).toBeVisible();
    expect(screen.getByText('1 min')).toBeVisible();
    expect(screen.getByText('6 paragraphs, 6 quotes')).toBeVisible();
    expect(document.title).toBe(`${TITLE} · Verbatim`);
  });

  it('draws lost quote marks around the words, apart from the text', async () => {
    await openArticle();
    expect(paragraph(2)).toHaveTextContent(
      '“We won’t be cut off,” Mara Ostrel, a boat builder, told the Vellan Courier. “The ferry is our road and our school bus,” she said.',
    );
    const drawn = [...paragraph(2).querySelectorAll('[data-drawn]')];
    expect(drawn.map((mark) => mark.textContent)).toEqual(['“', '”', '“', '”']);
    expect(paragraph(3).querySelectorAll('[data-drawn]')).toHaveLength(0);
  });

  it('names the speaker beside each quote, with kind, marks and certainty', async () => {
    await openArticle();
    const hull = notesOf(3);
    expect(within(hull).getByRole('link', { name: 'Tobin Hask' })).toHaveAttribute(
      'href',
      '/names/tobin-hask',
    );
    expect(
      within(hull).getByRole('link', { name: 'mixed · marks in the source, sure' }),
    ).toHaveAttribute('href', `/quotes/a1b2c3d4e5-${QUOTES.hull.id}`);
    expect(within(notesOf(5)).getByRole('link', { name: 'indirect · sure' })).toBeVisible();
  });

  it('says that a quote is unattributed where nobody is named', async () => {
    await openArticle();
    expect(within(notesOf(6)).getByText('unattributed')).toBeVisible();
    expect(within(notesOf(6)).getByRole('button', { name: 'why nobody?' })).toBeVisible();
  });

  it('lists everybody who speaks in it, the unattributed last', async () => {
    await openArticle();
    const table = screen.getByRole('table');
    const speakers = within(table).getAllByRole('rowheader');
    expect(speakers.map((cell) => cell.textContent)).toEqual([
      'Mara Ostrel2 direct',
      'Tobin Hask1 mixed, 1 indirect',
      'a council clerk1 direct',
      'unattributed1 direct',
    ]);
    const hask = within(table).getByRole('row', { name: /^Tobin Hask/ });
    const words = within(hask).getAllByRole('link').slice(1);
    expect(words.map((link) => link.textContent)).toEqual([
      'the hull had "failed two inspections" since 2024',
      'a bus would run to the bridge from Friday',
    ]);
  });

  it.each([
    ['fra', 'fr', 'in French: names and quotes are not read'],
    ['und-Cyrl', 'und-Cyrl', 'in a language in Cyrillic script: names and quotes are not read'],
  ])(
    'claims no lack of quotes where its language (%s) is not read',
    async (language, lang, told) => {
      const file = { ...ARTICLE_FILE, language, article: { ...ARTICLE, quotes: [], mentions: [] } };
      openApp(ARTICLE_ADDRESS, { ...FILES, 'articles/a1b2c3d4e5.json': file });
      const title = await screen.findByRole('heading', { level: 1, name: TITLE });
      expect(title).toHaveAttribute('lang', lang);
      expect(screen.getByText('6 paragraphs')).toBeVisible();
      expect(screen.getByText(told)).toBeVisible();
      expect(screen.queryByText(/no quotes/)).toBeNull();
    },
  );

  it('says that there are no quotes where none was found', async () => {
    const file = { ...ARTICLE_FILE, article: { ...ARTICLE, quotes: [] } };
    openApp(ARTICLE_ADDRESS, { ...FILES, 'articles/a1b2c3d4e5.json': file });
    expect(await screen.findByText('6 paragraphs, no quotes')).toBeVisible();
  });

  it('says who published it, when and where', async () => {
    await openSidecar('https://courier.example/islands/ferry?page=1');
    expect(screen.getByText('The Vellan Courier')).toBeVisible();
    expect(screen.getByText('5 March 2025')).toBeVisible();
    const link = screen.getByRole('link', { name: 'courier.example' });
    expect(link).toHaveAttribute('href', 'https://courier.example/islands/ferry?page=1');
    expect(link).toHaveAttribute('rel', 'external noreferrer');
    expect(link.parentElement).toHaveTextContent('Published at courier.example');
  });

  it.each(['javascript:alert(1)', 'courier.example/ferry', 'file:///etc/hosts'])(
    'makes no link of %s, which is no address on the web',
    async (url) => {
      await openSidecar(url);
      expect(screen.queryByText(/Published at/)).toBeNull();
    },
  );

  it('leads to the articles before and after it, and to its dump', async () => {
    await openArticle();
    const nav = screen.getByRole('navigation', { name: 'Other articles' });
    expect(
      within(nav).getByRole('link', { name: 'Next article The lighthouse is sold for one coin' }),
    ).toHaveAttribute('href', '/articles/lighthouse-sold-b2c3d4e5f6');
    expect(within(nav).queryByText('Previous article')).toBeNull();
    expect(screen.getByRole('link', { name: '001_islands.txt' })).toHaveAttribute(
      'href',
      '/dumps/d0d0d0d0d0',
    );
  });
});

describe('the address of an article', () => {
  it('gets its slug corrected in place, keeping view and passage', async () => {
    const passage = articleAddress(ARTICLE, passageOf(ARTICLE, [span(3, 'before winter')]));
    const app = await openArticle(
      `?view=marked#${passage.split('#')[1] ?? ''}`,
      '/articles/an-older-title-a1b2c3d4e5',
    );
    await waitFor(() => expect(addressOf(app)).toBe(passage.replace('#', '?view=marked#')));
    expect(app.router.state.historyAction).toBe('REPLACE');
  });

  it('is not found where no article has it', async () => {
    openApp('/articles/the-harbour-council-ffffffffff', FILES);
    expect(await screen.findByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
  });

  it('is not found where it holds no id at all', async () => {
    openApp('/articles/the-harbour-council', FILES);
    expect(await screen.findByText('No article has this address.')).toBeVisible();
  });
});

describe('clean, marked and raw', () => {
  it('links the first mention of each name when clean and every mention when marked', async () => {
    const { user } = await openArticle();
    expect(linksIn(2)).toEqual(['Mara Ostrel', 'Vellan Courier']);
    expect(linksIn(5)).toEqual([]);
    await user.click(screen.getByRole('link', { name: 'marked' }));
    await screen.findByRole('button', { name: 'won’t' });
    expect(linksIn(2)).toEqual(['Mara Ostrel', 'Vellan Courier', 'she']);
    expect(linksIn(5)).toEqual(['Hask']);
  });

  it('shows the same words in clean and marked', async () => {
    const { user } = await openArticle();
    const clean = shownWords();
    await user.click(screen.getByRole('link', { name: 'marked' }));
    await screen.findByRole('button', { name: 'won’t' });
    expect(shownWords()).toEqual(clean);
  });

  it('goes round the views by one key and keeps each in the address', async () => {
    const app = await openArticle();
    await app.user.keyboard('v');
    await screen.findByRole('button', { name: 'won’t' });
    expect(addressOf(app)).toBe(`${ARTICLE_ADDRESS}?view=marked`);
    await app.user.keyboard('v');
    expect(await screen.findByRole('heading', { name: /^article/ })).toBeVisible();
    expect(addressOf(app)).toBe(`${ARTICLE_ADDRESS}?view=raw`);
    await app.user.keyboard('v');
    await waitFor(() => expect(addressOf(app)).toBe(ARTICLE_ADDRESS));
    await waitFor(() =>
      expect(screen.getByRole('link', { name: 'clean' })).toHaveAttribute('aria-current', 'true'),
    );
  });

  it('shows the whole dump with its blocks named when raw', async () => {
    await openArticle('?view=raw');
    await screen.findByRole('heading', { name: /^section/ });
    const headings = screen.getAllByRole('heading', { level: 2 }).slice(0, 6);
    expect(headings.map((heading) => heading.textContent)).toEqual([
      'section line 1 a short line before the text',
      'blank line 2 nothing but line ends',
      'article lines 3–4 the first long run of sentences',
      'blank lines 4–6 nothing but line ends',
      'promo lines 7–8 an order in capitals',
      'headline line 9 a title-case line of its own',
    ]);
    const text = [...document.querySelectorAll('pre')].map((block) => block.textContent).join('');
    expect(text).toBe(DUMP_TEXT);
  });

  it('tells the rule and certainty of a repair on focus, when marked', async () => {
    const { user } = await openArticle('?view=marked');
    const repair = within(paragraph(2)).getByRole('button', { name: 'won’t' });
    expect(repair).toHaveAccessibleDescription(
      'An apostrophe (’) was put in. Rule: lost apostrophe, likely.',
    );
    await user.click(repair);
    const card = await screen.findByRole('dialog', { name: 'Repaired' });
    expect(card).toHaveTextContent('An apostrophe (’) was put in.');
    expect(card).toHaveTextContent('rule: lost apostrophe · likely');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('marks what was repaired in the dump’s own title', async () => {
    const source = 'Ferrys last day';
    const at = DUMP_TEXT.indexOf('The Harbour');
    const file = {
      ...ARTICLE_FILE,
      article: {
        ...ARTICLE,
        title: {
          text: 'Ferry’s last day',
          origin: 'source',
          place: { start: at, end: at + source.length },
          edits: [{ at: at + 5, remove: '', insert: '’', rule: 'possessive', certainty: 'sure' }],
        },
      },
    } as const;
    openApp(`${ARTICLE_ADDRESS}?view=marked`, { ...FILES, 'articles/a1b2c3d4e5.json': file });
    const title = await screen.findByRole('heading', { level: 1, name: 'Ferry’s last day' });
    expect(within(title).getByRole('button', { name: 'Ferry’s' })).toHaveAccessibleDescription(
      'An apostrophe (’) was put in. Rule: possessive, sure.',
    );
    const notes = screen.getByRole('heading', { name: 'What was repaired', hidden: true });
    expect(notes.closest('section')).toHaveTextContent(
      'Title, “Ferry’s”: An apostrophe (’) was put in. Rule: possessive, sure.',
    );
  });

  it('tells of every paragraph that was parted from the one before, when marked', async () => {
    await openArticle('?view=marked');
    const breaks = screen.getAllByRole('button', {
      name: 'Paragraph parted here by us. Rule: glued sentence, likely.',
    });
    const behind = breaks.map((mark) =>
      ARTICLE.paragraphs.findLastIndex(
        (_, index) =>
          (paragraph(index + 1).compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) >
          0,
      ),
    );
    expect(behind).toEqual([0, 1, 2, 3, 4]);
  });

  it('names a repair between two words, which has none of its own', async () => {
    await openArticle('?view=marked');
    expect(
      within(paragraph(2)).getByRole('button', { name: 'between these words' }),
    ).toHaveAccessibleDescription('A line end became a space. Rule: joined line, sure.');
  });

  it('keeps repairs out of the way when clean', async () => {
    await openArticle();
    expect(within(paragraph(2)).queryByRole('button')).toBeNull();
  });
});

describe('small cards', () => {
  it('tell who is named: type, introduction, what they say here, and where to read on', async () => {
    const app = await openArticle();
    await app.user.click(within(paragraph(2)).getByRole('link', { name: 'Mara Ostrel' }));
    const card = await screen.findByRole('dialog', { name: 'Mara Ostrel' });
    expect(card).toHaveTextContent('person');
    expect(card).toHaveTextContent('“a boat builder”, as the text has it');
    expect(within(card).getByRole('link', { name: 'We won’t be cut off,' })).toBeVisible();
    expect(within(card).getByRole('link', { name: 'All about Mara Ostrel' })).toHaveAttribute(
      'href',
      '/names/mara-ostrel',
    );
    expect(addressOf(app)).toBe(ARTICLE_ADDRESS);
  });

  it('let a second press on the name go to its page', async () => {
    const app = await openArticle();
    const name = within(paragraph(2)).getByRole('link', { name: 'Mara Ostrel' });
    await app.user.click(name);
    await screen.findByRole('dialog');
    await app.user.click(name);
    await waitFor(() => expect(addressOf(app)).toBe('/names/mara-ostrel'));
  });

  it('tell why a speaker was taken: cue, subject, rule and who was not', async () => {
    const { user } = await openArticle();
    const [first] = within(notesOf(2)).getAllByRole('button', { name: 'why this speaker?' });
    if (first === undefined) throw new Error('No quote offers its evidence.');
    await user.click(first);
    const card = await screen.findByRole('dialog', { name: 'Why this speaker?' });
    expect(card).toHaveTextContent('Cuetold');
    expect(card).toHaveTextContent('Its subjectMara Ostrel');
    expect(card).toHaveTextContent('Rulecue subject, sure');
    expect(card).toHaveTextContent('Vellan Courier: it is whom the words were told to');
    expect(within(card).getByRole('link', { name: 'The quote’s own page' })).toHaveAttribute(
      'href',
      `/quotes/a1b2c3d4e5-${QUOTES.cutOff.id}`,
    );
    await user.keyboard('{Escape}');
    await waitFor(() => expect(first).toHaveFocus());
  });
});

describe('a link to a passage', () => {
  const winter = passageOf(ARTICLE, [span(3, 'It will sail again before winter,')]);

  it('marks its very words, gives them the focus and says that they are exact', async () => {
    await openArticle('', articleAddress(ARTICLE, winter));
    expect(
      await screen.findByText(
        'You followed a link to the marked words. They stand exactly as they were linked.',
      ),
    ).toBeVisible();
    const marked = [...document.querySelectorAll('.passage:not([data-drawn])')];
    expect(marked.map((piece) => piece.textContent).join('')).toBe(
      'It will sail again before winter,',
    );
    await waitFor(() => expect(paragraph(4)).toHaveFocus());
  });

  it('says where the words are now where they have moved', async () => {
    const moved = { ...winter, start: winter.start + 7, end: winter.end + 7 };
    await openArticle('', articleAddress(ARTICLE, moved));
    expect(
      await screen.findByText(
        'The linked words have moved since the link was made. They stand in paragraph 4 now, word for word.',
      ),
    ).toBeVisible();
    await waitFor(() => expect(paragraph(4)).toHaveFocus());
  });

  it('says that the words are gone and marks nothing in their stead', async () => {
    await openArticle('', articleAddress(ARTICLE, { ...winter, sum: '00000000' }));
    expect(
      await screen.findByText(/are gone from this article as it is read now/),
    ).toHaveTextContent('“It will sail … again before winter”');
    expect(document.querySelector('.passage')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('lands though a mail program took the closing bracket into the link', async () => {
    await openArticle('', `${articleAddress(ARTICLE, winter)}).`);
    expect(await screen.findByText(/They stand exactly as they were linked/)).toBeVisible();
    await waitFor(() => expect(paragraph(4)).toHaveFocus());
  });

  it('says that the link is incomplete where it was cut off', async () => {
    await openArticle('', articleAddress(ARTICLE, winter).replace(/&to=.*/, ''));
    expect(
      await screen.findByText('This link is incomplete: it does not tell which words were meant.'),
    ).toBeVisible();
    expect(document.querySelector('.passage')).toBeNull();
    expect(screen.getByRole('button', { name: 'Close' })).toBeVisible();
  });

  describe('in the dump as it came', () => {
    const road = passageOf(ARTICLE, [span(1, 'won’t be cut off, Mara Ostrel, a boat builder')]);
    const address = articleAddress(ARTICLE, road);
    const marked = () => [...document.querySelectorAll<HTMLElement>('pre .passage')];
    const asItCame = 'wont be cut off, Mara Ostrel, a boat builder,';

    it('still marks its words when the view is changed, and still says so', async () => {
      const { user } = await openArticle('', address);
      await user.click(screen.getByRole('link', { name: 'raw' }));
      await screen.findByRole('heading', { name: /^article/ });
      expect(marked().map((piece) => piece.textContent)).toEqual([asItCame]);
      expect(await screen.findByText(/They stand exactly as they were linked/)).toBeVisible();
    });

    it('marks its words and gives them the focus when opened so', async () => {
      await openArticle('', address.replace('#', '?view=raw#'));
      await screen.findByRole('heading', { name: /^article/ });
      expect(marked().map((piece) => piece.textContent)).toEqual([asItCame]);
      await waitFor(() => expect(marked()[0]).toHaveFocus());
    });
  });

  it('does not call the reader back when the view is changed later', async () => {
    const { user } = await openArticle('', articleAddress(ARTICLE, winter));
    await waitFor(() => expect(paragraph(4)).toHaveFocus());
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    const marked = screen.getByRole('link', { name: 'marked' });
    await user.click(marked);
    await screen.findByRole('button', { name: 'won’t' });
    expect(scroll).not.toHaveBeenCalled();
    expect(marked).toHaveFocus();
    expect(document.querySelector('.passage')).toBeVisible();
    scroll.mockRestore();
  });

  it('can be unmarked, which takes it out of the address', async () => {
    const app = await openArticle('', articleAddress(ARTICLE, winter));
    await app.user.click(screen.getByRole('button', { name: 'Unmark' }));
    await waitFor(() => expect(document.querySelector('.passage')).toBeNull());
    expect(addressOf(app)).toBe(ARTICLE_ADDRESS);
    expect(paragraph(4)).toHaveFocus();
  });

  it('leaves the focus on the heading when the notice of words that are gone is closed', async () => {
    const app = await openArticle('', articleAddress(ARTICLE, { ...winter, sum: '00000000' }));
    await app.user.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(addressOf(app)).toBe(ARTICLE_ADDRESS));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('is told in an output that was there before, so that a screen reader hears it', async () => {
    const filled: (string | null)[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        if (target instanceof HTMLOutputElement) filled.push(target.textContent);
      }
    });
    observer.observe(document.body, { childList: true, subtree: true });
    await openArticle('', articleAddress(ARTICLE, { ...winter, sum: '00000000' }));
    await waitFor(() =>
      expect(filled).toContainEqual(expect.stringContaining('are gone from this article')),
    );
    observer.disconnect();
  });

  it('is copied from a paragraph, and the copying is announced', async () => {
    const { user } = await openArticle();
    await user.click(screen.getByRole('button', { name: 'Copy link to paragraph 4' }));
    const whole = passageOf(ARTICLE, [
      span(3, 'It will sail again before winter, a council clerk said.'),
    ]);
    expect(await navigator.clipboard.readText()).toBe(
      `${window.location.origin}${articleAddress(ARTICLE, whole)}`,
    );
    expect(screen.getByText('Copied', { selector: 'output' })).toBeInTheDocument();
  });

  it('is copied from selected words, leaving out marks that we drew', async () => {
    const { user } = await openArticle();
    const [open] = paragraph(4).querySelectorAll('[data-drawn]');
    const words = open?.nextElementSibling?.firstChild;
    if (open === undefined || !(words instanceof Text)) throw new Error('No quote is drawn.');
    const selection = document.getSelection();
    selection?.setBaseAndExtent(open, 0, words, 'It will sail'.length);
    const bar = await screen.findByRole('region', { name: 'Selected words' });
    await user.click(within(bar).getByRole('button', { name: 'Copy link to these words' }));
    const passage = passageOf(ARTICLE, [span(3, 'It will sail')]);
    expect(await navigator.clipboard.readText()).toBe(
      `${window.location.origin}${articleAddress(ARTICLE, passage)}`,
    );
    selection?.removeAllRanges();
  });
});

it('says no longer that a link is copied when other words are selected', async () => {
  await openArticle();
  const selection = document.getSelection();
  selection?.selectAllChildren(paragraph(1));
  const button = await screen.findByRole('button', { name: 'Copy link to these words' });
  // A simulated press would take the selection with it.
  act(() => button.click());
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
  selection?.selectAllChildren(paragraph(3));
  expect(
    await screen.findByText(/^Tobin Hask, who leads/, { selector: 'section *' }),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Copied' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Copy link to these words' })).toBeVisible();
  selection?.removeAllRanges();
});

describe('words copied from the text', () => {
  /** Selects from a place in one paragraph (the words there) to one in another, and copies. */
  async function copyFrom(user: UserEvent, from: [number, string], to: [number, string]) {
    const [startNode, start] = textAt(...from);
    const [endNode, end] = textAt(...to);
    document.getSelection()?.setBaseAndExtent(startNode, start, endNode, end + to[1].length);
    const copied = await user.copy();
    document.getSelection()?.removeAllRanges();
    return copied?.getData('text/plain');
  }

  function textAt(number: number, words: string): [Node, number] {
    const walker = document.createTreeWalker(paragraph(number), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at >= 0) return [node, at];
    }
    throw new Error(`Paragraph ${number} has no “${words}” in one piece.`);
  }

  it('are the paragraphs’ own, without notes, and say that the marks are ours', async () => {
    const { user } = await openArticle('?view=marked');
    const spans = [
      {
        ...span(1, 'told the Vellan Courier. The ferry is our road and our school bus, she said.'),
      },
      span(2, 'Tobin Hask, who leads'),
    ];
    expect(await copyFrom(user, [2, 'told'], [3, ', who leads'])).toBe(
      `told the Vellan Courier. “The ferry is our road and our school bus,” she said.

Tobin Hask, who leads

(Quote marks restored by Verbatim.) ${window.location.origin}${articleAddress(ARTICLE, passageOf(ARTICLE, spans))}`,
    );
  });

  it('are left alone where no mark of ours is among them', async () => {
    const { user } = await openArticle();
    expect(await copyFrom(user, [3, 'Tobin'], [3, 'failed two inspections'])).toBe(
      'Tobin Hask, who leads the council, noted that the hull had "failed two inspections',
    );
  });

  it('are the browser’s to copy outside the text', async () => {
    const { user } = await openArticle();
    const summary = screen.getByText('6 paragraphs, 6 quotes');
    document.getSelection()?.selectAllChildren(summary);
    const copied = await user.copy();
    expect(copied?.getData('text')).toBe('6 paragraphs, 6 quotes');
    document.getSelection()?.removeAllRanges();
  });
});

describe('the place where a reader stopped', () => {
  it('is offered when the article is opened again', async () => {
    stopAt(5);
    const { user } = await openArticle();
    expect(screen.getByText(/You stopped at paragraph 5 of 6/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Go on from there' }));
    expect(paragraph(5)).toHaveFocus();
    expect(screen.queryByText(/You stopped at/)).toBeNull();
  });

  it('gives way to a link with a passage', async () => {
    stopAt(5);
    await openArticle('', articleAddress(ARTICLE, passageOf(ARTICLE, [span(0, 'Vellan ferry')])));
    await waitFor(() => expect(paragraph(1)).toHaveFocus());
    expect(screen.queryByText(/You stopped at/)).toBeNull();
  });

  it('is forgotten when asked to', async () => {
    stopAt(5);
    const { user } = await openArticle();
    await user.click(screen.getByRole('button', { name: 'Forget it' }));
    expect(localStorage.getItem('verbatim.places')).toBe('[]');
  });

  it('does not matter where the browser keeps nothing', async () => {
    const broken = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await openArticle();
    expect(screen.queryByText(/You stopped at/)).toBeNull();
    broken.mockRestore();
  });
});

it('says what was repaired on paper, with the address and the dump’s hash', async () => {
  await openArticle();
  const notes = screen.getByRole('heading', { name: 'What was repaired', hidden: true });
  const section = notes.closest('section');
  expect(section).toHaveTextContent(`${window.location.origin}${ARTICLE_ADDRESS}`);
  expect(section).toHaveTextContent(
    'Paragraph 2, “won’t”: An apostrophe (’) was put in. Rule: lost apostrophe, likely.',
  );
  expect(section).toHaveTextContent(
    'Paragraph 2, after “Courier.”: A line end became a space. Rule: joined line, sure.',
  );
  expect(screen.getByText(ARTICLE_FILE.dumps[0]?.sha256 ?? '')).toBeInTheDocument();
});
