// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
// Fetched here, so that no test's own time goes into compiling it.
import '../../src/app/dump/page.tsx';
import { openApp } from './setup.tsx';
import { ARTICLE_ADDRESS, DUMP_FILE, DUMP_TEXT, FILES } from './article-fixture.ts';

async function openDump(fragment = '', files = FILES) {
  const app = openApp(`/dumps/d0d0d0d0d0${fragment}`, files);
  await screen.findByRole('heading', { level: 1, name: '001_islands.txt' });
  return app;
}

describe('the page of a dump', () => {
  it('shows the whole file as it came, its blocks named with their reasons', async () => {
    await openDump();
    const text = [...document.querySelectorAll('pre')].map((block) => block.textContent).join('');
    expect(text).toBe(DUMP_TEXT);
    expect(
      screen.getByRole('heading', { level: 2, name: 'promo lines 7–8 an order in capitals' }),
    ).toBeVisible();
    expect(document.title).toBe('001_islands.txt · Verbatim');
  });

  it('tells size, encoding, language and hash, and leads to its article', async () => {
    await openDump();
    expect(screen.getByText('utf-8')).toBeVisible();
    expect(screen.getByText('English')).toBeVisible();
    expect(screen.getByText(DUMP_FILE.sha256)).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'The Harbour Council closed the Vellan ferry' }),
    ).toHaveAttribute('href', ARTICLE_ADDRESS);
  });

  it('marks the line of the address and gives it the focus', async () => {
    await openDump('#line=7');
    await waitFor(() => expect(document.activeElement).toHaveTextContent('SUBSCRIBE NOW'));
    expect(document.querySelectorAll('.dump-line-target')).toHaveLength(1);
  });

  it('says so where the dump has no such line', async () => {
    await openDump('#line=99');
    expect(screen.getByText('This dump has no line 99.')).toBeVisible();
  });

  it('shows what bytes did not decode, in their place', async () => {
    const at = DUMP_TEXT.indexOf('NOW');
    const text = `${DUMP_TEXT.slice(0, at)}\uFFFD${DUMP_TEXT.slice(at + 1)}`;
    await openDump('', {
      ...FILES,
      'dumps/d0d0d0d0d0.json': { ...DUMP_FILE, text, faults: [{ byte: at, bytes: 'ff', at }] },
    });
    expect(screen.getByTitle('These bytes did not decode: ff')).toHaveTextContent('\uFFFD');
  });

  it('lists its problems, each leading to its line', async () => {
    const problem = {
      file: '001_islands.txt',
      line: 7,
      severity: 'notice',
      what: 'A line in capitals.',
      remedy: 'Leave it.',
    } as const;
    await openDump('', {
      ...FILES,
      'dumps/d0d0d0d0d0.json': { ...DUMP_FILE, problems: [problem] },
    });
    expect(screen.getByRole('heading', { name: 'One problem' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Line 7' })).toHaveAttribute(
      'href',
      '/dumps/d0d0d0d0d0#line=7',
    );
  });

  it('is not found where no dump has the address', async () => {
    openApp('/dumps/nothing', FILES);
    expect(await screen.findByText('No dump has this address.')).toBeVisible();
  });
});
