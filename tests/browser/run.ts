import { spawnSync } from 'node:child_process';
import { buildSite } from '../../src/build/site.ts';
import { provideChromium } from './chromium.ts';
import { ROOT, SITES } from './sites.ts';

/** Builds the sites under test and runs the browser tests on them; arguments go to Playwright. */
try {
  const chromium = provideChromium();
  for (const site of Object.values(SITES)) await buildSite(site);
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config=tests/browser/playwright.config.ts',
      ...process.argv.slice(2),
    ],
    {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CHROMIUM_PATH: chromium },
    },
  );
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
