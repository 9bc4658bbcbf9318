import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import {
  display,
  DISPLAY_CHOICES,
  displayed,
  type DisplayName,
} from '../../src/app/shell/display.ts';
import './setup.tsx';

const NAMES = Object.keys(DISPLAY_CHOICES) as DisplayName[];
const script = readFileSync('public/theme.js', 'utf8');

/** What a page does before it is first painted. */
function openPage(): void {
  for (const name of NAMES) delete document.documentElement.dataset[name];
  runInThisContext(script);
}

describe('what runs before the first paint', () => {
  it.each(NAMES.flatMap((name) => DISPLAY_CHOICES[name].map((choice) => [name, choice] as const)))(
    'puts the kept choice in force again: %s %s',
    (name, choice) => {
      display(name, choice);
      openPage();
      expect(displayed(name)).toBe(choice);
    },
  );

  it.each(['{"theme":"sepia","size":"large"}', '[]', 'null', '{"theme":', ''])(
    'leaves alone what it does not know: %s',
    (kept) => {
      localStorage.setItem('verbatim.display', kept);
      openPage();
      expect(displayed('theme')).toBe('system');
    },
  );

  it('works where the browser keeps nothing', () => {
    const refuse = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(openPage).not.toThrow();
    expect(displayed('theme')).toBe('system');
    refuse.mockRestore();
  });
});
