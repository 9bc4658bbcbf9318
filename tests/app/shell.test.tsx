// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from './setup.tsx';

describe('the shell', () => {
  it('says plainly that an address is unknown and offers ways on', async () => {
    openApp('/nowhere/at-all', {});
    expect(await screen.findByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
    expect(screen.getByText('Nothing has this address.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'All headlines' })).toHaveAttribute('href', '/');
    expect(document.title).toBe('Not found · Verbatim');
  });
});
