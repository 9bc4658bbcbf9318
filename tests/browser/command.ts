import { spawnSync } from 'node:child_process';
import type { Command } from '../../src/build/command.ts';
import { buildSite } from '../../src/build/site.ts';
import { provideChromium } from './chromium.ts';
import { ROOT, SITES } from './sites.ts';

/** Options that Playwright takes as they are. */
const OPTIONS = {
  grep: { value: 'PATTERN', says: 'Run the tests alone whose names match it.' },
  workers: { value: 'N', says: 'Run so many at a time (2).' },
} as const;

/** Builds the sites under test and runs the browser tests on them. */
export const browserTestCommand: Command = {
  name: 'test:browser',
  usage: '[--grep PATTERN] [--workers N] [FILE …]',
  says:
    'Builds two sites and tests them in Chromium: all, or the files whose names hold one of these\n' +
    'words. "sizes" prints what each page loads first, in bytes.',
  options: OPTIONS,
  operands: { least: 0, most: Number.POSITIVE_INFINITY },

  async run({ positionals, option }) {
    const chromium = provideChromium();
    for (const site of Object.values(SITES)) await buildSite(site);
    const options = Object.keys(OPTIONS).flatMap((name) => {
      const value = option(name);
      return value === null ? [] : [`--${name}=${value}`];
    });
    const { status } = spawnSync(
      process.execPath,
      [
        'node_modules/@playwright/test/cli.js',
        'test',
        '--config=tests/browser/playwright.config.ts',
        ...options,
        ...positionals,
      ],
      {
        cwd: ROOT,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, CHROMIUM_PATH: chromium },
      },
    );
    return status ?? 1;
  },
};
